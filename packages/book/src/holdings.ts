import type { Decimal } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';

/** What the book holds of a symbol that has a position or an open order. */
export interface Holding {
  readonly symbol: string;
  /** `0` if only orders wait. */
  readonly quantity: Decimal;
  readonly cost: Decimal;
}

/** In order of the symbols. */
export function holdings(reader: LedgerReader): readonly Holding[] {
  return reader.rows<Holding>(
    `SELECT symbol, ifnull(quantity, '0') AS quantity, ifnull(cost, '0') AS cost
     FROM (SELECT symbol FROM positions UNION SELECT symbol FROM open_orders)
     LEFT JOIN positions USING (symbol) ORDER BY symbol`,
  );
}
