import { rmSync } from 'node:fs';
import { verifyLedger } from '@chimera/ledger';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { limitsWith } from '../../engine/src/testing/market-builder.ts';
import { SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { FIRST, SECOND, SECOND_START, ServedBook, tradedBook } from './testing/served-book.ts';

let served: ServedBook;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook());
});

test('/api/v1/positions has marks, and stop and target from the open orders', async () => {
  expect(await served.list('/api/v1/positions', 'positions')).toEqual([
    {
      symbol: 'BTC/USDT',
      direction: 'long',
      tag: null,
      quantity: '48.08271',
      cost: '5149.99481997',
      entry_price: 107,
      opened_at: '2026-01-01T00:09:00Z',
      mark_time: '2026-01-01T00:11:00Z',
      quarantined: false,
      mark_price: 109,
      value: expect.closeTo(5241.01539),
      unrealized_pnl: expect.closeTo(91.02057003),
      stop: '96.3',
      target: '117.7',
      entries: [{ order: 'o5', opened_at: '2026-01-01T00:09:00Z', quantity: '48.08271', price: 107 }],
    },
  ]);
});

test('each position has its own mark, stop and target', async () => {
  const book = tradedBook();
  const ether = Object.assign(new SampleBook({ symbols: ['ETH/USDT'] }), { path: book.path });
  const next = '20260101-001100-0003';
  ether.run({ id: next, start: START + 660_000, closes: [10, 10, 11], script: { 0: 'buy' } });
  const both = await ServedBook.start(book, { id: next });
  const positions = await both.list('/api/v1/positions', 'positions');
  const own = positions.map(({ symbol, mark_price, stop, target }) => [symbol, mark_price, stop, target]);
  expect(own).toEqual([
    ['BTC/USDT', 109, '96.3', '117.7'],
    ['ETH/USDT', 11, '9', '11'],
  ]);
  rmSync(ether.folder, { recursive: true });
});

test('a short position and its round trips are told as such, with their tag and their entries', async () => {
  const limits = limitsWith({ allowShort: true, maxEntriesPerPosition: 2, stopLoss: 0.1, takeProfit: 0.1 });
  const book = new SampleBook({ symbols: ['BTC/USDT:USDT'], limits: { ...limits, maxPositionSize: 0.2 } });
  const short = { action: 'short', tag: 'high', positionSize: 0.1 } as const;
  const script = { 0: short, 2: { action: 'cover' }, 4: short, 5: { ...short, tag: 'higher' } } as const;
  book.run({ id: SECOND, start: SECOND_START, closes: [100, 100, 90, 90, 100, 105, 104, 104], script });
  const own = await ServedBook.start(book);
  expect(await own.list('/api/v1/trades', 'trades')).toMatchObject([
    {
      symbol: 'BTC/USDT:USDT',
      direction: 'short',
      tag: 'high',
      entry_price: 100,
      exit_price: 90,
      pnl: '98.1',
    },
  ]);
  const [position] = await own.list('/api/v1/positions', 'positions');
  const worth = book.engine().book.positions.get('BTC/USDT:USDT')!;
  worth.mark = 104;
  expect(position).toMatchObject({
    direction: 'short',
    tag: 'high',
    entries: [{ order: 'o5' }, { order: 'o8' }],
    unrealized_pnl: expect.closeTo(worth.worth - worth.costNumber),
    stop: '110',
    target: '94.5',
  });
  expect(book.read((reader) => verifyLedger(reader).faults)).toEqual([]);
});

