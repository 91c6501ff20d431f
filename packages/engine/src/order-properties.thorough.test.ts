import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal } from './decimal.ts';
import type { JournalEntry } from './messages.ts';
import { StrategyEngine } from './strategy-engine.ts';
import { begin } from './testing/engine-bench.ts';
import { BTC, ETH } from './testing/market-builder.ts';
import { audited, partSettings, run, settings, setupFor, strategyFor } from './testing/order-session.ts';
import { EVENING, randomEvents, randomEventsWithBooks } from './testing/random-session.ts';

describe.each([...settings, ...partSettings])('on %s', (_, changes) => {
  test('money is conserved, no fill is outside of what the market showed, no order beyond the caps, no stop loosens', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const { engine, start, steps } = run(seed, changes);
        const audit = audited(setupFor(changes), start, steps);
        expect(audit.faults).toEqual([]);
        expect(audit.cash.toFixed()).toBe(engine.book.cash.toFixed());
        for (const symbol of [BTC, ETH]) {
          const quantity = engine.book.positions.get(symbol)?.quantity.toFixed() ?? '0';
          expect(audit.held(symbol)).toBe(quantity);
        }
        // starting cash + what was realized = cash + what the positions cost, to the last digit
        let held = engine.book.cash;
        for (const { cost } of engine.book.positions.values()) held = held.plus(cost);
        expect(held.toFixed()).toBe(decimal('10000').plus(engine.book.realized).toFixed());
      }),
      { numRuns: 15 },
    );
  });

  test('every entry has a stop that guards what is left of it, and no exit outlives its position', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const setup = setupFor(changes);
        const engine = new StrategyEngine(setup, strategyFor(setup, seed), []);
        begin(engine, EVENING);
        const draw = setup.execution.fillOn === 'book' ? randomEventsWithBooks : randomEvents;
        for (const event of draw(seed, 120)) {
          engine.step(event);
          for (const symbol of setup.symbols) {
            const exits = engine.book.openOrders(symbol).filter(({ order }) => order.side === 'sell');
            const position = engine.book.positions.get(symbol);
            if (!position) expect(exits).toEqual([]);
            const guards = exits.filter(({ order }) => order.parent !== null && order.type !== 'take-profit');
            const entries = position?.entries.map(({ order }) => order) ?? [];
            expect(guards.map(({ order }) => order.parent).sort()).toEqual(entries.toSorted());
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});

test('the random sessions go through what there is to go through', () => {
  const seen = new Set<string>();
  const look = (steps: Iterable<readonly [unknown, readonly JournalEntry[]]>) => {
    const types = new Map<string, string>();
    for (const [, entries] of steps) {
      for (const { kind, data } of entries) {
        if (kind === 'order') types.set(data.id, `${data.side} ${data.type} ${data.timeInForce ?? 'GTC'}`);
        else if (kind === 'fill' && data.wholeInstead) seen.add('a part that is all');
        else if (kind === 'fill')
          seen.add(`${types.get(data.order)} ${data.liquidity} ${data.by ?? 'alone'}`);
        else if (kind === 'stop-moved' && types.get(data.order)?.includes('stop-market'))
          seen.add('break-even');
        else if (kind === 'cancel') seen.add(`cancel: ${data.reason.split(':')[0]}`);
        else if (kind === 'refusal') seen.add(`refusal: ${data.rule}`);
        else seen.add(kind);
      }
    }
  };
  const fills = ['alone', 'book', 'candle'].flatMap((by) => [
    `buy market GTC taker ${by}`,
    `buy market IOC taker ${by}`,
    `buy market FOK taker ${by}`,
    `buy limit GTC taker ${by}`,
    `buy limit GTC maker ${by}`,
    `buy limit IOC taker ${by}`,
    `buy limit FOK taker ${by}`,
    `buy stop-market GTC taker ${by}`,
    `buy stop-limit GTC taker ${by}`,
    `buy stop-limit GTC maker ${by}`,
    `sell limit GTC maker ${by}`,
    `sell stop-market GTC taker ${by}`,
    `sell take-profit GTC maker ${by}`,
    `sell trailing-stop GTC taker ${by}`,
  ]);
  const rest = [
    'cancel: the entry bought less than it asked for, and the part of it is sold',
    'cancel: what it protects is sold',
    'a part that is all',
    'break-even',
    'cancel: it has expired',
    'cancel: post only',
    'cancel: withdrawn by the strategy',
    'cancel: an order with its id, a, takes its place',
    'cancel: immediate or cancel',
    'cancel: fill or kill',
    'cancel: another sale takes its place',
    'cancel: sold before it was bought',
    'refusal: instrument',
    'resting',
    'stop-moved',
    'trigger',
    'source-changed',
  ];
  const expected = [...fills, ...rest];
  for (let seed = 0; seed < 80 && expected.some((what) => !seen.has(what)); seed += 1) {
    for (const [, changes] of [...settings, ...partSettings]) look(run(seed, changes).steps);
  }
  expect(expected.filter((what) => !seen.has(what))).toEqual([]);
});
