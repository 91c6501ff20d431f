import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Model } from './model.ts';
import type { Packed, PageData } from './wire.ts';

const NOTHING: Packed = { columns: [], rows: [] };
const time = '2026-01-01T00:01:00Z';

/** A page that was opened on an empty book. */
function opened(cursor = '0-00000000.0.0.0.0.0'): Model {
  const status = { session: { id: 's1' }, symbols: ['A/B'] } as unknown as PageData['status'];
  const lists = [
    'equity',
    'trades',
    'fills',
    'orders',
    'signals',
    'notes',
    'incidents',
    'health',
    'log',
  ] as const;
  return new Model({
    format: 1,
    origin: 'server',
    cursor,
    period: { from: time, to: time },
    status,
    period_seconds: 60,
    candles: { period_seconds: 60, rows: {} },
    ...(Object.fromEntries(lists.map((list) => [list, NOTHING])) as Pick<PageData, (typeof lists)[number]>),
    book: { positions: [], open_orders: [], account: null },
    held: null,
    figures: { scopes: [], held: null, definitions: {} },
    omissions: [],
    report: null,
  });
}

const entry = (seq: number, kind: string, data: object) => ({
  kind: 'journal',
  data: { seq, time, kind, data },
});
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
  {
    kind: 'candle',
    data: { symbol: 'A/B', start: '2026-01-01T00:00:00Z', open: 1, high: 1, low: 1, close: 1, volume: 1 },
  },
  entry(2, 'signal', signal),
  entry(3, 'order', order),
  entry(4, 'fill', fill),
  { kind: 'equity', data: { time, equity: 10, exposure: 0 } },
  { kind: 'equity', data: { time, equity: 11, exposure: 0 } },
  entry(5, 'signal', signal),
  entry(6, 'refusal', refusal),
  entry(7, 'order', { ...order, id: 'o2', type: 'stop-market', price: '4' }),
  entry(8, 'cancel', { order: 'o2', symbol: 'A/B', reason: 'no longer needed' }),
  { kind: 'trade', data: { number: 1, symbol: 'A/B' } },
  {
    kind: 'incident',
    data: { id: 1, time, severity: 'warning', source: 'bot', kind: 'restart', message: 'killed' },
  },
];

function told(events: readonly { kind: string; data: unknown }[]): Model {
  const model = opened();
  for (const { kind, data } of events) model.apply(kind, data);
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
    model.apply('book', {
      positions: [],
      open_orders: [{ id: 'o1', filled: '1', triggered: false }],
      account: null,
    });
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
    for (const { kind, data } of STORY) model.apply(kind, data);
    expect([model.fills.length, model.orders.size, model.signals.length]).toEqual([0, 1, 1]);
  });
});

test('buy and hold goes on with each word on the figures, and a point of the same time replaces the one before', () => {
  const known = opened();
  const told = (held: readonly [number, number] | null) =>
    known.apply('figures', { scopes: [], held, definitions: {} });
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
      model.apply('journal', { seq, time: at, kind: 'fill', data: { ...fill, symbol } });
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
    model.apply('book', { positions: [{ symbol: 'E/F' }], open_orders: [], account: null });
    expect(model.busiestSymbol).toBe('E/F');
  });
});

test('orders wait for as long as they rest', () => {
  const model = opened();
  for (const [place, id] of ['o1', 'o2', 'o3'].entries()) {
    model.apply('journal', {
      seq: place + 1,
      time,
      kind: 'order',
      data: { ...order, id, type: 'limit', price: '4' },
    });
  }
  model.apply('journal', { seq: 4, time, kind: 'cancel', data: { order: 'o1', reason: 'enough' } });
  model.apply('journal', { seq: 5, time, kind: 'fill', data: { ...fill, order: 'o2' } });
  expect(model.waiting.map(({ id }) => id)).toEqual(['o3']);
  model.apply('book', {
    positions: [],
    open_orders: [{ id: 'o2', filled: '1', triggered: false }],
    account: null,
  });
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
