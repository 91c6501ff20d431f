import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import ccxt from 'ccxt';
import { HandClock } from './exchange-clock.ts';
import { ExchangeServer } from './exchange-server.ts';
import { binanceClient, ndaxClient } from './testing/ccxt-clients.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);

const EXCHANGES = [
  { kind: 'ndax', symbol: 'BTC/CAD', connect: ndaxClient },
  { kind: 'binance', symbol: 'BTC/USDT', connect: binanceClient },
] as const;

describe.each(EXCHANGES)('what goes wrong with streams of $kind', ({ kind, symbol, connect }) => {
  let clock: HandClock;
  let server: ExchangeServer;
  let client: Awaited<ReturnType<typeof connect>>;

  beforeEach(async () => {
    clock = new HandClock(NOON + 30_500);
    server = await ExchangeServer.start({ kind, clock, symbols: [symbol], limited: false });
    client = await connect(server);
  });

  afterEach(async () => {
    await client.close();
    await server.close();
  });

  /** Turns the clock until it has come or failed. */
  async function soon<T>(wish: Promise<T>): Promise<T> {
    let done = false;
    const end = () => {
      done = true;
    };
    wish.then(end, end);
    while (!done) {
      await clock.advance(5000);
      // A way over the network and back.
      await client.fetchOrderBook(symbol);
    }
    return wish;
  }

  const lastTrade = () => client.trades[symbol]!.at(-1) as { readonly timestamp: number };

  test('a silent one stays open and says nothing; what was missed is never told', async () => {
    await soon(client.watchTrades(symbol));
    await soon(client.watchTrades(symbol));
    const silence = { from: clock.now(), until: clock.now() + 5 * MINUTE };
    server.faults.add({ kind: 'silent-stream', ...silence });
    const next = client.watchTrades(symbol);
    const before = lastTrade();
    await clock.advance(5 * MINUTE - 5000);
    await client.fetchOrderBook(symbol);
    expect(lastTrade()).toEqual(before);
    expect(server.connections).toBe(1);
    await soon(next);
    const told = (client.trades[symbol] as unknown as readonly { readonly timestamp: number }[]).map(
      ({ timestamp }) => timestamp,
    );
    expect(told.filter((time) => time > silence.from && time < silence.until - 1000)).toEqual([]);
    expect(told.at(-1)!).toBeGreaterThan(silence.from);
  });

  test('a lasting silence is cured by connecting anew, and by nothing else', async () => {
    await soon(client.watchTrades(symbol));
    await soon(client.watchTrades(symbol));
    server.faults.add({ kind: 'silent-stream', lasting: true, until: clock.now() + MINUTE });
    const before = lastTrade();
    await clock.advance(5 * MINUTE);
    await client.fetchOrderBook(symbol);
    expect(lastTrade()).toEqual(before);
    const silent = client;
    client = await connect(server);
    await soon(client.watchTrades(symbol));
    await soon(client.watchTrades(symbol));
    expect(lastTrade().timestamp).toBeGreaterThan(clock.now() - MINUTE);
    await silent.close();
  });

  test('a broken one is an error for the one who waits; the next wish connects anew', async () => {
    await soon(client.watchTrades(symbol));
    const next = client.watchTrades(symbol);
    const outcome = expect(next).rejects.toThrow(ccxt.NetworkError);
    server.faults.add({ kind: 'dropped-stream', times: 1 });
    await outcome;
    expect((await soon(client.watchTrades(symbol))).length).toBeGreaterThan(0);
    expect(server.requests.filter(({ method }) => method === 'WS')).toHaveLength(2);
  });

  test('while connections break, none is accepted', async () => {
    server.faults.add({ kind: 'dropped-stream', until: clock.now() + MINUTE });
    await expect(client.watchTrades(symbol)).rejects.toThrow(ccxt.NetworkError);
    await clock.advance(MINUTE);
    expect((await soon(client.watchTrades(symbol))).length).toBeGreaterThan(0);
  });

  test('a region that is refused', async () => {
    server.faults.add({ kind: 'status', status: 451, path: 'ws:' });
    await expect(client.watchTrades(symbol)).rejects.toThrow('Unexpected server response: 451');
    expect((await client.fetchTrades(symbol)).length).toBeGreaterThan(0);
  });

  test('the port is shut: connections break, and none can be made', async () => {
    await soon(client.watchTrades(symbol));
    const next = client.watchTrades(symbol);
    const outcome = expect(next).rejects.toThrow(ccxt.NetworkError);
    const open = server.faults.add({ kind: 'refused' });
    await outcome;
    await expect(client.watchTrades(symbol)).rejects.toThrow('ECONNREFUSED');
    open();
    await server.ready();
    expect((await soon(client.watchTrades(symbol))).length).toBeGreaterThan(0);
  });

  test('half a message: ccxt passes it over for NDAX and fails for Binance; what follows comes again', async () => {
    client.log = () => {};
    await soon(client.watchTrades(symbol));
    server.faults.add({ kind: 'truncated', path: /^ws:/, times: 1 });
    const next = soon(client.watchTrades(symbol));
    if (kind === 'ndax') expect((await next).length).toBeGreaterThan(0);
    else await expect(next).rejects.toThrow(TypeError);
    expect((await soon(client.watchTrades(symbol))).length).toBeGreaterThan(0);
    expect(server.faults.counts.get('truncated')).toBe(1);
  });

  test('frozen data come to an end, and go on where the market is', async () => {
    await soon(client.watchTrades(symbol));
    const thaw = server.faults.add({ kind: 'frozen', path: /^ws:/ });
    await client.fetchOrderBook(symbol);
    const before = lastTrade();
    await clock.advance(2 * MINUTE);
    await client.fetchOrderBook(symbol);
    expect(lastTrade()).toEqual(before);
    thaw();
    await soon(client.watchTrades(symbol));
    expect(lastTrade().timestamp).toBeGreaterThan(before.timestamp + MINUTE);
  });
});
