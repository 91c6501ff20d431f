import { describe, expect, test } from '@jest/globals';
import type { OrderWish, Refusal, Signal, TradingSetup } from './messages.ts';
import type { OrderView } from './strategy/contract.ts';
import { EngineBench, type Sayings, saying } from './testing/engine-bench.ts';
import {
  BTC,
  bookAt,
  executionWith,
  flat,
  instrumentWith,
  limitsWith,
  MINUTE,
  NOON,
} from './testing/market-builder.ts';

/** A session of a strategy that says this. */
const sessionOf = (sayings: Sayings, setup: Partial<TradingSetup> = {}) =>
  new EngineBench(saying(sayings), setup);

const limit = (price: number): OrderWish => ({ type: 'limit', price });
const orders = (bench: EngineBench) =>
  bench
    .of('order')
    .map(({ side, type, price, quantity }) => `${side} ${type} ${quantity ?? 'all'} at ${price}`);

/** What a signal on a close at 100 is refused for. */
function refusal(said: Partial<Signal>, setup: Partial<TradingSetup> = {}): Refusal | undefined {
  const bench = sessionOf({ 0: [said] }, setup);
  bench.feed(flat(100));
  expect(bench.of('order')).toEqual([]);
  return bench.of('refusal')[0];
}

describe('an entry', () => {
  test('goes to the exchange on the tick: a buy’s limit never above what was asked', () => {
    const bench = sessionOf({ 0: [{ order: limit(99.999) }] });
    bench.feed(flat(100));
    expect(bench.of('signal')[0]?.order).toEqual({ type: 'limit', price: 99.999 });
    // a tenth of 10,000, at the 100 that it may still be worth
    expect(orders(bench)).toEqual(['buy limit 10 at 99.99']);
    bench.feed(flat(100), [100, 101, 99.5, 100]);
    // 99.99 × 0.98 and × 1.05, up to the tick
    expect(orders(bench).slice(1)).toEqual(['sell stop-market all at 98', 'sell take-profit all at 104.99']);
  });

  test('by stop is sized by its trigger, which is rounded up', () => {
    const bench = sessionOf({ 0: [{ order: { type: 'stop-market', trigger: 124.991 } }] });
    bench.feed(flat(100));
    // 1000 ÷ 125
    expect(orders(bench)).toEqual(['buy stop-market 8 at 125']);
  });

  test('by stop-limit is sized by the dearer of the two', () => {
    const bench = sessionOf({ 0: [{ order: { type: 'stop-limit', trigger: 110, price: 125 } }] });
    bench.feed(flat(100));
    expect(bench.of('order')).toMatchObject([{ quantity: '8', price: '110', limit: '125' }]);
  });

  test('that waits counts for the exposure of the next at what it may cost', () => {
    const bench = sessionOf(
      { 0: [{ order: { type: 'stop-market', trigger: 200 }, positionSize: 0.1 }] },
      { limits: limitsWith({ maxPositionSize: 0.5, maxExposure: 0.5 }) },
    );
    bench.feed(flat(100));
    const [order] = bench.of('order');
    expect(Number(order?.quantity) * 200).toBeLessThanOrEqual(1000);
  });

  test.each([
    [
      'a limit outside of the collar',
      limit(96),
      /^the limit 96 is 4.00 % from the price 100, the exchange allows 3.00 %$/,
    ],
    [
      'a stop-limit whose limit is far from its trigger',
      { type: 'stop-limit', trigger: 105, price: 110 },
      /from the price 105/,
    ],
    ['a limit below one tick', limit(0.001), /less than a tick/],
    [
      'a trigger that the market has passed',
      { type: 'stop-market', trigger: 100 },
      /not above the price 100/,
    ],
    [
      'a trigger of a stop-limit that the market has passed',
      { type: 'stop-limit', trigger: 99, price: 99 },
      /not above the price 100/,
    ],
  ] as const)('with %s is refused by the rule instrument', (_, order, reason) => {
    const found = refusal({ order }, { instruments: [instrumentWith({ priceCollar: 0.03 })] });
    expect(found).toMatchObject({ rule: 'instrument', action: 'buy', reason: expect.stringMatching(reason) });
  });

  test('a limit at the collar’s edge is taken', () => {
    const bench = sessionOf(
      { 0: [{ order: limit(97) }] },
      { instruments: [instrumentWith({ priceCollar: 0.03 })] },
    );
    bench.feed(flat(100));
    expect(bench.of('order')).toHaveLength(1);
  });

  test('too small at its limit for the exchange’s minimum is refused', () => {
    // 0.0011 of 10,000 buys 0.11 at 100, worth 9.9 at 90
    expect(refusal({ order: limit(90), positionSize: 0.0011 })).toMatchObject({ rule: 'instrument' });
  });

  test.each([
    [{ order: limit(95), stop: 96 }, 95],
    [{ order: limit(95), target: 95 }, 95],
    [{ order: limit(105), stop: 100 }, 100],
    [{ order: limit(105), target: 104 }, 105],
    [{ order: { type: 'stop-market', trigger: 105 }, stop: 105 }, 105],
    [{ order: { type: 'stop-limit', trigger: 105, price: 106 }, target: 106 }, 106],
  ] as const)(
    'with stop or target on the wrong side of where it may come about is refused: %j',
    (said, edge) => {
      expect(refusal(said)).toMatchObject({ rule: 'bracket', limit: edge });
    },
  );

  test('with a trailing stop gets one, at its own distance where no stop is named', () => {
    const bench = sessionOf({ 0: [{ trailingStop: 0.03 }] });
    bench.feed(flat(100), flat(100));
    expect(bench.of('order')[1]).toMatchObject({ type: 'trailing-stop', price: '97', trail: 0.03 });
    bench.feed([100, 104, 100, 104]);
    expect(bench.of('stop-moved')).toEqual([{ order: 'o2', symbol: BTC, price: '100.88' }]);
  });

  test('that waits is refused a second time, withdrawn by a sale, and by a governor that halts', () => {
    const waiting = sessionOf({
      0: [{ order: limit(90) }],
      1: [{ order: limit(91) }],
      2: [{ action: 'sell' }],
    });
    waiting.feed(flat(100), flat(100));
    expect(waiting.of('refusal')).toMatchObject([{ rule: 'already-held' }]);
    waiting.feed(flat(100));
    expect(waiting.of('cancel')).toMatchObject([{ order: 'o1', reason: 'sold before it was bought: x' }]);
    const halted = sessionOf({ 0: [{ order: limit(90) }] });
    halted.feed(flat(100));
    halted.command('halt');
    expect(halted.of('cancel')).toMatchObject([{ order: 'o1', reason: 'the governor is halted' }]);
  });

  test('at market that waits is not withdrawn by a sale, as before', () => {
    const bench = sessionOf({ 0: [{}, { action: 'sell' }] });
    bench.feed(flat(100));
    expect(bench.of('cancel')).toEqual([]);
    expect(bench.of('refusal')).toMatchObject([{ rule: 'no-position' }]);
  });
});

