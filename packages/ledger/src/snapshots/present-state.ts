import { type FoldState, GovernorFold, type JournalEntry, JournalFold } from '@chimera/engine';
import { entryOf, type JournalRow } from '../chain.ts';
import { differingProjections } from '../projections.ts';
import type { LedgerReader } from '../reader.ts';

/**
 * What speaks against going on from a state: with the entries since, it must lead to the book that the projections hold, and
 * to the governor that the journal's few entries about it lead to. `null`: nothing does. So a snapshot that was forged
 * together with its seals moves no money and lifts no limit.
 */
export function contradictionOf(reader: LedgerReader, seq: number, state: FoldState): string | null {
  const fold = new JournalFold();
  fold.restore(state);
  for (const entry of reader.entries(seq)) fold.apply(entry);
  const [table] = differingProjections(reader, fold.book);
  if (table !== undefined) return `does not lead to the ${table} that the ledger holds`;
  const governor = new GovernorFold();
  for (const entry of entriesOfGovernor(reader)) governor.apply(entry);
  return JSON.stringify(governor.folded) === JSON.stringify(fold.governor.folded)
    ? null
    : 'does not lead to the governor of the journal';
}

/** All that moves a governor: what was said of it, the last beginning of a session before this day, and this day. */
function* entriesOfGovernor(reader: LedgerReader): Generator<JournalEntry> {
  const day = reader.row<{ seq: number }>(
    "SELECT seq FROM journal WHERE kind = 'day-started' ORDER BY seq DESC LIMIT 1",
  );
  const from = day?.seq ?? 0;
  const rows = reader.each<JournalRow>(
    `SELECT * FROM journal WHERE (seq < ? AND kind IN ('book-opened', 'governor')) OR seq = (
       SELECT max(seq) FROM journal WHERE kind = 'session-started' AND seq < ?) ORDER BY seq`,
    from,
    from,
  );
  for (const row of rows) yield entryOf(row);
  const ofDay = reader.each<JournalRow>(
    `SELECT * FROM journal WHERE seq >= ? AND kind IN ('book-opened', 'session-started', 'day-started', 'governor', 'warning')
       OR (seq >= ? AND kind = 'order' AND NOT data ->> '$.reduceOnly') ORDER BY seq`,
    from,
    from,
  );
  for (const row of ofDay) yield entryOf(row);
}
