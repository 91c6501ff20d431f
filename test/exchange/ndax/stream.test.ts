import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { HandClock } from '../exchange-clock.ts';
import { ExchangeServer } from '../exchange-server.ts';
import { ndaxClient } from '../testing/ccxt-clients.ts';
import type { TickerUpdates } from './stream.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);

/** ccxt leaves a level's time where it comes from a snapshot. */
function levels(side: readonly (readonly unknown[])[]): readonly unknown[] {
  return side.map(([price, quantity]) => [price, quantity]);
}

describe('NDAX over a WebSocket, as ccxt reads it', () => {
  let clock: HandClock;
  let server: ExchangeServer;
  let client: Awaited<ReturnType<typeof ndaxClient>>;

  async function start(tickerUpdates: TickerUpdates = 'running'): Promise<void> {
    clock = new HandClock(NOON + 30_500);
    const symbols = ['BTC/CAD', 'ETH/CAD'];
    server = await ExchangeServer.start({ kind: 'ndax', clock, symbols, limited: false, tickerUpdates });
    client = await ndaxClient(server);
  }

  /** An answer comes over the same socket after all that was said before. */
  async function everythingSaid(): Promise<void> {
    await client.watchTicker('ETH/CAD');
  }

  beforeEach(() => start());

  afterEach(async () => {
    await client.close();
    await server.close();
  });

  test('trades: those before, then each as it happens', async () => {
    const before = await client.watchTrades('BTC/CAD');
    expect(before.length).toBe(100);
    const next = client.watchTrades('BTC/CAD');
    await clock.advance(MINUTE);
    const [first] = await next;
    expect(first!.timestamp!).toBeGreaterThan(NOON + 30_500);
    await everythingSaid();
    const [last] = await client.fetchTrades('BTC/CAD', undefined, 1);
    expect(client.trades['BTC/CAD']!.at(-1)).toMatchObject({ id: last!.id, price: last!.price });
  });

  test('a book that follows its changes is the book that is', async () => {
    await client.watchOrderBook('ETH/CAD');
    for (let second = 0; second < 5; second += 1) {
      const changed = client.watchOrderBook('ETH/CAD');
      await clock.advance(1000);
      const { bids, asks, timestamp } = await changed;
      const asked = await client.fetchOrderBook('ETH/CAD');
      expect({ bids: levels(bids), asks: levels(asks), timestamp }).toEqual({
        bids: levels(asked.bids),
        asks: levels(asked.asks),
        timestamp: asked.timestamp,
      });
    }
  });

  test('tickers', async () => {
    await client.watchTicker('BTC/CAD');
    const changed = client.watchTicker('BTC/CAD');
    await clock.advance(1000);
    expect((await changed).bid).toBe((await client.fetchTicker('BTC/CAD')).bid);
  });

  test('ccxt 4.5.84 fails at every streamed candle unless told to hand out all it has', async () => {
    await expect(client.watchOHLCV('BTC/CAD', '1m')).rejects.toThrow('getLimit is not a function');
  });

  test('candles as they close, stamped with their end', async () => {
    await client.close();
    await server.close();
    await start('closed');
    client.newUpdates = false;
    await client.watchOHLCV('BTC/CAD', '1m');
    await clock.advance(2 * MINUTE);
    await everythingSaid();
    const streamed = client.ohlcvs['BTC/CAD']!['1m']!.at(-1);
    const [asked] = await client.fetchOHLCV('BTC/CAD', '1m', NOON + MINUTE, 1);
    expect(streamed[0]).toBe(NOON + 2 * MINUTE);
    expect(streamed).toEqual(asked);
  });

  test('candles at every change: right on the wire, but ccxt adds volumes up and takes opens for highs', async () => {
    client.newUpdates = false;
    const socket = new WebSocket(`${server.wsUrl}/WSGateway`);
    await once(socket, 'open');
    const rows: number[][] = [];
    socket.on('message', (data) => rows.push(...JSON.parse(JSON.parse(String(data)).o)));
    const wish = JSON.stringify({ OMSId: 1, InstrumentId: 1, Interval: 60, IncludeLastCount: 1 });
    socket.send(JSON.stringify({ m: 0, i: 1, n: 'SubscribeTicker', o: wish }));
    await once(socket, 'message');
    await client.watchOHLCV('BTC/CAD', '1m');
    await clock.advance(29_500);
    await everythingSaid();
    const [asked] = await client.fetchOHLCV('BTC/CAD', '1m', NOON, 1);
    const [stamp, open, high, low, close, volume] = asked!;
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.at(-1)!.slice(0, 6)).toEqual([stamp, high, low, open, close, volume]);
    const streamed = client.ohlcvs['BTC/CAD']!['1m']!.find(([time]: number[]) => time === stamp);
    expect(streamed[2]).toBe(open);
    expect(streamed[5]).toBeGreaterThan(volume!);
    socket.terminate();
  });
});
