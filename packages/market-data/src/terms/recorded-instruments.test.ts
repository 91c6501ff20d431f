import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tempFolder } from '../../../workdir/src/testing/temp-folder.ts';
import type { ExchangeMarket } from '../exchange/public-exchange.ts';
import { DataError } from '../files/data-error.ts';
import { lotOf, priceFactsOf, tickOf } from './price-facts.ts';
import { type GivenTerms, NOTHING_GIVEN, recordedInstruments } from './recorded-instruments.ts';
import { readTerms, termsBeside, termsOfMarket, writeTermsBeside } from './stated-terms.ts';
import { storeListing } from './stored-listing.ts';

const NOW = Date.UTC(2026, 0, 10, 12);
let workdir: string;
beforeEach(() => {
  workdir = tempFolder();
});

/** Rows of a file with these closes; opens, highs and lows are the same. */
const rowsOf = (closes: readonly number[]) =>
  Float64Array.from(closes.flatMap((close, index) => [index * 60_000, close, close, close, close, 1]));

const listed: ExchangeMarket = {
  ...{ symbol: 'DOGE/USDT', base: 'DOGE', quote: 'USDT', active: true },
  ...{ tickSize: '0.0002', lotSize: '2', minQuantity: '3', minNotional: '4' },
  ...{ makerFeeRate: '0.0005', takerFeeRate: '0.0006', priceCollar: 0.07 },
};

const csv = () => join(workdir, 'DOGE_USDT-1m.csv');

function instrument(given: Partial<GivenTerms> = {}, closes = [0.0705, 0.07123, 0.07]) {
  const market = { symbol: 'DOGE/USDT', files: [csv()], prices: priceFactsOf(rowsOf(closes)) };
  const [found] = recordedInstruments([market], {
    given: { ...NOTHING_GIVEN, ...given },
    workdir,
    exchanges: ['ndax', 'kraken'],
    startingCash: 10_000,
  });
  return found!;
}

