import ccxt from 'ccxt';
import type { ExchangeServer } from '../exchange-server.ts';

/** The real ccxt, with nothing changed but where it asks and that it does not pace itself by the machine's clock. */
export function ndaxClient({ url, wsUrl }: ExchangeServer) {
  const client = new ccxt.pro.ndax({ enableRateLimit: false, timeout: 2000 });
  client.urls.api = { public: `${url}/AP`, private: `${url}/AP`, ws: `${wsUrl}/WSGateway` };
  return client;
}
