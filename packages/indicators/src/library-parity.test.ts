import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as library from 'trading-signals';
import { ADX, ATR, BollingerBands, SMA } from './index.ts';

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

/** Wilder's directional movement out of the library's averages: of two equal moves neither counts. */
function wilders(size: number) {
  const [range, up, down, average] = [library.ATR, library.WSMA, library.WSMA, library.WSMA].map(
    (Piece) => new Piece(size),
  ) as [library.ATR, library.WSMA, library.WSMA, library.WSMA];
  let before: { high: number; low: number } | null = null;
  return (candle: ReturnType<typeof candlesOf>[number]) => {
    const rise = before ? candle.high - before.high : 0;
    const fall = before ? before.low - candle.low : 0;
    const isFirst = before === null;
    before = candle;
    const whole = range.add(candle);
    const rose = up.add(rise > fall && rise > 0 ? rise : 0);
    const fell = down.add(fall > rise && fall > 0 ? fall : 0);
    if (isFirst || whole === null || rose === null || fell === null) return [null, 0, 0];
    const [pdi, mdi] = whole === 0 ? [0, 0] : [rose / whole, fell / whole];
    return [average.add(pdi + mdi === 0 ? 0 : (Math.abs(pdi - mdi) / (pdi + mdi)) * 100), pdi, mdi];
  };
}

test('ADX, made of the library’s averages as Wilder says', () => {
  fc.assert(
    fc.property(prices, interval, (closes, size) => {
      const ours = new ADX(size);
      const theirs = wilders(size);
      for (const candle of candlesOf(closes)) {
        expect([ours.add(candle), ours.pdi, ours.mdi]).toEqual(theirs(candle));
      }
    }),
  );
});

test('ADX, the library’s own, where no candle goes as far up as down', () => {
  fc.assert(
    fc.property(prices, interval, (closes, size) => {
      const theirs = new library.DX(size);
      const average = new library.WSMA(size);
      const ours = new ADX(size);
      let before: { high: number; low: number } | null = null;
      for (const candle of candlesOf(closes)) {
        if (before && candle.high - before.high === before.low - candle.low) continue;
        before = candle;
        const dx = theirs.add(candle);
        const value = dx === null ? null : average.add(Number.isNaN(dx) ? 0 : dx);
        expect([ours.add(candle), ours.pdi, ours.mdi]).toEqual([value, theirs.pdi || 0, theirs.mdi || 0]);
      }
    }),
  );
});
