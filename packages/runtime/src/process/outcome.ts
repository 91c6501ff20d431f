import type { EndReason } from '@chimera/engine';
import { LOST, type SessionEnd } from '../session/newest-session.ts';
import type { SessionPlan } from '../session/plan.ts';

/** How a session ended, and the exit code that says so. */
export type Outcome = 'completed' | 'stopped' | 'cancelled' | 'killed' | 'breaker' | 'failed';

export const EXIT_CODES: Readonly<Record<Outcome, 0 | 1 | 3 | 4>> = {
  completed: 0,
  stopped: 0,
  cancelled: 0,
  failed: 1,
  killed: 3,
  breaker: 4,
};

export interface Ending {
  readonly outcome: Outcome;
  readonly reason: string;
}

/** What each end of a session in its journal comes to. Nobody wants a session to lose its controller: it failed. */
export const OUTCOMES: Readonly<Record<EndReason | 'lost', Outcome>> = {
  completed: 'completed',
  'data-ended': 'completed',
  stopped: 'stopped',
  cancelled: 'cancelled',
  killed: 'killed',
  breaker: 'breaker',
  failed: 'failed',
  'controller-lost': 'failed',
  lost: 'failed',
};

/** Whether a run on GitHub is green: the session ended as planned, or as somebody wanted. What broke is red. */
export function isGreen(outcome: Outcome): boolean {
  return outcome !== 'failed' && outcome !== 'breaker';
}

/** How a session ended, by the reason in its journal, as "the session …" goes on. */
export const END_WORDS: Readonly<Record<string, string>> = {
  completed: 'was completed',
  'data-ended': 'came to the end of its data',
  stopped: 'was stopped',
  cancelled: 'was cancelled',
  killed: 'was ended by the kill switch',
  breaker: 'was ended by the circuit breaker',
  failed: 'failed',
  'controller-lost': 'lost its controller',
};

/** What the journal of a session says of its end. */
export interface WrittenEnd {
  /** Whether the session has an entry in the journal. */
  readonly hasBegun: boolean;
  /** Whether the session goes on in another leg: its journal has no end then. */
  readonly goesOn: boolean;
  /** `null` if there is none. */
  readonly end: Pick<SessionEnd, 'reason' | 'detail'> | null;
}

/**
 * How a session ended, by what its processes said and what is in its journal: the worse of both. Only a session whose
 * journal says so was completed.
 */
export function judgedEnding(said: Ending, { hasBegun, goesOn, end }: WrittenEnd): Ending {
  if (EXIT_CODES[said.outcome] !== 0) return said;
  if (end === null) {
    const isMissing = said.outcome === 'completed' ? !hasBegun || !goesOn : hasBegun;
    return isMissing ? { outcome: 'failed', reason: `${said.reason}, but its journal has no end` } : said;
  }
  const written = OUTCOMES[end.reason as EndReason] ?? 'failed';
  const isAsSaid = EXIT_CODES[written] === 0 && (said.outcome !== 'completed' || written === 'completed');
  return isAsSaid ? said : { outcome: written, reason: endInWords(end) };
}

/** "the session lost its controller: …" */
export function endInWords({ reason, detail }: Pick<SessionEnd, 'reason' | 'detail'>): string {
  return `the session ${END_WORDS[reason] ?? `ended (${reason})`}: ${detail}`;
}

/** Ends of the session before that nobody asked for, in words. */
export const LOSSES: Partial<Record<NonNullable<SessionPlan['previous']>, string>> = {
  lost: LOST.detail,
  'controller-lost': 'its controller was gone',
};
