import type { Decimal } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';

/** What the book has and did, in the quote currency and in numbers of entries. */
export interface Account {
  readonly cash: Decimal;
  readonly realized: Decimal;
  readonly fees: Decimal;
  readonly slippage: Decimal;
  /** The value of all fills. */
  readonly turnover: Decimal;
  readonly orders: number;
  readonly fills: number;
  readonly refusals: number;
}

/** `null` until the book is opened. */
export function accountOf(reader: LedgerReader): Account | null {
  return reader.row<Account>('SELECT * FROM account') ?? null;
}
