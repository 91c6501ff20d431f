import { FOLD_VERSION, type FoldState, JournalFold } from '@chimera/engine';
import { entryOf, type JournalRow } from '../chain.ts';
import type { Snapshot } from './snapshot.ts';

/** A session's end has a snapshot if the journal has at least this number of new entries since the one before. */
export const LEAST_GROWTH = 250;

/** Where derivation goes on. */
interface Base {
  readonly seq: number;
  readonly time: number;
  readonly state: FoldState | null;
}

export const FROM_THE_BEGINNING: Base = { seq: 0, time: 0, state: null };

/** The snapshots that follow from the journal's rows after `base`: they depend on nothing else. Throws where an entry cannot be applied. */
export function* derivedSnapshots(rows: Iterable<JournalRow>, base: Base): Generator<Snapshot> {
  const fold = new JournalFold();
  if (base.state) fold.restore(base.state);
  let { seq: last, time } = base;
  for (const row of rows) {
    fold.apply(entryOf(row));
    time = Math.max(time, row.time);
    if (row.kind !== 'session-ended' || row.seq - last < LEAST_GROWTH) continue;
    last = row.seq;
    yield { seq: row.seq, entry: row.hash, time, version: FOLD_VERSION, state: JSON.stringify(fold.state) };
  }
}
