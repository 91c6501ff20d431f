import { ALL_ENTRIES, type EntrySpan, type NewestOf, type NoteQuery, sessionSpan } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';
import { mistake } from './problem.ts';
import type { Query } from './query.ts';

const NOTHING_YET: EntrySpan = { first: 0, last: -1 };

/** Throws `Problem` 400 where the book has no such session; the current one may have no entry yet. */
export function spanOf(reader: LedgerReader, session: string, current: string): EntrySpan {
  if (session === 'all') return ALL_ENTRIES;
  const found = sessionSpan(reader, session);
  if (found) return found;
  if (session === current) return NOTHING_YET;
  throw mistake(`session=${JSON.stringify(session)}`, 'a session of this book');
}

/** The notes that a question asks for. Throws `Problem` 400 if the book has no such session. */
export function notesOf(
  reader: LedgerReader,
  { session, since, until, limit, offset }: Query,
  current: string,
): NoteQuery {
  const wanted = session ?? current;
  spanOf(reader, wanted, current);
  return { session: wanted === 'all' ? null : wanted, since, until, limit, offset };
}

/** The entries that a question asks for. Throws `Problem` 400 if the book has no such session. */
export function entriesOf(
  reader: LedgerReader,
  { session, since, until, limit, offset }: Query,
  current: string,
): NewestOf {
  return { ...spanOf(reader, session ?? current, current), since, until, limit, offset };
}
