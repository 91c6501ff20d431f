import type { Figures, PageData, StreamEvent } from '@chimera/contract';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Model } from './model.ts';

const NOTHING = { columns: [], rows: [] };
const NO_FIGURES: Figures = { scopes: [], held: null, definitions: {} as Figures['definitions'] };
const time = '2026-01-01T00:01:00Z';

/** A page that was opened on an empty book. */
function opened(cursor = '0-00000000.0.0.0.0.0'): Model {
  const status = { session: { id: 's1' }, symbols: ['A/B'] } as unknown as PageData['status'];
  return new Model({
    format: 1,
    origin: 'server',
    cursor,
    period: { from: time, to: time },
    status,
    period_seconds: 60,
    candles: { period_seconds: 60, rows: {} },
    equity: NOTHING,
    trades: NOTHING,
    fills: NOTHING,
    orders: NOTHING,
    signals: NOTHING,
    notes: NOTHING,
    incidents: NOTHING,
    health: NOTHING,
    log: NOTHING,
    book: { positions: [], open_orders: [], account: null },
    held: null,
    figures: NO_FIGURES,
    omissions: [],
    report: null,
  });
}

/** Tests state of an event only what the model looks at. */
const event = (kind: StreamEvent['kind'], data: object) => ({ kind, data }) as StreamEvent;
const entry = (seq: number, kind: string, data: object, at = time) =>
  event('journal', { seq, time: at, kind, data });
const signal = { symbol: 'A/B', action: 'buy', confidence: 1, reason: 'why not' };
const order = {
  id: 'o1',
  symbol: 'A/B',
  side: 'buy',
  type: 'market',
  quantity: '2',
  price: null,
  parent: null,
  reason: 'entry',
};
const fill = {
  order: 'o1',
  symbol: 'A/B',
  side: 'buy',
  quantity: '1',
  price: '5',
  fee: '0',
  slippage: '0',
  reason: 'entry',
};
const refusal = { rule: 'confidence', figure: 0.1, limit: 0.5, reason: 'too low' };

const STORY = [
  entry(1, 'session-started', { ends: 1 }),
  event('candle', {
    symbol: 'A/B',
    start: '2026-01-01T00:00:00Z',
    open: 1,
    high: 1,
    low: 1,
    close: 1,
    volume: 1,
  }),
  entry(2, 'signal', signal),
  entry(3, 'order', order),
  entry(4, 'fill', fill),
  event('equity', { time, equity: 10, exposure: 0 }),
  event('equity', { time, equity: 11, exposure: 0 }),
  entry(5, 'signal', signal),
  entry(6, 'refusal', refusal),
  entry(7, 'order', { ...order, id: 'o2', type: 'stop-market', price: '4' }),
  entry(8, 'cancel', { order: 'o2', symbol: 'A/B', reason: 'no longer needed' }),
  event('trade', { number: 1, symbol: 'A/B' }),
  event('incident', { id: 1, time, severity: 'warning', source: 'bot', kind: 'restart', message: 'killed' }),
];

function told(events: readonly StreamEvent[]): Model {
  const model = opened();
  for (const each of events) model.apply(each);
  return model;
}

const known = ({ changed, ...model }: Model) => ({
  ...model,
  orders: [...model.orders],
  bars: [...model.bars],
});

