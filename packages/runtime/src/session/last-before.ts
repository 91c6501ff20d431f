import type { JournalRow } from '../ledger/chain.ts';
import type { LedgerReader, SessionRow } from '../ledger/reader.ts';

/** The last entry of the book before a session; the session that opened the book opens it again. */
export function lastBefore(reader: LedgerReader, { id, seq }: SessionRow): number {
  const opened = reader.row<JournalRow>("SELECT * FROM journal WHERE kind = 'book-opened'");
  return opened?.session === id ? opened.seq - 1 : seq - 1;
}
