import { readdirSync, readFileSync } from 'node:fs';
import {
  type AnyDefinition,
  type JournalEntry,
  resolveParameters,
  SIMULATION_ORIGIN,
  StrategyEngine,
  simulatedMarket,
} from '@chimera/engine';
import { indicators } from '@chimera/indicators';
import { describe, expect, test } from '@jest/globals';
import { begin, only, setupWith } from '../../../engine/src/testing/engine-bench.ts';
import { instrumentWith, limitsWith } from '../../../engine/src/testing/market-builder.ts';
import { EXAMPLES } from '../../src/commands/example-strategies.ts';

const MINUTE = 60_000;
const SYMBOLS = ['BTC/USDT:USDT', 'ETH/USDT:USDT', 'SOL/USDT:USDT'];
const limits = limitsWith({
  maxPositionSize: 0.5,
  maxExposure: 1,
  maxOpenPositions: 3,
  maxTradesPerDay: 1000,
  maxEntriesPerPosition: 20,
  stopLoss: 0.5,
  takeProfit: 0.5,
  allowShort: true,
  cooldownMs: 0,
});
const tools = { indicators, log: () => undefined };

async function definitionOf(name: string): Promise<AnyDefinition> {
  return ((await import(`./${name}.ts`)) as { readonly default: AnyDefinition }).default;
}

/** Some days of an example on the built-in market without costs; `look` is called after each candle. */
async function play(
  name: string,
  changes: Readonly<Record<string, number>> = {},
  look: (engine: StrategyEngine) => void = () => {},
  symbols = [SYMBOLS[0]!],
  days = 4,
) {
  const definition = await definitionOf(name);
  const resolved = resolveParameters(definition, changes);
  if (!('parameters' in resolved)) throw new Error(JSON.stringify(resolved.mistakes));
  const { parameters } = resolved;
  const fees = { makerFeeRate: '0', takerFeeRate: '0', kind: 'perpetual' } as const;
  const instruments = symbols.map((symbol) => instrumentWith({ symbol, ...fees }));
  const setup = setupWith({ symbols, instruments, limits, parameters });
  const engine = new StrategyEngine(setup, definition, [], tools);
  const journal: JournalEntry[] = [...begin(engine, SIMULATION_ORIGIN)];
  for (const candle of simulatedMarket({ seed: 5, symbols, from: SIMULATION_ORIGIN, periodMs: MINUTE })) {
    if (candle.start >= SIMULATION_ORIGIN + days * 86_400_000) break;
    journal.push(...engine.step({ kind: 'candle', candle, late: false }));
    look(engine);
  }
  expect(only(journal, 'strategy-fault')).toEqual([]);
  return { engine, journal, fills: only(journal, 'fill'), trips: engine.book.trips };
}

test('every example has a file, and every file is one; each is shorter than 60 lines', () => {
  const files = readdirSync(new URL('.', import.meta.url)).filter((name) => /^[a-z-]+\.ts$/.test(name));
  expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(Object.keys(EXAMPLES).toSorted());
  for (const name of files) {
    expect(readFileSync(new URL(name, import.meta.url), 'utf8').split('\n').length).toBeLessThan(60);
  }
});

test.each(Object.keys(EXAMPLES))('%s is named after its file, and says what it does', async (name) => {
  const definition = await definitionOf(name);
  expect(definition.name).toBe(name);
  expect(definition.description).toMatch(/^[A-Z].*\.$/);
});

