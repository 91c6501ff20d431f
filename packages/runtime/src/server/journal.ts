import { isoTime } from '../clock.ts';
import type { JournalRow } from '../ledger/chain.ts';
import { newestJournal } from './journal-page.ts';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';

/** The journal as it stands; `data` is in the engine's own words. */
export function journal({ plan, ledger }: ServedSession, query: Query) {
  return ledger.read((reader) => ({
    journal: newestJournal(reader, query, plan.id).map(listedEntry),
  }));
}

export function listedEntry({ seq, session, time, kind, data, hash }: JournalRow) {
  return { seq, session, time: isoTime(time), kind, data: JSON.parse(data) as unknown, hash };
}
