import { describe, expect, test } from '@jest/globals';
import { EngineBench, only, trading } from './testing/engine-bench.ts';
import {
  type Bar,
  BTC,
  candleAt,
  executionWith,
  flat,
  limitsWith,
  MINUTE,
  NOON,
} from './testing/market-builder.ts';

const silent = () => undefined;

test('a signal becomes an order, and the order a fill, one candle later', () => {
  const bench = new EngineBench(trading({ 0: 'buy' }));
  expect(bench.feed(flat(100)).map(({ kind }) => kind)).toEqual(['day-started', 'signal', 'order']);
  const kinds = bench.feed(flat(101)).map(({ kind }) => kind);
  // the fill, then the stop and the target that every entry gets
  expect(kinds).toEqual(['fill', 'order', 'order']);
  expect(bench.engine.book.positions.get(BTC)?.quantity.toFixed()).toBe('10');
});

test('a candle that decides nothing makes no entry, and always the same empty list', () => {
  const bench = new EngineBench(silent);
  bench.feed(flat(100));
  const nothing = bench.engine.step({ kind: 'candle', candle: candleAt(1, flat(100)), late: false });
  expect(nothing).toEqual([]);
  expect(bench.engine.step({ kind: 'candle', candle: candleAt(2, flat(100)), late: false })).toBe(nothing);
});

test('a strategy sees its position as it is, and cannot change what it sees', () => {
  const seen: unknown[] = [];
  const trades = trading({ 0: 'buy', 3: 'sell' });
  const bench = new EngineBench((minute, view, candle) => {
    const { position } = view;
    seen.push(position && { ...position });
    if (minute === 2) (position as { quantity: number }).quantity = 1;
    return trades(minute, view, candle);
  });
  bench.feed(flat(100), flat(100), flat(100), flat(100), flat(100));
  const openedAt = NOON + MINUTE;
  const entries = [{ quantity: 10, price: 100, openedAt }];
  const held = { direction: 'long', quantity: 10, entryPrice: 100, openedAt, entries };
  expect(seen).toEqual([null, held, held, held, null]);
  expect(bench.of('strategy-fault').map(({ message }) => message)).toEqual([
    expect.stringContaining('read only property'),
  ]);
});

test('entries are stamped with what they tell of: a candle’s open or its end', () => {
  const bench = new EngineBench(trading({ 0: 'buy', 2: 'sell' }));
  const stamps = (bar: Bar) => bench.feed(bar).map(({ kind, time }) => `${kind} ${(time - NOON) / MINUTE}`);
  expect(stamps(flat(100))).toEqual(['day-started 0', 'signal 1', 'order 1']);
  expect(stamps(flat(100))).toEqual(['fill 1', 'order 1', 'order 1']);
  expect(stamps(flat(100))).toEqual(['signal 3', 'order 3']);
  expect(stamps(flat(101))).toEqual(['fill 3', 'cancel 3', 'cancel 3']);
  expect(bench.engine.book.trips).toMatchObject([{ openedAt: NOON + MINUTE, closedAt: NOON + 3 * MINUTE }]);
});

test('a position that is held for so long is sold after so long', () => {
  const bench = new EngineBench((minute, { position, time }, { symbol }) => {
    const isOver = position !== null && time - position.openedAt >= 2 * MINUTE;
    if (minute > 0 && !isOver) return undefined;
    return [{ symbol, action: isOver ? 'sell' : 'buy', confidence: 1, reason: 'two minutes' }];
  });
  bench.feed(flat(100), flat(100), flat(100), flat(100), flat(100));
  expect(bench.engine.book.trips).toMatchObject([{ openedAt: NOON + MINUTE, closedAt: NOON + 3 * MINUTE }]);
});

test('a refusal is in the journal beside the signal that it answers', () => {
  const bench = new EngineBench(trading({ 0: 'sell' }));
  bench.feed(flat(100));
  expect(only(bench.journal, 'refusal')).toMatchObject([
    { symbol: BTC, action: 'sell', rule: 'no-position' },
  ]);
});

