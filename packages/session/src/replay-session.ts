import {
  findSession,
  lastEntryBefore,
  lastSession,
  newestSessions,
  type Session,
  sessionSpan,
} from '@chimera/book';
import type { Entries, JournalEntry } from '@chimera/engine';
import type { JournalRow, LedgerReader } from '@chimera/ledger';
import type { OpenStrategy } from './open-strategy.ts';
import { ReplayError } from './replay-error.ts';
import { runAgain } from './run-again.ts';

/** What one entry says, as the ledger keeps it. */
export interface ReplayedEntry {
  readonly time: number;
  readonly kind: string;
  /** JSON. */
  readonly data: string;
}

/** Where a replay first differs from the journal; `null` on a side that has no such entry. */
export interface Difference {
  readonly seq: number;
  readonly recorded: ReplayedEntry | null;
  readonly replayed: ReplayedEntry | null;
}

export interface Replay {
  readonly session: string;
  /** What the engine was shown: the warm-up is not counted. */
  readonly events: number;
  /** Entries of the journal that came out the same. */
  readonly entries: number;
  /** The fills among them. */
  readonly fills: number;
  /** The hash of the last of them. */
  readonly head: string;
  readonly difference: Difference | null;
}

/** The session of that id, or the last one. @throws {ReplayError} if there is none */
export function sessionToReplay(reader: LedgerReader, id: string | undefined): Session {
  const session = id === undefined ? lastSession(reader) : findSession(reader, id);
  if (session) return session;
  const known = newestSessions(reader, 5);
  throw new ReplayError(
    known.length === 0
      ? 'the ledger holds no session'
      : `the ledger holds no session ${id}; its last ones are ${known.map((each) => each.id).join(', ')}`,
  );
}

/**
 * Runs a recorded session again: a fresh engine over the book as it stood before, shown what the session saw, deciding
 * everything anew. Stops at the first entry that is not, to the letter, what the journal holds.
 *
 * @throws {ReplayError} where the recording is gone
 */
export async function replaySession(
  reader: LedgerReader,
  session: Session,
  strategy: Pick<OpenStrategy, 'begin'>,
): Promise<Replay> {
  const { id } = session;
  const comparison = new Comparison(reader, id, lastEntryBefore(reader, session));
  const { events } = await runAgain(reader, session, strategy, {
    take(entries) {
      comparison.add(entries);
      return comparison.difference === null;
    },
  });
  comparison.finish();
  if (events === 0 && comparison.hasDecisions) {
    throw new ReplayError(
      `the ledger no longer holds what session ${id} saw: it is kept for a week; try an artifact`,
    );
  }
  const { entries, fills, head, difference } = comparison;
  return { session: id, events, entries, fills, head, difference };
}

/** Holds entries against those that a session has in the journal, one by one. */
class Comparison {
  entries = 0;
  fills = 0;
  head = '';
  difference: Difference | null = null;
  readonly #rows: Iterator<JournalRow>;
  #last: number;
  #others = 0;

  constructor(reader: LedgerReader, session: string, after: number) {
    this.#last = after;
    this.#rows = ofSession(reader, session, after);
  }

  /** Whether the journal says that the session saw anything. */
  get hasDecisions(): boolean {
    return this.difference !== null || this.#others > 0;
  }

  add(entries: Entries): void {
    for (const entry of entries) {
      if (this.difference) return;
      this.#hold(entry);
    }
  }

  /** Nothing more comes: what the journal still holds was not replayed. */
  finish(): void {
    if (this.difference) return;
    const { value, done } = this.#rows.next();
    if (!done) this.difference = { seq: value.seq, recorded: saidBy(value), replayed: null };
  }

  #hold({ time, kind, data }: JournalEntry): void {
    const replayed = { time, kind, data: JSON.stringify(data) };
    const { value, done } = this.#rows.next();
    const recorded = done ? null : saidBy(value);
    const seq = done ? this.#last + 1 : value.seq;
    if (!recorded || recorded.time !== time || recorded.kind !== kind || recorded.data !== replayed.data) {
      this.difference = { seq, recorded, replayed };
      return;
    }
    this.#last = seq;
    this.entries += 1;
    if (kind === 'fill') this.fills += 1;
    this.head = value.hash;
    if (!['book-opened', 'session-started', 'session-ended'].includes(kind)) this.#others += 1;
  }
}

/** What was said after the session had ended is not its own. */
function* ofSession(reader: LedgerReader, session: string, after: number): Generator<JournalRow, undefined> {
  yield* reader.journal(after, sessionSpan(reader, session)?.last);
}

function saidBy({ time, kind, data }: JournalRow): ReplayedEntry {
  return { time, kind, data };
}
