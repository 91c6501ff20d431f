import { basename, dirname } from 'node:path';
import { identityOf, lastSession, newestCheck, sessionEnd } from '@chimera/book';
import { type Paths, writerLockOf } from '@chimera/config';
import { isLocked, type LedgerReader } from '@chimera/ledger';
import { readMetrics } from '@chimera/workdir';

/** How the newest session of a book stands; every face of the book asks here. */
export interface NewestSession {
  readonly id: string;
  /** `lost`: it has no end in the book, and nothing of it runs any more. */
  readonly state: 'running' | 'ended' | 'lost';
  /** `null` while it runs. */
  readonly end: SessionEnd | null;
}

export interface SessionEnd {
  readonly reason: string;
  readonly detail: string;
}

/** What a session that was lost ended with, in the form of those that said so. */
export const LOST: SessionEnd = { reason: 'lost', detail: 'it never said how it ended' };

/** What the one who asks knows of the session's processes. */
export interface SignsOfLife {
  /** Whether they run; `null` where that cannot be seen: the book is a copy. Then the planned end decides. */
  readonly isAlive: boolean | null;
  /** The machine's time. */
  readonly now: number;
}

/** After its planned end a session writes its last entries, and its book is saved and carried elsewhere; real time. */
const GRACE_MS = 600_000;

/** `null` for a book without a session. */
export function newestSession(reader: LedgerReader, { isAlive, now }: SignsOfLife): NewestSession | null {
  const last = lastSession(reader);
  if (!last) return null;
  const { id } = last;
  const ended = sessionEnd(reader, id);
  if (ended) return { id, state: 'ended', end: ended.data };
  const isOver = isAlive === null ? isOverdue(reader, id, last.started.ends, now) : !isAlive;
  return isOver ? { id, state: 'lost', end: LOST } : { id, state: 'running', end: null };
}

/** Whether the processes of a work directory's newest session in this book run. */
export function isAlive(paths: Paths, ledgerPath: string): boolean {
  if (isLocked(writerLockOf(ledgerPath))) return true;
  if (!isLocked(paths.lock)) return false;
  // A session of the other mode may be the one that runs here.
  const mode = readMetrics(paths.metrics)?.session?.mode;
  return mode === undefined || mode === basename(dirname(ledgerPath));
}

/**
 * Whether the planned end is past. Session time and the machine's are one in paper mode; in test mode the newest health
 * check says where the session stood, when, and how fast its time runs. Without one, that cannot be known.
 */
function isOverdue(reader: LedgerReader, id: string, ends: number, now: number): boolean {
  if (identityOf(reader)?.mode === 'paper') return now > ends + GRACE_MS;
  const check = newestCheck(reader, id);
  if (!check) return false;
  const { time, real_time, metrics } = check;
  return now > real_time + Math.max(0, ends - time) / (metrics.session?.speed ?? 1) + GRACE_MS;
}
