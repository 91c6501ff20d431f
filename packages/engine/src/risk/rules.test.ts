import { describe, expect, test } from '@jest/globals';
import { GovernorBench } from '../testing/governor-bench.ts';
import { BTC, ETH, NOON } from '../testing/market-builder.ts';

const MINUTE = 60_000;

test('what breaks no rule becomes a market order with stop and target', () => {
  expect(new GovernorBench().judge()).toEqual({
    order: {
      symbol: BTC,
      role: 'entry',
      direction: 'long',
      quantity: '10',
      bracket: { stop: { fraction: 0.02 }, target: { fraction: 0.05 } },
      reason: 'bench',
      terms: { type: 'market', price: null },
    },
  });
});

test('stale data: a late candle opens nothing', () => {
  expect(new GovernorBench().refusal({ late: true })).toMatchObject({
    rule: 'stale-data',
    figure: 1,
    limit: 0,
  });
});

test('confidence: below the least is refused, the least is not', () => {
  const bench = new GovernorBench({ limits: { leastConfidence: 0.6 } });
  expect(bench.refusal({ confidence: 0.59 })).toMatchObject({ rule: 'confidence', figure: 0.59, limit: 0.6 });
  expect(bench.quantity({ confidence: 0.6 })).toBe('10');
});

test('daily loss: at the limit no entry, just above it one', () => {
  const bench = new GovernorBench({ cash: '9500' });
  expect(bench.refusal()).toMatchObject({ rule: 'daily-loss', figure: 0.05, limit: 0.05 });
  expect(new GovernorBench({ cash: '9500.01' }).quantity()).toBe('9.5');
});

test('daily loss: open positions count', () => {
  const bench = new GovernorBench({ limits: { maxExposure: 1 } });
  bench.trade('buy', ETH, '50');
  // 50 × 90 + 5000 of cash
  bench.book.mark(ETH, 90);
  expect(bench.refusal()).toMatchObject({ rule: 'daily-loss', figure: 0.05 });
});

test('drawdown: at the limit no entry, just above it one', () => {
  const fallen = (cash: string) => {
    const bench = new GovernorBench({ cash });
    bench.governor.highWaterMark = 10_000;
    bench.startDay('2026-01-02', Number(cash));
    return bench;
  };
  expect(fallen('8000').refusal()).toMatchObject({ rule: 'drawdown', figure: 0.2, limit: 0.2 });
  expect(fallen('8000.01').quantity()).toBe('8');
});

test('trades a day: entries count, exits do not, and a new day starts again', () => {
  const bench = new GovernorBench({ limits: { maxTradesPerDay: 2 } });
  bench.trade('buy', ETH, '1');
  bench.trade('sell', ETH, '1');
  expect(bench.quantity()).toBe('10');
  bench.trade('buy', ETH, '1');
  expect(bench.refusal()).toMatchObject({ rule: 'trades-per-day', figure: 2, limit: 2 });
  bench.startDay('2026-01-02', 10_000);
  expect(bench.quantity()).toBe('10');
});

test('open positions: those held and those on their way', () => {
  const bench = new GovernorBench({ limits: { maxOpenPositions: 2 } });
  bench.trade('buy', ETH, '1');
  expect(bench.quantity()).toBe('10');
  bench.order('buy', 'SOL/USDT', '1');
  expect(bench.refusal()).toMatchObject({ rule: 'open-positions', figure: 2, limit: 2 });
});

test('already held: a symbol is not bought again while it is held or being bought', () => {
  const held = new GovernorBench();
  held.trade('buy', BTC, '1');
  expect(held.refusal()).toMatchObject({ rule: 'already-held', figure: 1, limit: 1 });
  const waiting = new GovernorBench();
  waiting.order('buy', BTC, '1');
  expect(waiting.refusal()).toMatchObject({ rule: 'already-held' });
});

