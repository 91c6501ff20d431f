import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as library from 'trading-signals';
import { ADX, ATR, BollingerBands, SMA } from './indicators.ts';

/** Prices that stand still, creep and jump; on a tick or not. All of them are numbers: a candle that is not is refused. */
const prices = fc
  .array(
    fc.oneof(
      fc.constant(0),
      fc.integer({ min: -50, max: 50 }),
      fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    ),
    {
      minLength: 1,
      maxLength: 400,
    },
  )
  .map((steps) => {
    let price = 431.17;
    return steps.map((step) => {
      price = Number.isInteger(step)
        ? Math.max(1, Math.round(price * 100 + step) / 100)
        : price * (1 + step * 0.1);
      return price;
    });
  });
const interval = fc.integer({ min: 1, max: 60 });

/** Candles between one price and the next, as wide as their place says; every fifth stands still. */
function candlesOf(closes: readonly number[]) {
  return closes.slice(1).map((close, place) => {
    const width = place % 5 === 0 ? 0 : (place % 7) / 100;
    const open = place % 5 === 0 ? close : closes[place]!;
    return { high: Math.max(open, close) + width, low: Math.min(open, close) - width, close };
  });
}

/** To the last bit: the journal tells one bit from another. */
function expectSame<I, O>(
  ours: { add(input: I): O },
  theirs: { add(input: I): O },
  inputs: readonly I[],
): void {
  expect(inputs.map((input) => ours.add(input))).toEqual(inputs.map((input) => theirs.add(input)));
}

test('SMA', () => {
  fc.assert(
    fc.property(prices, interval, (closes, size) => {
      expectSame(new SMA(size), new library.SMA(size), closes);
    }),
  );
});

test('Bollinger bands', () => {
  fc.assert(
    fc.property(prices, interval, fc.double({ min: 0.5, max: 3, noNaN: true }), (closes, size, width) => {
      expectSame(new BollingerBands(size, width), new library.BollingerBands(size, width), closes);
    }),
  );
});

test('ATR', () => {
  fc.assert(
    fc.property(prices, interval, (closes, size) => {
      expectSame(new ATR(size), new library.ATR(size), candlesOf(closes));
    }),
  );
});

test('ADX, the library’s pieces being told that a market at rest has no direction', () => {
  fc.assert(
    fc.property(prices, interval, (closes, size) => {
      const dx = new library.DX(size);
      const average = new library.WSMA(size);
      const ours = new ADX(size);
      const add = (candle: ReturnType<typeof candlesOf>[number]) => {
        const value = dx.add(candle);
        return value === null ? null : average.add(Number.isNaN(value) ? 0 : value);
      };
      for (const candle of candlesOf(closes)) {
        expect([ours.add(candle), ours.pdi, ours.mdi]).toEqual([add(candle), dx.pdi || 0, dx.mdi || 0]);
      }
    }),
  );
});
