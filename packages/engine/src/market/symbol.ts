/** What a symbol says of its market. */
export interface SymbolParts {
  readonly base: string;
  readonly quote: string;
  /** See `Instrument`. */
  readonly kind?: 'perpetual';
}

const CURRENCY = '[A-Z0-9]{1,20}';

/** `BASE/QUOTE` of a spot market, or `BASE/QUOTE:QUOTE` of a perpetual that is settled in its quote currency. */
export const SYMBOL = new RegExp(`^${CURRENCY}/(${CURRENCY})(?::\\1)?$`);

/** The parts of a symbol as ccxt writes them; currencies may be of any letters. */
export function symbolParts(symbol: string): SymbolParts {
  const [pair = '', settle] = symbol.split(':');
  const [base = pair, quote = ''] = pair.split('/');
  return { base, quote, ...(settle === undefined ? {} : { kind: 'perpetual' }) };
}

/** The spot market of the same currencies. */
export function spotSymbol(symbol: string): string {
  return symbol.split(':')[0]!;
}

/** As the names of files have it: `BTC/USDT:USDT` is `BTC_USDT_USDT`. */
export function symbolInFileName(symbol: string): string {
  return symbol.replace(/[/:]/g, '_');
}
