import { readFileSync } from 'node:fs';
import { shippedStrategies } from '@chimera/engine';
import { prepare } from '@chimera/runtime/backtest/prepare';
import { runBacktest } from '@chimera/runtime/backtest/run';
import { loadConfig } from '@chimera/runtime/config/load';
import { NOTHING_GIVEN } from '@chimera/runtime/feed/terms/recorded-instruments';
import { expect, test } from '@jest/globals';
import { hasRecordedData, recordedFile } from '../recorded-data.ts';
import { scratchFolder } from './candle-files.ts';

const text = readFileSync(new URL('../../docs/strategies.md', import.meta.url), 'utf8');
const files = {
  'BTC/USDT, 2021-02-19 to 25': 'BTC_USDT-1m-20210219.csv',
  'DASH/USDT, 2020-09-09 to 15': 'DASH_USDT-1m-20200909.csv',
  'LTC/USDT, 2020-11-08 to 09': 'LTC_USDT-1m-20201108.csv',
  'BTC/USD, 2026-01-01': 'BTC_USD-1m-20260101-gaps.csv',
  'BTC/USD, 2017-12-17': 'BTC_USD-1m-20171217.csv',
  'BTC/USD, daily, 2014-12 to 2018-08': 'BTC_USD-1d-20141201.csv',
};

async function cell(file: string, strategy: string): Promise<string> {
  const workdir = scratchFolder();
  const { config } = loadConfig({ workdir, environment: {}, flags: {} });
  const candles = { files: [file], symbol: null, since: null, until: null, timeframe: null, workdir };
  const prepared = await prepare({
    ...{
      candles,
      workdir,
      config,
      strategy,
      parameters: {},
      limits: true,
      terms: NOTHING_GIVEN,
      feeRate: null,
    },
  });
  const { points, held, book } = runBacktest(prepared);
  const change = (equity: number) => {
    const percent = ((equity / 10_000 - 1) * 100).toFixed(2);
    return `${Number(percent) > 0 ? '+' : ''}${percent} %`.replace(/^-0\.00/, '0.00').replace('-', '−');
  };
  return `${change(points.at(-1)!.equity)} (${book.trips.length}); ${change(held.at(-1)!.equity)}`;
}

const run = hasRecordedData ? test : test.skip;
const absent = hasRecordedData ? '' : ' (skipped: ../shared/data is absent)';

run.each(Object.entries(files))(
  `docs/strategies.md says what a session would have done on %s${absent}`,
  async (name, file) => {
    const cells = [];
    for (const strategy of shippedStrategies.keys()) cells.push(await cell(recordedFile(file), strategy));
    expect(text).toContain(`| ${[name, ...cells].join(' | ')} |`);
  },
);
