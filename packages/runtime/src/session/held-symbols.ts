import type { Decimal } from '@chimera/engine';
import type { LedgerReader } from '../ledger/reader.ts';
import { marksIn, quarantinedIn } from '../monitor/quarantined.ts';

/** What a book holds of a symbol, or has ordered. */
export interface HeldSymbol {
  readonly symbol: string;
  /** `0` where only orders wait. */
  readonly quantity: Decimal;
  readonly cost: Decimal;
  /** The end of the candle that its price is of; `null` where it has none. */
  readonly priceTime: number | null;
  /** It does not answer: it is in quarantine, or its price is much older than the newest of the book. */
  readonly isStuck: boolean;
}

/** A price that is older than the newest one of the book by so much is none to sell at. */
const OLD_MS = 24 * 3_600_000;

export function heldSymbols(reader: LedgerReader): readonly HeldSymbol[] {
  const rows = reader.rows<{ symbol: string; quantity: Decimal | null; cost: Decimal | null }>(
    `SELECT symbol, quantity, cost FROM (SELECT symbol FROM positions UNION SELECT symbol FROM open_orders)
     LEFT JOIN positions USING (symbol) ORDER BY symbol`,
  );
  const quarantined = new Set(quarantinedIn(reader).map(({ symbol }) => symbol));
  const marks = marksIn(reader);
  const newest = Math.max(...[...marks.values()].map(({ time }) => time));
  return rows.map(({ symbol, quantity, cost }) => {
    const priceTime = marks.get(symbol)?.time ?? null;
    const isStuck = quarantined.has(symbol) || priceTime === null || newest - priceTime >= OLD_MS;
    return { symbol, quantity: quantity ?? '0', cost: cost ?? '0', priceTime, isStuck };
  });
}
