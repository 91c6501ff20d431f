import { type Holding, holdings, newestPrices, quarantinedIn } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';

/** What a book holds of a symbol, or has ordered. */
export interface HeldSymbol extends Holding {
  /** The end of the candle that its price is of; `null` where it has none. */
  readonly priceTime: number | null;
  /** It does not answer: it is in quarantine, or its price is much older than the newest of the book. */
  readonly isStuck: boolean;
}

/** A price that is older than the newest one of the book by so much is none to sell at. */
const OLD_MS = 24 * 3_600_000;

export function heldSymbols(reader: LedgerReader): readonly HeldSymbol[] {
  const quarantined = new Set(quarantinedIn(reader).map(({ symbol }) => symbol));
  const marks = newestPrices(reader);
  const newest = Math.max(...[...marks.values()].map(({ time }) => time));
  return holdings(reader).map((holding) => {
    const priceTime = marks.get(holding.symbol)?.time ?? null;
    const isStuck = quarantined.has(holding.symbol) || priceTime === null || newest - priceTime >= OLD_MS;
    return { ...holding, priceTime, isStuck };
  });
}
