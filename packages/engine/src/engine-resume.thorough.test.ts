import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entries } from './engine.ts';
import type { EngineEvent, JournalEntry, TradingSetup } from './messages.ts';
import { StrategyEngine } from './strategy-engine.ts';
import { begin, scripted, setupWith } from './testing/engine-bench.ts';
import { BTC, candleAt, ETH, executionWith, flat, limitsWith } from './testing/market-builder.ts';
import { EVENING, randomEvents, randomEventsWithBooks, randomStrategy } from './testing/random-session.ts';

/** As the ledger hands it back. */
function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function stateOf(engine: StrategyEngine): unknown {
  const { book, governor } = engine;
  const { state, cause, date, dayStartEquity, entriesToday, highWaterMark } = governor ?? {};
  return {
    cash: book.cash.toFixed(),
    realized: book.realized.toFixed(),
    equity: book.equity(),
    positions: [...book.positions.keys()],
    orders: [...book.allOpenOrders()].map((open) => ({ ...open, filled: open.filled.toFixed() })),
    awaited: [...engine.awaitsBook()],
    governor: { state, cause, date, dayStartEquity, entriesToday, highWaterMark },
  };
}

interface Run {
  readonly engine: StrategyEngine;
  /** All that is in the book when the session's first step comes. */
  readonly before: readonly JournalEntry[];
  readonly steps: readonly Entries[];
}

interface Case {
  readonly setup: TradingSetup;
  readonly seed: number;
  /** Whether the strategy asks for orders of all types, or for market orders alone. */
  readonly wishes: boolean;
  readonly earlier: readonly EngineEvent[];
  readonly warmup: readonly EngineEvent[];
  readonly session: readonly EngineEvent[];
}

function warm(engine: StrategyEngine, events: readonly EngineEvent[]): void {
  for (const event of events) if (event.kind === 'candle') engine.warm(event.candle);
}

/** Two sessions on one book, the second with a strategy of its own that is warmed by the end of the first. */
function undisturbed({ setup, seed, wishes, earlier, warmup, session }: Case): Run {
  const first = new StrategyEngine(setup, randomStrategy(seed, wishes), []);
  const journal = [...begin(first, EVENING), ...earlier.flatMap((event) => first.step(event))];
  const engine = new StrategyEngine(setup, randomStrategy(seed + 1, wishes), stored(journal));
  for (const [symbol, price] of first.book.marks) engine.book.mark(symbol, price);
  if (engine.governor) engine.governor.highWaterMark = first.governor!.highWaterMark;
  const before = [...journal, ...begin(engine, EVENING + 1)];
  warm(engine, warmup);
  return { engine, before, steps: session.map((event) => engine.step(event)) };
}

/** A bot that died after `cut` steps of the second session and was started again. */
function resumed({ setup, seed, wishes, warmup, session }: Case, { before, steps }: Run, cut: number) {
  const engine = new StrategyEngine(setup, randomStrategy(seed + 1, wishes), stored(before));
  warm(engine, stored(warmup));
  for (const [index, event] of session.slice(0, cut).entries())
    engine.replay(stored(event), stored(steps[index]!));
  return { engine, steps: session.slice(cut).map((event) => engine.step(event)) };
}

function caseOf(seed: number, changes: Partial<TradingSetup>, wishes: boolean): Case {
  const onBooks = changes.execution?.fillOn === 'book';
  const events = onBooks ? randomEventsWithBooks(seed, 80) : randomEvents(seed, 150);
  return {
    setup: setupWith({ symbols: [BTC, ETH], execution: executionWith({ volumeShare: 0.1 }), ...changes }),
    seed,
    wishes,
    earlier: events.slice(0, 90),
    warmup: events.slice(60, 90),
    session: events.slice(90),
  };
}

const unlimited = limitsWith({ maxDailyLoss: 0.9, maxDrawdown: 0.9, maxTradesPerDay: 1000 });

