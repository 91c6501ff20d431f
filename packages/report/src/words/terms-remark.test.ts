import { simulatedInstruments } from '@chimera/engine';
import { expect, test } from '@jest/globals';
import { termsRemark } from './terms-remark.ts';

const [market] = simulatedInstruments(['BTC/USDT']);

test('a market that states its own terms needs no remark', () => {
  expect(termsRemark([market!])).toBeNull();
});

test('terms are told with who states them, and how they can be stated', () => {
  const guessed = { ...market!, minNotional: '0', termsFrom: 'from its prices' };
  expect(termsRemark([guessed])).toBe(
    'Terms of the market: BTC/USDT: tick 0.01, lot 0.00001, least quantity 0.00001, no least notional (from its prices). What nobody states comes from the prices: the finest step seen, lots that cost less than 0.01 % of a position, no minima. --terms, or --tick, --lot and --min-notional, state it.',
  );
});

test('a listing is told with its age', () => {
  const listed = { ...market!, termsFrom: 'from the listing of ndax of 2026-01-10' };
  const now = (day: number) => Date.UTC(2026, 0, day, 15);
  expect(termsRemark([listed], now(12))).toMatch('(from the listing of ndax of 2026-01-10, 2 days old).');
  expect(termsRemark([listed], now(10))).toMatch('of 2026-01-10, of today)');
});

test('of many markets ten are told', () => {
  const many = Array.from({ length: 12 }, () => ({ ...market!, termsFrom: 'from x' }));
  expect(termsRemark(many)).toMatch(/; 2 markets more\.$/);
});
