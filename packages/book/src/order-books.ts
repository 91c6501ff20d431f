import type { LedgerReader } from '@chimera/ledger';

/** A recorded order book; `data` is JSON of `[bids, asks]`. */
export interface BookRow {
  readonly id: number;
  readonly session: string;
  readonly symbol: string;
  /** When it was taken. */
  readonly start: number;
  readonly data: string;
}

/** The order books that were recorded after the event with that id. Stale ones say nothing of the market any more. */
export function booksAfter(reader: LedgerReader, id: number): readonly BookRow[] {
  return reader.rows<BookRow>(
    `SELECT id, session, symbol, start, data FROM events WHERE kind = 'book' AND late = 0 AND id > ? ORDER BY id`,
    id,
  );
}

/** The newest order book that was taken by `time`; 0 if there is none. */
export function newestBookBy(reader: LedgerReader, time: number): number {
  const query = "SELECT max(id) AS id FROM events WHERE kind = 'book' AND start <= ?";
  return reader.row<{ id: number | null }>(query, time)?.id ?? 0;
}
