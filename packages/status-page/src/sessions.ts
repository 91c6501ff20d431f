import { isoTime } from '@chimera/base';
import {
  countsBySession,
  errorsBySession,
  lastEquityBySession,
  type SessionRun,
  sessionsIn,
} from '@chimera/book';
import type { Outcome } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import { LOST, type NewestSession, outcomeOf } from '@chimera/session';
import type { SessionRecord, Tone } from './history.ts';

/** A session with its times as numbers. */
export interface PastSession extends SessionRecord {
  readonly start: number;
  readonly end: number;
  readonly idle: { readonly from: number; readonly to: number } | null;
}

/** How each outcome looks: what was asked for is no fault, and what nobody asked for is one. */
const TONES: Readonly<Record<Outcome, Tone>> = {
  completed: 'good',
  stopped: 'warn',
  cancelled: 'warn',
  killed: 'warn',
  breaker: 'bad',
  failed: 'bad',
};

/** Every session of the book, the oldest first. `clean` takes out of a text what should not be public. */
export function pastSessions(
  reader: LedgerReader,
  startingCash: number,
  { newest, clean }: { readonly newest: NewestSession; clean(text: string): string },
): readonly PastSession[] {
  const runs = sessionsIn(reader, { from: -1, to: Number.MAX_SAFE_INTEGER, session: null });
  const fills = countsBySession(reader, 'fill');
  const errors = errorsBySession(reader);
  const ends = lastEquityBySession(reader);
  let before = startingCash;
  return runs.map((run, place) => {
    const equity = ends.get(run.id) ?? before;
    const pnl = equity - before;
    before = equity;
    const outcome = endOf(run, runs[place + 1], newest);
    return {
      id: run.id,
      from: isoTime(run.start),
      to: isoTime(run.end),
      outcome,
      tone: outcome === 'open' ? 'none' : TONES[outcomeOf(outcome)],
      detail: clean(run.ended?.detail ?? ''),
      pnl,
      equity,
      fills: fills.get(run.id) ?? 0,
      errors: errors.get(run.id) ?? 0,
      start: run.start,
      end: run.end,
      idle: run.started.idle ?? null,
    };
  });
}

/** A session that never said how it ended is what the next one took it for; the newest may still run. */
function endOf({ ended }: SessionRun, next: SessionRun | undefined, newest: NewestSession): string {
  if (ended) return ended.reason;
  if (next) return next.started.previous ?? LOST.reason;
  return newest.end?.reason ?? 'open';
}

/** What the page lists: without the numbers that it was worked out with. */
export function recordOf({ start: _, end: __, idle: ___, ...record }: PastSession): SessionRecord {
  return record;
}
