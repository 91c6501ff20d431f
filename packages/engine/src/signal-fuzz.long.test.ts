import { describe, expect, test } from '@jest/globals';
import type { Book } from './book/book.ts';
import { decimal } from './decimal.ts';
import { JournalFold } from './journal-fold.ts';
import { ACTIONS, type JournalEntry, type Limits, type TradingSetup } from './messages.ts';
import type { AnyDefinition } from './strategy/contract.ts';
import { StrategyEngine } from './strategy-engine.ts';
import { begin, setupWith } from './testing/engine-bench.ts';
import { BTC, executionWith, instrumentWith, limitsWith } from './testing/market-builder.ts';
import { EVENING, randomEvents, randomEventsWithBooks, randomFrom } from './testing/random-session.ts';

const PERPETUAL = 'ETH/USDT';
const symbols = [BTC, PERPETUAL];

/** Signals of every kind, most of them nearly right. */
class SignalMaker {
  readonly #random: () => number;
  made = 0;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  several(symbol: string, close: number): readonly unknown[] {
    const count = this.#random() < 0.5 ? 0 : Math.ceil(this.#random() ** 3 * 12);
    return Array.from({ length: count }, () => this.#one(symbol, close));
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)]!;
  }

  /** `usual` most of the time; else rubbish, or nothing. */
  #or(usual: unknown): unknown {
    const draw = this.#random();
    if (draw < 0.96) return usual;
    return this.#pick([
      undefined,
      null,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -1,
      0,
      1e308,
      5e-324,
      '1',
      {},
      [],
      true,
    ]);
  }

  #maybe(chance: number, make: () => unknown): unknown {
    return this.#random() < chance ? this.#or(make()) : undefined;
  }

  #one(symbol: string, close: number): unknown {
    this.made += 1;
    if (this.#random() < 0.01) return this.#pick([null, 'buy', 7, [], trap()]);
    const action = this.#pick(ACTIONS);
    const near = () => close * (0.9 + this.#random() * 0.2);
    const isEntry = action === 'buy' || action === 'short';
    const signal = {
      symbol: this.#random() < 0.02 ? 'X/Y' : symbol,
      action: this.#or(action),
      confidence: this.#or(this.#random()),
      positionSize: this.#maybe(isEntry ? 0.7 : 0.02, () => this.#random()),
      portion: this.#maybe(isEntry ? 0.02 : 0.4, () => this.#random()),
      stop: this.#maybe(0.3, near),
      target: this.#maybe(0.3, near),
      targets: this.#maybe(isEntry ? 0.2 : 0.02, () => [
        { price: near(), portion: this.#or(this.#random()) },
        { price: this.#or(near()), portion: this.#random() * 0.5 },
      ]),
      trailingStop: this.#maybe(0.2, () => this.#random() * 0.1),
      trailingFrom: this.#maybe(0.1, () => this.#random() * 0.05),
      breakEvenAt: this.#maybe(0.1, () => this.#random() * 0.05),
      order: this.#maybe(0.6, () => ({
        type: this.#pick([
          'market',
          'limit',
          'stop-market',
          'stop-limit',
          'take-profit',
          'trailing-stop',
          'x',
        ]),
        price: this.#maybe(0.9, near),
        trigger: this.#maybe(0.9, near),
        distance: this.#maybe(0.9, () => this.#random() * 0.1),
        timeInForce: this.#maybe(0.3, () => this.#pick(['GTC', 'IOC', 'FOK', 'GTD'])),
        postOnly: this.#maybe(0.2, () => this.#random() < 0.5),
      })),
      id: this.#maybe(0.4, () => this.#pick(['a', 'b', 'c', 'no name'])),
      expires: this.#maybe(0.2, () => Math.ceil(this.#random() * 10)),
      reverse: this.#maybe(isEntry ? 0.3 : 0.02, () => true),
      tag: this.#maybe(0.2, () => 'tag'),
      reason: this.#or('fuzz'),
    };
    return Object.fromEntries(Object.entries(signal).filter(([, value]) => value !== undefined));
  }
}

