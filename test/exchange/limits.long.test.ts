import { afterEach, expect, test } from '@jest/globals';
import ccxt from 'ccxt';
import { HandClock } from './exchange-clock.ts';
import { ExchangeServer } from './exchange-server.ts';
import { binanceClient, ndaxClient } from './testing/ccxt-clients.ts';

const NOON = Date.UTC(2026, 0, 10, 12);
const clock = new HandClock(NOON);
let server: ExchangeServer;
let client: Awaited<ReturnType<typeof ndaxClient>> | Awaited<ReturnType<typeof binanceClient>>;

afterEach(async () => {
  await client.close();
  await server.close();
});

test('NDAX answers one request a second, refuses others and says when to come again', async () => {
  server = await ExchangeServer.start({ kind: 'ndax', clock, symbols: ['BTC/CAD'], limited: true });
  // Its two requests at once are one too many.
  await expect(ndaxClient(server)).rejects.toThrow(ccxt.RateLimitExceeded);
  expect(server.violations).toBe(1);
  await server.close();
  server = await ExchangeServer.start({ kind: 'ndax', clock, symbols: ['BTC/CAD'], toleranceMs: 2000 });
  client = await ndaxClient(server);
  await clock.advance(60_000);
  for (let second = 0; second < 5; second += 1) {
    await client.fetchOrderBook('BTC/CAD');
    await clock.advance(1000);
  }
  // Three at once is what the tolerance forgives.
  for (let count = 0; count < 3; count += 1) await client.fetchOrderBook('BTC/CAD');
  expect(server.violations).toBe(0);
  await expect(client.fetchOrderBook('BTC/CAD')).rejects.toThrow(ccxt.RateLimitExceeded);
  expect(client.last_response_headers).toMatchObject({ 'Retry-After': '1' });
  expect(server.violations).toBe(1);
  await clock.advance(1000);
  expect((await client.fetchOrderBook('BTC/CAD')).bids.length).toBeGreaterThan(0);
});

test('Binance weighs requests by the minute; who goes on after a refusal is banned for two', async () => {
  server = await ExchangeServer.start({ kind: 'binance', clock, symbols: ['BTC/USDT'], weightLimit: 60 });
  await clock.advance(60_000 - (clock.now() % 60_000) + 15_000);
  client = await binanceClient(server);
  // Markets weigh 20, a book of up to 100 levels 5, of up to 1000 levels 50.
  await client.fetchOrderBook('BTC/USDT', 100);
  expect(client.last_response_headers).toMatchObject({ 'X-Mbx-Used-Weight-1m': '25' });
  await expect(client.fetchOrderBook('BTC/USDT', 1000)).rejects.toThrow('binance 429');
  expect(client.last_response_headers).toMatchObject({ 'Retry-After': '45' });
  for (let count = 0; count < 4; count += 1) {
    await expect(client.fetchOrderBook('BTC/USDT', 1000)).rejects.toThrow('binance 429');
  }
  await expect(client.fetchOrderBook('BTC/USDT', 1000)).rejects.toThrow('binance 418');
  expect(client.last_response_headers).toMatchObject({ 'Retry-After': '120' });
  await clock.advance(60_000);
  await expect(client.fetchTime()).rejects.toThrow('binance 418');
  expect(server.violations).toBe(7);
  await clock.advance(60_000);
  expect(await client.fetchTime()).toBe(clock.now());
});
