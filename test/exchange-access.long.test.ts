import { openExchange, type PublicExchange } from '@chimera/market-data';
import { afterEach, describe, expect, test } from '@jest/globals';
import { proveQuirks } from '../packages/market-data/src/exchange/prove-quirks.ts';
import { HandClock } from './exchange/exchange-clock.ts';
import { ExchangeServer } from './exchange/exchange-server.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);

const servers: ExchangeServer[] = [];
const exchanges: PublicExchange[] = [];

afterEach(async () => {
  for (const exchange of exchanges.splice(0)) await exchange.close();
  for (const server of servers.splice(0)) await server.close();
});

async function open(kind: 'ndax' | 'binance') {
  const clock = new HandClock(NOON + 30_500);
  const symbols = kind === 'ndax' ? ['BTC/CAD', 'ETH/CAD'] : ['BTC/USDT', 'ETH/USDT'];
  const server = await ExchangeServer.start({ kind, clock, symbols, limited: false });
  servers.push(server);
  const options = { baseUrl: server.url, requestIntervalMs: 0, now: () => clock.now() };
  const exchange = await openExchange(kind, options);
  exchanges.push(exchange);
  return { clock, server, exchange, symbol: symbols[0]! };
}

/** What comes as the exchange's clock goes on. */
async function soon<Told>(told: Promise<Told>, clock: HandClock): Promise<Told> {
  let isSettled = false;
  void told.finally(() => (isSettled = true)).catch(() => {});
  for (let turn = 0; turn < 400 && !isSettled; turn += 1) {
    await clock.advance(1000);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return told;
}

describe.each(['ndax', 'binance'] as const)('%s, by way of the wall and the real ccxt', (kind) => {
  test('history, books and trades are those of the exchange', async () => {
    const { exchange, symbol, server } = await open(kind);
    const markets = await exchange.markets();
    expect(markets.map((market) => market.symbol)).toEqual(
      kind === 'ndax' ? ['BTC/CAD', 'ETH/CAD'] : ['BTC/USDT', 'ETH/USDT'],
    );
    const candles = await exchange.candles(symbol, '1m', NOON - 10 * MINUTE, 10);
    expect(candles[0]?.start).toBe(NOON - 10 * MINUTE);
    expect(candles.at(-1)!.start).toBeLessThan(NOON);
    expect(candles.every(({ start }) => start % MINUTE === 0)).toBe(true);
    const book = await exchange.book(symbol, 5);
    expect(book.bids).toHaveLength(5);
    expect(book.asks[0]![0]).toBeGreaterThan(book.bids[0]![0]);
    const trades = await exchange.trades(symbol, null, 20);
    expect(trades.length).toBeGreaterThan(0);
    expect(trades.map(({ time }) => time)).toEqual(trades.map(({ time }) => time).toSorted());
    expect(server.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  test('its quirks are proven', async () => {
    const { exchange, symbol, clock } = await open(kind);
    const { findings, isUsable } = await proveQuirks(exchange, symbol, clock.now());
    expect({ isUsable, findings }).toMatchObject({ isUsable: true });
    const stamps = findings.find(({ subject }) => subject === 'candle stamps');
    expect(stamps?.outcome).toBe(kind === 'ndax' ? 'mended' : 'ok');
    expect(stamps?.text).toMatch(/\d+ trades lie in theirs/);
  });

  test('what streams comes by itself, over one counted connection a stream', async () => {
    const { exchange, symbol, clock } = await open(kind);
    await exchange.markets();
    const first = exchange.nextBook(symbol, 3);
    const told = exchange.nextTrades(symbol);
    let settled = 0;
    void first.finally(() => (settled += 1)).catch(() => {});
    void told.finally(() => (settled += 1)).catch(() => {});
    // The exchange tells what is new as its clock goes on.
    for (let turn = 0; turn < 400 && settled < 2; turn += 1) {
      await clock.advance(1000);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const book = await first;
    expect(book).toMatchObject({ symbol, time: expect.any(Number) });
    expect(book.bids.length).toBeLessThanOrEqual(3);
    const trades = await told;
    expect(trades.length).toBeGreaterThan(0);
    expect(trades.every((trade) => trade.symbol === symbol && trade.price > 0)).toBe(true);
    const connections = exchange.egress().filter(({ method }) => method === 'WS');
    expect(connections.length).toBeGreaterThan(0);
    expect(connections.every(({ host }) => host.startsWith('127.0.0.1:'))).toBe(true);
  });
});

test('candles stream with their start, where they can be used at all', async () => {
  const { exchange, symbol, clock } = await open('binance');
  expect(exchange.streams.candles).toBe(true);
  const next = exchange.nextCandles(symbol, '1m');
  let isSettled = false;
  void next.finally(() => (isSettled = true)).catch(() => {});
  for (let turn = 0; turn < 400 && !isSettled; turn += 1) {
    await clock.advance(1000);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const candles = await next;
  expect(candles.length).toBeGreaterThan(0);
  expect(candles.every(({ start }) => start % MINUTE === 0 && start <= clock.now())).toBe(true);
  expect((await open('ndax')).exchange.streams.candles).toBe(false);
});

test('every trade that streams is handed out once', async () => {
  const { exchange, symbol, clock, server } = await open('ndax');
  const told: (readonly [time: number, price: number])[] = [];
  for (let answer = 0; answer < 40; answer += 1) {
    const trades = await soon(exchange.nextTrades(symbol), clock);
    expect(trades.length).toBeGreaterThan(0);
    told.push(...trades.map(({ time, price }) => [time, price] as const));
  }
  const truth = server.market.trades(symbol, told[0]![0] - 1, told.at(-1)![0]);
  expect(told).toEqual(truth.map(({ time, price }) => [time, price]));
});

test('half a message ends a stream, so that nobody takes what is left for the whole', async () => {
  const { exchange, symbol, clock, server } = await open('ndax');
  await soon(exchange.nextTrades(symbol), clock);
  server.faults.add({ kind: 'truncated', path: /^ws:/, times: 1 });
  const next = soon(exchange.nextTrades(symbol), clock);
  await expect(next).rejects.toMatchObject({
    name: 'ExchangeError',
    message: expect.stringContaining('half a message'),
  });
  expect((await soon(exchange.nextTrades(symbol), clock)).length).toBeGreaterThan(0);
  expect(server.requests.filter(({ method }) => method === 'WS')).toHaveLength(2);
});

test('a stream that breaks is an error, and the next call connects again', async () => {
  const { exchange, symbol, clock, server } = await open('ndax');
  await exchange.nextBook(symbol, 1);
  const waiting = exchange.nextBook(symbol, 1);
  const broken = expect(waiting).rejects.toMatchObject({ name: 'ExchangeError', failure: 'unreachable' });
  server.faults.add({ kind: 'dropped-stream', until: clock.now() + 1000 });
  await clock.advance(2000);
  await broken;
  const again = exchange.nextBook(symbol, 1);
  let isSettled = false;
  void again.finally(() => (isSettled = true)).catch(() => {});
  for (let turn = 0; turn < 600 && !isSettled; turn += 1) {
    await clock.advance(1000);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect((await again).bids).toHaveLength(1);
});