describe('what the examples hold', () => {
  test('trend-dips buys while the hours rise, and leaves by stop or target', async () => {
    const { fills, trips, journal } = await play('trend-dips', { trend: 5 });
    expect(trips.length).toBeGreaterThan(3);
    expect(new Set(fills.map(({ reason }) => reason))).toEqual(
      new Set(['entry', 'stop-loss', 'take-profit']),
    );
    for (const { stop, target } of only(journal, 'signal')) expect(target! - stop!).toBeGreaterThan(0);
  });

  test('scale-out sells half at the first target, and risks nothing more then', async () => {
    const { fills, journal } = await play('scale-out', { first: 0.004 });
    const halves = only(journal, 'order').filter(({ share }) => share === 0.5);
    const half = halves.find(({ id }) => fills.some(({ order }) => order === id))!;
    const entry = fills.find(({ order }) => order === half.parent)!;
    const rest = fills.find(
      ({ order, reason }) => order !== half.id && reason !== 'entry' && ofEntry(order) === half.parent,
    )!;
    expect(Number(fills.find(({ order }) => order === half.id)!.quantity)).toBeCloseTo(
      Number(entry.quantity) / 2,
      1,
    );
    expect(Number(rest.price)).toBeGreaterThanOrEqual(Number(entry.price) * 0.999);
    function ofEntry(id: string) {
      return only(journal, 'order').find((order) => order.id === id)?.parent;
    }
  });

  test('averaging-in holds several entries, and sells them together above their average', async () => {
    let most = 0;
    const { trips } = await play('averaging-in', { every: 60, gain: 0.005 }, ({ book }) => {
      for (const { entries } of book.positions.values()) most = Math.max(most, entries.length);
    });
    expect(most).toBeGreaterThan(3);
    expect(trips.length).toBeGreaterThan(0);
    for (const { exitReason, pnl } of trips) expect([exitReason, Number(pnl) > 0]).toEqual(['signal', true]);
  });

  test('grid buys at its levels and sells each of them a step higher', async () => {
    const { fills, journal } = await play('grid');
    const bought = fills.filter(({ reason }) => reason === 'entry');
    expect(bought.length).toBeGreaterThan(5);
    expect(bought.every(({ liquidity }) => liquidity === 'maker')).toBe(true);
    const orders = new Map(only(journal, 'order').map((order) => [order.id, order]));
    for (const { order, price } of fills.filter(({ reason }) => reason === 'take-profit')) {
      const entry = bought.find((fill) => fill.order === orders.get(order)!.parent)!;
      expect(Number(price) / Number(entry.price)).toBeCloseTo(1.003, 3);
    }
  });

  test('bollinger-short is short above the upper band, and long below the lower one', async () => {
    const { trips } = await play('bollinger-short');
    const kinds = new Set(trips.map(({ direction = 'long', tag }) => `${direction} ${tag}`));
    expect(kinds).toEqual(new Set(['short upper', 'long lower']));
  });

  test('pyramids adds to what wins', async () => {
    const { fills, trips } = await play('pyramids', { interval: 60, add: 0.5 });
    expect(trips.length).toBeGreaterThan(0);
    expect(fills.filter(({ reason }) => reason === 'entry').length).toBeGreaterThan(trips.length);
  });

  test('rotation holds one symbol at a time: the one that rose most', async () => {
    let held = 0;
    const { fills } = await play(
      'rotation',
      {},
      ({ book }) => {
        const now = [...book.positions.keys()];
        expect(now.length).toBeLessThanOrEqual(1);
        if (now.length === 1) held += 1;
      },
      SYMBOLS,
    );
    expect(held).toBeGreaterThan(1000);
    expect(new Set(fills.map(({ symbol }) => symbol)).size).toBe(3);
  });

  test('pairs holds one symbol against the other', async () => {
    const { trips } = await play('pairs', {}, () => {}, SYMBOLS.slice(0, 2));
    expect(trips.length).toBeGreaterThan(4);
    expect(new Set(trips.map(({ symbol, direction = 'long' }) => `${symbol} ${direction}`)).size).toBe(4);
  });

  test('rebalanced-basket keeps equal parts', async () => {
    const { engine } = await play('rebalanced-basket', { every: 60 }, () => {}, SYMBOLS);
    const shares = [...engine.book.positions.values()].map(({ exposure }) => exposure / engine.book.equity());
    expect(shares).toHaveLength(3);
    for (const share of shares) expect(Math.abs(share - 0.1)).toBeLessThan(0.012);
  });
});
