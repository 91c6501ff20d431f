import { join } from 'node:path';
import { realNow } from '@chimera/base';
import type { Candle } from '@chimera/engine';
import { beforeEach, expect, test } from '@jest/globals';
import { tempFolder } from '../../workdir/src/testing/temp-folder.ts';
import { CandleFile } from './candle-file.ts';
import { type DownloadOptions, download } from './download.ts';
import { ExchangeError, type PublicExchange } from './exchange/public-exchange.ts';
import type { StatedTime } from './exchange/stated-time.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1);

let folder: string;
beforeEach(() => {
  folder = tempFolder();
});

const candle = (minute: number, more: Partial<Candle> = {}): Candle => ({
  symbol: 'BTC/CAD',
  start: START + minute * MINUTE,
  open: 1,
  high: 1,
  low: 1,
  close: 1,
  volume: 1,
  ...more,
});

/** An exchange that traded in these minutes, and serves this many candles at a time; each call may fail first. */
class Served {
  readonly asked: number[] = [];
  readonly failures: (ExchangeError | null)[] = [];
  /** What its answers say of its time. */
  stated: readonly StatedTime[] = [];
  readonly minutes: readonly number[];
  readonly perRequest: number;

  constructor(minutes: readonly number[], perRequest = 10) {
    this.minutes = minutes;
    this.perRequest = perRequest;
  }

  get exchange(): PublicExchange {
    return {
      id: 'ndax',
      candlesPerRequest: this.perRequest,
      takeStatedTimes: () => this.stated,
      candles: async (_symbol: string, _timeframe: string, since: number, limit: number) => {
        this.asked.push((since - START) / MINUTE);
        const failure = this.failures.shift();
        if (failure) throw failure;
        const until = since + limit * MINUTE;
        return this.minutes
          .map((minute) => candle(minute))
          .filter(({ start }) => start >= since && start < until);
      },
    } as unknown as PublicExchange;
  }
}

const waits: number[] = [];
async function fetchTo(served: Served, untilMinute: number, more: Partial<DownloadOptions> = {}) {
  waits.length = 0;
  const file = new CandleFile(join(folder, 'BTC_CAD-1m.csv'));
  try {
    await download({
      exchange: served.exchange,
      symbol: 'BTC/CAD',
      timeframe: '1m',
      since: START,
      until: START + untilMinute * MINUTE,
      file,
      signal: new AbortController().signal,
      onProgress: () => {},
      onSetback: (_error, waitMs) => waits.push(waitMs),
      wait: async () => {},
      ...more,
    });
    return { last: file.last === null ? null : (file.last - START) / MINUTE, count: file.count };
  } finally {
    file.close();
  }
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

test('takes page after page, and nothing that has not closed', async () => {
  const served = new Served(range(0, 40));
  expect(await fetchTo(served, 25.5)).toEqual({ last: 24, count: 25 });
  expect(served.asked).toEqual([0, 10, 20]);
});

test('takes what has closed by the exchange’s time, no matter what the machine’s clock says', async () => {
  const served = new Served(range(0, 40));
  const time = START + 22.4 * MINUTE;
  served.stated = [{ sentAt: 0, receivedAt: 100, time, resolutionMs: 1_000, source: 'Date header' }];
  // This machine's clock is three minutes ahead: the candle of minute 22 is open.
  expect(await fetchTo(served, 25.5)).toEqual({ last: 21, count: 22 });
});

test('leaves the newest candle out where the exchange does not say what time it is', async () => {
  const now = Math.floor(realNow() / MINUTE) * MINUTE;
  const served = new Served(
    range(0, 5)
      .map((back) => (now - START) / MINUTE - back)
      .reverse(),
  );
  const until = { since: now - 5 * MINUTE, until: now + MINUTE };
  expect((await fetchTo(served, 0, until)).count).toBe(4);
});

test('goes on where the file ends', async () => {
  const served = new Served(range(0, 40));
  await fetchTo(served, 15);
  served.asked.length = 0;
  expect(await fetchTo(served, 30)).toEqual({ last: 29, count: 30 });
  expect(served.asked).toEqual([15, 25]);
  served.asked.length = 0;
  expect(await fetchTo(served, 30)).toEqual({ last: 29, count: 30 });
  expect(served.asked).toEqual([]);
});

test('passes over hours without a trade', async () => {
  const served = new Served([0, 1, 55, 56]);
  expect(await fetchTo(served, 60)).toEqual({ last: 56, count: 4 });
  expect(served.asked).toEqual([0, 2, 12, 22, 32, 42, 52, 57]);
});

test('waits as long as it is asked to, else longer each time', async () => {
  const served = new Served(range(0, 10));
  const broken = () => new ExchangeError('unreachable', 'gone');
  served.failures.push(new ExchangeError('rate-limited', 'slowly', 7_000), broken(), broken(), broken());
  expect(await fetchTo(served, 10)).toEqual({ last: 9, count: 10 });
  expect(waits).toEqual([7_000, 2_000, 4_000, 8_000]);
});

test('gives up in the end, with what it has', async () => {
  const served = new Served(range(0, 40));
  served.failures.push(
    null,
    ...Array.from({ length: 20 }, () => new ExchangeError('unavailable', 'closed for today')),
  );
  await expect(fetchTo(served, 40)).rejects.toThrow('closed for today');
  expect(waits).toHaveLength(8);
  expect(served.asked).toHaveLength(10);
  expect(await fetchTo(new Served(range(0, 40)), 40)).toEqual({ last: 39, count: 40 });
});

test.each(['region-refused', 'no-market', 'wall'] as const)('%s does not pass by itself', async (failure) => {
  const served = new Served([]);
  served.failures.push(new ExchangeError(failure, 'no'));
  await expect(fetchTo(served, 10)).rejects.toMatchObject({ failure });
  expect(served.asked).toHaveLength(1);
});

test('a figure that is none is not written', async () => {
  const served = new Served([]);
  const wrong = [candle(0), candle(1, { high: Number.POSITIVE_INFINITY })];
  const exchange = { ...served.exchange, candles: async () => wrong } as unknown as PublicExchange;
  await expect(fetchTo(served, 10, { exchange })).rejects.toMatchObject({ failure: 'bad-answer' });
});

test('stops when it is told to', async () => {
  const stop = new AbortController();
  const served = new Served(range(0, 40));
  const ended = await fetchTo(served, 40, { signal: stop.signal, onProgress: () => stop.abort() });
  expect(ended).toEqual({ last: 9, count: 10 });
});
