import { FOLD_VERSION, type FoldState, JournalFold } from '@chimera/engine';
import { isDamage } from '../damage.ts';
import { type SealSource, tableFaults } from '../seals/seal-check.ts';

/** What the journal comes to up to one of its entries. */
export interface Snapshot {
  readonly seq: number;
  /** The hash of that entry. */
  readonly entry: string;
  /** The latest time of an entry up to it. */
  readonly time: number;
  /** The FOLD_VERSION that made it. */
  readonly version: number;
  /** JSON of the engine's FoldState. */
  readonly state: string;
}

/** Which snapshot is wanted. */
interface Wanted {
  /** The last journal entry that may be in it. */
  readonly upTo: number;
  /** All that is in it happened before this time. */
  readonly before: number;
}

/** What was found: a state to go on from, or none; and what was passed over. */
export interface FoundSnapshot {
  readonly seq: number;
  readonly state: FoldState | null;
  /** Why a snapshot was not believed; `null` if none was doubted. */
  readonly doubt: string | null;
}

/**
 * The newest snapshot to go on from. It is believed only if all snapshots are what was sealed, its entry still has the
 * same hash, this version made it, and its state reads back to the same text.
 */
export function findSnapshot(source: SealSource, { upTo, before }: Wanted): FoundSnapshot {
  const none = { seq: 0, state: null };
  try {
    const [fault] = tableFaults(source, 'snapshots');
    if (fault !== undefined) return { ...none, doubt: fault };
    const [row] = source.rows<Snapshot & { readonly found: string | null }>(
      `SELECT snapshots.*, journal.hash AS found FROM snapshots LEFT JOIN journal ON journal.seq = snapshots.seq
       WHERE snapshots.seq <= ? AND snapshots.time < ? ORDER BY snapshots.seq DESC LIMIT 1`,
      upTo,
      before,
    );
    if (!row) return { ...none, doubt: null };
    const doubt = doubtOf(row);
    if (doubt !== null) return { ...none, doubt: `snapshots: that of entry ${row.seq} ${doubt}` };
    return { seq: row.seq, state: JSON.parse(row.state) as FoldState, doubt: null };
  } catch (error) {
    if (!isDamage(error)) throw error;
    return { ...none, doubt: `snapshots: ${(error as Error).message}` };
  }
}

function doubtOf({ entry, found, version, state }: Snapshot & { readonly found: string | null }) {
  if (version !== FOLD_VERSION) return `is of version ${version}, this Chimera works with ${FOLD_VERSION}`;
  if (entry !== found) return 'is of another journal';
  return readsBack(state) ? null : 'cannot be read';
}

function readsBack(state: string): boolean {
  try {
    const fold = new JournalFold();
    fold.restore(JSON.parse(state) as FoldState);
    return JSON.stringify(fold.state) === state;
  } catch {
    return false;
  }
}