function file(value: unknown): string {
  const path = join(workdir, 'terms.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

describe('the terms of recorded candles', () => {
  test('are those of the prices if nobody states any: the finest step, a fine lot, no minima', () => {
    expect(instrument()).toEqual({
      ...{ symbol: 'DOGE/USDT', base: 'DOGE', quote: 'USDT' },
      ...{ tickSize: '0.00001', lotSize: '0.1', minQuantity: '0', minNotional: '0' },
      ...{ makerFeeRate: '0.002', takerFeeRate: '0.0025', priceCollar: null },
      termsFrom: 'from its prices',
    });
  });

  test('are those of the stored listing of the first configured exchange that lists it', () => {
    storeListing(workdir, 'kraken', [listed], NOW);
    expect(instrument()).toMatchObject({
      tickSize: '0.0002',
      termsFrom: 'from the listing of kraken of 2026-01-10',
    });
    storeListing(workdir, 'ndax', [{ ...listed, tickSize: '0.001' }], NOW);
    expect(instrument()).toMatchObject({
      tickSize: '0.001',
      termsFrom: 'from the listing of ndax of 2026-01-10',
    });
  });

  test('are those that were written beside the candles, before any listing', () => {
    storeListing(workdir, 'ndax', [{ ...listed, tickSize: '0.001' }], NOW);
    writeTermsBeside(csv(), 'kraken', listed, NOW);
    expect(instrument()).toEqual({
      ...{ symbol: 'DOGE/USDT', base: 'DOGE', quote: 'USDT' },
      ...{ tickSize: '0.0002', lotSize: '2', minQuantity: '3', minNotional: '4' },
      ...{ makerFeeRate: '0.0005', takerFeeRate: '0.0006', priceCollar: 0.07 },
      termsFrom: 'from DOGE_USDT-1m.terms.json (kraken of 2026-01-10)',
    });
  });

  test('are those of --terms before them, and those of the options before all', () => {
    writeTermsBeside(csv(), 'kraken', listed, NOW);
    const filed = file({ tick_size: 0.0005, taker_fee: '0.01' });
    expect(instrument({ file: filed })).toMatchObject({
      ...{ tickSize: '0.0005', lotSize: '2', takerFeeRate: '0.01', makerFeeRate: '0.0005' },
      termsFrom: 'tick from terms.json, the rest from DOGE_USDT-1m.terms.json (kraken of 2026-01-10)',
    });
    expect(instrument({ file: filed, tickSize: '0', minNotional: '5' })).toMatchObject({
      ...{ tickSize: '0', minNotional: '5', takerFeeRate: '0.01' },
      termsFrom:
        'tick and least notional from the command line, the rest from DOGE_USDT-1m.terms.json (kraken of 2026-01-10)',
    });
  });

  test('what a listing says of other symbols is not for this one', () => {
    storeListing(workdir, 'ndax', [{ ...listed, symbol: 'BTC/USDT' }], NOW);
    writeTermsBeside(csv(), 'ndax', { ...listed, symbol: 'BTC/USDT' }, NOW);
    expect(instrument().termsFrom).toBe('from its prices');
  });

  test('a tick that cannot be this market is refused, wherever it comes from', () => {
    expect(() => instrument({ tickSize: '0.01' })).toThrow(
      /a tick of 0.01 from the command line is not one of DOGE\/USDT, whose highest price is 0.07123/,
    );
    writeTermsBeside(csv(), 'kraken', { ...listed, tickSize: '1' }, NOW);
    expect(() => instrument()).toThrow(DataError);
  });
});

describe('a file of terms', () => {
  const one = { symbol: 'DOGE/USDT', tick_size: '0.001' };

  test.each([
    ['one market', one],
    ['a list', [{ symbol: 'BTC/USDT', tick_size: 1 }, one]],
    [
      'the output of chimera markets',
      { platform: 'x', quirks: [], markets: [termsOfMarket(listed), one].slice(1) },
    ],
    ['terms of all symbols', { tick_size: 0.001 }],
  ])('may be %s', (_, value) => {
    expect(instrument({ file: file(value) }).tickSize).toBe('0.001');
  });

  test.each([
    ['no JSON', 'root:x:0:0', /terms\.json: it is no JSON$/],
    ['a misspelt term', { tick: '0.01' }, /terms\.json: Unrecognized key: "tick"/],
    [
      'a term that is no decimal',
      { ...one, lot_size: '1e-3' },
      /terms\.json: lot_size: not a decimal such as "0.01"/,
    ],
    ['a negative one', { ...one, min_notional: -1 }, /min_notional: not a decimal/],
    ['a fee in per cent', { ...one, taker_fee: '0.25' }, /taker_fee: not a fraction from 0 to 0\.1/],
    ['another kind of market', { ...one, kind: 'swap' }, /kind: not spot/],
    ['terms of others alone', [{ symbol: 'BTC/USDT' }], /states no terms of DOGE\/USDT, but of BTC\/USDT/],
  ])('%s is refused', (_, value, message) => {
    expect(() => instrument({ file: file(value) })).toThrow(message);
  });

  test('one that is not there says so', () => {
    expect(() => readTerms(join(workdir, 'none.json'))).toThrow(/none\.json: there is no such file of terms/);
  });
});

test.each([
  ['/a/BTC_CAD-1m-20260110.csv', '/a/BTC_CAD-1m-20260110.terms.json'],
  ['BTC_CAD.csv.gz', 'BTC_CAD.terms.json'],
  ['/a.csv/LTC_USDT-1m.feather', '/a.csv/LTC_USDT-1m.terms.json'],
])('what belongs to %s lies in %s', (path, beside) => {
  expect(termsBeside(path)).toBe(beside);
});

describe('prices', () => {
  const tick = (closes: readonly number[]) => tickOf(priceFactsOf(rowsOf(closes)));

  test.each([
    [[0.00000123, 0.0000012], '0.00000001'],
    [[51_613.38, 51_000], '0.01'],
    [[0.07050000000000001, 0.071], '0.0001'],
    [[87_489, 87_500], '1'],
    [[5_161_340, 5_161_350, 5_100_000], '10'],
    // Too few digits to tell a tick.
    [[100], '1'],
    [[1], '0.01'],
    [[-5, Number.NaN, 0.25], '0.001'],
  ])('%j have a tick of %s', (closes, expected) => {
    expect(tick(closes)).toBe(expected);
  });

  test('that are scaled have a tick and a lot that are scaled', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 100_000, max: 999_999 }), { minLength: 2, maxLength: 20 }),
        fc.integer({ min: -12, max: 6 }),
        (units, power) => {
          const facts = (shift: number) =>
            priceFactsOf(rowsOf(units.map((unit) => Number(`${unit}e${shift}`))));
          const [own, other] = [facts(-3), facts(power)];
          const ratio = (a: string, b: string) => Math.round(Math.log10(Number(a) / Number(b)));
          expect(ratio(tickOf(other), tickOf(own))).toBe(power + 3);
          expect(ratio(lotOf(own, 10_000), lotOf(other, 10_000))).toBe(power + 3);
        },
      ),
    );
  });

  test('have a lot that costs less than a ten-thousandth of a hundredth of the cash, and not a tenth of that', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (price) => {
        const cost = Number(lotOf(priceFactsOf(rowsOf([price])), 10_000)) * price;
        expect(cost).toBeLessThanOrEqual(0.01 * (1 + 1e-9));
        expect(cost).toBeGreaterThan(0.001 * (1 - 1e-9));
      }),
    );
  });
});