test('exposure: none is left, or too little to trade', () => {
  const bench = new GovernorBench();
  bench.trade('buy', ETH, '50');
  expect(bench.refusal()).toMatchObject({ rule: 'exposure', figure: 0.5, limit: 0.5 });
  // 49.9 × 100 of 10,000 leaves 10, and a sale at the stop would be below the least notional of 10
  const nearly = new GovernorBench();
  nearly.trade('buy', ETH, '49.9');
  expect(nearly.refusal()).toMatchObject({ rule: 'exposure', figure: 0.499, limit: 0.5 });
});

test('cash: too little to trade', () => {
  const bench = new GovernorBench({ limits: { maxExposure: 1 } });
  bench.trade('buy', ETH, '99.95');
  const refusal = bench.refusal();
  // 5 ÷ 1.002 is there, 10 ÷ 0.98 would be needed
  expect(refusal.rule).toBe('cash');
  expect(refusal.figure).toBeCloseTo(10 / 0.98, 10);
  expect(refusal.limit).toBeCloseTo(5 / 1.002, 10);
});

test('instrument: less than the exchange trades, by notional or by quantity', () => {
  const bench = new GovernorBench();
  // 0.00102 of 10,000 is 10.2, at the stop 9.996; 0.00103 is 10.3 → 0.103 lots, at the stop 10.094
  const refusal = bench.refusal({ positionSize: 0.00102 });
  expect(refusal.rule).toBe('instrument');
  expect(refusal.figure).toBeCloseTo(10.2, 10);
  expect(refusal.limit).toBeCloseTo(10 / 0.98, 10);
  expect(bench.quantity({ positionSize: 0.00103 })).toBe('0.103');
  const least = { minQuantity: '12' };
  expect(bench.refusal({ instrument: least })).toMatchObject({
    rule: 'instrument',
    figure: 1000,
    limit: 1200,
  });
  expect(bench.quantity({ instrument: { minQuantity: '10' } })).toBe('10');
});

test('instrument: an order of nothing is refused even where the exchange names no minimum', () => {
  const none = { minQuantity: '0', minNotional: '0', lotSize: '100' };
  expect(new GovernorBench().refusal({ instrument: none }).rule).toBe('instrument');
});

describe('cooldown', () => {
  const after = (exit: string) => {
    const bench = new GovernorBench({ limits: { cooldownMs: 15 * MINUTE } });
    bench.trade('buy', BTC, '1');
    bench.trade('sell', BTC, '1', exit, NOON);
    return bench;
  };

  test('keeps out of a symbol for so long after a loss in it', () => {
    const bench = after('99');
    expect(bench.refusal({ time: NOON + 15 * MINUTE - 1 })).toMatchObject({
      rule: 'cooldown',
      figure: 15 * MINUTE - 1,
      limit: 15 * MINUTE,
    });
    expect(bench.quantity({ time: NOON + 15 * MINUTE })).toBe('9.999');
  });

  test('does not follow a gain, nor reach another symbol', () => {
    expect(after('100').quantity({ time: NOON + MINUTE })).toBe('10');
    expect(after('99').quantity({ time: NOON + MINUTE, symbol: ETH })).toBe('9.999');
  });
});

test('the rules are asked in their order: the first that is broken is named', () => {
  const bench = new GovernorBench({
    cash: '8000',
    limits: { maxTradesPerDay: 1, maxOpenPositions: 1, leastConfidence: 0.6 },
  });
  bench.governor.highWaterMark = 10_000;
  bench.trade('buy', ETH, '1');
  expect(bench.refusal({ late: true, confidence: 0 }).rule).toBe('stale-data');
  expect(bench.refusal({ confidence: 0 }).rule).toBe('confidence');
  expect(bench.refusal().rule).toBe('daily-loss');
  bench.startDay('2026-01-02', 8000);
  bench.order('buy', 'SOL/USDT', '1');
  expect(bench.refusal().rule).toBe('drawdown');
  bench.governor.highWaterMark = 8000;
  expect(bench.refusal().rule).toBe('trades-per-day');
  bench.startDay('2026-01-03', 8000);
  expect(bench.refusal().rule).toBe('open-positions');
});
