import { describe, expect, test } from '@jest/globals';
import { listing } from './market-listing.ts';
import {
  DECIMAL_PLACES,
  feeRate,
  positiveDecimal,
  SIGNIFICANT_DIGITS,
  stepOf,
  TICK_SIZE,
} from './market-steps.ts';

describe('steps in exact digits', () => {
  test.each([
    [TICK_SIZE, 0.01, null, '0.01'],
    [TICK_SIZE, 1e-8, null, '0.00000001'],
    [TICK_SIZE, 2.5e-7, null, '0.00000025'],
    [TICK_SIZE, 0.25, null, '0.25'],
    [TICK_SIZE, 10, null, '10'],
    [TICK_SIZE, '0.001', null, '0.001'],
    [DECIMAL_PLACES, 8, null, '0.00000001'],
    [DECIMAL_PLACES, 0, null, '1'],
    [DECIMAL_PLACES, -2, null, '100'],
    [SIGNIFICANT_DIGITS, 5, 94_123.4, '1'],
    [SIGNIFICANT_DIGITS, 5, 9.9999, '0.0001'],
    [SIGNIFICANT_DIGITS, 5, 10, '0.001'],
    [SIGNIFICANT_DIGITS, 5, 1000, '0.1'],
    [SIGNIFICANT_DIGITS, 5, 0.000123, '0.00000001'],
    [SIGNIFICANT_DIGITS, 5, 1_234_567, '100'],
  ])('mode %d, precision %s at a price of %s: %s', (mode, precision, price, step) => {
    expect(stepOf(precision, mode, price)).toBe(step);
  });

  test.each([
    [TICK_SIZE, 0],
    [TICK_SIZE, -1],
    [TICK_SIZE, undefined],
    [TICK_SIZE, null],
    [TICK_SIZE, ''],
    [TICK_SIZE, 'fine'],
    [TICK_SIZE, Number.POSITIVE_INFINITY],
    [DECIMAL_PLACES, 2.5],
    [SIGNIFICANT_DIGITS, 5],
    [SIGNIFICANT_DIGITS, 0],
  ])('mode %d, precision %s says nothing', (mode, precision) => {
    expect(stepOf(precision, mode, null)).toBeNull();
  });

  test('minima are positive, and nobody is paid for trading on paper', () => {
    expect([positiveDecimal(1e-7), positiveDecimal(0), positiveDecimal(undefined)]).toEqual([
      '0.0000001',
      null,
      null,
    ]);
    expect([feeRate(0.0025), feeRate(-0.0001), feeRate(0), feeRate('x')]).toEqual(['0.0025', '0', '0', null]);
  });
});

describe('a market as it is listed', () => {
  const options = {
    precisionMode: TICK_SIZE,
    fees: { maker: 0.002, taker: 0.0025 },
    quirks: {},
    priceOf: () => null,
  };

  test('with everything stated', () => {
    const market = {
      symbol: 'BTC/CAD',
      spot: true,
      active: true,
      precision: { price: 0.01, amount: 1e-5 },
      limits: { amount: { min: 1e-4 }, cost: { min: 10 } },
      maker: 0.001,
      taker: 0.002,
      info: {},
    };
    expect(listing(market, options)).toEqual({
      symbol: 'BTC/CAD',
      base: 'BTC',
      quote: 'CAD',
      active: true,
      tickSize: '0.01',
      lotSize: '0.00001',
      minQuantity: '0.0001',
      minNotional: '10',
      makerFeeRate: '0.001',
      takerFeeRate: '0.002',
      priceCollar: null,
    });
  });

  test('with nothing stated', () => {
    expect(listing({ symbol: 'A/B', spot: true, active: false }, options)).toMatchObject({
      active: false,
      tickSize: '0.00000001',
      lotSize: '0.00000001',
      minQuantity: '0.00000001',
      minNotional: '0',
      makerFeeRate: '0.002',
      takerFeeRate: '0.0025',
    });
  });

  test('with significant digits, the tick follows the price', () => {
    const market = { symbol: 'BTC/USD', spot: true, precision: { price: 5, amount: 8 } };
    const at = (price: number | null) =>
      listing(market, { ...options, precisionMode: SIGNIFICANT_DIGITS, priceOf: () => price });
    expect(at(94_000)).toMatchObject({ tickSize: '1', lotSize: '0.00000001' });
    expect(at(null).tickSize).toBe('0.00000001');
  });
});
