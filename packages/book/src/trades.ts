import type { Direction, RoundTrip } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { ALL_ENTRIES, journalBounds, type NewestOf, pageOf } from './journal.ts';
import type { Scope } from './scope.ts';

/** A round trip of the book: numbers go up from 1, in the order in which they were closed. */
export interface Trade extends RoundTrip {
  readonly number: number;
  readonly direction: Direction;
  readonly tag: string | null;
}

const COLUMNS = `number, symbol, opened_at AS openedAt, closed_at AS closedAt, quantity, entry_price AS entryPrice,
  exit_price AS exitPrice, pnl, fees, exit_reason AS exitReason, direction, tag`;

/** The journal's entries that can close a round trip: fills of exits, and positions that were given up. */
const CLOSINGS = `(kind = 'write-off' OR (kind = 'fill' AND data ->> '$.reason' <> 'entry'))`;

/**
 * SQL that holds for the rows of `trades` whose last sale, or write-off, is among the journal's entries that meet
 * `where`. A list, not a join: SQLite would read the journal again for each row.
 */
function closedAmong(where: string): string {
  return `(symbol, closed_at) IN (SELECT data ->> '$.symbol', time FROM journal WHERE ${CLOSINGS} AND ${where})`;
}

/** The trades that were closed in a scope, in order. */
export function tradesIn(reader: LedgerReader, scope: Scope): readonly Trade[] {
  const [where, ...values] = journalBounds(reader, scope);
  const query = `SELECT ${COLUMNS} FROM trades WHERE ${closedAmong(where)} ORDER BY number`;
  return reader.rows<Trade>(query, ...values);
}

/** The trades whose numbers follow `after`, up to the number `upTo` and at most `limit`; all unless stated. */
export function tradesAfter(
  reader: LedgerReader,
  after: number,
  { upTo, limit }: { readonly upTo?: number | undefined; readonly limit?: number } = {},
): readonly Trade[] {
  const query = `SELECT ${COLUMNS} FROM trades WHERE number > ? AND number <= ? ORDER BY number LIMIT ?`;
  return reader.rows<Trade>(query, after, upTo ?? Number.MAX_SAFE_INTEGER, limit ?? -1);
}

/** The newest trades by when they were closed, oldest first. Those of a part of the journal have their last sale, or write-off, in it. */
export function newestTrades(reader: LedgerReader, page: NewestOf): readonly Trade[] {
  const { first, last } = page;
  const isAll = first === ALL_ENTRIES.first && last === ALL_ENTRIES.last;
  const among = isAll ? '1' : closedAmong('seq BETWEEN ? AND ?');
  const query = `SELECT ${COLUMNS} FROM trades WHERE ${among} AND closed_at BETWEEN ? AND ?
    ORDER BY number DESC LIMIT ? OFFSET ?`;
  return reader.rows<Trade>(query, ...(isAll ? [] : [first, last]), ...pageOf(page)).toReversed();
}

/** The number of the newest trade, which is how many there are; 0 if there is none. */
export function lastTrade(reader: LedgerReader): number {
  return reader.row<{ number: number | null }>('SELECT max(number) AS number FROM trades')?.number ?? 0;
}
