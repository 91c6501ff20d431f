import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decimal, ZERO } from './decimal.ts';
import { Engine, type Entries } from './engine.ts';
import type { EngineEvent, JournalEntry, TradingSetup } from './messages.ts';
import { Audit } from './testing/audit.ts';
import { begin, setupWith } from './testing/engine-bench.ts';
import { BTC, ETH, executionWith, instrumentWith, limitsWith } from './testing/market-builder.ts';
import { EVENING, randomEvents, randomEventsWithBooks, randomStrategy } from './testing/random-session.ts';

/** Wide enough that orders of all kinds meet; no loss limit ends the trading. */
const limits = limitsWith({
  maxDailyLoss: 0.9,
  maxDrawdown: 0.9,
  maxPositionSize: 0.3,
  maxExposure: 0.6,
  maxTradesPerDay: 1000,
  stopLoss: 0.01,
  takeProfit: 0.01,
});

const settings: readonly (readonly [string, Partial<TradingSetup>])[] = [
  ['candles', { execution: executionWith({ volumeShare: 0.1 }) }],
  [
    'candles, latency and fixed slippage',
    {
      execution: executionWith({
        latencyMs: 90_250,
        slippageModel: 'fixed',
        slippage: 0.001,
        fillOnTouch: true,
      }),
    },
  ],
  [
    'candles and spread',
    { execution: executionWith({ slippageModel: 'spread', slippage: 0.5, volumeShare: 0.02 }) },
  ],
  ['books', { execution: executionWith({ fillOn: 'book', volumeShare: 0.1 }) }],
  [
    'books, latency and a collar',
    {
      execution: executionWith({
        fillOn: 'book',
        latencyMs: 250,
        slippageModel: 'volume-share',
        slippage: 0.1,
      }),
      instruments: [BTC, ETH].map((symbol) => instrumentWith({ symbol, priceCollar: 0.005 })),
    },
  ],
];

function setupFor(changes: Partial<TradingSetup>): TradingSetup {
  return setupWith({ symbols: [BTC, ETH], limits, ...changes });
}

function run(seed: number, changes: Partial<TradingSetup>, minutes = 120) {
  const setup = setupFor(changes);
  const engine = new Engine(setup, randomStrategy(seed, true), []);
  const start = begin(engine, EVENING);
  const draw = setup.execution.fillOn === 'book' ? randomEventsWithBooks : randomEvents;
  const steps = draw(seed, minutes).map((event) => [event, engine.step(event)] as const);
  return { engine, start, steps };
}

function audited(
  setup: TradingSetup,
  start: Entries,
  steps: Iterable<readonly [EngineEvent, Entries]>,
): Audit {
  const audit = new Audit(setup);
  audit.begin(start);
  for (const [event, entries] of steps) audit.step(event, entries);
  return audit;
}

describe.each(settings)('on %s', (_, changes) => {
  test('money is conserved, no fill is outside of what the market showed, no order beyond the caps, no stop loosens', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const { engine, start, steps } = run(seed, changes);
        const audit = audited(setupFor(changes), start, steps);
        expect(audit.faults).toEqual([]);
        expect(audit.cash.toFixed()).toBe(engine.book.cash.toFixed());
        // starting cash + what was realized = cash + what the positions cost, to the last digit
        let held = engine.book.cash;
        for (const { cost } of engine.book.positions.values()) held = held.plus(cost);
        expect(held.toFixed()).toBe(decimal('10000').plus(engine.book.realized).toFixed());
      }),
      { numRuns: 15 },
    );
  });

  test('every position has a stop that guards it and no exit outlives its position', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), (seed) => {
        const setup = setupFor(changes);
        const engine = new Engine(setup, randomStrategy(seed, true), []);
        begin(engine, EVENING);
        const draw = setup.execution.fillOn === 'book' ? randomEventsWithBooks : randomEvents;
        for (const event of draw(seed, 120)) {
          engine.step(event);
          for (const symbol of setup.symbols) {
            const exits = engine.book.openOrders(symbol).filter(({ order }) => order.side === 'sell');
            if (!engine.book.positions.has(symbol)) expect(exits).toEqual([]);
            else {
              const guards = exits.filter(
                ({ order }) => order.parent !== null && order.type !== 'take-profit',
              );
              expect(guards).toHaveLength(1);
            }
          }
        }
      }),
      { numRuns: 8 },
    );
  });
});

test('the random sessions go through what there is to go through', () => {
  const seen = new Set<string>();
  for (const [, changes] of settings) {
    const sessions = changes.execution?.fillOn === 'book' ? 40 : 15;
    for (let seed = 0; seed < sessions; seed += 1) {
      const { steps } = run(seed, changes);
      const types = new Map<string, string>();
      for (const { kind, data } of steps.flatMap(([, entries]) => entries as readonly JournalEntry[])) {
        if (kind === 'order') types.set(data.id, `${data.side} ${data.type} ${data.timeInForce ?? 'GTC'}`);
        else if (kind === 'fill')
          seen.add(`${types.get(data.order)} ${data.liquidity} ${data.by ?? 'alone'}`);
        else if (kind === 'cancel') seen.add(`cancel: ${data.reason.split(':')[0]}`);
        else if (kind === 'refusal') seen.add(`refusal: ${data.rule}`);
        else seen.add(kind);
      }
    }
  }
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
  expect([...fills, ...rest].filter((what) => !seen.has(what))).toEqual([]);
});

