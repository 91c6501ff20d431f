import type { EndReason } from '@chimera/engine';
import { EXIT_CODES, type Outcome } from '@chimera/vocabulary';
import type { SessionPlan } from '@chimera/workdir';
import { LOST, type SessionEnd } from './newest-session.ts';

export interface Ending {
  readonly outcome: Outcome;
  readonly reason: string;
}

/** What each end of a session in its journal comes to, and how "the session …" goes on. */
const ENDS: Readonly<Record<EndReason, readonly [Outcome, words: string]>> = {
  completed: ['completed', 'was completed'],
  'data-ended': ['completed', 'came to the end of its data'],
  stopped: ['stopped', 'was stopped'],
  cancelled: ['cancelled', 'was cancelled'],
  killed: ['killed', 'was ended by the kill switch'],
  breaker: ['breaker', 'was ended by the circuit breaker'],
  failed: ['failed', 'failed'],
  // Nobody wants a session to lose its controller.
  'controller-lost': ['failed', 'lost its controller'],
};

/** What a reason in the journal comes to. A session that is lost failed. */
export function outcomeOf(reason: string): Outcome {
  return ENDS[reason as EndReason]?.[0] ?? 'failed';
}

/** How "the session …" goes on. */
export function endWords(reason: string): string {
  return ENDS[reason as EndReason]?.[1] ?? `ended (${reason})`;
}

/** Whether a run on GitHub is green: the session ended as planned, or as somebody wanted. What broke is red. */
export function isGreen(outcome: string): boolean {
  return outcome !== 'failed' && outcome !== 'breaker';
}

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
  const written = outcomeOf(end.reason);
  const isAsSaid = EXIT_CODES[written] === 0 && (said.outcome !== 'completed' || written === 'completed');
  return isAsSaid ? said : { outcome: written, reason: endInWords(end) };
}

/** "the session lost its controller: …" */
export function endInWords({ reason, detail }: Pick<SessionEnd, 'reason' | 'detail'>): string {
  return `the session ${endWords(reason)}: ${detail}`;
}

/** Ends of the session before that nobody asked for, in words. */
export const LOSSES: Partial<Record<NonNullable<SessionPlan['previous']>, string>> = {
  lost: LOST.detail,
  'controller-lost': 'its controller was gone',
};
