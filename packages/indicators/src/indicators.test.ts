import { readFileSync } from 'node:fs';
import { INDICATOR_NAMES, indicators } from '@chimera/indicators';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inputOf, made, outputs, SAMPLES, type TestCandle } from './testing/every-indicator.ts';

const SIX_HOURS_MS = 6 * 3_600_000;
const EVERY = Object.entries(SAMPLES);

/** From a price to the next: the same, some ticks more or less, or a share of it. */
const step = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -50, max: 50 }),
  fc.double({ min: -0.3, max: 0.3, noNaN: true }),
);
const volume = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 9999 }),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
);
const bar = fc.record({
  step,
  width: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.1, noNaN: true })),
  volume,
});

/** Candles of a market that jumps, creeps or stands still, with and without volume, at prices of all sizes. */
const markets = fc
  .tuple(
    fc.constantFrom(1, 1e-8, 1e6),
    fc.oneof(
      fc.array(bar, { minLength: 1, maxLength: 150 }),
      bar.map(({ volume: every }) =>
        Array.from({ length: 90 }, () => ({ step: 0, width: 0, volume: every })),
      ),
    ),
  )
  .map(([scale, bars]) => {
    let price = 431.17;
    return bars.map(({ step: move, width, volume: traded }, place): TestCandle => {
      const open = price;
      price = Number.isInteger(move)
        ? Math.max(1, Math.round(price * 100 + move) / 100)
        : price * (1 + move * 0.1);
      const high = Math.max(open, price) * (1 + width) * scale;
      const low = Math.min(open, price) * (1 - width) * scale;
      return {
        start: place * SIX_HOURS_MS,
        open: open * scale,
        high,
        low,
        close: price * scale,
        volume: traded,
      };
    });
  });

/** A market in which everything moves. */
const LIVELY = Array.from({ length: 300 }, (_, place): TestCandle => {
  const open = 100 + 10 * Math.sin(place / 5) + (place % 7) / 3;
  const close = 100 + 10 * Math.sin((place + 1) / 5) + ((place + 1) % 7) / 3;
  const high = Math.max(open, close) + (place % 3) / 5;
  const low = Math.min(open, close) - (place % 4) / 5;
  return { start: place * SIX_HOURS_MS, open, high, low, close, volume: 5 + (place % 11) };
});

/** The numbers in an output. */
function numbersOf(output: unknown): readonly number[] {
  const all = output !== null && typeof output === 'object' ? Object.values(output) : [output];
  return all.filter((one) => typeof one === 'number');
}

test('the names are those of the members, sorted; there are at least 55, and none can be replaced', () => {
  expect(INDICATOR_NAMES).toEqual(Object.keys(SAMPLES));
  expect(INDICATOR_NAMES).toEqual(Object.keys(indicators).toSorted());
  expect(INDICATOR_NAMES.length).toBeGreaterThanOrEqual(55);
  expect(Object.isFrozen(indicators)).toBe(true);
});

test('the declarations for strategies name the same', () => {
  const text = readFileSync(new URL('../../cli/templates/strategies/strategy.d.ts', import.meta.url), 'utf8');
  const [, body] = /^export interface Indicators \{\n([\s\S]*?)^\}/m.exec(text)!;
  expect([...body!.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name)).toEqual(INDICATOR_NAMES);
});

