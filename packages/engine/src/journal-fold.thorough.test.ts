import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FOLD_VERSION, type FoldState, JournalFold } from './journal-fold.ts';
import type { EngineEvent, JournalEntry, TradingSetup } from './messages.ts';
import { StrategyEngine } from './strategy-engine.ts';
import { begin, setupWith } from './testing/engine-bench.ts';
import { BTC, ETH, executionWith, limitsWith } from './testing/market-builder.ts';
import { EVENING, randomEvents, randomEventsWithBooks, randomStrategy } from './testing/random-session.ts';

const wide = limitsWith({ maxDailyLoss: 0.9, maxDrawdown: 0.9, maxTradesPerDay: 1000 });
const tight = limitsWith({ maxDailyLoss: 0.0015, maxDrawdown: 0.003, cooldownMs: 600_000 });

const settings: readonly (readonly [string, Partial<TradingSetup>])[] = [
  ['orders of all types on candles', { limits: wide }],
  ['a governor that is soon at its limits', { limits: tight }],
  ['the limits off', { limits: null }],
  ['order books', { limits: wide, execution: executionWith({ fillOn: 'book', latencyMs: 250 }) }],
];

function setupOf(changes: Partial<TradingSetup>): TradingSetup {
  return setupWith({ symbols: [BTC, ETH], execution: executionWith({ volumeShare: 0.1 }), ...changes });
}

function eventsOf(seed: number, setup: TradingSetup): readonly EngineEvent[] {
  return setup.execution.fillOn === 'book' ? randomEventsWithBooks(seed, 90) : randomEvents(seed, 150);
}

/** As a ledger hands it back. */
function stored<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

/** Two sessions, and what is said between them. */
function journalOf(
  seed: number,
  setup: TradingSetup,
  events: readonly EngineEvent[],
): readonly JournalEntry[] {
  const engine = new StrategyEngine(setup, randomStrategy(seed, true), []);
  const half = Math.floor(events.length / 2);
  const time = (at: number) => EVENING + at * 60_000;
  const first = events.slice(0, half).flatMap((event) => engine.step(event));
  const written: JournalEntry[] = [...begin(engine, EVENING), ...first];
  written.push(...engine.end(time(90), 'completed', 'half of it'));
  written.push(
    ...engine.witness({ kind: 'command', command: 'reset', reason: 'between', time: time(90) }),
    ...engine.witness({ kind: 'write-off', symbol: ETH, reason: 'between', time: time(90) }),
  );
  const marks = Object.fromEntries(engine.book.marks);
  const highWaterMark = engine.governor?.highWaterMark ?? 0;
  const identity = engine.book.identity!;
  const start = {
    identity,
    changed: [],
    previous: 'completed',
    marks,
    highWaterMark,
    ends: time(300),
  } as const;
  written.push(...engine.begin({ time: time(91), ...start }));
  written.push(...events.slice(half).flatMap((event) => engine.step(event)));
  return stored(written);
}

function folded(entries: readonly JournalEntry[], from?: FoldState): string {
  const fold = new JournalFold();
  if (from) fold.restore(stored(from));
  for (const entry of entries) fold.apply(entry);
  return JSON.stringify(fold.state);
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe.each(settings)('with %s', (_, changes) => {
  test('a state and the rest come to the same as all entries, to the byte', () => {
    const setup = setupOf(changes);
    fc.assert(
      fc.property(fc.nat(1_000_000), share, (seed, at) => {
        const journal = journalOf(seed, setup, eventsOf(seed, setup));
        const cut = Math.floor(at * journal.length);
        const state = folded(journal.slice(0, cut));
        expect(folded([], JSON.parse(state))).toBe(state);
        expect(folded(journal.slice(cut), JSON.parse(state))).toBe(folded(journal));
      }),
      { numRuns: 25 },
    );
  });

  test('a session after a state decides what one after all entries decides', () => {
    const setup = setupOf(changes);
    fc.assert(
      fc.property(fc.nat(1_000_000), share, (seed, at) => {
        const events = eventsOf(seed, setup);
        const half = Math.floor(events.length / 2);
        const journal = journalOf(seed, setup, events.slice(0, half));
        const cut = Math.floor(at * journal.length);
        const goesOn = (engine: StrategyEngine) => events.slice(half).map((event) => engine.step(event));
        const whole = new StrategyEngine(setup, randomStrategy(seed + 1, true), journal);
        const restored = new StrategyEngine(setup, randomStrategy(seed + 1, true), []);
        restored.restore(JSON.parse(folded(journal.slice(0, cut))) as FoldState);
        restored.recall(journal.slice(cut));
        expect(goesOn(restored)).toEqual(goesOn(whole));
      }),
      { numRuns: 25 },
    );
  });
});

test('only what has folded nothing can be restored', () => {
  const setup = setupOf({ limits: wide });
  const journal = journalOf(1, setup, eventsOf(1, setup));
  const fold = new JournalFold();
  fold.apply(journal[0]!);
  expect(() => fold.restore(JSON.parse(folded(journal)) as FoldState)).toThrow('only a new book');
});

test('the state of a known journal is that of its version', () => {
  const digest = (texts: readonly string[]) =>
    createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16);
  const journals = settings.map(([, changes]) => {
    const setup = setupOf(changes);
    return journalOf(7, setup, eventsOf(7, setup));
  });
  // Where the first one differs, the engine decides otherwise: write both anew. Where only the second one does, what ledgers
  // keep of this FOLD_VERSION is no longer right: raise it too.
  expect([
    digest(journals.map((journal) => JSON.stringify(journal))),
    FOLD_VERSION,
    digest(journals.map((journal) => folded(journal))),
  ]).toEqual(['df565b5278bb535a', 2, 'ad81b626a9ca82a4']);
});
