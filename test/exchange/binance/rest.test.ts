import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HandClock } from '../exchange-clock.ts';
import { ExchangeServer } from '../exchange-server.ts';
import { binanceClient } from '../testing/ccxt-clients.ts';

const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 10, 12);
const SYMBOLS = ['BTC/USDT', 'ETH/USDT', 'ADA/USDT'];

describe('Binance over HTTP, as ccxt reads it', () => {
  const clock = new HandClock(NOON + 90_500);
  let server: ExchangeServer;
  let client: Awaited<ReturnType<typeof binanceClient>>;

  beforeAll(async () => {
    server = await ExchangeServer.start({ kind: 'binance', clock, symbols: SYMBOLS });
    client = await binanceClient(server);
  });

  afterAll(async () => {
    await client.close();
    await server.close();
  });

  test('markets with steps and least notional; futures are asked for and have none', () => {
    expect(Object.keys(client.markets!).toSorted()).toEqual(SYMBOLS.toSorted());
    const market = client.market('BTC/USDT');
    expect(market).toMatchObject({ id: 'BTCUSDT', active: true, spot: true });
    expect(market.precision).toMatchObject({ price: 0.01, amount: 0.00001 });
    expect(market.limits).toMatchObject({ cost: { min: 5 }, amount: { min: 0.00001 } });
  });

  test('candles carry the stamp of their start, from a time on or the last ones', async () => {
    const stamps = async (...args: [number | undefined, number | undefined]) =>
      (await client.fetchOHLCV('BTC/USDT', '1m', ...args)).map(([stamp]) => (stamp! - NOON) / MINUTE);
    expect(await stamps(NOON - 3 * MINUTE, 3)).toEqual([-3, -2, -1]);
    expect(await stamps(NOON - 3 * MINUTE, undefined)).toEqual([-3, -2, -1, 0, 1]);
    expect(await stamps(undefined, 3)).toEqual([-1, 0, 1]);
  });

  test('longer intervals are folded; weeks begin on Monday, months on the first', async () => {
    const [hour] = await client.fetchOHLCV('ETH/USDT', '1h', NOON - 60 * MINUTE, 1);
    const minutes = await client.fetchOHLCV('ETH/USDT', '1m', NOON - 60 * MINUTE, 60);
    expect(minutes).toHaveLength(60);
    const volume = minutes.reduce((sum, candle) => sum + candle[5]!, 0);
    const [high, low] = [2, 3].map((column) => minutes.map((candle) => candle[column]!));
    expect(hour!.slice(0, 5)).toEqual([
      NOON - 60 * MINUTE,
      minutes[0]![1],
      Math.max(...high!),
      Math.min(...low!),
      minutes.at(-1)![4],
    ]);
    expect(hour![5]).toBeCloseTo(volume, 6);
    const [week] = await client.fetchOHLCV('ETH/USDT', '1w', undefined, 1);
    expect(new Date(week![0]!).toISOString()).toBe('2026-01-05T00:00:00.000Z');
    const [month] = await client.fetchOHLCV('ETH/USDT', '1M', undefined, 1);
    expect(new Date(month![0]!).toISOString()).toBe('2026-01-01T00:00:00.000Z');
  });

  test('a book has a number and, as the real one over HTTP, no time', async () => {
    const book = await client.fetchOrderBook('BTC/USDT', 5);
    expect(book.bids).toHaveLength(5);
    expect(book.bids[0]![0]!).toBeLessThan(book.asks[0]![0]!);
    expect(book.timestamp).toBeUndefined();
    expect(book.nonce).toBe((NOON + 90_000) / 1000);
  });

  test('trades with ids that follow one another make the candle under way', async () => {
    const trades = await client.fetchTrades('ADA/USDT', NOON + MINUTE, 500);
    const running = (await client.fetchOHLCV('ADA/USDT', '1m', undefined, 1))[0]!;
    const prices = trades.map(({ price }) => price!);
    expect(running.slice(1, 5)).toEqual([prices[0], Math.max(...prices), Math.min(...prices), prices.at(-1)]);
    const ids = trades.map(({ id }) => Number(id));
    expect(ids).toEqual(ids.map((_, index) => ids[0]! + index));
  });

  test('tickers, the time and the status', async () => {
    const ticker = await client.fetchTicker('BTC/USDT');
    const book = await client.fetchOrderBook('BTC/USDT');
    expect(ticker).toMatchObject({ symbol: 'BTC/USDT', bid: book.bids[0]![0], ask: book.asks[0]![0] });
    expect(Object.keys(await client.fetchTickers())).toHaveLength(SYMBOLS.length);
    expect(Object.keys(await client.fetchTickers(['BTC/USDT', 'ETH/USDT']))).toHaveLength(2);
    expect(await client.fetchTime()).toBe(clock.now());
    expect((await client.fetchStatus()).status).toBe('ok');
  });
});