describe.each(EVERY)('%s', (name, how) => {
  test('has its first value when its comment says, and keeps the last one', () => {
    const indicator = made(name, how.args);
    expect(indicator.value).toBe(null);
    const found = LIVELY.map((candle) => [indicator.add(inputOf(how, candle)), indicator.value]);
    expect(found.findIndex(([output]) => output !== null)).toBe(how.warmup - 1);
    expect(found.slice(how.warmup - 1).every(([output]) => output !== null)).toBe(true);
    expect(found.every(([output, value]) => output === value)).toBe(true);
  });

  test('is the same for the same candles, and a finite number in every market', () => {
    fc.assert(
      fc.property(markets, (candles) => {
        const found = outputs(name, how, candles);
        expect(outputs(name, how, candles)).toEqual(found);
        expect(found.slice(how.warmup - 1).every((output) => output !== null)).toBe(true);
        expect(found.flatMap(numbersOf).filter((value) => !Number.isFinite(value))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('refuses what is no finite number, and forgets it', () => {
    const indicator = made(name, how.args);
    const wrong = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined, '1'];
    const found = LIVELY.slice(0, 80).map((candle, place) => {
      for (const value of place % 20 === 0 ? wrong : []) {
        const { value: before } = indicator;
        const spoiled = { start: value, open: value, high: value, low: value, close: value, volume: value };
        expect(() => indicator.add(inputOf(how, spoiled as TestCandle))).toThrow(RangeError);
        if (how.of !== 'closes') expect(() => indicator.add(value)).toThrow(RangeError);
        expect(indicator.value).toBe(before);
      }
      return indicator.add(inputOf(how, candle));
    });
    expect(found).toEqual(outputs(name, how, LIVELY.slice(0, 80)));
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '5', null, undefined])(
    'refuses the parameter %p',
    (value) => {
      for (const [place, arg] of how.args.entries()) {
        const wrong =
          typeof arg === 'number' ? [value] : Object.keys(arg).map((key) => ({ ...arg, [key]: value }));
        for (const one of wrong)
          expect(() => made(name, how.args.with(place, one as number))).toThrow(RangeError);
      }
    },
  );
});

/** Parameters that may be fractions; of two without a name the second is. */
const FRACTIONS = ['width', 'acceleration', 'maximum'];

test('an interval is a whole number', () => {
  for (const [name, { args }] of EVERY) {
    const [first, ...others] = args;
    if (typeof first === 'number') expect(() => made(name, [2.5, ...others])).toThrow(RangeError);
    if (typeof first !== 'object') continue;
    for (const key of Object.keys(first).filter((one) => !FRACTIONS.includes(one))) {
      expect(() => made(name, [{ ...first, [key]: first[key]! + 0.5 }])).toThrow(RangeError);
    }
  }
});

test('parameters that contradict each other, are missing or unknown are refused', () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['macd', { fast: 26, slow: 12, signal: 9 }],
    ['macd', { fast: 12, slow: 12, signal: 9 }],
    ['macd', { fast: 12, slow: 26, signal: 9, width: 1 }],
    ['macd', { fast: 12, slow: 26 }],
    ['macd', undefined],
    ['chaikinOscillator', { fast: 10, slow: 3 }],
    ['ultimateOscillator', { short: 7, medium: 28, long: 14 }],
    ['ichimoku', { conversion: 26, base: 9, spanB: 52 }],
    ['parabolicSar', { acceleration: 0.3, maximum: 0.2 }],
    ['hma', 1],
    ['choppiness', 1],
    ['linearRegression', 1],
    ['linearRegressionSlope', 1],
    ['correlation', 1],
  ];
  for (const [name, argument] of wrong) expect(() => made(name, [argument])).toThrow(RangeError);
});

test('a refusal says what was found and what was expected', () => {
  expect(() => indicators.rsi(2.5)).toThrow('rsi: interval must be a whole number of at least 1, not 2.5');
  expect(() => indicators.macd({ fast: 26, slow: 12, signal: 9 })).toThrow(
    'macd: fast (26) must be less than slow (12)',
  );
  expect(() => indicators.bollingerBands(20, -2)).toThrow(
    'bollingerBands: width must be a finite number above 0, not -2',
  );
  expect(() => made('macd', [{ fast: 12, slow: 26, signal: 9, width: 2 }])).toThrow(
    'macd takes fast, slow, signal, not width',
  );
  expect(() => indicators.rsi(14).add(Number.NaN)).toThrow('rsi needs a finite number, not NaN');
  expect(() => indicators.atr(14).add({ high: 2, low: Number.NaN, close: 1 })).toThrow(
    'atr needs candles with a finite low, not NaN',
  );
  expect(() => indicators.beta(5).add([1, Number.NaN])).toThrow(
    'beta needs a pair of finite numbers, not [1, NaN]',
  );
});

describe('what looks at a window alone does not depend on how long it has been running', () => {
  test.each(EVERY.filter(([, { windowed }]) => windowed))('%s', (name, how) => {
    const long = outputs(name, how, LIVELY);
    for (const end of [how.warmup, 77, 200, 300]) {
      expect(outputs(name, how, LIVELY.slice(end - how.warmup, end)).at(-1)).toEqual(long[end - 1]);
    }
  });
});