describe('a planted fault is found', () => {
  /** The first entry of a session that fits is changed; the audit of what comes out must complain. */
  function planting(
    changes: Partial<TradingSetup>,
    change: (entry: JournalEntry) => JournalEntry | null,
  ): void {
    for (let seed = 0; seed < 30; seed += 1) {
      const { start, steps } = run(seed, changes);
      let planted = false;
      const forged = steps.map(([event, entries]) => {
        const next = entries.map((entry) => {
          const other = planted ? null : change(entry);
          planted ||= other !== null;
          return other ?? entry;
        });
        return [event, next] as const;
      });
      if (!planted) continue;
      expect(audited(setupFor(changes), start, forged).faults).not.toEqual([]);
      return;
    }
    throw new Error('there was nowhere to plant it');
  }

  type FillEntry = Extract<JournalEntry, { kind: 'fill' }>;
  const onFill =
    (isMeant: (fill: FillEntry['data']) => boolean, change: (fill: FillEntry['data']) => object) =>
    (entry: JournalEntry): JournalEntry | null =>
      entry.kind === 'fill' && isMeant(entry.data)
        ? { ...entry, data: { ...entry.data, ...change(entry.data) } }
        : null;
  const shifted = (price: string, ticks: number) =>
    decimal(price)
      .plus(decimal(ticks / 100))
      .toFixed();
  const onCandles = settings[0]![1];
  const onBooks = settings[3]![1];

  test.each([
    [
      'a buy a tick below the open',
      onFill(
        ({ side, liquidity }) => side === 'buy' && liquidity === 'taker',
        ({ price }) => ({ price: shifted(price, -1) }),
      ),
    ],
    [
      'a sale a tick above the open',
      onFill(
        ({ side, liquidity }) => side === 'sell' && liquidity === 'taker',
        ({ price }) => ({ price: shifted(price, 1) }),
      ),
    ],
    [
      'a buy far above the candle',
      onFill(
        ({ side }) => side === 'buy',
        ({ price }) => ({ price: shifted(price, 2_000) }),
      ),
    ],
    [
      'a target above its limit',
      onFill(
        ({ reason }) => reason === 'take-profit',
        ({ price }) => ({ price: shifted(price, 1) }),
      ),
    ],
    [
      'a lot too much',
      onFill(
        () => true,
        ({ quantity }) => ({ quantity: decimal(quantity).plus(decimal('100')).toFixed() }),
      ),
    ],
    [
      'a fee a little too low',
      onFill(
        () => true,
        ({ fee }) => ({ fee: decimal(fee).times(decimal('0.999')).toFixed() }),
      ),
    ],
    [
      'a taker who pays a maker’s fee',
      onFill(
        ({ liquidity }) => liquidity === 'taker',
        () => ({ liquidity: 'maker' }),
      ),
    ],
    [
      'less than a lot',
      onFill(
        () => true,
        ({ quantity }) => ({ quantity: decimal(quantity).minus(decimal('0.0001')).toFixed() }),
      ),
    ],
  ])('on candles: %s', (_, change) => planting(onCandles, change));

  test.each([
    [
      'a buy better than the touch',
      onFill(
        ({ side, liquidity, by }) => by === 'book' && side === 'buy' && liquidity === 'taker',
        ({ price }) => ({ price: shifted(price, -1) }),
      ),
    ],
    [
      'more than the book held',
      onFill(
        ({ by }) => by === 'book',
        ({ quantity }) => ({ quantity: decimal(quantity).plus(decimal('100')).toFixed() }),
      ),
    ],
    [
      'a fill that hides what made it',
      onFill(
        ({ by }) => by === 'book',
        () => ({ by: 'candle' }),
      ),
    ],
  ])('on books: %s', (_, change) => planting(onBooks, change));

  test.each([
    ['touching a limit is not enough', { fillOnTouch: true }, {}],
    ['the volume is shared', { volumeShare: null }, { volumeShare: 0.01 }],
    ['orders take time', {}, { latencyMs: 60_000 }],
    ['slippage is paid', {}, { slippageModel: 'fixed', slippage: 0.001 }],
    ['books are stale sometimes', { fillOn: 'candle' }, { fillOn: 'book' }],
  ] as const)('an exchange that does not know that %s', (_, wrong, right) => {
    const faults = Array.from({ length: 10 }, (__, seed) => {
      const { start, steps } = run(seed, { execution: executionWith(wrong) });
      return audited(setupFor({ execution: executionWith(right) }), start, steps).faults;
    });
    expect(faults.flat()).not.toEqual([]);
  });

  test('a stop that loosens', () => {
    planting(onCandles, (entry) =>
      entry.kind === 'stop-moved' ? { ...entry, data: { ...entry.data, price: '0.01' } } : null,
    );
  });

  test('an entry beyond the cap', () => {
    planting(onCandles, (entry) => {
      if (entry.kind !== 'order' || entry.data.side !== 'buy' || entry.data.quantity === null) return null;
      const quantity = decimal(entry.data.quantity).times(decimal('20')).toFixed();
      return { ...entry, data: { ...entry.data, quantity } };
    });
  });
});

test('nothing is sold that is not held: a quantity below zero cannot be reached', () => {
  const { engine } = run(1, settings[3]![1]);
  for (const { quantity } of engine.book.positions.values()) expect(quantity.gt(ZERO)).toBe(true);
});
