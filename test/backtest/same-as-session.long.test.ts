import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Log, steadyNow } from '@chimera/base';
import { loadConfig } from '@chimera/config';
import type { Fill } from '@chimera/engine';
import { LedgerReader } from '@chimera/ledger';
import { NOTHING_GIVEN } from '@chimera/market-data';
import { planSession } from '@chimera/session';
import { describe, expect, test } from '@jest/globals';
import { withPrepared } from '../../packages/backtest/src/prepare.ts';
import { runBacktest } from '../../packages/backtest/src/run.ts';
import { Bot } from '../../packages/supervision/src/bot.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { hasRecordedData, recordedFile } from '../recorded-data.ts';
import { chimera } from './command.ts';

const FILES = [
  'LTC_USDT-1m-20201108.csv',
  // With gaps.
  'BTC_USD-1m-20260101-gaps.csv',
  'BTC_USD-1m-20171217.csv',
].map(recordedFile);
const STRATEGIES = ['chimera', 'sma-cross', 'buy-and-hold'];
const TIMEFRAMES = ['1m', '5m', '15m', '30m'];

interface Traded {
  readonly fills: readonly (Fill & { readonly time: number })[];
  readonly equity: number;
}

function configured(strategy: string, timeframe: string) {
  const workdir = tempFolder();
  const configFile = join(workdir, 'configuration.json');
  writeFileSync(configFile, JSON.stringify({ chimera_bot: { strategy, timeframe } }));
  const { config } = loadConfig({ workdir, configFile, environment: {}, flags: { mode: 'test' } });
  return { workdir, config, configFile };
}

/** One session from the first candle of the file to its last, in the bot itself, at a speed at which nobody waits. */
async function session(file: string, strategy: string, timeframe: string): Promise<Traded> {
  const { workdir, config } = configured(strategy, timeframe);
  const request = { workdir, config, speed: 1, seed: null, dataFiles: [file], newBook: false };
  const planned = await planSession(request, 0);
  // Longer than a session may be configured to last.
  const ends = planned.start + 30 * 24 * 3_600_000;
  const plan = { ...planned, ends, leg: { ...planned.leg, ends } };
  mkdirSync(dirname(plan.ledgerPath), { recursive: true });
  const unheard = (_: string, kind: string, message: string) => {
    throw new Error(`${kind}: ${message}`);
  };
  const bot = await Bot.open(plan, new Log(join(workdir, 'bot.log'), 'ERROR'), unheard);
  const end = await bot.run({ sessionTime: Date.UTC(2090, 0, 1), steadyTime: steadyNow(), speed: 1 });
  await bot.close();
  expect(end.reason).toBe('data-ended');
  return tradedOf(plan.ledgerPath, planned.start);
}

function tradedOf(ledgerPath: string, from: number): Traded & { readonly from: number } {
  const reader = new LedgerReader(ledgerPath, 'at-rest');
  const fills = [...reader.entries()].flatMap((entry) =>
    entry.kind === 'fill' ? [{ ...entry.data, time: entry.time }] : [],
  );
  const equity = reader.row<{ equity: number }>(
    'SELECT equity FROM equity ORDER BY time DESC LIMIT 1',
  )!.equity;
  reader.close();
  return { fills, equity, from };
}

async function backtest(file: string, strategy: string, timeframe: string): Promise<Traded> {
  const { workdir, config } = configured(strategy, timeframe);
  // From the first candle: a book that is new has no history before it.
  const candles = { files: [file], symbol: null, since: 0, until: null, timeframe, workdir };
  const more = { strategy: null, parameters: {}, limits: true, terms: NOTHING_GIVEN, feeRate: null };
  const { fills, points } = await withPrepared(
    { candles, workdir, config, ...more },
    { memoryMb: 512 },
    runBacktest,
  );
  return { fills, equity: points.at(-1)!.equity };
}

const real = hasRecordedData ? describe : describe.skip;
real(
  `a session and a backtest of one file${hasRecordedData ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    const cases = FILES.flatMap((file) => STRATEGIES.map((strategy) => [strategy, file] as const));

    test.each(cases)('trade alike at every timeframe: %s on %s', async (strategy, file) => {
      for (const timeframe of TIMEFRAMES) {
        const [lived, tested] = [
          await session(file, strategy, timeframe),
          await backtest(file, strategy, timeframe),
        ];
        expect({ timeframe, fills: lived.fills }).toEqual({ timeframe, fills: tested.fills });
        expect(lived.equity).toBe(tested.equity);
      }
    });

    test('they trade at every timeframe', async () => {
      for (const timeframe of TIMEFRAMES) {
        const all = await Promise.all(STRATEGIES.map((strategy) => backtest(FILES[0]!, strategy, timeframe)));
        expect(all.flatMap(({ fills }) => fills).length).toBeGreaterThan(0);
      }
    });

    test.each([
      ['1m', 'sma-cross'],
      ['30m', 'buy-and-hold'],
    ])('trade alike through the commands, at %s', async (timeframe, strategy) => {
      const { workdir, configFile } = configured(strategy, timeframe);
      const [file] = FILES;
      const shared = ['--config', configFile, '--data', file!];
      const run = await chimera(
        workdir,
        'start',
        '--mode',
        'test',
        '--speed',
        '1000000',
        '--duration',
        '6h',
        ...shared,
      );
      expect(run.code).toBe(0);
      const start = Date.UTC(2020, 10, 8);
      const lived = tradedOf(join(workdir, '.chimera', 'state', 'test', 'ledger.db'), start);
      const span = ['--since', '2020-11-08', '--until', '2020-11-08T06:00Z', '--json'];
      const { summary, fills } = JSON.parse(
        (await chimera(workdir, 'backtest', ...shared, ...span, '--timeframe', timeframe)).stdout,
      );
      expect(lived.fills.map(({ price, quantity, side }) => ({ price, quantity, side }))).toEqual(
        fills.map(({ price, quantity, side }: Fill) => ({ price, quantity, side })),
      );
      expect(lived.fills.length).toBeGreaterThan(0);
      expect(lived.equity).toBe(summary.final_equity);
    });
  },
);
