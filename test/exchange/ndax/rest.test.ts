import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HandClock } from '../exchange-clock.ts';
import { ExchangeServer } from '../exchange-server.ts';
import { ndaxClient } from '../testing/ccxt-clients.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);
const SYMBOLS = ['BTC/CAD', 'ETH/CAD', 'ADA/CAD'];

describe('NDAX over HTTP, as ccxt reads it', () => {
  const clock = new HandClock(NOON + 90_500);
  let server: ExchangeServer;
  let client: Awaited<ReturnType<typeof ndaxClient>>;

  beforeAll(async () => {
    server = await ExchangeServer.start({ kind: 'ndax', clock, symbols: SYMBOLS, limited: false });
    client = await ndaxClient(server);
  });

  afterAll(async () => {
    await client.close();
    await server.close();
  });

  test('markets with steps, least quantities and the price collar', () => {
    expect(Object.keys(client.markets!).toSorted()).toEqual(SYMBOLS.toSorted());
    const market = client.market('BTC/CAD');
    expect(market).toMatchObject({ active: true, spot: true, maker: 0.002, taker: 0.0025 });
    expect(market.precision).toMatchObject({ price: 0.01, amount: 0.00001 });
    expect(market.limits.amount!.min).toBe(0.0001);
    expect(market.info).toMatchObject({ PriceCollarPercent: 3, PriceCollarEnabled: true });
  });

  test('candles carry the stamp of their end; the one under way ends in the future', async () => {
    const candles = await client.fetchOHLCV('BTC/CAD', '1m', NOON - 5 * MINUTE, 10);
    expect(candles.map(([stamp]) => stamp)).toEqual(
      [-4, -3, -2, -1, 0, 1, 2].map((minute) => NOON + minute * MINUTE),
    );
  });

  test('candles of longer intervals are those of minutes, folded', async () => {
    const [hour] = await client.fetchOHLCV('ETH/CAD', '1h', NOON - 60 * MINUTE, 1);
    const minutes = await client.fetchOHLCV('ETH/CAD', '1m', NOON - 60 * MINUTE, 60);
    expect(minutes.length).toBeGreaterThan(50);
    expect(hour).toEqual([
      NOON,
      minutes[0]![1],
      Math.max(...minutes.map(([, , high]) => high!)),
      Math.min(...minutes.map(([, , , low]) => low!)),
      minutes.at(-1)![4],
      expect.closeTo(
        minutes.reduce((sum, [, , , , , volume]) => sum + volume!, 0),
        5,
      ),
    ]);
  });

  test('a book with depth, its time and nobody better than the touch', async () => {
    const book = await client.fetchOrderBook('BTC/CAD');
    expect(book.bids).toHaveLength(20);
    expect(book.asks).toHaveLength(20);
    expect(book.bids[0]![0]!).toBeLessThan(book.asks[0]![0]!);
    expect(book.timestamp).toBe(NOON + 90_000);
    expect((await client.fetchOrderBook('BTC/CAD', 5)).bids).toEqual(book.bids.slice(0, 5));
  });

  test('the trades of the minute under way make its candle', async () => {
    const trades = await client.fetchTrades('ADA/CAD', NOON + MINUTE, 50);
    const running = (await client.fetchOHLCV('ADA/CAD', '1m', NOON + MINUTE, 1)).at(-1)!;
    expect(trades.length).toBeGreaterThan(0);
    const prices = trades.map(({ price }) => price!);
    expect(running.slice(1, 5)).toEqual([prices[0], Math.max(...prices), Math.min(...prices), prices.at(-1)]);
    expect(new Set(trades.map(({ id }) => id)).size).toBe(trades.length);
  });

  test('tickers and status', async () => {
    const ticker = await client.fetchTicker('BTC/CAD');
    const book = await client.fetchOrderBook('BTC/CAD');
    expect(ticker).toMatchObject({ symbol: 'BTC/CAD', bid: book.bids[0]![0], ask: book.asks[0]![0] });
    expect(ticker.timestamp).toBe(clock.now());
    expect(Object.keys(await client.fetchTickers())).toHaveLength(SYMBOLS.length);
    expect((await client.fetchStatus()).status).toBe('ok');
  });
});
