import { SIMULATION_ORIGIN } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FeedEvent, NOTHING_SEEN } from './feed.ts';
import { SeenSoFar } from './seen-so-far.ts';
import { simulatedFeed } from './simulated.ts';
import { candlesOf, handedOut, lateClock } from './testing/handed-out.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 1);
const symbols = ['BTC/USDT', 'ETH/USDT'];
const feed = (seed = 7) => simulatedFeed({ seed, symbols, periodMs: MINUTE });

describe('the built-in market', () => {
  test('has no end, and the instruments of its symbols', () => {
    const { source, end, instruments } = feed();
    expect([source, end]).toEqual(['simulated', null]);
    expect(instruments.map(({ symbol }) => symbol)).toEqual(symbols);
  });

  test('hands out a candle of each symbol each minute, up to the end of the session', async () => {
    const events = await handedOut(feed(), { from: START, until: START + 3 * MINUTE, seen: NOTHING_SEEN });
    expect(candlesOf(events).map((candle) => [candle.symbol, (candle.start - START) / MINUTE])).toEqual(
      [0, 1, 2].flatMap((minute) => symbols.map((symbol) => [symbol, minute])),
    );
    expect(events.every((event) => event.kind === 'candle' && !event.late)).toBe(true);
  });

  test('depends on the seed alone', async () => {
    const span = { from: START, until: START + 5 * MINUTE, seen: NOTHING_SEEN };
    expect(await handedOut(feed(), span)).toEqual(await handedOut(feed(), span));
    expect(await handedOut(feed(8), span)).not.toEqual(await handedOut(feed(), span));
  });

  test('looks back on the very candles that a session then had seen', async () => {
    const history = await feed().history(START + 5 * MINUTE, 5);
    const events = await handedOut(feed(), { from: START, until: START + 5 * MINUTE, seen: NOTHING_SEEN });
    expect(history).toEqual(candlesOf(events));
    expect(await feed().history(START, 0)).toEqual([]);
  });

  test('looks back no further than it reaches', async () => {
    const history = await feed().history(SIMULATION_ORIGIN + 2 * MINUTE, 50);
    expect(history.map(({ start }) => start - SIMULATION_ORIGIN)).toEqual([0, 0, MINUTE, MINUTE]);
  });

  test('resumed after any number of candles hands out exactly the rest', async () => {
    const span = { from: START, until: START + 10 * MINUTE };
    const all = await handedOut(feed(), { ...span, seen: NOTHING_SEEN });
    expect(all).toHaveLength(20);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 22 }), async (seen) => {
        expect(await handedOut(feed(), { ...span, seen: { ...NOTHING_SEEN, candles: seen } })).toEqual(
          all.slice(seen),
        );
      }),
      { numRuns: 10 },
    );
  });
});

describe('its order books', () => {
  const span = { from: START, until: START + 20 * MINUTE };
  const LATENCY = 250;

  /** A trader that wants a book of each symbol after each of its candles, and again while none was good enough. */
  class Trader {
    readonly wanted = new Map<string, number>();
    readonly #needs: number;
    readonly #shown = new Map<string, number>();

    constructor(needs: number) {
      this.#needs = needs;
    }

    take(event: FeedEvent): void {
      if (event.kind === 'candle') {
        const { symbol, start } = event.candle;
        this.#shown.set(symbol, 0);
        this.wanted.set(symbol, start + MINUTE + LATENCY);
      } else if (event.kind === 'book') {
        const { symbol, time } = event.book;
        this.#shown.set(symbol, (this.#shown.get(symbol) ?? 0) + 1);
        if (this.#shown.get(symbol)! >= this.#needs) this.wanted.delete(symbol);
        else this.wanted.set(symbol, time + 1);
      }
    }
  }

  /** Lives from where `past` ends up to `count` events. */
  async function live(past: readonly FeedEvent[], needs: number, count = Number.POSITIVE_INFINITY) {
    const trader = new Trader(needs);
    const seen = new SeenSoFar();
    for (const event of past) {
      seen.add(event);
      trader.take(event);
    }
    const from = feed();
    from.want(trader.wanted);
    const events = [...past];
    if (events.length >= count) return events;
    for await (const event of from.events({ ...span, seen }, lateClock(), new AbortController().signal)) {
      events.push(event);
      trader.take(event);
      from.want(trader.wanted);
      if (events.length >= count) break;
    }
    return events;
  }

  test('are shown where they are wanted, after the candles of their minute, as of the moment they are wanted for', async () => {
    const events = await live([], 1, 8);
    expect(
      events.map((event) =>
        event.kind === 'book'
          ? ['book', event.book.symbol, event.book.time - START, event.stale]
          : event.kind === 'candle' && [
              'candle',
              event.candle.symbol,
              event.candle.start - START,
              event.late,
            ],
      ),
    ).toEqual([
      ['candle', 'BTC/USDT', 0, false],
      ['candle', 'ETH/USDT', 0, false],
      ['book', 'BTC/USDT', MINUTE + LATENCY, false],
      ['book', 'ETH/USDT', MINUTE + LATENCY, false],
      ['candle', 'BTC/USDT', MINUTE, false],
      ['candle', 'ETH/USDT', MINUTE, false],
      ['book', 'BTC/USDT', 2 * MINUTE + LATENCY, false],
      ['book', 'ETH/USDT', 2 * MINUTE + LATENCY, false],
    ]);
    const [candle, book] = [events[0], events[2]];
    if (candle?.kind !== 'candle' || book?.kind !== 'book') throw new Error('unreachable');
    expect(Math.abs(book.book.asks[0]![0] / candle.candle.close - 1)).toBeLessThan(0.01);
    expect([book.book.bids.length, book.book.asks.length]).toEqual([20, 20]);
  });

  test('none is shown that nobody wants, nor one that would come after the end', async () => {
    const events = await handedOut(feed(), { ...span, seen: NOTHING_SEEN });
    expect(events.filter(({ kind }) => kind === 'book')).toEqual([]);
    const all = await live([], 1);
    expect(all.at(-1)?.kind).toBe('candle');
    expect(all.filter(({ kind }) => kind === 'book')).toHaveLength(2 * 19);
  });

  test('one candle leaves one book: who asks again waits for the next candle', async () => {
    const events = await live([], 3);
    expect(events.filter(({ kind }) => kind === 'book')).toHaveLength(2 * 19);
  });

  test('resumed anywhere the session sees the same events', async () => {
    for (const needs of [1, 3]) {
      const all = await live([], needs);
      await fc.assert(
        fc.asyncProperty(fc.nat({ max: all.length }), async (killed) => {
          expect(await live(await live([], needs, killed), needs)).toEqual(all);
        }),
        { numRuns: 30 },
      );
    }
  });
});