describe('a new UTC day', () => {
  const midnight = 12 * 60;

  test('starts with the equity before its first candle', () => {
    const bench = new EngineBench(trading({ 0: 'buy' }));
    bench.feed(flat(100), flat(100));
    bench.skip(midnight - 3);
    // 10 × 110 + 9000 − 2 of fees: the mark of 23:59, not that of the new day's candle
    bench.feed([100, 104, 99, 104], [103, 104, 102, 102]);
    const days = bench.of('day-started');
    expect(days.map(({ date }) => date)).toEqual(['2026-01-01', '2026-01-02']);
    expect(days[1]?.equity).toBeCloseTo(8998 + 1040, 8);
  });

  test('ends what the daily-loss limit stopped', () => {
    const limits = limitsWith({ maxPositionSize: 0.5, maxDailyLoss: 0.01, stopLoss: 0.5 });
    const bench = new EngineBench(trading({ 0: 'buy', [midnight]: 'sell' }), { limits });
    bench.feed(flat(100), flat(100), flat(90));
    expect(bench.engine.governor?.state).toBe('reducing');
    bench.skip(midnight - 3);
    bench.feed(flat(90));
    expect(bench.of('governor').map(({ state, rule }) => `${state} by ${rule}`)).toEqual([
      'reducing by daily-loss',
      'active by new-day',
    ]);
    expect(bench.of('order').at(-1)?.side).toBe('sell');
  });
});

describe('a loss limit that is reached', () => {
  const limits = { maxPositionSize: 0.2, maxDailyLoss: 0.01, stopLoss: 0.5, takeProfit: 0.5 };

  test('does not keep the strategy from selling', () => {
    const bench = new EngineBench(trading({ 0: 'buy', 3: 'sell' }), { limits: limitsWith(limits) });
    bench.feed(flat(100), flat(100), flat(90), flat(90), flat(90));
    expect(bench.of('governor').map(({ state }) => state)).toEqual(['reducing']);
    expect(bench.of('refusal')).toEqual([]);
    expect(bench.of('fill').map(({ reason }) => reason)).toEqual(['entry', 'signal']);
  });

  test('sells everything at once with `flatten`, says why, and cancels what rested', () => {
    const flatten = limitsWith({ ...limits, onLossLimit: 'flatten' });
    const ETH = 'ETH/USDT';
    const bench = new EngineBench(trading({ 0: 'buy' }), { limits: flatten, symbols: [BTC, ETH] });
    const minute = (place: number, price: number) => {
      for (const symbol of [BTC, ETH]) {
        const candle = { ...candleAt(place, flat(price)), symbol };
        bench.step({ kind: 'candle', candle, late: false });
      }
    };
    for (const [place, price] of [100, 100, 96, 96, 96].entries()) minute(place, price);
    expect(bench.of('governor').map(({ state, rule }) => `${state} by ${rule}`)).toEqual([
      'reducing by daily-loss',
    ]);
    const sales = bench.of('order').filter(({ cause }) => cause !== undefined);
    expect(sales).toMatchObject([
      { symbol: BTC, side: 'sell', type: 'market', quantity: null, cause: 'loss-limit' },
      { symbol: ETH, side: 'sell', type: 'market', quantity: null, cause: 'loss-limit' },
    ]);
    expect(sales[0]?.reason).toContain('daily-loss of');
    expect(bench.of('fill').map(({ symbol, reason }) => `${symbol} ${reason}`)).toEqual([
      'BTC/USDT entry',
      'ETH/USDT entry',
      'BTC/USDT loss-limit',
      'ETH/USDT loss-limit',
    ]);
    expect(bench.engine.book.trips.map(({ exitReason }) => exitReason)).toEqual(['loss-limit', 'loss-limit']);
    expect([...bench.engine.book.allOpenOrders()]).toEqual([]);
  });

  test('leaves a sale alone that is already on its way', () => {
    const flatten = limitsWith({ ...limits, onLossLimit: 'flatten' });
    const bench = new EngineBench(trading({ 0: 'buy', 2: 'sell' }), { limits: flatten });
    // The sale of minute 2 finds no volume; the limit is reached while it waits.
    bench.feed(flat(100), flat(100), flat(100), flat(90, 0), flat(90));
    expect(bench.of('order').filter(({ side, type }) => side === 'sell' && type === 'market')).toHaveLength(
      1,
    );
    expect(bench.of('fill').map(({ reason }) => reason)).toEqual(['entry', 'signal']);
  });
});