describe('an exit', () => {
  test.each([
    [limit(103.001), 'sell limit all at 103.01'],
    [{ type: 'take-profit', price: 103.001 }, 'sell take-profit all at 103.01'],
    [{ type: 'stop-market', trigger: 98.501 }, 'sell stop-market all at 98.51'],
    [{ type: 'trailing-stop', distance: 0.015 }, 'sell trailing-stop all at 98.5'],
  ] as const)('%j rests beside the stop and target of the position', (order, expected) => {
    const bench = sessionOf({ 0: [{}], 1: [{ action: 'sell', order }] });
    bench.feed(flat(100), flat(100), flat(100));
    expect(orders(bench).at(-1)).toBe(expected);
    expect(bench.engine.book.openOrders(BTC)).toHaveLength(3);
    expect(bench.of('order').at(-1)).toMatchObject({ reduceOnly: true, bracket: null });
  });

  test.each([
    [{ type: 'stop-market', trigger: 100 }, /not below the price 100/],
    [{ type: 'take-profit', price: 100 }, /not above the price 100/],
    [limit(104), /the exchange allows 3.00 %/],
  ] as const)('%j is refused by the rule instrument', (order, reason) => {
    const bench = sessionOf(
      { 0: [{}], 1: [{ action: 'sell', order }] },
      { instruments: [instrumentWith({ priceCollar: 0.03 })] },
    );
    bench.feed(flat(100), flat(100));
    expect(bench.of('refusal')).toMatchObject([
      { action: 'sell', rule: 'instrument', reason: expect.stringMatching(reason) },
    ]);
  });
});