describe('/api/v1/orders', () => {
  const standings = async (query: string) =>
    (await served.list(`/api/v1/orders${query}`, 'orders')).map(({ id, status, filled, cancelled }) => ({
      id,
      status,
      filled,
      cancelled,
    }));

  test('lists those of the session, with how they stand', async () => {
    expect(await standings('')).toEqual([
      { id: 'o5', status: 'filled', filled: '48.08271', cancelled: null },
      { id: 'o6', status: 'open', filled: '0', cancelled: null },
      { id: 'o7', status: 'open', filled: '0', cancelled: null },
    ]);
    expect(await standings(`?session=${FIRST}`)).toEqual([
      { id: 'o1', status: 'filled', filled: '50', cancelled: null },
      { id: 'o2', status: 'cancelled', filled: '0', cancelled: 'the position is closed' },
      { id: 'o3', status: 'cancelled', filled: '0', cancelled: 'the position is closed' },
      { id: 'o4', status: 'filled', filled: '50', cancelled: null },
    ]);
  });

  test('says what an order is', async () => {
    const [stop] = await served.list('/api/v1/orders?status=open', 'orders');
    expect(stop).toEqual({
      id: 'o6',
      session: SECOND,
      placed_at: '2026-01-01T00:09:00Z',
      symbol: 'BTC/USDT',
      side: 'sell',
      type: 'stop-market',
      quantity: null,
      price: '96.3',
      status: 'open',
      filled: '0',
      cancelled: null,
      active_from: '2026-01-01T00:09:00Z',
      reduce_only: true,
      parent: 'o5',
      client_id: null,
      tag: null,
      reason: 'stop-loss of o5',
    });
  });

  test('what filled bit by bit is summed, and a stop on its way out is triggered', async () => {
    const execution = {
      slippageModel: 'none',
      slippage: 0,
      latencyMs: 0,
      volumeShare: 0.02,
      fillOn: 'candle',
      fillOnTouch: false,
    } as const;
    const book = new SampleBook({ execution });
    book.run({ id: SECOND, start: START, closes: [100, 100, 100, 100, 85], script: { 0: 'buy' } });
    const thin = await ServedBook.start(book);
    const orders = await thin.list('/api/v1/orders', 'orders');
    expect(orders.map(({ type, status, filled }) => [type, status, filled])).toEqual([
      ['market', 'filled', '50'],
      ['stop-market', 'triggered', '20'],
      ['take-profit', 'cancelled', '0'],
    ]);
    const fills = await thin.list('/api/v1/trades', 'fills');
    expect(fills.map(({ quantity }) => quantity)).toEqual(['20', '20', '10', '20']);
  });

  test('open ones are listed whichever session placed them', async () => {
    const next = await ServedBook.start(tradedBook(), { id: '20260101-001100-0003' });
    const ids = async (query: string) =>
      (await next.list(`/api/v1/orders${query}`, 'orders')).map(({ id }) => id);
    expect(await ids('?status=open')).toEqual(['o6', 'o7']);
    expect(await ids(`?status=open&session=${FIRST}`)).toEqual([]);
    expect(await ids('')).toEqual([]);
  });
});

test('/api/v1/trades has round trips, by the session that closed them, and fills', async () => {
  const { trades, fills } = (await served.ask(`/api/v1/trades?session=${FIRST}`)).json();
  expect(trades).toEqual([
    {
      number: 1,
      symbol: 'BTC/USDT',
      direction: 'long',
      tag: null,
      opened_at: '2026-01-01T00:01:00Z',
      closed_at: '2026-01-01T00:07:00Z',
      quantity: '50',
      entry_price: 100,
      exit_price: 106,
      pnl: '289.7',
      fees: '10.3',
      exit_reason: 'signal',
    },
  ]);
  expect(fills).toMatchObject([
    { order: 'o1', price: '100' },
    { order: 'o4', price: '106' },
  ]);
  expect((await served.ask('/api/v1/trades')).json()).toEqual({
    trades: [],
    fills: [
      {
        seq: 20,
        session: SECOND,
        time: '2026-01-01T00:09:00Z',
        order: 'o5',
        symbol: 'BTC/USDT',
        side: 'buy',
        quantity: '48.08271',
        price: '107',
        fee: '5.14484997',
        liquidity: 'taker',
        slippage: '0',
        reason: 'entry',
      },
    ],
  });
});

test('/api/v1/signals has each signal with its verdict', async () => {
  const signals = await served.list('/api/v1/signals', 'signals');
  expect(signals).toEqual([
    expect.objectContaining({ seq: 18, confidence: 1, verdict: { kind: 'order', order: 'o5' } }),
    {
      seq: 23,
      session: SECOND,
      time: '2026-01-01T00:10:00Z',
      symbol: 'BTC/USDT',
      action: 'buy',
      confidence: 0.1,
      position_size: 0.2,
      stop: null,
      target: null,
      reason: 'the script says so',
      verdict: {
        kind: 'refusal',
        rule: 'confidence',
        figure: 0.1,
        limit: 0.5,
        reason: 'confidence 0.1 is below 0.5',
      },
    },
  ]);
});

test('a signal that changed nothing has no verdict', async () => {
  const book = new SampleBook({ limits: null });
  book.run({ id: SECOND, start: START, closes: [1, 1, 1, 1], script: { 0: 'buy', 2: 'buy', 3: 'sell' } });
  const unlimited = await ServedBook.start(book, { setup: book.setup });
  const signals = await unlimited.list('/api/v1/signals', 'signals');
  expect(signals.map(({ verdict }) => verdict)).toEqual([
    { kind: 'order', order: 'o1' },
    null,
    { kind: 'order', order: 'o2' },
  ]);
  expect((await unlimited.ask('/api/v1/status')).json().governor).toBeNull();
});