/** Something that fails as soon as it is looked at. */
function trap(): object {
  const thrown = (): never => {
    throw new Error('do not look');
  };
  return new Proxy({}, { get: thrown, has: thrown, ownKeys: thrown });
}

function strategyOf(maker: SignalMaker): AnyDefinition {
  return {
    name: 'fuzz',
    description: '',
    parameters: {},
    warmup: () => 0,
    create: () => ({ onCandle: ({ symbol, close }) => maker.several(symbol, close) as never }),
  };
}

const limits: Limits = limitsWith({
  maxPositionSize: 0.3,
  maxExposure: 1,
  maxOpenPositions: 2,
  maxTradesPerDay: 1_000_000,
  maxEntriesPerPosition: 6,
  maxDailyLoss: 0.9,
  maxDrawdown: 0.9,
  leastConfidence: 0.1,
  cooldownMs: 0,
  allowShort: true,
  maxNetExposure: 0.6,
});

const settings: readonly (readonly [string, Partial<TradingSetup>])[] = [
  ['candles', {}],
  ['books, with latency', { execution: executionWith({ fillOn: 'book', latencyMs: 250, volumeShare: 0.1 }) }],
  [
    'candles, and limits that are soon reached',
    { limits: { ...limits, maxDailyLoss: 0.01, onLossLimit: 'flatten' } },
  ],
  ['candles, with the limits off', { limits: null }],
  ['books, with the limits off', { limits: null, execution: executionWith({ fillOn: 'book' }) }],
];

const SIGNALS_EACH = 20_000;
const START = decimal('10000');

/** What does not add up in a book; `null` if all does. */
function faultOf(book: Book): string | null {
  let held = book.cash;
  for (const { cost } of book.positions.values()) held = held.plus(cost);
  if (!held.eq(START.plus(book.realized)))
    return `${held.toFixed()} is not what there was and what was earned`;
  if (!Number.isFinite(book.equity())) return `the equity is ${book.equity()}`;
  for (const { symbol, quantity, entries } of book.positions.values()) {
    const left = entries.reduce((sum, entry) => sum.plus(entry.left), decimal('0'));
    if (!left.eq(quantity)) return `the entries of ${symbol} hold ${left.toFixed()} of ${quantity.toFixed()}`;
  }
  return null;
}

describe.each(settings)('%s', (_, changes) => {
  test(`${SIGNALS_EACH} random signals, right and wrong, stop nothing, and the book balances after each candle`, () => {
    const kinds = new Map<JournalEntry['kind'], number>();
    let made = 0;
    for (let seed = 0; made < SIGNALS_EACH; seed += 1) {
      const maker = new SignalMaker(seed);
      const instruments = symbols.map((symbol) =>
        instrumentWith({ symbol, ...(symbol === PERPETUAL ? { kind: 'perpetual' } : {}) }),
      );
      const setup = setupWith({ symbols, instruments, limits, ...changes });
      const engine = new StrategyEngine(setup, strategyOf(maker), []);
      const journal = [...begin(engine, EVENING)];
      const draw = setup.execution.fillOn === 'book' ? randomEventsWithBooks : randomEvents;
      for (const event of draw(seed, 400)) {
        journal.push(...engine.step(event));
        const fault = faultOf(engine.book);
        if (fault !== null) throw new Error(`seed ${seed}: ${fault}`);
      }
      const fold = new JournalFold();
      for (const entry of JSON.parse(JSON.stringify(journal)) as JournalEntry[]) fold.apply(entry);
      const money = ({ cash, realized, positions, openOrders }: typeof fold.book.state) =>
        JSON.stringify([cash, realized, positions.map(({ mark: _mark, ...rest }) => rest), openOrders]);
      expect(money(fold.book.state)).toBe(money(engine.book.state));
      for (const { kind } of journal) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      made += maker.made;
    }
    for (const kind of ['signal', 'strategy-fault', 'order', 'fill'] as const) {
      expect([kind, (kinds.get(kind) ?? 0) > 100]).toEqual([kind, true]);
    }
  });
});
