import { describe, expect, test } from '@jest/globals';
import type { Limits } from '../messages.ts';
import { EngineBench, type Sayings, saying } from '../testing/engine-bench.ts';
import { flat, instrumentWith, limitsWith, MINUTE } from '../testing/market-builder.ts';

function bench(signals: Sayings, limits: Partial<Limits>) {
  const found = new EngineBench(saying(signals), {
    limits: limitsWith({ stopLoss: 0.4, takeProfit: 0.4, allowShort: true, ...limits }),
    instruments: [instrumentWith({ kind: 'perpetual' })],
  });
  return Object.assign(found, {
    exits: () =>
      found.of('fill').flatMap(({ reason, price }) => (reason === 'entry' ? [] : [`${reason} ${price}`])),
    reasons: () => found.of('order').flatMap(({ cause, reason }) => (cause ? [reason] : [])),
  });
}

describe('a position', () => {
  test('is closed once it was held for the longest time', () => {
    const session = bench({ 0: {} }, { maxHoldMs: 3 * MINUTE });
    session.feed(...Array.from({ length: 6 }, () => flat(100)));
    expect(session.exits()).toEqual(['max-hold 100']);
    expect(session.reasons()).toEqual(['held for 3 minutes, the longest is 3 minutes']);
  });

  test('is closed by the profit that is enough at its age, in both directions', () => {
    const profitByAge = [
      [0, 0.1],
      [3 * MINUTE, 0.01],
      [5 * MINUTE, 0],
    ] as const;
    const rising = bench({ 0: {} }, { profitByAge });
    rising.feed(flat(100), flat(100), flat(102), flat(102), flat(102), flat(102));
    expect(rising.exits()).toEqual(['profit-by-age 102']);
    expect(rising.reasons()).toEqual(['earned 2.00 % after 3 minutes: 1.00 % is enough from 3 minutes on']);
    const falling = bench({ 0: { action: 'short' } }, { profitByAge });
    falling.feed(flat(100), flat(100), flat(89), flat(89));
    expect(falling.exits()).toEqual(['profit-by-age 89']);
  });

  test('is not closed twice, and not while the governor is halted', () => {
    const session = bench({ 0: {} }, { maxHoldMs: MINUTE });
    session.feed(flat(100));
    session.command('halt');
    session.feed(flat(100), flat(100), flat(100));
    expect(session.exits()).toEqual([]);
    const slow = bench({ 0: {} }, { maxHoldMs: MINUTE });
    slow.feed(flat(100), flat(100, 1000), flat(100, 0), flat(100, 0), flat(100));
    expect(slow.of('order').filter(({ cause }) => cause)).toHaveLength(1);
  });
});

test('after any round trip a symbol rests', () => {
  const session = bench({ 0: {}, 2: { action: 'sell' }, 4: {}, 9: {} }, { cooldownAfterExitMs: 5 * MINUTE });
  session.feed(...Array.from({ length: 12 }, (_, minute) => flat(100 + minute)));
  expect(session.of('refusal')).toMatchObject([
    { rule: 'cooldown', reason: 'BTC/USDT was closed 2 minutes ago, the cooldown after an exit is 5' },
  ]);
  expect(session.of('fill').map(({ reason }) => reason)).toEqual(['entry', 'signal', 'entry']);
});
