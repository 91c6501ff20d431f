import { describe, expect, test } from '@jest/globals';
import { Book } from './book/book.ts';
import { ZERO } from './decimal.ts';
import { StrategyEngine } from './strategy-engine.ts';
import { EngineBench, only, setupWith, trading } from './testing/engine-bench.ts';

const AT = Date.UTC(2026, 0, 1, 12, 30);
const event = (symbol: string) => ({ kind: 'write-off', symbol, reason: 'delisted', time: AT }) as const;

/** Holds BTC, guarded by its stop and its target. */
function holding(): EngineBench {
  const bench = new EngineBench(trading({ 0: 'buy' }));
  bench.feed([100, 100, 100, 100], [100, 101, 99, 100], [100, 101, 99, 100]);
  expect(bench.engine.book.positions.size).toBe(1);
  expect([...bench.engine.book.allOpenOrders()]).toHaveLength(2);
  return bench;
}

describe('a write-off', () => {
  test('closes the position at nothing: what it cost is lost, and what guarded it is cancelled', () => {
    const bench = holding();
    const { book } = bench.engine;
    const [symbol, position] = [...book.positions][0]!;
    const [cash, realized, cost] = [book.cash.toFixed(), book.realized, position.cost];
    const { quantityNumber, openedAt } = position;
    const entries = bench.step(event(symbol));
    expect(entries.map(({ kind }) => kind)).toEqual(['write-off', 'cancel', 'cancel']);
    expect(only(entries, 'write-off')).toEqual([
      { symbol, quantity: String(quantityNumber), cost: cost.toFixed(), reason: 'delisted' },
    ]);
    expect(book.cash.toFixed()).toBe(cash);
    expect(book.realized.toFixed()).toBe(realized.minus(cost).toFixed());
    expect(book.equity()).toBe(book.cashNumber);
    expect([book.positions.size, [...book.allOpenOrders()].length]).toEqual([0, 0]);
    expect(book.trips.at(-1)).toMatchObject({
      symbol,
      openedAt,
      closedAt: AT,
      exitPrice: 0,
      pnl: ZERO.minus(cost).toFixed(),
      exitReason: 'written-off',
    });
  });

  test('of what is not held, or was written off before, is nothing', () => {
    const bench = holding();
    const [symbol] = [...bench.engine.book.positions.keys()];
    expect(bench.step(event('NONE/USDT'))).toEqual([]);
    expect(bench.step(event(symbol!))).not.toEqual([]);
    expect(bench.step(event(symbol!))).toEqual([]);
  });

  test('of a symbol for which orders only wait cancels them', () => {
    const bench = new EngineBench(trading({ 0: 'buy' }));
    bench.feed([100, 100, 100, 100]);
    const [waiting] = [...bench.engine.book.allOpenOrders()];
    const { symbol, id } = waiting!.order;
    const entries = bench.step(event(symbol));
    expect(only(entries, 'write-off')).toMatchObject([{ symbol, quantity: '0', cost: '0' }]);
    expect(only(entries, 'cancel')).toMatchObject([{ order: id }]);
    expect(bench.engine.book.trips).toEqual([]);
  });

  test('folds to the same book, and a resumed engine stands where the first one stood', () => {
    const bench = holding();
    const [symbol] = [...bench.engine.book.positions.keys()];
    bench.step(event(symbol!));
    const folded = new Book();
    for (const entry of bench.journal) folded.apply(entry);
    expect(folded.cash.toFixed()).toBe(bench.engine.book.cash.toFixed());
    expect(folded.realized.toFixed()).toBe(bench.engine.book.realized.toFixed());
    expect(folded.trips).toEqual(bench.engine.book.trips);
    const before = bench.journal.slice(
      0,
      bench.journal.findIndex(({ kind }) => kind === 'write-off'),
    );
    const strategy = { name: 's', description: '', parameters: {}, warmup: () => 0 };
    const silent = { ...strategy, create: () => ({ onCandle: () => undefined }) };
    const resumed = new StrategyEngine(setupWith({}), silent, before);
    resumed.replay(event(symbol!), bench.journal.slice(before.length));
    expect(resumed.book.trips).toEqual(bench.engine.book.trips);
  });
});
