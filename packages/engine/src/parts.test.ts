import { describe, expect, test } from '@jest/globals';
import type { Limits } from './messages.ts';
import type { PositionView } from './strategy/contract.ts';
import { EngineBench, type Sayings, saying } from './testing/engine-bench.ts';
import { BTC, executionWith, flat, instrumentWith, limitsWith } from './testing/market-builder.ts';

const limits = limitsWith({ maxDailyLoss: 0.9, maxDrawdown: 0.9, stopLoss: 0.1, takeProfit: 0.2 });

/** Gives these signals at these minutes; fees are 0, so that sums are plain. */
function bench(
  signals: Sayings,
  {
    maxEntries = 1,
    minNotional = '10',
    volumeShare = null as number | null,
    limits: changes = {} as Partial<Limits>,
  } = {},
) {
  const seen: (PositionView | null)[] = [];
  const script = saying(signals);
  const found = new EngineBench(
    (minute, view, candle) => {
      seen.push(view.position);
      return script(minute, view, candle);
    },
    {
      limits: { ...limits, maxEntriesPerPosition: maxEntries, ...changes },
      execution: executionWith({ volumeShare }),
      instruments: [instrumentWith({ makerFeeRate: '0', takerFeeRate: '0', minNotional })],
    },
  );
  const fills = () =>
    found.of('fill').map(({ side, quantity, price, reason }) => `${side} ${quantity} @ ${price} ${reason}`);
  const resting = () =>
    found.engine.book
      .openOrders(BTC)
      .map(
        ({ order: { type, price, quantity, parent } }) =>
          `${type} ${quantity ?? 'all'} @ ${price} of ${parent}`,
      );
  return Object.assign(found, { seen, fills, resting });
}

describe('a sale of a part', () => {
  const buy = { action: 'buy', positionSize: 0.1 } as const;
  const half = { action: 'sell', portion: 0.5 } as const;

  test('sells this share of what is held, in whole lots, and the stop guards the rest', () => {
    const session = bench({ 0: buy, 1: half, 2: { action: 'sell', portion: 0.333 } });
    session.feed(flat(100), flat(100), flat(100), flat(100), [100, 100, 89, 95]);
    expect(session.fills()).toEqual([
      'buy 10 @ 100 entry',
      'sell 5 @ 100 signal',
      'sell 1.665 @ 100 signal',
      'sell 3.335 @ 90 stop-loss',
    ]);
    expect(session.engine.book.trips).toHaveLength(1);
  });

  test('takes nothing from a later one: each counts on what the others leave', () => {
    const session = bench({ 0: buy, 1: [half, half, { action: 'sell' }, half] });
    session.feed(flat(100), flat(100), flat(100));
    expect(session.fills().slice(1)).toEqual([
      'sell 5 @ 100 signal',
      'sell 2.5 @ 100 signal',
      'sell 2.5 @ 100 signal',
    ]);
    expect(session.of('refusal').map(({ rule }) => rule)).toEqual(['already-selling']);
  });

  test('sells all if it leaves less than the exchange takes, and the fill says so', () => {
    const session = bench({ 0: buy, 1: { action: 'sell', portion: 0.95 } }, { minNotional: '60' });
    session.feed(flat(100), flat(100), flat(100));
    expect(session.of('order').at(-1)).toMatchObject({ quantity: null, wholeInstead: true });
    expect(session.of('fill').at(-1)).toMatchObject({ quantity: '10', wholeInstead: true });
    expect(session.of('fill')[0]).not.toHaveProperty('wholeInstead');
  });

  test('is refused if it is itself less than the exchange takes', () => {
    const session = bench({ 0: buy, 1: { action: 'sell', portion: 0.05 } }, { minNotional: '60' });
    session.feed(flat(100), flat(100), flat(100));
    expect(session.of('refusal')).toEqual([
      {
        symbol: BTC,
        action: 'sell',
        rule: 'instrument',
        figure: 50,
        limit: 60,
        reason: 'a part of 5.00 % is worth 50.00, 60.00 is the least',
      },
    ]);
  });

  test('may rest at its price, beside others', () => {
    const at = (price: number) => ({ ...half, order: { type: 'limit', price } }) as const;
    const session = bench({ 0: buy, 1: [at(104), at(102)] });
    session.feed(flat(100), flat(100), [100, 103, 100, 103], [103, 105, 103, 104]);
    expect(session.fills().slice(1)).toEqual(['sell 5 @ 102 signal', 'sell 5 @ 104 signal']);
  });

  test('works with the limits off too', () => {
    const session = new EngineBench(
      (minute) => [
        {
          symbol: BTC,
          action: minute ? 'sell' : 'buy',
          confidence: 1,
          reason: 'x',
          ...(minute ? { portion: 0.25 } : {}),
        },
      ],
      { limits: null, instruments: [instrumentWith({ makerFeeRate: '0', takerFeeRate: '0' })] },
    );
    session.feed(flat(100), flat(100), flat(100), flat(100));
    expect(session.of('fill').map(({ quantity }) => quantity)).toEqual(['100', '25', '18.75']);
  });
});