const settings: readonly (readonly [string, Partial<TradingSetup>, boolean])[] = [
  [
    'a governor that never halts by itself',
    { limits: limitsWith({ maxDailyLoss: 0.9, maxDrawdown: 0.9 }) },
    false,
  ],
  [
    'a governor that is soon at its limits',
    { limits: limitsWith({ maxDailyLoss: 0.0015, maxDrawdown: 0.003 }) },
    false,
  ],
  [
    'a governor that sells everything at its limits',
    { limits: limitsWith({ maxDailyLoss: 0.0015, maxDrawdown: 0.003, onLossLimit: 'flatten' }) },
    false,
  ],
  [
    'latency, slippage and a cooldown',
    {
      limits: limitsWith({ maxDailyLoss: 0.9, maxDrawdown: 0.9, cooldownMs: 600_000 }),
      execution: executionWith({
        slippageModel: 'spread',
        slippage: 0.5,
        latencyMs: 90_000,
        volumeShare: 0.05,
      }),
    },
    false,
  ],
  ['the limits off', { limits: null, execution: executionWith() }, false],
  ['orders of all types on candles', { limits: unlimited }, true],
  [
    'orders of all types on books',
    { limits: unlimited, execution: executionWith({ fillOn: 'book', latencyMs: 250, volumeShare: 0.1 }) },
    true,
  ],
  [
    'all the cash in one order, on books',
    { limits: null, execution: executionWith({ fillOn: 'book' }) },
    true,
  ],
];

describe.each(settings)('with %s', (_, changes, wishes) => {
  test('a session that was cut anywhere goes on as if it had not been', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.double({ min: 0, max: 1, noNaN: true }), (seed, share) => {
        const session = caseOf(seed, changes, wishes);
        const whole = undisturbed(session);
        const cut = Math.floor(share * session.session.length);
        const again = resumed(session, whole, cut);
        expect(again.steps).toEqual(whole.steps.slice(cut));
        expect(stateOf(again.engine)).toEqual(stateOf(whole.engine));
      }),
      { numRuns: 25 },
    );
  });

  test('the same session twice makes the same journal', () => {
    const session = caseOf(7, changes, wishes);
    expect(undisturbed(session).steps).toEqual(undisturbed(session).steps);
  });
});

test.each(settings)(
  'with %s, an engine that is looked at after each event decides as one fed in one go',
  (_, changes, wishes) => {
    const { setup, session, seed } = caseOf(3, changes, wishes);
    const fed = (look: (engine: StrategyEngine, entries: Entries) => void): readonly JournalEntry[] => {
      const engine = new StrategyEngine(setup, randomStrategy(seed, wishes), []);
      const journal = [...begin(engine, EVENING)];
      for (const event of session) {
        const entries = engine.step(event);
        look(engine, entries);
        journal.push(...entries);
      }
      return journal;
    };
    const inOneGo = fed(() => undefined);
    const live = fed((engine, entries) => {
      stored(entries);
      stateOf(engine);
    });
    expect(live).toEqual(inOneGo);
    expect(inOneGo.length).toBeGreaterThan(100);
  },
);

test('in a replay a strategy sees the book as it was when it was asked, not as its answer made it', () => {
  const seen: unknown[] = [];
  const strategy = scripted((_, view) => {
    seen.push(view.position?.quantity ?? null, view.cash);
  });
  const engine = new StrategyEngine(setupWith(), strategy, []);
  begin(engine);
  const time = 1;
  const trade = { symbol: BTC, side: 'buy', quantity: '1', price: null, reason: 'entry' } as const;
  const order = {
    ...trade,
    id: 'o1',
    type: 'market',
    activeFrom: 0,
    reduceOnly: false,
    bracket: null,
    parent: null,
  } as const;
  const fill = { ...trade, order: 'o1', price: '100', fee: '1', liquidity: 'taker', slippage: '0' } as const;
  engine.replay({ kind: 'candle', candle: candleAt(0, flat(100)), late: false }, [
    { time, kind: 'signal', data: { symbol: BTC, action: 'buy', confidence: 1, reason: 'entry' } },
    { time, kind: 'order', data: order },
    { time, kind: 'fill', data: fill },
  ]);
  expect(seen).toEqual([null, 10_000]);
  expect(engine.book.cash.toFixed()).toBe('9899');
});

