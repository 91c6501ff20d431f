import { realNow, SessionClock, steadyNow } from '@chimera/base';
import type { Candle } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import { type FeedEvent, NOTHING_SEEN, type SessionSpan } from './feed.ts';
import { paced } from './paced.ts';
import { lateClock } from './testing/handed-out.ts';

const MINUTE = 60_000;

function candles(count: number): readonly Candle[] {
  return Array.from({ length: count }, (_, index) => ({
    symbol: 'BTC/USDT',
    start: index * MINUTE,
    open: 1,
    high: 1,
    low: 1,
    close: 1,
    volume: 1,
  }));
}

const never = new AbortController().signal;

async function minutes(events: AsyncIterable<FeedEvent>): Promise<readonly number[]> {
  const seen: number[] = [];
  for await (const event of events) {
    if (event.kind !== 'candle') throw new Error(`there was a ${event.kind}`);
    expect(event.late).toBe(false);
    seen.push(event.candle.start / MINUTE);
  }
  return seen;
}

function span(changes: { readonly until?: number; readonly seen?: number } = {}): SessionSpan {
  const { until = 5 * MINUTE, seen = 0 } = changes;
  return { from: 0, until, seen: { ...NOTHING_SEEN, candles: seen } };
}

describe('which candles are handed out', () => {
  test('those that close by the end, the last one on its very moment', async () => {
    expect(await minutes(paced(candles(10), span(), MINUTE, lateClock(), never))).toEqual([0, 1, 2, 3, 4]);
    const shorter = span({ until: 5 * MINUTE - 1 });
    expect(await minutes(paced(candles(10), shorter, MINUTE, lateClock(), never))).toEqual([0, 1, 2, 3]);
  });

  test('those that were seen before are left out', async () => {
    expect(await minutes(paced(candles(10), span({ seen: 3 }), MINUTE, lateClock(), never))).toEqual([3, 4]);
    expect(await minutes(paced(candles(10), span({ seen: 9 }), MINUTE, lateClock(), never))).toEqual([]);
  });

  test('all there are, where the market ends before the session', async () => {
    expect(await minutes(paced(candles(2), span(), MINUTE, lateClock(), never))).toEqual([0, 1]);
  });
});

test('no candle is seen before it closes in session time', async () => {
  const speed = 2_000;
  const clock = new SessionClock({ sessionTime: 0, steadyTime: steadyNow(), speed });
  let handedOut = 0;
  for await (const _event of paced(candles(5), span(), MINUTE, clock, never)) {
    handedOut += 1;
    expect(clock.now()).toBeGreaterThanOrEqual(handedOut * MINUTE);
  }
  expect(handedOut).toBe(5);
});

test('a reader that was away catches up without waiting, and other events run meanwhile', async () => {
  let turns = 0;
  const turn = () => {
    turns += 1;
    next = setImmediate(turn);
  };
  let next = setImmediate(turn);
  const begun = realNow();
  const seen = await minutes(
    paced(candles(1000), span({ until: 1000 * MINUTE }), MINUTE, lateClock(), never),
  );
  clearImmediate(next);
  expect(seen).toHaveLength(1000);
  expect(turns).toBeGreaterThan(500);
  expect(realNow() - begun).toBeLessThan(5_000);
});

describe('aborting', () => {
  test('while it waits ends the candles at once, without handing one out', async () => {
    const stop = new AbortController();
    const clock = new SessionClock({ sessionTime: 0, steadyTime: steadyNow(), speed: 1 });
    const all = minutes(paced(candles(5), span(), MINUTE, clock, stop.signal));
    setImmediate(() => stop.abort());
    expect(await all).toEqual([]);
  });

  test('while it catches up ends after the candle that was handed out', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    for await (const event of paced(candles(9), span(), MINUTE, lateClock(), stop.signal)) {
      if (event.kind === 'candle') seen.push(event.candle.start / MINUTE);
      if (seen.length === 2) stop.abort();
    }
    expect(seen).toEqual([0, 1]);
  });
});
