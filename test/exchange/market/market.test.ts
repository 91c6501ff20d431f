import { SIMULATION_ORIGIN, type TimeSpan } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { intervals } from '../binance/intervals.ts';
import { foldTrades } from './fold.ts';
import { Market } from './market.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SYMBOL = 'SOL/CAD';
const END = SIMULATION_ORIGIN + 48 * HOUR;

function market(halts: readonly TimeSpan[] = []): Market {
  return new Market({
    source: { seed: 9, from: SIMULATION_ORIGIN },
    symbols: [SYMBOL, 'BTC/CAD'],
    periodMs: MINUTE,
    bookIntervalMs: 1000,
    time: SIMULATION_ORIGIN,
    halts: () => halts,
  });
}

const times = fc.integer({ min: SIMULATION_ORIGIN, max: END });

describe('the market at any time', () => {
  test('has candles that are exactly the trades within them, closed or under way, halted or not', () => {
    const names = fc.constantFrom('1m', '3m', '5m', '1h');
    const halt = fc
      .record({ from: times, to: times })
      .filter(({ from, to }) => from < to && to - from < 2 * HOUR);
    fc.assert(
      fc.property(times, names, fc.array(halt, { maxLength: 2 }), (time, name, halts) => {
        const interval = intervals.get(name)!;
        const seen = market(halts);
        const from = interval.begin(time - HOUR);
        const candles = seen.candles(SYMBOL, interval, from, Number.POSITIVE_INFINITY, time);
        const expected = [];
        for (let begin = from; begin <= time; begin = interval.next(begin)) {
          const trades = seen.trades(SYMBOL, begin - 1, Math.min(time, interval.next(begin) - 1));
          const candle = foldTrades(SYMBOL, begin, trades);
          if (candle !== null) expected.push(candle);
        }
        expect(candles).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  test('answers the same question the same way, however far time has gone on since', () => {
    const fresh = market();
    const later = market();
    later.lastPrice(SYMBOL, END);
    fc.assert(
      fc.property(times, (time) => {
        const seen = [fresh, later].map((one) => ({
          candles: one.candles(SYMBOL, intervals.get('5m')!, time - HOUR, Number.POSITIVE_INFINITY, time),
          trades: one.lastTrades(SYMBOL, 30, time),
          book: one.book(SYMBOL, time),
          day: one.day(SYMBOL, time),
        }));
        expect(seen[0]).toEqual(seen[1]);
      }),
      { numRuns: 40 },
    );
  });

  test('numbers trades without a hole', () => {
    const trades = market().trades(SYMBOL, SIMULATION_ORIGIN - 1, SIMULATION_ORIGIN + 6 * HOUR);
    expect(trades.map(({ id }) => id)).toEqual(trades.map((_, index) => 1 + index));
    const span = market().tradeSpan(SYMBOL, SIMULATION_ORIGIN, SIMULATION_ORIGIN + HOUR, END);
    const inHour = trades.filter(({ time }) => time < SIMULATION_ORIGIN + HOUR);
    expect(span).toEqual({ first: 1, count: inHour.length });
  });
});
