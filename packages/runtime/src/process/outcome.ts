import { LOST } from '../session/newest-session.ts';
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

/** Ends of the session before that nobody asked for, in words. */
export const LOSSES: Partial<Record<NonNullable<SessionPlan['previous']>, string>> = {
  lost: LOST.detail,
  'controller-lost': 'its controller was gone',
};
