import { once } from 'node:events';
import { SessionClock, steadyNow } from '@chimera/base';
import { type Candle, simulatedBook, simulatedMarket } from '@chimera/engine';
import { afterEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { HandClock } from './exchange-clock.ts';
import { ExchangeServer, type ExchangeServerOptions } from './exchange-server.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);

const servers: ExchangeServer[] = [];

async function started(options: Partial<ExchangeServerOptions>): Promise<ExchangeServer> {
  const clock = new HandClock(NOON);
  const server = await ExchangeServer.start({
    kind: 'ndax',
    clock,
    symbols: ['BTC/CAD'],
    limited: false,
    ...options,
  });
  servers.push(server);
  return server;
}

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

/** NDAX's rows as candles. */
async function ndaxCandles(
  server: ExchangeServer,
  instrument: number,
  from: number,
  to: number,
): Promise<Candle[]> {
  const date = (time: number) => new Date(time).toISOString().slice(0, 19).replace('T', ' ');
  const query = new URLSearchParams({
    InstrumentId: String(instrument),
    Interval: '60',
    FromDate: date(from),
    ToDate: date(to),
  });
  const answer = await fetch(`${server.url}/AP/GetTickerHistory?${query}`);
  const rows = (await answer.json()) as number[][];
  return rows.map((row) => {
    const [, high, low, open, close, volume] = row as [number, number, number, number, number, number];
    const symbol = server.market.listings[instrument - 1]!.symbol;
    return { symbol, start: row[9]!, open, high, low, close, volume };
  });
}

function given(symbol: string, minutes: readonly number[]): readonly Candle[] {
  return minutes.map((minute) => ({
    symbol,
    start: NOON + minute * MINUTE,
    open: 10 + minute,
    high: 12 + minute,
    low: 9 + minute,
    close: 11.5 + minute,
    volume: 3.25,
  }));
}

describe('the market behind it', () => {
  test('is the simulated one of the engine, candle for candle; minutes without trades are left out', async () => {
    const clock = new HandClock(NOON + 600 * MINUTE);
    const server = await started({
      clock,
      symbols: ['BTC/CAD', 'ETH/CAD'],
      seed: 11,
      historyMs: 3000 * MINUTE,
    });
    const from = NOON - 2400 * MINUTE;
    const told = [
      ...(await ndaxCandles(server, 1, from, clock.now())),
      ...(await ndaxCandles(server, 2, from, clock.now())),
    ];
    const expected: Candle[] = [];
    for (const candle of simulatedMarket({
      seed: 11,
      symbols: ['BTC/CAD', 'ETH/CAD'],
      from,
      periodMs: MINUTE,
    })) {
      if (candle.start >= clock.now()) break;
      expected.push(candle);
    }
    const isTraded = ({ volume }: Candle) => volume > 0;
    expect(expected.length).toBeGreaterThan(expected.filter(isTraded).length);
    const byTime = (a: Candle, b: Candle) => a.start - b.start || a.symbol.localeCompare(b.symbol);
    expect(told.toSorted(byTime)).toEqual(expected.filter(isTraded));
  });

  test('has the books of the engine whenever a candle ends', async () => {
    const server = await started({ seed: 11 });
    const [candle] = (await ndaxCandles(server, 1, NOON - MINUTE, NOON)).slice(-1);
    expect(server.market.book('BTC/CAD', NOON + 999)).toEqual(
      simulatedBook({ seed: 11, candle: candle!, periodMs: MINUTE }),
    );
    expect(server.market.book('BTC/CAD', NOON - 1).bids).not.toEqual(
      server.market.book('BTC/CAD', NOON).bids,
    );
  });

  test('may be given candles: it plays them, trades within them, and ends with them', async () => {
    const clock = new HandClock(NOON + 30_000);
    const candles = given('BTC/CAD', [0, 1, 3]);
    const server = await started({ clock, candles });
    const [running] = await ndaxCandles(server, 1, NOON, NOON + MINUTE);
    expect(running!.volume).toBeLessThan(3.25);
    await clock.advance(10 * MINUTE);
    expect(await ndaxCandles(server, 1, NOON, clock.now())).toEqual(candles);
    expect(server.market.trades('BTC/CAD', NOON + 4 * MINUTE, clock.now())).toEqual([]);
  });

  test('on Binance, minutes without trades are flat candles without volume', async () => {
    const clock = new HandClock(NOON + 5 * MINUTE);
    const server = await started({ kind: 'binance', clock, candles: given('BTC/CAD', [0, 1, 3]) });
    const answer = await fetch(`${server.url}/api/v3/klines?symbol=BTCCAD&interval=1m`);
    const rows = ((await answer.json()) as (string | number)[][]).map((row) => row.slice(0, 6).map(Number));
    const flat = (minute: number, price: number) => [NOON + minute * MINUTE, price, price, price, price, 0];
    const traded = given('BTC/CAD', [0, 1, 3]).map((candle) => {
      const { start, open, high, low, close, volume } = candle;
      return [start, open, high, low, close, volume];
    });
    expect(rows).toEqual([traded[0], traded[1], flat(2, 12.5), traded[2], flat(4, 14.5), flat(5, 14.5)]);
  });

  test.each([
    ['off the grid', { start: NOON + 1 }, 'off the grid'],
    ['a range without a trade', { volume: 0 }, 'moves without a trade'],
    ['low above high', { low: 13 }, 'cannot be traded'],
  ])('does not take candles that nobody could have made: %s', async (_, change, message) => {
    const candles = given('BTC/CAD', [0]).map((candle) => ({ ...candle, ...change }));
    await expect(started({ candles, clock: new HandClock(NOON + MINUTE) })).rejects.toThrow(message);
  });

  test('lists 1 to 50 different symbols', async () => {
    await expect(started({ symbols: [] })).rejects.toThrow('1 to 50');
    await expect(started({ symbols: ['BTC/CAD', 'BTC/CAD'] })).rejects.toThrow('1 to 50');
    const symbols = Array.from({ length: 50 }, (_, index) => `C${index}/CAD`);
    const server = await started({ symbols });
    const answer = await fetch(`${server.url}/AP/GetInstruments?omsId=1`);
    expect(await answer.json()).toHaveLength(50);
  });
});

describe('its doors', () => {
  test('keep a log of every request with the time of its clock', async () => {
    const server = await started({});
    await fetch(`${server.url}/AP/GetL2Snapshot?InstrumentId=1&Depth=5`);
    await fetch(`${server.url}/nothing`, { method: 'POST' });
    const socket = new WebSocket(`${server.wsUrl}/WSGateway`);
    await once(socket, 'open');
    expect(server.requests).toEqual([
      { method: 'GET', path: '/AP/GetL2Snapshot', query: 'InstrumentId=1&Depth=5', time: NOON, status: 200 },
      { method: 'POST', path: '/nothing', query: '', time: NOON, status: 404 },
      { method: 'WS', path: '/WSGateway', query: '', time: NOON, status: 101 },
    ]);
  });

  test('tell a candle twice where a fault wants it', async () => {
    const clock = new HandClock(NOON + 30_000);
    const server = await started({ kind: 'binance', clock, symbols: ['BTC/USDT'] });
    const socket = new WebSocket(`${server.wsUrl}/stream?streams=btcusdt@kline_1m`);
    const events: {
      readonly stream: string;
      readonly data: { readonly k: { readonly t: number; readonly x: boolean } };
    }[] = [];
    socket.on('message', (data) => events.push(JSON.parse(String(data))));
    await once(socket, 'open');
    server.faults.add({ kind: 'duplicated', path: '@kline', times: 1 });
    await clock.advance(3 * MINUTE);
    while (events.filter(({ data }) => data.k.x).length < 4) await once(socket, 'message');
    const closed = events
      .filter(({ data }) => data.k.x)
      .map(({ stream, data }) => [stream, (data.k.t - NOON) / MINUTE]);
    expect(closed).toEqual([0, 0, 1, 2].map((minute) => ['btcusdt@kline_1m', minute]));
  });

  test('follow a session clock that runs fast, and Binance pings the one who listens', async () => {
    const clock = new SessionClock({ sessionTime: NOON, steadyTime: steadyNow(), speed: 1000 });
    const server = await started({ kind: 'binance', clock, symbols: ['BTC/USDT'] });
    const socket = new WebSocket(`${server.wsUrl}/ws/btcusdt@kline_1m`);
    const closed: number[] = [];
    const pings: number[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    socket.on('ping', () => pings.push(clock.now()));
    socket.on('message', (data) => {
      const { k } = JSON.parse(String(data)) as { readonly k: { readonly t: number; readonly x: boolean } };
      if (k.x && closed.push(k.t) === 10) resolve();
    });
    await promise;
    expect(closed).toEqual(closed.map((_, index) => closed[0]! + index * MINUTE));
    expect(pings.length).toBeGreaterThan(5);
  });
});
