import type { Decimal } from '@chimera/engine';

/** One market as an exchange lists it. */
export interface Listing {
  /** From 1, in the order of the symbols; an exchange's number for it. */
  readonly id: number;
  readonly symbol: string;
  readonly base: string;
  readonly quote: string;
  readonly tickSize: Decimal;
  readonly lotSize: Decimal;
  readonly minQuantity: Decimal;
}

export type TradingStatus = 'trading' | 'halted' | 'delisted';

/** What it lists; `prices` are what a symbol cost at the beginning, from which the least quantity follows. */
export function listingsOf(
  symbols: readonly string[],
  tickSize: Decimal,
  prices: ReadonlyMap<string, number>,
): readonly Listing[] {
  return symbols.map((symbol, index) => {
    const [base, quote] = symbol.split('/');
    if (!base || !quote) throw new RangeError(`"${symbol}" is no BASE/QUOTE`);
    const minQuantity = leastQuantity(prices.get(symbol) ?? 100);
    return { id: index + 1, symbol, base, quote, tickSize, lotSize: '0.00001', minQuantity };
  });
}

/** The power of ten that costs about ten of the quote currency, as exchanges set it. */
function leastQuantity(price: number): Decimal {
  const exponent = Math.min(5, Math.max(0, Math.round(Math.log10(price / 10))));
  return exponent === 0 ? '1' : `0.${'0'.repeat(exponent - 1)}1`;
}
