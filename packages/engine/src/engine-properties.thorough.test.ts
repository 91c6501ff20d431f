import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, ZERO } from './decimal.ts';
import type { Entries } from './engine.ts';
import type { Candle, EngineEvent, Order, TradingSetup } from './messages.ts';
import { StrategyEngine } from './strategy-engine.ts';
import { begin, only, setupWith } from './testing/engine-bench.ts';
import { BTC, ETH, executionWith, limitsWith, MINUTE } from './testing/market-builder.ts';
import { EVENING, randomEvents, randomStrategy } from './testing/random-session.ts';

/** Tight enough that every cap is met, and no loss limit that would end the trading. */
const limits = limitsWith({
  maxDailyLoss: 0.9,
  maxDrawdown: 0.9,
  maxPositionSize: 0.3,
  maxExposure: 0.4,
  maxTradesPerDay: 6,
});

type Watch = (engine: StrategyEngine, event: EngineEvent, entries: Entries) => void;

/** Runs random sessions and looks at each step of them. */
function watching(watch: (setup: TradingSetup) => Watch, changes: Partial<TradingSetup> = {}): void {
  const execution = executionWith({ volumeShare: 0.1 });
  const setup = setupWith({ symbols: [BTC, ETH], limits, execution, ...changes });
  fc.assert(
    fc.property(fc.nat(1_000_000), (seed) => {
      const engine = new StrategyEngine(setup, randomStrategy(seed), []);
      begin(engine, EVENING);
      const look = watch(setup);
      for (const event of randomEvents(seed, 120)) look(engine, event, engine.step(event));
    }),
    { numRuns: 25 },
  );
}

describe('no fill is outside of what the market showed', () => {
  const check = (candle: Candle, orders: Map<string, Order>, entries: Entries): void => {
    let filled = ZERO;
    for (const fill of only(entries, 'fill')) {
      const order = orders.get(fill.order)!;
      const price = Number(fill.price);
      filled = filled.plus(decimal(fill.quantity));
      expect(fill.symbol).toBe(candle.symbol);
      expect(order.activeFrom).toBeLessThanOrEqual(candle.start);
      if (order.type === 'take-profit') {
        // at its limit, and only where the market went beyond it
        expect(fill.price).toBe(order.price);
        expect(candle.high).toBeGreaterThan(price);
      } else if (order.type === 'stop-market') {
        // the worse of trigger and open, or the open once it was triggered: never better than both
        expect(price).toBeLessThanOrEqual(Math.max(Number(order.price), candle.open));
        expect(price).toBeGreaterThanOrEqual(candle.low);
      } else {
        expect(price).toBe(candle.open);
      }
    }
    // 0.1 of the volume, all fills together
    expect(filled.lte(decimal(candle.volume).times(decimal('0.1')))).toBe(true);
  };

  test('neither in price nor in quantity, nor before the candle after the decision', () => {
    watching(() => {
      const orders = new Map<string, Order>();
      return (_, event, entries) => {
        for (const entry of entries) {
          if (entry.kind !== 'order') continue;
          orders.set(entry.data.id, entry.data);
          if (entry.data.type === 'market') expect(entry.data.activeFrom).toBe(entry.time);
        }
        if (event.kind === 'candle') check(event.candle, orders, entries);
      };
    });
  });
});

describe('no order is beyond the caps', () => {
  test('of position size, exposure, cash, open positions and trades a day', () => {
    watching(() => {
      let entriesToday = 0;
      return (engine, _, entries) => {
        for (const entry of entries) {
          if (entry.kind === 'day-started') entriesToday = 0;
          if (entry.kind === 'order' && entry.data.side === 'buy') {
            entriesToday += 1;
            const equity = engine.book.equity();
            const mark = engine.book.marks.get(entry.data.symbol)!;
            const notional = Number(entry.data.quantity) * mark;
            expect(notional).toBeLessThanOrEqual(equity * limits.maxPositionSize * (1 + 1e-12));
            expect(exposureOf(engine)).toBeLessThanOrEqual(equity * limits.maxExposure * (1 + 1e-12));
          }
        }
        expect(entriesToday).toBeLessThanOrEqual(limits.maxTradesPerDay);
        expect(engine.book.positions.size).toBeLessThanOrEqual(2);
        expect(engine.book.cash.gte(ZERO)).toBe(true);
      };
    });
  });

  test('of one position at a time', () => {
    watching(
      () => (engine) => {
        const symbols = new Set(engine.book.positions.keys());
        for (const { order } of engine.book.allOpenOrders())
          if (order.side === 'buy') symbols.add(order.symbol);
        expect(symbols.size).toBeLessThanOrEqual(1);
      },
      { limits: { ...limits, maxOpenPositions: 1 } },
    );
  });
});

