import { describe, expect, test } from '@jest/globals';
import BigFactory from 'big.js';
import fc from 'fast-check';
import { approximate, ceilToStep, decimal, floorToStep, plain } from './decimal.ts';

/** The reference: a library that does nothing but this, set to the same rules. */
const Reference = BigFactory();
Reference.strict = true;
Reference.DP = 18;
Reference.RM = 0;

/** Numbers of some digits, most of them as money and quantities have them, some far beyond what a float holds. */
const notation = fc
  .tuple(
    fc.constantFrom('', '-'),
    fc.oneof(fc.nat(9999), fc.maxSafeNat(), fc.bigInt({ min: 0n, max: 10n ** 40n })),
    fc.nat(30),
  )
  .map(([sign, digits, scale]) => {
    const padded = String(digits).padStart(scale + 1, '0');
    const point = padded.length - scale;
    return `${sign}${padded.slice(0, point)}${scale > 0 ? '.' : ''}${padded.slice(point)}`;
  });
const positive = notation.map((text) => text.replace('-', '')).filter((text) => Number(text) > 0);
const zero = Reference('0');

function holds<T extends [unknown, ...unknown[]]>(
  property: fc.IProperty<T> | fc.IPropertyWithHooks<T>,
): void {
  fc.assert(property, { numRuns: 500 });
}

describe('exact decimals do what the reference does', () => {
  test('sums, differences, products', () => {
    holds(
      fc.property(notation, notation, (x, y) => {
        const [a, b, p, q] = [Reference(x), Reference(y), decimal(x), decimal(y)];
        expect(p.plus(q).toFixed()).toBe(a.plus(b).toFixed());
        expect(p.minus(q).toFixed()).toBe(a.minus(b).toFixed());
        expect(p.times(q).toFixed()).toBe(a.times(b).toFixed());
        expect(p.minus(p).toFixed()).toBe('0');
        expect(p.abs().toFixed()).toBe(a.abs().toFixed());
      }),
    );
  });

  test('quotients to 18 digits, remainders', () => {
    holds(
      fc.property(notation, positive, fc.boolean(), (x, y, isNegative) => {
        const text = isNegative ? `-${y}` : y;
        const [a, b, p, q] = [Reference(x), Reference(text), decimal(x), decimal(text)];
        expect(p.div(q).toFixed()).toBe(a.div(b).toFixed());
        expect(p.mod(q).toFixed()).toBe(a.mod(b).toFixed());
        expect(p.times(q).div(q).toFixed()).toBe(a.times(b).div(b).toFixed());
      }),
    );
    expect(() => decimal('1').div(decimal('0.00'))).toThrow('division by zero');
  });

  test('comparisons, no matter what the notation is', () => {
    holds(
      fc.property(notation, notation, fc.nat(25), (x, y, zeros) => {
        const [a, b, p, q] = [Reference(x), Reference(y), decimal(x), decimal(y)];
        expect([p.eq(q), p.gt(q), p.gte(q), p.lt(q), p.lte(q)]).toEqual([
          a.eq(b),
          a.gt(b),
          a.gte(b),
          a.lt(b),
          a.lte(b),
        ]);
        const longer = decimal(`${x.includes('.') ? x : `${x}.`}${'0'.repeat(zeros)}`);
        expect([p.eq(longer), p.lt(longer), p.gt(longer), longer.toFixed()]).toEqual([
          true,
          false,
          false,
          p.toFixed(),
        ]);
      }),
    );
  });

  test('steps down and up', () => {
    holds(
      fc.property(positive, positive, (x, y) => {
        const [value, step] = [Reference(x), Reference(y)];
        const rest = value.mod(step);
        const up = rest.eq(zero) ? value : value.minus(rest).plus(step);
        expect(plain(floorToStep(decimal(x), decimal(y)))).toBe(value.minus(rest).toFixed());
        expect(plain(ceilToStep(decimal(x), decimal(y)))).toBe(up.toFixed());
      }),
    );
  });

  test('a step of 0 is none', () => {
    holds(
      fc.property(positive, (x) => {
        const value = decimal(x);
        expect([floorToStep(value, decimal('0')), ceilToStep(value, decimal('0'))]).toEqual([value, value]);
      }),
    );
  });

  test('the nearest float, and back by its shortest notation', () => {
    holds(
      fc.property(notation, fc.double({ noNaN: true, noDefaultInfinity: true }), (text, float) => {
        expect(approximate(decimal(text))).toBe(Number(Reference(text).toFixed()));
        expect(decimal(float).toFixed()).toBe(Reference(String(float)).toFixed());
        expect(approximate(decimal(float))).toBe(float === 0 ? 0 : float);
      }),
    );
    holds(
      fc.property(fc.nat(1_000_000_000), fc.nat(12), (units, scale) => {
        const float = units / 10 ** scale;
        expect(decimal(float).toFixed()).toBe(Reference(String(float)).toFixed());
      }),
    );
  });
});

test.each(['', '.', '-', '1.2.3', ' 1', '1,5', '0x10', 'NaN', '--1', '1e', 'ten'])(
  '%j is no number',
  (text) => {
    expect(() => decimal(text)).toThrow('is not a number');
  },
);

test('neither are NaN and infinity', () => {
  expect(() => decimal(Number.NaN)).toThrow('is not a number');
  expect(() => decimal(Number.NEGATIVE_INFINITY)).toThrow('is not a number');
});

test.each([
  ['5.', '5'],
  ['.5', '0.5'],
  ['-0.0', '0'],
  ['007.50', '7.5'],
  ['1e-7', '0.0000001'],
  ['-2.5E+3', '-2500'],
])('%j is read as %s', (text, expected) => {
  expect(decimal(text).toFixed()).toBe(expected);
});
