import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Candle } from '../messages.ts';
import { inspectCandle } from './sequence.ts';
import { SIMULATION_ORIGIN, simulatedInstruments, simulatedMarket } from './simulated.ts';
import { head, headUntil } from './testing/head.ts';

const MINUTE_MS = 60_000;
const SESSION = Date.UTC(2026, 0, 1);

function market(seed: number, symbols: readonly string[], from = SESSION, periodMs = MINUTE_MS) {
  return simulatedMarket({ seed, symbols, from, periodMs });
}

describe('simulated market', () => {
  test('is still the market that it was: an accidental change changes every book of a test mode', () => {
    const rows = [
      ...head(market(7, ['BTC/USD', 'XYZ/USD']), 4),
      ...head(market(7, ['SOL/USD'], SESSION + 10_000 * MINUTE_MS), 1),
    ].map(({ symbol, start, open, high, low, close, volume }) => [
      symbol,
      start,
      open,
      high,
      low,
      close,
      volume,
    ]);
    expect(rows).toEqual([
      ['BTC/USD', 1_767_225_600_000, 70442.41, 70445.85, 70389.04, 70389.22, 15.57978],
      ['XYZ/USD', 1_767_225_600_000, 510.86, 510.91, 510.49, 510.67, 206.49511],
      ['BTC/USD', 1_767_225_660_000, 70389.63, 70412.21, 70380.86, 70393.38, 10.26616],
      ['XYZ/USD', 1_767_225_660_000, 510.66, 510.72, 510.53, 510.71, 29.00822],
      ['SOL/USD', 1_767_825_600_000, 110.26, 110.33, 109.92, 110.04, 2293.63581],
    ]);
  });

  test('is ordered by start, then as the symbols were asked for', () => {
    const symbols = ['SOL/USD', 'BTC/USD'];
    const candles = head(market(1, symbols), 5000);
    const key = ({ start, symbol }: Candle) => start + symbols.indexOf(symbol);
    expect(candles.every((candle, place) => place === 0 || key(candle) > key(candles[place - 1]!))).toBe(
      true,
    );
  });

  test('property: a path knows neither the other symbols nor where the reader began', () => {
    const symbols = fc.uniqueArray(fc.constantFrom('BTC/USD', 'ETH/USD', 'SOL/CAD', 'ABC/USD', 'Q/EUR'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(
        fc.integer(),
        symbols,
        fc.nat(600),
        fc.constantFrom(1, 5),
        (seed, asked, skipped, minutes) => {
          const periodMs = minutes * MINUTE_MS;
          const from = SIMULATION_ORIGIN + skipped * periodMs;
          const together = head(market(seed, asked, from, periodMs), asked.length * 50);
          const until = together.at(-1)!.start;
          for (const symbol of asked) {
            const alone = headUntil(market(seed, [symbol], SIMULATION_ORIGIN, periodMs), until).filter(
              ({ start }) => start >= from,
            );
            expect(together.filter((candle) => candle.symbol === symbol && candle.start < until)).toEqual([
              ...alone,
            ]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  test('property: every candle is well-formed, on tick and lot, for any seed, symbol and period', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.constantFrom(1, 15, 60, 1440), (seed, symbol, minutes) => {
        const periodMs = minutes * MINUTE_MS;
        let previous: number | null = null;
        for (const candle of head(market(seed, [symbol], SIMULATION_ORIGIN, periodMs), 300)) {
          const { start, open, high, low, close, volume } = candle;
          const isOnTick = [open, high, low, close].every(
            (price) => price > 1 && Number(price.toFixed(2)) === price,
          );
          const isOnLot = Number(volume.toFixed(5)) === volume;
          if (!inspectCandle(candle, previous, periodMs).ok || !isOnTick || !isOnLot) return false;
          previous = start;
        }
        return true;
      }),
      { numRuns: 40 },
    );
  });

  test('refuses a beginning that it has not, at once', () => {
    expect(() => market(1, ['BTC/USD'], SIMULATION_ORIGIN - MINUTE_MS)).toThrow(RangeError);
    expect(() => market(1, ['BTC/USD'], SIMULATION_ORIGIN + 1)).toThrow(RangeError);
    expect(() => market(1, ['BTC/USD'], Number.NaN)).toThrow(RangeError);
  });

  test('names what may be traded', () => {
    expect(simulatedInstruments(['BTC/USD'])).toMatchObject([
      {
        symbol: 'BTC/USD',
        base: 'BTC',
        quote: 'USD',
        tickSize: '0.01',
        lotSize: '0.00001',
        takerFeeRate: '0.0025',
      },
    ]);
  });
});