describe('a step of a session before', () => {
  const candle = candleAt(0, flat(100));
  const past = { periodMs: null, isForeign: false };
  const engineOf = (seen: unknown[]) => {
    const engine = new StrategyEngine(
      setupWith(),
      scripted((_, view) => {
        seen.push([view.position, view.orders.length]);
        return undefined;
      }),
      [],
    );
    engine.begin({
      time: candle.start,
      ends: candle.start,
      identity: { mode: 'test', market: 'bench', currency: 'USDT', startingCash: '10000' },
      changed: [],
      previous: null,
      marks: {},
      highWaterMark: 10_000,
    });
    return engine;
  };

  test('of a symbol that is no longer followed, candle or book, is a price at most', () => {
    const engine = engineOf([]);
    const other = { ...candle, symbol: ETH };
    expect(engine.replay({ kind: 'candle', candle: other, late: false }, [], past)).toBe(false);
    const book = { symbol: ETH, time: candle.start, bids: [], asks: [] };
    expect(engine.replay({ kind: 'book', book, stale: false }, [], past)).toBe(false);
    expect(engine.book.marks.get(ETH)).toBe(100);
  });

  test('on candles of another length is a price and no candle', () => {
    const seen: unknown[] = [];
    const engine = engineOf(seen);
    const event = { kind: 'candle', candle, late: false } as const;
    expect(engine.replay(event, [], { periodMs: 5, isForeign: false })).toBe(false);
    expect([engine.book.marks.get(BTC), seen]).toEqual([100, []]);
  });

  test('with another strategy shows its candle, and neither position nor orders', () => {
    const seen: unknown[] = [];
    const engine = engineOf(seen);
    const time = candle.start;
    const terms = { side: 'buy', type: 'market', quantity: '1', price: null, activeFrom: time } as const;
    const rest = { reduceOnly: false, bracket: null, parent: null, reason: 'x' };
    const costs = { fee: '0', liquidity: 'taker', slippage: '0', reason: 'entry' } as const;
    const fill = { order: 'o1', symbol: BTC, side: 'buy', quantity: '1', price: '100', ...costs } as const;
    engine.recall([
      { time, kind: 'order', data: { id: 'o1', symbol: BTC, ...terms, ...rest } },
      { time, kind: 'fill', data: fill },
      { time, kind: 'order', data: { id: 'o2', symbol: BTC, ...terms, ...rest } },
    ]);
    const next = { kind: 'candle', candle, late: false } as const;
    expect(engine.replay(next, [], { periodMs: null, isForeign: true })).toBe(true);
    engine.replay({ ...next, candle: candleAt(1, flat(100)) }, [], past);
    expect(seen).toEqual([
      [null, 0],
      [expect.objectContaining({ quantity: 1 }), 1],
    ]);
  });

  test('whose candle was refused shows none', () => {
    const seen: unknown[] = [];
    const engine = engineOf(seen);
    const data = { symbol: BTC, start: candle.start, reason: 'as it was' };
    const refused = { time: candle.start, kind: 'candle-refused', data } as const;
    expect(engine.replay({ kind: 'candle', candle, late: false }, [refused], past)).toBe(false);
    expect(seen).toEqual([]);
  });
});

test('the random sessions go through what there is to go through', () => {
  const kinds = new Set<string>();
  for (let seed = 0; seed < 20; seed += 1) {
    for (const [, changes, wishes] of settings) {
      for (const entry of undisturbed(caseOf(seed, changes, wishes)).steps.flat()) {
        kinds.add(entry.kind === 'governor' ? `governor ${entry.data.state} ${entry.data.rule}` : entry.kind);
      }
    }
  }
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'day-started',
      'signal',
      'refusal',
      'order',
      'fill',
      'trigger',
      'cancel',
      'warning',
      'command',
      'gap',
      'resting',
      'stop-moved',
      'source-changed',
      'strategy-fault',
      'governor reducing daily-loss',
      'governor reducing drawdown',
      'governor halted command',
      'governor reducing command',
      'governor active command',
      'governor active new-day',
    ]),
  );
});
