import { SIMULATION_ORIGIN } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { simulatedFeed } from './simulated.ts';
import { handedOut, lateClock } from './testing/handed-out.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1);
const symbols = ['BTC/USDT', 'ETH/USDT'];
const feed = (seed = 7) => simulatedFeed({ seed, symbols, periodMs: MINUTE, clock: lateClock() });

describe('the built-in market', () => {
  test('has no end, and the instruments of its symbols', () => {
    const { source, end, instruments } = feed();
    expect([source, end]).toEqual(['simulated', null]);
    expect(instruments.map(({ symbol }) => symbol)).toEqual(symbols);
  });

  test('hands out a candle of each symbol each minute, up to the end of the session', async () => {
    const events = await handedOut(feed(), { from: START, until: START + 3 * MINUTE, seen: 0 });
    expect(events.map(({ candle }) => [candle.symbol, (candle.start - START) / MINUTE])).toEqual(
      [0, 1, 2].flatMap((minute) => symbols.map((symbol) => [symbol, minute])),
    );
    expect(events.every(({ late }) => !late)).toBe(true);
  });

  test('depends on the seed alone', async () => {
    const span = { from: START, until: START + 5 * MINUTE, seen: 0 };
    expect(await handedOut(feed(), span)).toEqual(await handedOut(feed(), span));
    expect(await handedOut(feed(8), span)).not.toEqual(await handedOut(feed(), span));
  });

  test('looks back on the very candles that a session then had seen', async () => {
    const history = await feed().history(START + 5 * MINUTE, 5);
    const events = await handedOut(feed(), { from: START, until: START + 5 * MINUTE, seen: 0 });
    expect(history).toEqual(events.map(({ candle }) => candle));
    expect(await feed().history(START, 0)).toEqual([]);
  });

  test('looks back no further than it reaches', async () => {
    const history = await feed().history(SIMULATION_ORIGIN + 2 * MINUTE, 50);
    expect(history.map(({ start }) => start - SIMULATION_ORIGIN)).toEqual([0, 0, MINUTE, MINUTE]);
  });

  test('resumed after any number of candles hands out exactly the rest', async () => {
    const span = { from: START, until: START + 10 * MINUTE };
    const all = await handedOut(feed(), { ...span, seen: 0 });
    expect(all).toHaveLength(20);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 22 }), async (seen) => {
        expect(await handedOut(feed(), { ...span, seen })).toEqual(all.slice(seen));
      }),
      { numRuns: 10 },
    );
  });
});
