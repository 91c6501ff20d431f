import { describe, expect, test } from '@jest/globals';
import { GovernorBench } from '../testing/governor-bench.ts';
import { BTC, ETH } from '../testing/market-builder.ts';

describe('an entry is as large as', () => {
  test('the position size allows: a tenth of 10,000 at 100', () => {
    expect(new GovernorBench().quantity()).toBe('10');
    expect(new GovernorBench({ limits: { maxPositionSize: 0.2 } }).quantity()).toBe('20');
  });

  test('the strategy asks for, where that is less', () => {
    expect(new GovernorBench().quantity({ positionSize: 0.05 })).toBe('5');
    expect(new GovernorBench().quantity({ positionSize: 0.5 })).toBe('10');
  });

  test('equity is, not the starting cash', () => {
    const bench = new GovernorBench();
    bench.trade('buy', ETH, '10');
    bench.book.mark(ETH, 200);
    // 9000 + 10 × 200
    expect(bench.quantity()).toBe('11');
  });

  test('the exposure leaves room: half of equity less what is held and what is being bought', () => {
    const bench = new GovernorBench();
    bench.trade('buy', ETH, '40');
    bench.order('buy', 'SOL/USDT', '5');
    expect(bench.quantity()).toBe('5');
  });

  test('the cash pays for, fee and pending entries included', () => {
    const bench = new GovernorBench({ limits: { maxExposure: 1 } });
    bench.trade('buy', ETH, '94');
    bench.order('buy', 'SOL/USDT', '1');
    // 600 − 100 of cash, ÷ 100 × 1.002, down to the lot
    expect(bench.quantity()).toBe('4.99');
  });

  test('the lot allows, never up', () => {
    const bench = new GovernorBench();
    bench.book.mark(BTC, 300);
    expect(bench.quantity()).toBe('3.333');
    expect(bench.quantity({ instrument: { lotSize: '0.5' } })).toBe('3');
  });
});

describe('stop and target', () => {
  const bracket = (signal: { stop?: number; target?: number }) => {
    const verdict = new GovernorBench().judge(signal);
    if ('order' in verdict) return verdict.order.bracket;
    return 'refusal' in verdict ? verdict.refusal : verdict.withdrawal;
  };

  test('are the strategy’s where it names them, at the tick above', () => {
    expect(bracket({ stop: 95.001, target: 120.001 })).toEqual({
      stop: { price: '95.01' },
      target: { price: '120.01' },
    });
    expect(bracket({ stop: 95 })).toEqual({ stop: { price: '95' }, target: { fraction: 0.05 } });
  });

  test('follow the limits where it does not', () => {
    const verdict = new GovernorBench({ limits: { stopLoss: 0.01, takeProfit: 0.03 } }).judge();
    expect(verdict).toMatchObject({
      order: { bracket: { stop: { fraction: 0.01 }, target: { fraction: 0.03 } } },
    });
  });

  test('a stop that is not below the price is refused, also when only the tick lifts it there', () => {
    expect(bracket({ stop: 100 })).toMatchObject({ rule: 'bracket', figure: 100, limit: 100 });
    expect(bracket({ stop: 99.995 })).toMatchObject({ rule: 'bracket', figure: 100, limit: 100 });
    expect(bracket({ stop: 99.99 })).toMatchObject({ stop: { price: '99.99' } });
  });

  test('a target that is not above the price is refused', () => {
    expect(bracket({ target: 100 })).toMatchObject({ rule: 'bracket', figure: 100, limit: 100 });
    expect(bracket({ target: 100.01 })).toMatchObject({ target: { price: '100.01' } });
  });
});
