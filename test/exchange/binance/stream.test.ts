import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { HandClock } from '../exchange-clock.ts';
import { ExchangeServer } from '../exchange-server.ts';
import { binanceClient } from '../testing/ccxt-clients.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);

describe('Binance over a WebSocket, as ccxt reads it', () => {
  const clock = new HandClock(NOON);
  let server: ExchangeServer;
  let client: Awaited<ReturnType<typeof binanceClient>>;

  beforeEach(async () => {
    await clock.advance(10 * MINUTE - (clock.now() % (10 * MINUTE)) + 30_500);
    const symbols = ['BTC/USDT', 'ETH/USDT'];
    server = await ExchangeServer.start({ kind: 'binance', clock, symbols });
    client = await binanceClient(server);
  });

  afterEach(async () => {
    await client.close();
    await server.close();
  });

  /** Turns the clock until what was asked for has come: subscriptions take a moment to arrive. */
  async function soon<T>(wish: Promise<T>): Promise<T> {
    let done = false;
    const end = () => {
      done = true;
    };
    wish.then(end, end);
    while (!done) {
      await clock.advance(5000);
      await client.fetchTime();
    }
    return wish;
  }

  test('candles at every change and as they close, the same as over HTTP', async () => {
    await soon(client.watchOHLCV('BTC/USDT', '1m'));
    const start = Math.floor(clock.now() / MINUTE) * MINUTE;
    let candle: readonly (number | undefined)[] = [];
    while ((candle[0] ?? 0) < start + MINUTE)
      candle = (await soon(client.watchOHLCV('BTC/USDT', '1m'))).at(-1)!;
    const closed = client.ohlcvs['BTC/USDT']!['1m']!.find(([stamp]: number[]) => stamp === start);
    expect(closed).toEqual((await client.fetchOHLCV('BTC/USDT', '1m', start, 1))[0]);
  });

  test('several markets over one socket', async () => {
    const wish = client.watchOHLCVForSymbols([
      ['BTC/USDT', '1m'],
      ['ETH/USDT', '5m'],
    ]);
    expect(Object.keys(await soon(wish))).toHaveLength(1);
    expect(server.requests.filter(({ method }) => method === 'WS')).toHaveLength(1);
  });

  test('trades', async () => {
    const trades = await soon(client.watchTrades('ETH/USDT'));
    const asked = await client.fetchTrades('ETH/USDT', undefined, 500);
    expect(asked.map(({ id }) => id)).toContain(trades.at(-1)!.id);
    expect(trades.at(-1)!.side).toMatch(/buy|sell/);
  });

  test('a book that follows its changes from a snapshot on is the book that is', async () => {
    await soon(client.watchOrderBook('BTC/USDT'));
    for (let change = 0; change < 4; change += 1) {
      const book = await soon(client.watchOrderBook('BTC/USDT'));
      const { bids, asks } = server.market.book('BTC/USDT', book.nonce! * 1000);
      expect({ bids: [...book.bids], asks: [...book.asks] }).toEqual({ bids, asks });
    }
  });

  test('tickers, and best bids and asks', async () => {
    expect((await soon(client.watchTicker('BTC/USDT'))).symbol).toBe('BTC/USDT');
    const best = await soon(client.watchBidsAsks(['BTC/USDT']));
    expect(best['BTC/USDT']!.bid!).toBeLessThan(best['BTC/USDT']!.ask!);
  });

  test('a stream that does not exist is refused in words', async () => {
    await expect(soon(client.watchOHLCV('BTC/USDT', '7m'))).rejects.toThrow('invalid stream');
  });
});
