import { setFailed, warning } from '@actions/core';
import { LedgerError, processAgeMs, sleep, UserError } from '@chimera/base';
import type { ActionName } from '../action-interface.ts';
import { reportTrouble } from '../channels/tell.ts';
import type { FailureKind } from '../issues/failure.ts';
import { readRunContext } from '../run-context.ts';
import { StepError, type Trouble } from '../step-error.ts';
import { issueWish } from './issue-wish.ts';
import { connect } from './step.ts';

/**
 * What a step may take at most, since its process began; its time-out in the workflow is a little later, and would end it
 * without a word. All that waits has deadlines of its own: this is for what nobody thought of.
 */
const LONGEST_MS: Partial<Readonly<Record<ActionName, number>>> = {
  preflight: 540_000,
  launch: 285_000,
  report: 290_000,
};

/** What a step left running (a socket, a timer) must not hold up the job. */
const LINGER_MS = 2_000;

/**
 * Runs a step to its end, no matter what happens in it: what it throws fails the step in words. `exit` ends the process where
 * something still runs a moment later.
 */
export async function runStep(
  action: ActionName,
  work: () => Promise<void>,
  exit: () => void = () => process.exit(),
  longestMs = LONGEST_MS[action],
): Promise<void> {
  try {
    await inTime(action, work(), longestMs);
  } catch (error) {
    setFailed(inWords(error as Error));
    const trouble = troubleOf(action, error as Error);
    if (trouble) {
      await tell(action, trouble).catch((problem: Error) =>
        warning(`no issue tells of it: ${problem.message}`),
      );
    }
  }
  setTimeout(exit, LINGER_MS).unref();
}

async function inTime(action: ActionName, work: Promise<void>, longestMs: number | undefined): Promise<void> {
  if (longestMs === undefined) return work;
  const over = new AbortController();
  const late = sleep(Math.max(0, longestMs - processAgeMs()), over.signal).then(() => {
    if (over.signal.aborted) return;
    // The steps after it tell what became of the session, and there is no time left for more.
    throw new StepError(
      `the step ${action} was not over after ${longestMs / 1000} s and is given up before its time-out ends it; what it waited for last is above`,
    );
  });
  try {
    await Promise.race([work, late]);
  } finally {
    over.abort();
    work.catch(() => {});
  }
}

/** What a person can mend is told with how; anything else is a defect. */
function inWords(error: Error): string {
  const { message, stack } = error;
  if (!(error instanceof UserError))
    return `this is a defect of Chimera, please report it: ${stack ?? message}`;
  return error.remedy === null ? message : `${message}; ${error.remedy}`;
}

function troubleOf(action: ActionName, error: Error): Trouble | null {
  if (error instanceof StepError) return error.trouble;
  if (error instanceof UserError) {
    return { kind: kindOf(action, error), component: action, reason: inWords(error), logTail: [] };
  }
  const { message, stack } = error;
  const logTail = (stack ?? message).split('\n');
  return { kind: 'internal-error', component: action, reason: message, logTail };
}

function kindOf(action: ActionName, error: UserError): FailureKind {
  if (error instanceof LedgerError) return 'ledger-broken';
  if (error.exitCode === 3) return 'safety-refusal';
  if (error.exitCode === 2) return 'configuration';
  if (action === 'preflight') return 'preflight-failed';
  return action === 'launch' ? 'launch-failed' : 'session-failed';
}

async function tell(action: ActionName, trouble: Trouble): Promise<void> {
  const context = readRunContext(process.env);
  const { isWanted, notifications, book } = issueWish(action, context);
  if (isWanted) await reportTrouble(connect(action, context), notifications, { ...trouble, book });
}