/** What is held and what is still being bought, at the marks. */
function exposureOf({ book }: StrategyEngine): number {
  let exposure = 0;
  for (const position of book.positions.values()) exposure += position.exposure;
  for (const { order, filled } of book.allOpenOrders()) {
    if (order.side !== 'buy') continue;
    exposure += (Number(order.quantity) - Number(filled.toFixed())) * book.marks.get(order.symbol)!;
  }
  return exposure;
}

test('no entry is given on a late candle, nor while the governor is not active, and none waits then', () => {
  watching(() => (engine, event, entries) => {
    const bought = only(entries, 'order').some(({ side }) => side === 'buy');
    if (event.kind === 'candle' && event.late) expect(bought).toBe(false);
    if (engine.governor?.state === 'active') return;
    expect(bought).toBe(false);
    expect([...engine.book.allOpenOrders()].filter(({ order }) => order.side === 'buy')).toEqual([]);
  });
});

test('every position has a stop and a target, or a stop that is being executed', () => {
  watching(() => (engine) => {
    for (const symbol of engine.book.positions.keys()) {
      const resting = engine.book.openOrders(symbol);
      const stops = resting.filter(({ order }) => order.type === 'stop-market');
      const targets = resting.filter(({ order }) => order.type === 'take-profit');
      expect(stops).toHaveLength(1);
      expect(targets).toHaveLength(stops[0]?.triggered ? 0 : 1);
      expect(stops[0]?.order.quantity).toBeNull();
    }
  });
});

test('no exit outlives its position', () => {
  watching(() => (engine) => {
    for (const { order } of engine.book.allOpenOrders()) {
      if (order.side === 'sell') expect(engine.book.positions.has(order.symbol)).toBe(true);
    }
  });
});

test('the journal alone makes the same book again', () => {
  watching(() => {
    const journal = new StrategyEngine(setupWith({ symbols: [BTC, ETH], limits }), randomStrategy(0), []);
    begin(journal, EVENING);
    return (engine, event, entries) => {
      for (const entry of entries) journal.book.apply(entry);
      if (event.kind === 'candle') expect(journal.book.cash.toFixed()).toBe(engine.book.cash.toFixed());
      const open = ({ book }: StrategyEngine) => [...book.allOpenOrders()].map(({ order }) => order.id);
      expect(open(journal)).toEqual(open(engine));
    };
  });
});

test('a step is stamped with its candle’s open, then with its end, or with the time of its command', () => {
  watching(() => (_, event, entries) => {
    if (event.kind !== 'candle') {
      const time = event.kind === 'book' ? event.book.time : event.time;
      for (const entry of entries) expect(entry.time).toBe(time);
      return;
    }
    const { start } = event.candle;
    let last = start;
    for (const { time, kind } of entries) {
      // A refused candle may claim any time.
      if (kind === 'candle-refused') return;
      expect([start, start + MINUTE]).toContain(time);
      expect(time).toBeGreaterThanOrEqual(last);
      last = time;
    }
  });
});

test('what is remembered for speed is what the book says, after every step', () => {
  watching(() => ({ book }) => {
    let equity = book.cashNumber;
    for (const { symbol, quantityNumber } of book.positions.values()) {
      equity += quantityNumber * book.marks.get(symbol)!;
    }
    expect(book.equity()).toBe(equity);
    for (const symbol of [BTC, ETH]) {
      expect(book.holding(symbol).position).toBe(book.positions.get(symbol) ?? null);
      expect(book.holding(symbol).orders).toBe(book.openOrders(symbol));
    }
    const waiting = [BTC, ETH].flatMap((symbol) => book.openOrders(symbol));
    expect(new Set(book.allOpenOrders())).toEqual(new Set(waiting));
  });
});
