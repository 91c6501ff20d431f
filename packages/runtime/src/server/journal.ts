import { newestJournal, type SealedEntry } from '../book/journal.ts';
import { isoTime } from '../clock.ts';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { entriesOf } from './session-span.ts';

/** The journal as it stands; `data` is in the engine's own words. */
export function journal({ plan, ledger }: ServedSession, query: Query) {
  return ledger.read((reader) => ({
    journal: newestJournal(reader, entriesOf(reader, query, plan.id)).map(listedEntry),
  }));
}

export function listedEntry({ seq, session, time, kind, data, hash }: SealedEntry) {
  return { seq, session, time: isoTime(time), kind, data, hash };
}
