import type { DatabaseSync } from 'node:sqlite';
import { FOLD_VERSION } from '@chimera/engine';
import type { JournalRow } from '../chain.ts';
import { sealSourceOf } from '../seals/seal-check.ts';
import type { SealWriter } from '../seals/seal-writer.ts';
import type { SealedAfter } from '../seals/sealed-tables.ts';
import { derivedSnapshots, FROM_THE_BEGINNING } from './derived-snapshots.ts';
import { findSnapshot, type Snapshot } from './snapshot.ts';

const ANY = { upTo: Number.MAX_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };

/**
 * Adds the snapshots that are missing, within the caller's transaction, and seals them. Snapshots of another version are made anew.
 * Where those that are there cannot be believed, or the journal cannot be folded, nothing is done: `verify` tells it, and
 * starts fold the journal.
 */
export function writeSnapshots(database: DatabaseSync, seals: SealWriter, after: SealedAfter): void {
  const newest = database
    .prepare('SELECT seq, time, version FROM snapshots ORDER BY seq DESC LIMIT 1')
    .get() as unknown as Pick<Snapshot, 'seq' | 'time' | 'version'> | undefined;
  const isOther = newest !== undefined && newest.version !== FOLD_VERSION;
  let base = FROM_THE_BEGINNING;
  if (newest && !isOther) {
    const { seq, state } = findSnapshot(sealSourceOf(database), ANY);
    if (!state) return;
    base = { seq, time: newest.time, state };
  }
  const made = snapshotsSince(database, base);
  if (!made) return;
  if (isOther) {
    const replaced = made.filter(({ seq }) => seq <= newest.seq).map(valuesOf);
    seals.fold('snapshots', newest.seq, replaced, after);
  }
  const insert = database.prepare('INSERT INTO snapshots VALUES (?, ?, ?, ?, ?)');
  for (const snapshot of made) {
    if (isOther && snapshot.seq <= newest.seq) continue;
    const values = valuesOf(snapshot);
    insert.run(...values);
    seals.add('snapshots', values, after);
  }
}

/** All that follow from the journal after a place; `null` where it cannot be folded. */
function snapshotsSince(database: DatabaseSync, base: typeof FROM_THE_BEGINNING): readonly Snapshot[] | null {
  const rows = database.prepare('SELECT * FROM journal WHERE seq > ? ORDER BY seq').iterate(base.seq);
  try {
    return [...derivedSnapshots(rows as Iterable<unknown> as Iterable<JournalRow>, base)];
  } catch {
    return null;
  }
}

export function valuesOf({ seq, entry, time, version, state }: Snapshot) {
  return [seq, entry, time, version, state] as const;
}
