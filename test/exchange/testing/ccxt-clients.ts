import ccxt from 'ccxt';
import type { ExchangeServer } from '../exchange-server.ts';

/** The real ccxt, with nothing changed but where it asks and how long it waits: it does not pace itself here. */
const CONFIG = { enableRateLimit: false, timeout: 10_000, options: { ws: { backoff: { base: 50 } } } };

export function ndaxClient(server: ExchangeServer) {
  return pointedAt(server, new ccxt.pro.ndax(CONFIG));
}

export function binanceClient(server: ExchangeServer) {
  return pointedAt(server, new ccxt.pro.binance(CONFIG));
}

async function pointedAt<T extends InstanceType<typeof ccxt.pro.ndax | typeof ccxt.pro.binance>>(
  { endpoints }: ExchangeServer,
  client: T,
): Promise<T> {
  Object.assign(client.urls.api as object, endpoints);
  // ccxt takes any WebSocket without TLS for one through a proxy, and wants this first.
  await client.loadHttpProxyAgent();
  await client.loadMarkets();
  return client;
}
