import { existsSync } from 'node:fs';
import { pathsOf } from '@chimera/config';
import type { Outcome } from '@chimera/contract';
import { readResult, type WrittenResult } from '@chimera/session';
import type { SessionPlan } from '@chimera/workdir';

/** What the processes of a leg said of its end, or what follows from their silence. */
export interface LegEnding {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly remedy: string | null;
  /** Path of the report that the controller wrote; `null` if it wrote none. */
  readonly reportPath: string | null;
  readonly health: WrittenResult['health'];
}

/** How a leg ended whose processes are gone. The journal may know worse: see `judgedEnding`. */
export function legEnding(
  { id, leg, workdir, book }: Pick<SessionPlan, 'id' | 'leg' | 'workdir' | 'book'>,
  isCancelled: boolean,
): LegEnding {
  const paths = pathsOf(workdir, book);
  const result = readResult(paths);
  if (result?.session === id && result.leg === leg.number) {
    const { outcome, reason, remedy, report: reportPath, health } = result;
    // Only a cancelled job cancels a session; else its watcher went without being asked to.
    return outcome === 'cancelled' && !isCancelled
      ? {
          ...without('failed', `the monitor step was gone before the session was over: ${reason}`),
          ...{ reportPath, health },
        }
      : { outcome, reason, remedy, reportPath, health };
  }
  if (isCancelled) return without('cancelled', 'the run was cancelled before the session said how it ended');
  const hasBegun = existsSync(paths.runtimeLog);
  return without(
    'failed',
    hasBegun ? 'the controller was gone without a word' : 'the session was never started',
  );
}

function without(outcome: Outcome, reason: string): LegEnding {
  return { outcome, reason, remedy: null, reportPath: null, health: null };
}
