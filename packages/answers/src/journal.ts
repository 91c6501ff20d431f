import { isoTime } from '@chimera/base';
import { newestJournal, type SealedEntry } from '@chimera/book';
import type { Answers, JournalEntry } from '@chimera/contract';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { entriesOf } from './session-span.ts';

/** The journal as it stands; `data` is in the engine's own words. */
export function journal({ plan, ledger }: ServedSession, query: Query): Answers['/api/v1/journal'] {
  return ledger.read((reader) => ({
    journal: newestJournal(reader, entriesOf(reader, query, plan.id)).map(listedEntry),
  }));
}

export function listedEntry(entry: SealedEntry): JournalEntry {
  return { ...entry, time: isoTime(entry.time) };
}
