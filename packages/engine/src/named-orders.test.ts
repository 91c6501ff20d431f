import { describe, expect, test } from '@jest/globals';
import type { Limits, Signal } from './messages.ts';
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

const limits = limitsWith({ maxEntriesPerPosition: 10, stopLoss: 0.2, takeProfit: 0.5 });

/** Gives these signals at these minutes. */
function bench(signals: Sayings, changes: Partial<Limits> = {}, fillOn: 'candle' | 'book' = 'candle') {
  const names: (readonly (string | null)[])[] = [];
  const script = saying(signals);
  const found = new EngineBench(
    (minute, view, candle) => {
      names.push(view.orders.map(({ id }) => id));
      return script(minute, view, candle);
    },
    {
      limits: { ...limits, ...changes },
      execution: executionWith({ fillOn }),
      instruments: [instrumentWith({ makerFeeRate: '0', takerFeeRate: '0' })],
    },
  );
  const fills = () => found.of('fill').map(({ side, quantity, price }) => `${side} ${quantity} @ ${price}`);
  const cancels = () => found.of('cancel').map(({ order, reason }) => `${order}: ${reason}`);
  const refusals = () => found.of('refusal').map(({ rule, figure, limit }) => `${rule} ${figure}/${limit}`);
  return Object.assign(found, { names, fills, cancels, refusals });
}

const limit = (price: number, more: Partial<Signal> = {}) =>
  ({ action: 'buy', positionSize: 0.02, order: { type: 'limit', price }, ...more }) as const;

describe('an order with a name', () => {
  test('is shown by it, and withdrawn by it', () => {
    const session = bench({
      0: [limit(90, { id: 'low' }), limit(80)],
      2: { action: 'cancel', id: 'low', reason: 'no more' },
    });
    session.feed(flat(100), flat(100), flat(100), flat(79));
    expect(session.names.slice(0, 4)).toEqual([[], ['low', null], ['low', null], [null, null]]);
    expect(session.cancels()).toEqual(['o1: withdrawn by the strategy: no more']);
    expect(session.fills()).toEqual(['buy 2 @ 80']);
  });

  test('takes the place of the one with its name, which does not count against it', () => {
    const session = bench(
      { 0: limit(90, { id: 'a' }), 1: limit(95, { id: 'a' }) },
      { maxEntriesPerPosition: 1, maxExposure: 0.03 },
    );
    session.feed(flat(100), flat(100), [100, 100, 94, 94]);
    expect(session.cancels()).toEqual(['o1: an order with its id, a, takes its place']);
    expect(session.fills()).toEqual(['buy 2 @ 95']);
  });

  test('leaves the one with its name alone if it is refused', () => {
    const session = bench({ 0: limit(90, { id: 'a' }), 1: limit(95, { id: 'a', stop: 99 }) });
    session.feed(flat(100), flat(100), [100, 100, 89, 94]);
    expect(session.refusals()).toEqual(['bracket 99/95']);
    expect(session.fills()).toEqual(['buy 2 @ 90']);
  });

  test('is not taken for another that once had it', () => {
    const session = bench({ 0: limit(95, { id: 'a' }), 2: { action: 'cancel', id: 'a' } });
    session.feed(flat(100), [100, 100, 94, 94], flat(94));
    expect(session.of('refusal')).toMatchObject([
      { action: 'cancel', rule: 'no-order', reason: `no order of ${BTC} with the id a waits` },
    ]);
  });

  test('is withdrawn by it when only withdrawals are allowed', () => {
    const session = bench({ 0: limit(90, { id: 'a' }), 2: { action: 'cancel', id: 'a' } });
    session.feed(flat(100), flat(100));
    session.command('halt');
    session.feed(flat(100));
    expect(session.cancels().at(0)).toBe('o1: the governor is halted');
    const selling = bench({
      0: { action: 'buy' },
      1: { action: 'sell', order: { type: 'limit', price: 120 }, id: 'out' },
      3: { action: 'cancel', id: 'out' },
    });
    selling.feed(flat(100), flat(100), flat(100));
    selling.command('halt');
    selling.feed(flat(100));
    expect(selling.cancels()).toEqual(['o4: withdrawn by the strategy: x']);
  });

  test('sells beside others with other names', () => {
    const at = (price: number, id: string) =>
      ({ action: 'sell', portion: 0.5, order: { type: 'limit', price }, id }) as const;
    const session = bench({
      0: { action: 'buy', positionSize: 0.1 },
      1: [at(104, 'b'), at(102, 'a')],
      2: at(103, 'b'),
    });
    session.feed(flat(100), flat(100), flat(100), [100, 104, 100, 104]);
    expect(session.fills().slice(1)).toEqual(['sell 5 @ 102', 'sell 5 @ 103']);
  });
});

