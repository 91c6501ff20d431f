import { type Timetable, turnsOf } from '@chimera/config';
import { isGreen } from '@chimera/session';

/** A turn that comes so soon is not waited for. */
const SOON_MS = 30 * 60_000;

/** Whether a turn of the schedule has come since a run began, or is about to come. Times in UTC epoch milliseconds. */
export function isTurnDue(timetable: Timetable, began: number, now: number): boolean {
  const next = turnsOf(timetable).nextRun(new Date(began));
  return next !== null && next.getTime() <= now + SOON_MS;
}

/** What is known at the end of a session's jobs. */
export interface Ending {
  /** `on` or `off`: whether sessions follow one another. */
  readonly schedule: 'on' | 'off';
  /** `schedule`, `workflow_dispatch`, `push`, … */
  readonly event: string;
  readonly isDefaultBranch: boolean;
  /** Of the session, as `monitor` gives it. */
  readonly outcome: string;
  /** Whether a turn of the schedule has come since the run began, or is about to come. */
  readonly isDue: boolean;
  /** Other runs of this workflow on this branch that have not ended; `null` if GitHub does not say. */
  readonly unfinished: readonly number[] | null;
  /** How many sessions before this one failed, one after the other; `null` if GitHub does not say. */
  readonly failedBefore: number | null;
}

/** Whether the next session is to be started now, and why. */
export interface Succession {
  readonly starts: boolean;
  readonly reason: string;
}

/** A failed session is followed at once this many times in a row; then the next one comes with the schedule. */
const RETRIES = 1;

const WITH_SCHEDULE = 'the next one comes with the schedule';

/**
 * Whether a session starts the next one. A session that ended well does if a turn of the schedule has come meanwhile: GitHub
 * brings that hours late, if at all. One that failed does once. One that a person
 * ended does not, and nobody starts a second one beside a run that waits already.
 */
export function successionAfter(ending: Ending): Succession {
  const { schedule, event, isDefaultBranch, outcome, isDue, unfinished, failedBefore } = ending;
  const rest = (reason: string): Succession => ({ starts: false, reason });
  if (schedule === 'off') return rest('the repository variable CHIMERA_SCHEDULE is off');
  if (!isDefaultBranch) return rest('sessions follow one another on the default branch alone');
  if (event !== 'schedule' && event !== 'workflow_dispatch') {
    return rest(`a session that is started by ${event} has no successor`);
  }
  const hasFailed = !isGreen(outcome);
  if (outcome !== 'completed' && !hasFailed) return rest(`the session was ${outcome || 'never begun'}`);
  if (!hasFailed && !isDue) return rest(`no turn of the schedule has come since: ${WITH_SCHEDULE}`);
  if (unfinished === null) return rest(`GitHub does not say whether a run waits already: ${WITH_SCHEDULE}`);
  if (unfinished.length > 0) return rest(`run ${unfinished[0]} follows already`);
  if (!hasFailed) return { starts: true, reason: 'the session reached its end' };
  if (failedBefore === null || failedBefore >= RETRIES) {
    return rest(`the session failed, and the one before it did too: ${WITH_SCHEDULE}`);
  }
  return { starts: true, reason: 'the session failed, and is tried again once' };
}
