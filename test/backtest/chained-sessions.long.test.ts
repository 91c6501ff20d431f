import { lastSession, sessionCount } from '@chimera/book';
import { timeframeMs } from '@chimera/engine';
import { readRecording } from '@chimera/market-data';
import { shippedStrategies } from '@chimera/strategies';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { runBacktest } from '../../packages/backtest/src/run.ts';
import { spanOf } from '../../packages/market-data/src/recorded.ts';
import { ownStrategy } from '../../packages/session/src/open-strategy.ts';
import { fillsOf, liveChain, readBook } from '../../packages/supervision/src/testing/chained-sessions.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { hasRecordedData, recordedFile } from '../recorded-data.ts';

/** Each with the lengths of its sessions in hours, over and over: borders fall within positions, higher candles and gaps. */
const FILES = [
  ['BTC_USDT-1m-20210219.csv', '1m', [6, 1.5, 11]],
  ['DASH_USDT-1m-20200909.csv', '1m', [6, 1.5, 11]],
  ['LTC_USDT-1m-20201108.csv', '1m', [1.5, 6]],
  ['BTC_USD-1m-20171217.csv', '1m', [1.5, 0.25, 6]],
  ['BTC_USD-1m-20260101-gaps.csv', '1m', [1.5, 0.25, 6]],
  ['BTC_USD-1d-20141201.csv', '1d', [24 * 30, 24 * 7, 24 * 90]],
] as const;

const cases = FILES.flatMap((file) => [...shippedStrategies.keys()].map((name) => [name, ...file] as const));

let workdir: string;
beforeEach(() => {
  workdir = tempFolder();
});

const describeWith = hasRecordedData ? describe : describe.skip;
describeWith('sessions one after the other trade like one backtest (needs the recorded candles)', () => {
  test.each(cases)(
    '%s on %s',
    async (strategy, name, timeframe, hours) => {
      const file = recordedFile(name);
      const periodMs = timeframeMs(timeframe);
      const table = await readRecording({ files: [file], symbol: null, periodMs, asker: 'session' });
      // Each level asks for another confidence, and conservative leaves some strategies without a trade.
      const configuration = () => ({ chimera_bot: { strategy, timeframe, risk_level: 'aggressive' } });
      const { end } = spanOf(table);
      const path = await liveChain({ workdir, configuration, dataFiles: [file], hours, until: end });
      const { sessions, setup } = readBook(path, (reader) => ({
        sessions: sessionCount(reader),
        setup: lastSession(reader)!.started.setup,
      }));
      expect(sessions).toBeGreaterThan(8);
      const { fills } = await runBacktest({
        table,
        strategy: ownStrategy(shippedStrategies.get(strategy)!),
        setup,
        startingCash: 10_000,
        warmup: 0,
        span: { from: 0, to: table.length },
      });
      expect(fillsOf(path)).toEqual(fills);
    },
    // A week of minutes is traded twice, the second time by dozens of bots: up to a minute on a machine that is busy.
  );
});