describe('while the governor is halted', () => {
  test('a resting stop still sells', () => {
    const bench = new EngineBench(trading({ 0: 'buy' }));
    bench.feed(flat(100), flat(100));
    bench.command('halt');
    bench.feed(flat(98));
    expect(bench.of('fill').map(({ reason }) => reason)).toEqual(['entry', 'stop-loss']);
  });

  test('a resting target still sells', () => {
    const bench = new EngineBench(trading({ 0: 'buy' }));
    bench.feed(flat(100), flat(100));
    bench.command('halt');
    bench.feed(flat(106));
    expect(bench.of('fill').map(({ reason }) => reason)).toEqual(['entry', 'take-profit']);
  });

  test.each(['halt', 'reduce'] as const)('an entry that waits is not bought any more: %s', (command) => {
    const bench = new EngineBench(trading({ 0: 'buy' }));
    bench.feed(flat(100));
    const entries = bench.command(command);
    expect(only(entries, 'cancel')).toMatchObject([{ order: 'o1', symbol: BTC }]);
    bench.feed(flat(100));
    expect(bench.of('fill')).toEqual([]);
  });

  test('what is missing of an entry is not bought any more once a limit is reached', () => {
    const limits = limitsWith({ maxPositionSize: 0.5, maxDailyLoss: 0.01, stopLoss: 0.5 });
    const execution = executionWith({ volumeShare: 0.1 });
    const bench = new EngineBench(trading({ 0: 'buy' }), { limits, execution });
    // 50 wanted, 20 bought at 100; at 92 these lose 160 and the day more than its 100
    bench.feed(flat(100), flat(100, 200), flat(92, 0));
    expect(bench.engine.governor?.state).toBe('reducing');
    bench.feed(flat(92));
    expect(bench.of('fill').map(({ quantity }) => quantity)).toEqual(['20']);
    // the stop and the target of what was bought stay
    expect([...bench.engine.book.allOpenOrders()].map(({ order }) => order.type)).toEqual([
      'stop-market',
      'take-profit',
    ]);
  });
});

describe('a late candle', () => {
  const late = (minute: number, price: number) =>
    ({ kind: 'candle', candle: candleAt(minute, flat(price)), late: true }) as const;

  test('opens nothing', () => {
    const bench = new EngineBench(trading({ 0: 'buy' }));
    bench.step(late(0, 100));
    expect(bench.of('refusal')).toMatchObject([{ rule: 'stale-data' }]);
    expect(bench.of('order')).toEqual([]);
  });

  test('resolves a resting stop and teaches the strategy', () => {
    const seen: number[] = [];
    const act = trading({ 0: 'buy' });
    const bench = new EngineBench((minute, view, candle) => {
      seen.push(minute);
      return act(minute, view, candle);
    });
    bench.feed(flat(100), flat(100));
    bench.step(late(2, 98));
    expect(bench.of('fill').map(({ reason }) => reason)).toEqual(['entry', 'stop-loss']);
    expect(seen).toEqual([0, 1, 2]);
  });
});

test('with the limits off every signal trades all there is, without stop or target', () => {
  const bench = new EngineBench(trading({ 0: 'buy', 1: 'buy', 2: 'sell' }), { limits: null });
  bench.feed(flat(100), flat(100), flat(110), flat(110));
  // 10,000 ÷ (100 × 1.002), down to the lot of 0.001
  expect(bench.of('fill').map(({ side, quantity, price }) => `${side} ${quantity} @ ${price}`)).toEqual([
    'buy 99.8 @ 100',
    'sell 99.8 @ 110',
  ]);
  expect(bench.of('order')).toHaveLength(2);
  expect(bench.of('day-started')).toHaveLength(1);
});

test('a symbol that is held but no longer configured is sold, never bought', () => {
  const bench = new EngineBench(trading({ 0: 'buy', 3: 'buy' }));
  bench.feed(flat(100), flat(100));
  const next = new EngineBench(trading({ 0: 'sell', 2: 'buy' }), { exitsOnly: [BTC] });
  for (const entry of bench.journal) next.engine.book.apply(entry);
  next.feed(flat(100), flat(100), flat(100));
  expect(next.of('fill')).toMatchObject([{ side: 'sell', reason: 'signal' }]);
  expect(next.of('refusal')).toMatchObject([{ action: 'buy', rule: 'exits-only' }]);
});
