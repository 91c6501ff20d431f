import { type Endpoint, listEndpoints } from './endpoints.ts';
import { reachableFrom } from './reachable.ts';

/** What market data is asked with. What these methods do not lead to is closed. */
export const MARKET_DATA_METHODS = [
  'fetchMarkets',
  'fetchCurrencies',
  'fetchOHLCV',
  'fetchOrderBook',
  'fetchTrades',
  'fetchTicker',
  'fetchTickers',
  'fetchStatus',
  'fetchTime',
] as const;

/** The same over a WebSocket. */
export const STREAM_METHODS = ['watchOHLCV', 'watchTrades', 'watchOrderBook'] as const;

/**
 * Exchanges that take questions about public market data by POST, in the request's body. Everywhere else nothing
 * but GET leaves, and never a body.
 */
export const ASKED_BY_POST: ReadonlySet<string> = new Set(['cex', 'derive', 'grvt', 'hyperliquid', 'nado']);

/** Sections for the one who has an account. Binance's `sapi` wants a key even for what is public. */
const CLOSED_SECTION = /private|^sapi(?!Public)|account|secure|trading$|broker/i;

/** Never market data, whichever section lists it: NDAX has `Authenticate` and `ConfirmWithdraw` in its public one. */
const CLOSED_WORD =
  /authenti|log[-_]?(?:in|out|on)\b|sign[-_]?in|2fa|api[-_]?key|listen[-_]?key|nonce|send[-_]?tx|send[-_]?order|(?:create|place|cancel|edit|amend|new)[-_]?order|confirm|balance|accounts?by|bullet|withdraw(?!-?config)|password|access-?token|ws-?token/i;

/**
 * The endpoints of an exchange that may be asked: those that ccxt's methods for public market data name in their own
 * source, in ccxt's options, or in the source of what they call; without those for account holders.
 * `marketData` is an instance, or a prototype's, whose class is read.
 */
export function openEndpoints(id: string, marketData: object, described: Described): Endpoint[] {
  const { names } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS], marketData);
  const preset = new Set(textsIn(described.options));
  return listEndpoints(described.api).filter(
    (endpoint) => (names.has(endpoint.name) || preset.has(endpoint.name)) && isPublic(id, endpoint),
  );
}

/** What of ccxt's description of an exchange is read here. */
export interface Described {
  readonly api?: unknown;
  readonly options?: unknown;
}

function isPublic(id: string, { sections, method, path }: Endpoint): boolean {
  if (sections.some((section) => CLOSED_SECTION.test(section))) return false;
  if (CLOSED_WORD.test(path)) return false;
  return method === 'GET' || (method === 'POST' && ASKED_BY_POST.has(id));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
