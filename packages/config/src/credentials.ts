import type { Environment } from './environment.ts';

/** Exchanges. Longer names also count as the beginning of a word (`BINANCEUS`). */
const exchanges = `
  ALPACA APCA APEX ASCENDEX ASTER BACKPACK BEQUANT BIGONE BINANCE BINGX BIT2C BITBANK BITBNS BITBUY BITFINEX BITFLYER
  BITGET BITHUMB BITMART BITMEX BITOPRO BITPANDA BITRUE BITSO BITSTAMP BITTEAM BITTRADE BITVAVO BLOCKCHAINCOM BLOFIN
  BTCBOX BTCMARKETS BTCTURK BTSE BULLISH BYBIT BYDFI CDP CEX CEXIO COINBASE COINCHECK COINEX COINMATE COINONE COINSPH
  COINSPOT COINSQUARE CRYPTOCOM CRYPTOMUS DEEPCOIN DELTA DERIBIT DERIVE DIGIFINEX DYDX EXMO EXTENDED FMFWIO FOXBIT
  GATE GATEEU GATEIO GEMINI GRVT HASHKEY HIBACHI HITBTC HOLLAEX HTX HUOBI HYPERLIQUID INDEPENDENTRESERVE INDODAX
  KRAKEN KUCOIN LATOKEN LBANK LIGHTER LUNO MERCADO MEXC MODETRADE MUDREX MYOKX NADO NDAX NOVADAX OKCOIN OKEX OKX
  OKXUS ONETRADING P2B PACIFICA PARADEX PAYMIUM PHEMEX POLONIEX PROBIT REVOLUTX SHAKEPAY TOKOCRYPTO TOOBIT UPBIT
  WEEX WHITEBIT WOO WOOFIPRO WOOX XT YOBIT ZAIF ZEBPAY ZONDA`
  .trim()
  .split(/\s+/);

/** Words that other services use as well: alone, `GEMINI_API_KEY` is Google's. */
const ambiguous = new Set(['CDP', 'GATE', 'GEMINI']);

/** Words of everyday use, or of others: they count if there is an API key and its secret. */
const everyday = new Set(
  'APEX ASTER BULLISH DELTA DERIVE EXTENDED LIGHTER NADO P2B PACIFICA WOO XT'.split(' '),
);

const secretWords = new Set(
  'CREDENTIALS CREDS JWT KEY KEYS LOGIN MNEMONIC OTP PASS PASSWD PEM PWD SEED TOKEN TOKENS TWOFA UID'.split(
    ' ',
  ),
);
const secretPhrase = /APIKEY|SECRET|PASSPHRASE|PASSWORD|PRIVATE|ACCESSKEY/;
/** How a name goes on that is one word with the exchange's (`KRAKENKEY`). */
const secretEnd = /^(?:API)?(?:KEY|SECRET|TOKEN|JWT|PASS|PASSWORD|PASSPHRASE|PRIVATEKEY)$/;
const secretHalf = /SECRET|PASSPHRASE|PRIVATEKEY/;
const genericSecret = /^(?:API)?SECRET(?:KEY)?$/;
/**
 * Names that speak of trading without naming an exchange, and a private key of nobody in particular: those of other
 * services say whose they are (`SSH_PRIVATE_KEY`). `EXCHANGE_SERVER_PASSWORD` is that of a mail server.
 */
const genericName = new RegExp(
  [
    '^CCXT',
    '^API(?:SECRET|SECRETKEY|PASSPHRASE|PRIVATEKEY)$',
    '^CHIMERA(?:API)?(?:KEY|SECRET|TOKEN|JWT|PASSWORD|PASSPHRASE|PRIVATEKEY)',
    'EXCHANGE(?:API)?(?:KEY|SECRET|TOKEN|JWT|PASS|PASSWORD|PASSPHRASE|PRIVATE|PRIVATEKEY|UID)(?:ID)?$',
    'EXCHANGE(?:API)?(?:PASSPHRASE|PRIVATEKEY|SECRET)',
    '(?:EXCHANGE|TRADING|BROKER)API(?:KEY|SECRET)',
    'TRADING(?:SECRET|PRIVATE|PASSPHRASE|JWT)',
    '^PRIVATEKEY$',
    '^(?:MNEMONIC|SEEDPHRASE|RECOVERYPHRASE)$',
    '(?:WALLET|ETH|ETHEREUM|EVM|SOLANA|TRADER)(?:PRIVATEKEY|SECRETKEY|MNEMONIC|SEEDPHRASE|PASSPHRASE)',
  ].join('|'),
);

const shortName = 4;

/** `ndaxApiKey` and `NDAX_API-KEY` are both NDAX, API, KEY. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');

/** `CRYPTO_COM` is one name in two words. */
function exchangesIn(words: readonly string[]): readonly string[] {
  const pairs = words.map((word, index) => word + (words[index + 1] ?? ''));
  return exchanges.filter(
    (exchange) =>
      pairs.includes(exchange) ||
      words.some((word) =>
        exchange.length > shortName
          ? word.startsWith(exchange)
          : word === exchange || (word.startsWith(exchange) && secretEnd.test(word.slice(exchange.length))),
      ),
  );
}

const isSecret = (words: readonly string[], exchange: string): boolean =>
  words.some(
    (word) =>
      secretWords.has(word) || (word.startsWith(exchange) && secretEnd.test(word.slice(exchange.length))),
  ) || secretPhrase.test(words.join(''));

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
    return exchangesIn(words).some((exchange) => {
      if (!isSecret(words, exchange)) return false;
      if (everyday.has(exchange)) return all.has(`${exchange}APIKEY`) && hasSecretHalf(exchange);
      return !ambiguous.has(exchange) || hasSecretHalf(exchange);
    });
  });
}

/** The same variables without those that look like credentials: what a child process may have. */
export function withoutCredentials(environment: Environment): Environment {
  const credentials = new Set(findCredentials(environment));
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !credentials.has(name)));
}

/** Whether a key of the configuration speaks of a credential. There is no place for one. */
export const isCredentialKey = (key: string): boolean =>
  /apikey|secret|passphrase|password|privatekey|mnemonic|credential|^(?:uid|login|twofa|walletaddress|accesstoken)$/.test(
    key.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