describe('several targets', () => {
  const parts = { action: 'buy', positionSize: 0.1, stop: 95 } as const;

  test('sell their parts at their own prices, and the last of them what is left', () => {
    const targets = [
      { price: 106, portion: 0.5 },
      { price: 102, portion: 0.3 },
      { price: 104, portion: 0.2 },
    ];
    const session = bench({ 0: { ...parts, targets } });
    session.feed(flat(100), flat(100));
    expect(session.resting()).toEqual([
      'stop-market all @ 95 of o1',
      'take-profit 3 @ 102 of o1',
      'take-profit 2 @ 104 of o1',
      'take-profit all @ 106 of o1',
    ]);
    session.feed([100, 103, 100, 103], flat(107));
    expect(session.fills().slice(1)).toEqual([
      'sell 3 @ 102 take-profit',
      'sell 2 @ 104 take-profit',
      'sell 5 @ 106 take-profit',
    ]);
    expect(session.resting()).toEqual([]);
  });

  test('that leave a part leave it to the target, and the stop guards what none has sold', () => {
    const session = bench({ 0: { ...parts, targets: [{ price: 102, portion: 0.3 }] } });
    session.feed(flat(100), flat(100));
    expect(session.resting().at(-1)).toBe('take-profit all @ 120 of o1');
    session.feed([100, 103, 100, 103], [103, 103, 94, 94]);
    expect(session.fills().slice(1)).toEqual(['sell 3 @ 102 take-profit', 'sell 7 @ 95 stop-loss']);
  });

  test('sell their share of what was bought, not of what was asked for', () => {
    const session = bench({ 0: { ...parts, targets: [{ price: 102, portion: 0.5 }] } }, { volumeShare: 0.1 });
    session.feed(flat(100), flat(100, 40), [100, 103, 100, 103, 1000]);
    expect(session.fills()).toEqual(['buy 4 @ 100 entry', 'buy 6 @ 100 entry', 'sell 5 @ 102 take-profit']);
    const thin = bench({ 0: { ...parts, targets: [{ price: 102, portion: 0.5 }] } }, { volumeShare: 0.1 });
    thin.feed(flat(100), flat(100, 40), flat(103));
    expect(thin.fills()).toEqual(['buy 4 @ 100 entry', 'sell 2 @ 102 take-profit']);
    expect(thin.resting()).toEqual(['stop-market all @ 95 of o1', 'take-profit all @ 120 of o1']);
  });

  test.each([
    ['below the price', [{ price: 99, portion: 0.5 }], 'bracket'],
    ['of a part that is too small to sell', [{ price: 102, portion: 0.001 }], 'instrument'],
  ])('%s keep the entry out', (_what, targets, rule) => {
    const session = bench({ 0: { ...parts, targets } });
    session.feed(flat(100), flat(100));
    expect(session.of('refusal').map((refusal) => refusal.rule)).toEqual([rule]);
    expect(session.of('order')).toEqual([]);
  });
});