test('at most the allowed number of orders waits; what protects an entry does not count', () => {
  const session = bench({ 0: [limit(90), limit(91), limit(92)] }, { maxOpenOrdersPerSymbol: 2 });
  session.feed(flat(100));
  expect(session.refusals()).toEqual(['open-orders 2/2']);
  const held = bench({ 0: { action: 'buy' }, 1: limit(90), 2: limit(91) }, { maxOpenOrdersPerSymbol: 2 });
  held.feed(flat(100), flat(100), flat(100), flat(100));
  expect(held.refusals()).toEqual([]);
});

test('the entries that wait for one symbol are one position to come', () => {
  const session = bench({ 0: [limit(90), limit(91), limit(92)] }, { maxOpenPositions: 1 });
  session.feed(flat(100));
  expect(session.refusals()).toEqual([]);
  const replaced = bench(
    { 0: limit(90, { id: 'a' }), 1: limit(91, { id: 'a' }) },
    { maxOpenPositions: 1, maxEntriesPerPosition: 1 },
  );
  replaced.feed(flat(100), flat(100));
  expect(replaced.refusals()).toEqual([]);
});

describe('an order that expires', () => {
  test('waits for this number of candles and is withdrawn before the next', () => {
    const session = bench({ 0: limit(90, { expires: 2 }) });
    session.feed(flat(100), flat(100), flat(100));
    expect(session.cancels()).toEqual([]);
    expect(session.feed(flat(80)).map(({ kind, time }) => [kind, (time - NOON) / MINUTE])).toEqual([
      ['cancel', 3],
    ]);
    expect(session.cancels()).toEqual(['o1: it has expired: what is not filled is withdrawn']);
  });

  test('may fill on its last candle', () => {
    const session = bench({ 0: limit(90, { expires: 2 }) });
    session.feed(flat(100), flat(100), [100, 100, 89, 89]);
    expect(session.fills()).toEqual(['buy 2 @ 90']);
  });

  test('is withdrawn by the first book after its time', () => {
    const session = bench({ 0: limit(90, { expires: 1 }) }, {}, 'book');
    session.feed(flat(100));
    const sides = { bids: [[79, 10]], asks: [[80, 10]] } as const;
    session.step({ kind: 'book', book: bookAt(NOON + 2 * MINUTE, sides), stale: false });
    expect([session.fills(), session.cancels()]).toEqual([
      [],
      ['o1: it has expired: what is not filled is withdrawn'],
    ]);
  });
});

describe('a limit that is post only', () => {
  const posted = (price: number) =>
    ({ ...limit(price), order: { type: 'limit', price, postOnly: true } }) as const;

  test('rests, and is met as a maker', () => {
    const session = bench({ 0: posted(95) });
    session.feed(flat(100), flat(100), [100, 100, 94, 94]);
    expect(session.of('fill')).toMatchObject([{ price: '95', liquidity: 'maker' }]);
  });

  test('is withdrawn if the open is within it', () => {
    const session = bench({ 0: posted(101) });
    session.feed(flat(100), flat(100), flat(90));
    expect([session.fills(), session.cancels()]).toEqual([
      [],
      ['o1: post only: it would have taken at once'],
    ]);
  });

  test('is withdrawn if the book offers within it', () => {
    const session = bench({ 0: posted(101) }, {}, 'book');
    session.feed(flat(100));
    const sides = { bids: [[99, 10]], asks: [[100, 10]] } as const;
    session.step({ kind: 'book', book: bookAt(NOON + MINUTE + 200, sides), stale: false });
    expect([session.fills(), session.cancels()]).toEqual([
      [],
      ['o1: post only: it would have taken at once'],
    ]);
  });
});
