import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadConfig } from '@chimera/config';
import { NOTHING_GIVEN } from '@chimera/market-data';
import { expect, test } from '@jest/globals';
import { withPrepared } from '../../packages/backtest/src/prepare.ts';
import { type Run, runBacktest } from '../../packages/backtest/src/run.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { hasRecordedData, recordedFile } from '../recorded-data.ts';

const FILES = [
  'BTC_USDT-1m-20210219.csv',
  'DASH_USDT-1m-20200909.csv',
  'LTC_USDT-1m-20201108.csv',
  'BTC_USD-1m-20260101-gaps.csv',
  'BTC_USD-1m-20171217.csv',
  'BTC_USD-1d-20141201.csv',
];
const STRATEGIES = ['chimera', 'sma-cross', 'rsi-reversion', 'breakout', 'buy-and-hold'];
const PRICES = [1e-6, 1e-3, 1, 1e3, 1e6];

/** The decimal with its point moved: exact, as a float times a power of ten is not. */
function shifted(text: string, places: number): string {
  const [whole = '', fraction = ''] = text.split('.');
  const padded = `${'0'.repeat(40)}${whole}${fraction}${'0'.repeat(40)}`;
  const point = 40 + whole.length + places;
  return `${padded.slice(0, point).replace(/^0+(?=\d)/, '')}.${padded.slice(point)}`.replace(/\.?0+$/, '');
}

/** The file with prices times a power of ten, so that its first close is about `price`, and volumes divided by it. */
function scaled(file: string, price: number, folder: string): { path: string; places: number } {
  const [titles, ...lines] = readFileSync(recordedFile(file), 'utf8').trim().split('\n');
  const places = Math.round(Math.log10(price / Number(lines[0]!.split(',')[4])));
  const rows = lines.map((line) => {
    const [start, open, high, low, close, volume] = line.split(',');
    const prices = [open!, high!, low!, close!].map((text) => shifted(text, places));
    return [start, ...prices, shifted(volume!, -places)].join(',');
  });
  const path = join(folder, basename(file));
  writeFileSync(path, [titles, ...rows, ''].join('\n'));
  return { path, places };
}

async function ran(file: string, strategy: string, limits: boolean): Promise<Run & { tick: number }> {
  const workdir = tempFolder();
  const { config } = loadConfig({ workdir, environment: {}, flags: {} });
  const candles = { files: [file], symbol: null, since: null, until: null, timeframe: null, workdir };
  const more = { strategy, parameters: {}, limits, terms: NOTHING_GIVEN, feeRate: null };
  return withPrepared({ candles, workdir, config, ...more }, { memoryMb: 512 }, async (prepared) => ({
    ...(await runBacktest(prepared)),
    tick: Number(prepared.setup.instruments[0]!.tickSize),
  }));
}

/** Each round trip, its prices as they are in the file before it was scaled. Lots decide in how many fills it comes. */
const tripsOf = ({ book }: Run, places: number) =>
  book.trips.map(({ openedAt, closedAt, exitReason, entryPrice, exitPrice }) => ({
    trip: { openedAt, closedAt, exitReason },
    prices: [entryPrice, exitPrice].map((price) => Number(price) / 10 ** places),
  }));
const returnOf = ({ points }: Run) => points.at(-1)!.equity / 10_000 - 1;

const run = hasRecordedData ? test : test.skip;
const absent = hasRecordedData ? '' : ' (skipped: ../shared/data is absent)';

run.each(FILES)(`%s trades alike at every price${absent}`, async (file) => {
  const folder = tempFolder();
  let fills = 0;
  for (const limits of [true, false]) {
    for (const strategy of STRATEGIES) {
      const own = await ran(recordedFile(file), strategy, limits);
      fills += own.fills.length;
      const tick = Math.max(own.tick, 1e-9);
      for (const price of PRICES) {
        const { path, places } = scaled(file, price, folder);
        const other = await ran(path, strategy, limits);
        const [wanted, found] = [tripsOf(own, 0), tripsOf(other, places)];
        const bare = (all: typeof found) => ({ strategy, price, limits, trips: all.map(({ trip }) => trip) });
        expect(bare(found)).toEqual(bare(wanted));
        for (const [place, { prices }] of found.entries()) {
          // Of slippage, a float, the last bit may decide to which of two ticks it is rounded.
          const away = prices.map((each, side) => Math.abs(each - wanted[place]!.prices[side]!));
          expect(Math.max(...away)).toBeLessThan(tick * 1.001);
        }
        expect(Math.abs(returnOf(other) - returnOf(own))).toBeLessThan(1e-4);
      }
    }
  }
  expect(fills).toBeGreaterThan(10);
});
