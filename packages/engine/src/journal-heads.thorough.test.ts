import { createHash } from 'node:crypto';
import { shippedStrategies } from '@chimera/strategies';
import { expect, test } from '@jest/globals';
import { SIMULATION_ORIGIN, simulatedInstruments, simulatedMarket } from './market/simulated.ts';
import { simulatedBook } from './market/simulated-book.ts';
import { head } from './market/testing/head.ts';
import type { Execution, JournalEntry } from './messages.ts';
import { resolveParameters } from './strategy/parameters.ts';
import { StrategyEngine } from './strategy-engine.ts';
import { begin, setupWith } from './testing/engine-bench.ts';
import { executionWith, limitsWith, MINUTE } from './testing/market-builder.ts';
import { run, settings } from './testing/order-session.ts';

/**
 * What these sessions come to, to the last bit, on every machine and after every change that only makes the engine
 * faster or clearer. The one who changes one on purpose changes the journals of people's sessions: say so in CHANGELOG.md.
 */
const HEADS = {
  candles: 'd4ca7c10c71277cf',
  'candles, latency and fixed slippage': '0a23f65f702c3c51',
  'candles and spread': 'd2f72ce494cbe4bc',
  books: '944997feb939ec60',
  'books, latency and a collar': '0ca2e9a6a350d267',
  chimera: '065337221a453d56',
  'sma-cross': 'e85069126a0772cf',
  'buy-and-hold': '2d0e89bc342d0ef1',
} as const;

function headOf(entries: Iterable<JournalEntry>): string {
  const hash = createHash('sha256');
  for (const entry of entries) hash.update(`${JSON.stringify(entry)}\n`);
  return hash.digest('hex').slice(0, 16);
}

function* sessions(name: string): Generator<JournalEntry> {
  const [, changes] = settings.find(([each]) => each === name)!;
  for (let seed = 1; seed <= 12; seed += 1) {
    const { start, steps } = run(seed * 7919, changes);
    yield* start;
    for (const [, entries] of steps) yield* entries;
  }
}

/** Days of the simulated market in three symbols: on candles, and on books where the engine waits for one. */
function* days(strategy: string, fillOn: Execution['fillOn']): Generator<JournalEntry> {
  const symbols = ['BTC/USDT', 'ETH/USDT', 'SOL/USDT'];
  const definition = shippedStrategies.get(strategy)!;
  const resolved = resolveParameters(definition, {});
  const setup = setupWith({
    symbols,
    instruments: simulatedInstruments(symbols),
    strategy,
    parameters: 'parameters' in resolved ? resolved.parameters : {},
    limits: limitsWith({ leastConfidence: 0.6, maxTradesPerDay: 100 }),
    execution: executionWith({ slippageModel: 'spread', slippage: 0.5, latencyMs: 250, fillOn }),
  });
  const engine = new StrategyEngine(setup, definition, []);
  yield* begin(engine, SIMULATION_ORIGIN);
  const market = simulatedMarket({ seed: 7, symbols, from: SIMULATION_ORIGIN, periodMs: MINUTE });
  for (const candle of head(market, 15_000)) {
    yield* engine.step({ kind: 'candle', candle, late: false });
    const time = engine.awaitsBook().get(candle.symbol);
    if (time === undefined) continue;
    const book = simulatedBook({
      seed: 7,
      candle,
      periodMs: MINUTE,
      time: Math.max(time, candle.start + MINUTE),
    });
    yield* engine.step({ kind: 'book', book, stale: false });
  }
}

test.each(settings.map(([name]) => name))('random sessions on %s', (name) => {
  expect(headOf(sessions(name))).toBe(HEADS[name as keyof typeof HEADS]);
});

test.each(['chimera', 'sma-cross', 'buy-and-hold'] as const)('days of %s', (strategy) => {
  expect(headOf([...days(strategy, 'candle'), ...days(strategy, 'book')])).toBe(HEADS[strategy]);
});