describe('several entries', () => {
  const add = { action: 'buy', positionSize: 0.05, stop: 80, target: 200 } as const;

  test('are taken up to the number that is allowed', () => {
    const session = bench({ 0: add, 1: add, 2: add, 3: add }, { maxEntries: 3 });
    session.feed(flat(100), flat(100), flat(100), flat(100), flat(100));
    expect(session.fills()).toHaveLength(3);
    expect(session.of('refusal')).toMatchObject([
      {
        rule: 'already-held',
        figure: 3,
        limit: 3,
        reason: `${BTC} has 3 entries, held or on their way, 3 allowed`,
      },
    ]);
  });

  test('are shown one by one, and the average of what is held', () => {
    const session = bench({ 0: add, 1: add, 2: { action: 'sell', portion: 0.4 }, 3: add }, { maxEntries: 3 });
    session.feed(flat(100), flat(100), flat(125), flat(125), flat(125));
    const entries = [
      { quantity: 1, price: 100 },
      { quantity: 5, price: 125 },
    ];
    expect(session.seen[3]).toMatchObject({ quantity: 6, entryPrice: 112.5, entries });
    const bought = Number(session.of('fill').at(-1)?.quantity);
    expect(session.seen[4]!.entryPrice).toBeCloseTo((6 * 112.5 + bought * 125) / (6 + bought), 9);
  });

  test('have each their own stop and target, which sell what that entry bought', () => {
    const session = bench(
      { 0: { ...add, target: 130 }, 1: { ...add, stop: 95, target: 110 } },
      { maxEntries: 2 },
    );
    session.feed(flat(100), flat(100), flat(100));
    session.feed([100, 111, 100, 111], flat(111), [111, 111, 79, 79]);
    expect(session.fills().slice(2)).toEqual(['sell 5 @ 110 take-profit', 'sell 5 @ 80 stop-loss']);
    expect(session.of('cancel').map(({ order, reason }) => [order, reason])).toContainEqual([
      'o5',
      'what it protects is sold',
    ]);
  });

  test('a sale that empties the oldest entry takes its stop and target with it', () => {
    const session = bench({ 0: add, 1: add, 2: { action: 'sell', portion: 0.5 } }, { maxEntries: 2 });
    session.feed(flat(100), flat(100), flat(100), flat(100));
    expect(session.resting()).toEqual(['stop-market all @ 80 of o4', 'take-profit all @ 200 of o4']);
  });

  test('two stops that one candle reaches sell their own entries', () => {
    const session = bench({ 0: { ...add, stop: 95 }, 1: { ...add, stop: 97 } }, { maxEntries: 2 });
    session.feed(flat(100), flat(100), flat(100), [100, 100, 90, 90]);
    expect(session.fills().slice(2)).toEqual(['sell 5 @ 97 stop-loss', 'sell 5 @ 95 stop-loss']);
  });

  test('are all closed at a loss limit, though a stop sells one of them already', () => {
    const session = bench(
      { 0: { ...add, stop: 96 }, 1: { ...add, stop: 50 } },
      { maxEntries: 2, volumeShare: 0.1, limits: { maxDailyLoss: 0.005, onLossLimit: 'flatten' } },
    );
    session.feed(flat(100), flat(100), flat(100), [100, 100, 90, 90, 20]);
    expect(session.fills().at(-1)).toBe('sell 2 @ 96 stop-loss');
    session.feed(flat(90, 1000));
    expect(session.fills().slice(-2)).toEqual(['sell 3 @ 90 stop-loss', 'sell 5 @ 90 loss-limit']);
    expect(session.engine.book.positions.size).toBe(0);
  });

  test('five limits under the market are a grid', () => {
    const level = (n: number) =>
      ({ ...add, positionSize: 0.02, order: { type: 'limit', price: 100 - n }, target: 101 - n }) as const;
    const session = bench({ 0: [1, 2, 3, 4, 5].map(level) }, { maxEntries: 5 });
    session.feed(flat(100), [100, 100, 96.5, 97], [97, 99.5, 97, 99]);
    expect(session.fills()).toEqual([
      'buy 2 @ 99 entry',
      'buy 2 @ 98 entry',
      'buy 2 @ 97 entry',
      'sell 2 @ 98 take-profit',
      'sell 2 @ 99 take-profit',
    ]);
  });
});
