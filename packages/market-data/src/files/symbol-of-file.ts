import { basename } from 'node:path';
import { symbolParts } from '@chimera/engine';

/** Currencies that prices are in, longest first: FDUSD before USD. */
const MONEY = [
  'FDUSD',
  'USDT',
  'USDC',
  'USDP',
  'USDE',
  'BUSD',
  'TUSD',
  'USD1',
  'EURC',
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'KRW',
  'TRY',
  'BRL',
  'INR',
  'RUB',
  'UAH',
  'PLN',
  'CZK',
  'SEK',
  'NOK',
  'ZAR',
  'NGN',
  'MXN',
  'ARS',
  'IDR',
  'SGD',
  'HKD',
  'THB',
  'VND',
  'DAI',
];
const COINS = ['BTC', 'XBT', 'ETH', 'BNB'];

/** Coins whose last letter and USD make another currency. */
const EASILY_CUT = new Set(['SHIB', 'USDT']);

/** What Kraken calls coins that everyone else calls otherwise. */
const OTHER_NAMES: Readonly<Record<string, string>> = { XBT: 'BTC', XDG: 'DOGE' };

/** What names of files begin with before the symbol: exchanges, and words of HistData. */
const FOREWORDS = new Set(
  'BINANCE BINANCEUS BITFINEX BITMEX BITSTAMP BITTREX BYBIT COINBASE CRYPTO CRYPTOCOM DAT ASCII DERIBIT EXMO FTX GATEIO GEMINI HITBTC HTX HUOBI KRAKEN KUCOIN MEXC OANDA FX OKEX OKX POLONIEX UPBIT'.split(
    ' ',
  ),
);

/** A word that tells the timeframe, not a currency: M1, H4, 60. */
const IS_TIMEFRAME = /^(?:M|H|D|W|MN)?\d+$|^\d+[A-Z]$/;
const ENDINGS = /(\.(csv|txt|tsv|json|feather|arrow|parquet|gz|zst|zip))+$/i;
const IS_CURRENCY = /^[A-Z0-9]{2,15}$/;

/**
 * The symbol that a file's name tells, by the customs of its source: `BTC_USDT-1m-20210219.csv` and
 * `BTCUSDT-1m-2021-02-19.zip` hold BTC/USDT, `XBTUSD_1.csv` holds BTC/USD, `BTC_USDT_USDT-1m.csv` the perpetual
 * BTC/USDT:USDT. `null` if it tells none.
 */
export function symbolOfFile(path: string): string | null {
  const words = basename(path)
    .replace(ENDINGS, '')
    .split(/[\s_\-.,]+/)
    .filter(Boolean);
  while (words.length > 1 && FOREWORDS.has(words[0]!.toUpperCase())) words.shift();
  for (let at = 0; at < words.length; at += 1) {
    const [word, next = ''] = words.slice(at) as [string, string?];
    const pair = pairOf(word, next);
    const symbol = pair === null ? splitSymbol(word) : ofKind(pair, words[at + 2]);
    // A symbol stands first, or after words in small letters: `Whitebit_BTCUSDT_1h.csv`.
    if (symbol !== null || word === word.toUpperCase()) return symbol;
  }
  return null;
}

/** Two words, as in BTC_USDT. In small letters only where the second is money: `my_btc.csv` is no symbol. */
function pairOf(first: string, second: string): string | null {
  const [base, quote] = [first.toUpperCase(), second.toUpperCase()];
  if (!IS_CURRENCY.test(base) || !IS_CURRENCY.test(quote) || IS_TIMEFRAME.test(quote)) return null;
  const isUpper = first === base && second === quote;
  const isLower = first === first.toLowerCase() && second === second.toLowerCase();
  if (MONEY.includes(quote) && (isUpper || isLower)) return written(base, quote);
  return isUpper && splitSymbol(first) === null ? written(base, quote) : null;
}

/** A perpetual if the currency that it is settled in follows: its quote. */
function ofKind(pair: string, settle: string | undefined): string {
  return settle !== undefined && pair.endsWith(`/${settle.toUpperCase()}`)
    ? `${pair}:${symbolParts(pair).quote}`
    : pair;
}

/** BTCUSDT, BTC/USDT and Kraken's XXBTZUSD as BASE/QUOTE; `null` where that is not to be told. */
export function splitSymbol(text: string): string | null {
  const name = text.trim().toUpperCase();
  const [, base, quote, settle] = /^([A-Z0-9]{2,15})[/_-]([A-Z0-9]{2,15})(?::([A-Z0-9]+))?$/.exec(name) ?? [];
  if (base !== undefined) return ofKind(written(base, quote!), settle);
  const [, coin, money] = /^X([A-Z]{3})Z([A-Z]{3})$/.exec(name) ?? [];
  if (coin !== undefined && MONEY.includes(money!)) return written(coin, money!);
  if (!IS_CURRENCY.test(name)) return null;
  // What is written in small letters may be a word.
  const quotes = text === name ? [...MONEY, ...COINS] : MONEY;
  const ways = quotes
    .filter((each) => name.endsWith(each))
    .map((each) => [name.slice(0, -each.length), each]);
  // XBTUSD is not XB in TUSD, nor SHIBUSD SHI in BUSD.
  const found =
    ways.find(([coin]) => EASILY_CUT.has(coin!)) ??
    ways.find(([coin]) => coin!.length >= 3) ??
    ways.find(([coin]) => coin!.length === 2);
  return found === undefined ? null : written(found[0]!, found[1]!);
}

function written(base: string, quote: string): string {
  return `${OTHER_NAMES[base] ?? base}/${OTHER_NAMES[quote] ?? quote}`;
}
