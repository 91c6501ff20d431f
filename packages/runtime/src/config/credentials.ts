import type { Environment } from './environment.ts';

/** Exchanges. Longer names also count as the beginning of a word (`BINANCEUS`). */
const exchanges = `
  ALPACA ASCENDEX BACKPACK BEQUANT BIGONE BINANCE BINGX BITBANK BITBUY BITFINEX BITFLYER BITGET BITHUMB
  BITMART BITMEX BITOPRO BITPANDA BITRUE BITSO BITSTAMP BITTEAM BITVAVO BLOCKCHAINCOM BLOFIN BTCMARKETS BTCTURK
  BYBIT CEX CEXIO COINBASE COINCHECK COINEX COINMATE COINONE COINSPH COINSPOT COINSQUARE CRYPTOCOM DERIBIT
  DIGIFINEX DYDX EXMO FOXBIT GATE GATEIO GEMINI HASHKEY HITBTC HOLLAEX HTX HUOBI HYPERLIQUID INDEPENDENTRESERVE
  INDODAX KRAKEN KUCOIN LATOKEN LBANK LUNO MERCADO MEXC NDAX NOVADAX OKCOIN OKEX OKX PARADEX PHEMEX POLONIEX
  PROBIT SHAKEPAY TOKOCRYPTO UPBIT WHITEBIT WOOFIPRO WOOX YOBIT ZAIF ZONDA`
  .trim()
  .split(/\s+/);

/** Words that other services use as well: alone, `GEMINI_API_KEY` is Google's. */
const ambiguous = new Set(['GATE', 'GEMINI']);

const secretWords = new Set(['KEY', 'LOGIN', 'PASS', 'TOKEN', 'UID', 'MNEMONIC', 'CREDENTIALS']);
const secretPhrase = /APIKEY|SECRET|PASSPHRASE|PASSWORD|PRIVATEKEY|ACCESSKEY/;
const secretHalf = /SECRET|PASSPHRASE|PRIVATEKEY/;
const genericSecret = /^(?:API)?SECRET(?:KEY)?$/;
/** Names that speak of trading without naming an exchange. */
const genericName =
  /^CCXT|^APISECRET$|(?:EXCHANGE|TRADING|BROKER)API(?:KEY|SECRET)|(?:EXCHANGE|TRADING)SECRET|WALLETPRIVATEKEY/;

const shortName = 4;

/** `ndaxApiKey` and `NDAX_API-KEY` are both NDAX, API, KEY. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');

function exchangeIn(words: readonly string[]): string | undefined {
  const pairs = words.map((word, index) => word + (words[index + 1] ?? ''));
  return exchanges.find((exchange) =>
    [...words, ...pairs].some((word) =>
      exchange.length > shortName ? word.startsWith(exchange) : word === exchange,
    ),
  );
}

const isSecret = (words: readonly string[]): boolean =>
  words.some((word) => secretWords.has(word)) || secretPhrase.test(words.join(''));

/**
 * The names (never the values) of variables that look like credentials of an exchange, sorted. Credentials of other
 * services are none of this runtime's business.
 */
export function findCredentials(environment: Environment): string[] {
  const names = Object.keys(environment)
    .filter((name) => environment[name]?.trim())
    .sort();
  const plain = new Map(names.map((name) => [name, wordsOf(name).join('')]));
  const all = new Set(plain.values());
  const hasSecretHalf = (exchange: string) =>
    [...all].some((name) => name.startsWith(exchange) && secretHalf.test(name));
  const isPair = all.has('APIKEY') && [...all].some((name) => genericSecret.test(name));

  return names.filter((name) => {
    const words = wordsOf(name);
    const joined = plain.get(name) ?? '';
    if (genericName.test(joined)) return true;
    if (isPair && (joined === 'APIKEY' || genericSecret.test(joined))) return true;
    const exchange = exchangeIn(words);
    if (exchange === undefined || !isSecret(words)) return false;
    return !ambiguous.has(exchange) || hasSecretHalf(exchange);
  });
}