test('a strategy sees the orders that wait', () => {
  const seen: (readonly OrderView[])[] = [];
  const bench = new EngineBench((minute, view) => {
    seen.push(view.orders);
    return minute === 0
      ? [{ symbol: BTC, action: 'buy', confidence: 1, reason: 'x', order: limit(99) }]
      : undefined;
  });
  bench.feed(flat(100), flat(100), [100, 100, 98.5, 100]);
  expect(seen).toEqual([
    [],
    [{ id: null, side: 'buy', type: 'limit', price: '99', quantity: '10', filled: '0' }],
    [
      { id: null, side: 'sell', type: 'stop-market', price: '97.02', quantity: null, filled: '0' },
      { id: null, side: 'sell', type: 'take-profit', price: '103.95', quantity: null, filled: '0' },
    ],
  ]);
});

test('with the limits off orders of all types trade all there is', () => {
  const bench = sessionOf(
    { 0: [{ order: limit(99) }], 2: [{ action: 'sell', order: limit(98) }], 3: [{ order: limit(200) }] },
    {
      limits: null,
      instruments: [instrumentWith({ takerFeeRate: '0', makerFeeRate: '0', priceCollar: 0.1 })],
    },
  );
  bench.feed(flat(100), flat(100), [100, 100, 98, 99], flat(99));
  expect(bench.of('fill').map(({ side, price, quantity }) => `${side} ${quantity} @ ${price}`)).toEqual([
    'buy 101.01 @ 99',
    'sell 101.01 @ 99',
  ]);
  expect(bench.of('refusal')).toMatchObject([{ rule: 'instrument' }]);
});

describe('books and other exchanges', () => {
  const asks = [[100, 50]] as const;
  const bids = [[99, 50]] as const;

  test('a book is awaited from the decision plus latency on, and stamps what it fills', () => {
    const bench = sessionOf({ 0: [{}] }, { execution: executionWith({ fillOn: 'book', latencyMs: 250 }) });
    bench.feed(flat(100));
    const from = NOON + MINUTE + 250;
    expect([...bench.engine.awaitsBook()]).toEqual([[BTC, from]]);
    const entries = bench.step({ kind: 'book', book: bookAt(from, { bids, asks }), stale: false });
    expect(entries.map(({ kind, time }) => [kind, time])).toEqual([
      ['fill', from],
      ['order', from],
      ['order', from],
    ]);
    expect([...bench.engine.awaitsBook()]).toEqual([]);
    expect(bench.engine.book.positions.get(BTC)?.openedAt).toBe(from);
  });

  test('a switch of exchanges is one entry; a switch to the same is none', () => {
    const bench = sessionOf({});
    bench.feed(flat(100));
    const time = NOON + MINUTE;
    const event = { kind: 'source', source: 'kraken', reason: 'the first is silent', time } as const;
    expect(bench.step(event)).toEqual([
      { time, kind: 'source-changed', data: { from: 'bench', to: 'kraken', reason: 'the first is silent' } },
    ]);
    expect(bench.step(event)).toEqual([]);
    expect(bench.engine.book.source).toBe('kraken');
  });

  test('what a late candle fills says so', () => {
    const bench = sessionOf({ 0: [{}] });
    bench.feed(flat(100));
    bench.catchUp(flat(100), [100, 100, 97, 99]);
    expect(bench.of('fill').map(({ reason, late }) => [reason, late])).toEqual([
      ['entry', true],
      ['stop-loss', true],
    ]);
  });
});