describe('the model', () => {
  test('follows signals to their verdicts, and orders to their ends', () => {
    const model = told(STORY);
    expect(model.signals.map(({ verdict }) => verdict)).toEqual([
      { kind: 'order', order: 'o1' },
      { kind: 'refusal', ...refusal },
    ]);
    expect([...model.orders.values()].map(({ status, cancelled }) => [status, cancelled])).toEqual([
      ['filled', null],
      ['cancelled', 'no longer needed'],
    ]);
    expect(model.equity).toEqual([{ time: Date.parse(time) / 1000, value: 11, exposure: 0 }]);
    expect([model.fills.length, model.trades.length, model.notes.length, model.incidents.length]).toEqual([
      1, 1, 1, 1,
    ]);
  });

  test('an order that was filled in part is open while the book says so', () => {
    const model = told(STORY.slice(0, 5));
    model.apply(
      event('book', {
        positions: [],
        open_orders: [{ id: 'o1', filled: '1', triggered: false }],
        account: null,
      }),
    );
    expect(model.orders.get('o1')).toMatchObject({ status: 'open', ended_at: null });
  });

  test('an event that comes again changes nothing', () => {
    fc.assert(
      fc.property(fc.nat(STORY.length), fc.nat(STORY.length), (first, second) => {
        const [from, to] = [Math.min(first, second), Math.max(first, second)];
        const rows = STORY.slice(from, to).filter(
          ({ kind }) => kind === 'journal' || kind === 'trade' || kind === 'incident',
        );
        expect(known(told([...STORY, ...rows]))).toEqual(known(told(STORY)));
      }),
    );
  });

  test('what it opened with is not taken in again', () => {
    const model = opened('4-00000000.0.0.0.0.0');
    for (const each of STORY) model.apply(each);
    expect([model.fills.length, model.orders.size, model.signals.length]).toEqual([0, 1, 1]);
  });
});

test('buy and hold goes on with each word on the figures, and a point of the same time replaces the one before', () => {
  const known = opened();
  const told = (held: readonly [number, number] | null) =>
    known.apply({ kind: 'figures', data: { ...NO_FIGURES, held } });
  for (const held of [[60, 1000], [120, 990], [120, 985], [60, 1], null] as const) told(held);
  expect(known.held).toEqual([
    { time: 60, value: 1000 },
    { time: 120, value: 985 },
  ]);
});

describe('the symbol that the page opens with', () => {
  const later = '2026-01-01T00:05:00Z';
  const story = (since: string, ...events: readonly (readonly [number, string, string])[]) => {
    const model = opened();
    model.status = { ...model.status, symbols: ['A/B', 'C/D', 'E/F'] };
    model.figures = {
      ...model.figures,
      scopes: [{ from: since } as (typeof model.figures.scopes)[number]],
    };
    for (const [seq, symbol, at] of events) {
      model.apply(entry(seq, 'fill', { ...fill, symbol }, at));
    }
    return model;
  };

  test('is the one with the most fills of the scope', () => {
    const model = story(time, [1, 'A/B', time], [2, 'A/B', time], [3, 'C/D', later]);
    expect(model.busiestSymbol).toBe('C/D');
  });

  test('is one that is held where nothing was traded, else the first', () => {
    const model = story(time);
    expect(model.busiestSymbol).toBe('A/B');
    model.apply(event('book', { positions: [{ symbol: 'E/F' }], open_orders: [], account: null }));
    expect(model.busiestSymbol).toBe('E/F');
  });
});

test('orders wait for as long as they rest', () => {
  const model = opened();
  for (const [place, id] of ['o1', 'o2', 'o3'].entries()) {
    model.apply(entry(place + 1, 'order', { ...order, id, type: 'limit', price: '4' }));
  }
  model.apply(entry(4, 'cancel', { order: 'o1', reason: 'enough' }));
  model.apply(entry(5, 'fill', { ...fill, order: 'o2' }));
  expect(model.waiting.map(({ id }) => id)).toEqual(['o3']);
  model.apply(
    event('book', {
      positions: [],
      open_orders: [{ id: 'o2', filled: '1', triggered: false }],
      account: null,
    }),
  );
  expect(model.waiting.map(({ id }) => id)).toEqual(['o2', 'o3']);
});

test.each([
  ['main', ''],
  ['alpha', ' of book alpha'],
  [null, ''],
])('the book %s is named as%j', (book, text) => {
  const model = opened();
  model.status = { ...model.status, book };
  expect(model.ofBook).toBe(text);
});
