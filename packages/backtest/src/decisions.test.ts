import { describe, expect, test } from '@jest/globals';
import { type Decision, firstDifference, saidAt } from './decisions.ts';

function buy(time: number, changes: object = {}): Decision {
  const signal = { symbol: 'A/USD', action: 'buy', confidence: 0.7, reason: '', ...changes } as const;
  return { time, symbol: 'A/USD', signal, text: `buy at ${time}` };
}

describe('the first difference', () => {
  test('is none between equal runs, no matter what the reasons say', () => {
    expect(firstDifference([buy(1), buy(2)], [buy(1, { reason: 'other' }), buy(2)])).toBeNull();
  });

  test('is where one says what the other does not', () => {
    const difference = firstDifference([buy(1), buy(2)], [buy(1), buy(3)]);
    expect(difference).toMatchObject({ time: 2 });
    expect([saidAt(difference!, difference!.one), saidAt(difference!, difference!.other)]).toEqual([
      'buy at 2',
      'nothing',
    ]);
    expect(firstDifference([buy(1)], [])).toMatchObject({ time: 1, other: null });
  });

  test.each([
    ['another action', { action: 'sell' }],
    ['another confidence', { confidence: 0.8 }],
    ['a stop where there was none', { stop: 10 }],
    ['another order', { order: { type: 'limit', price: 5 } }],
  ])('is %s', (_, changes) => {
    expect(firstDifference([buy(1)], [buy(1, changes)], 0.001)).toMatchObject({ time: 1 });
  });

  test('allows numbers their tolerance, those of orders too', () => {
    const near = [buy(1, { stop: 100, order: { type: 'limit', price: 50 } })];
    const close = [buy(1, { stop: 100.05, order: { type: 'limit', price: 50.01 } })];
    expect(firstDifference(near, close, 0.001)).toBeNull();
    expect(firstDifference(near, close)).not.toBeNull();
  });
});
