import type { SessionPlan } from '@chimera/workdir';
import { LONGEST_HOSTED_LEG_MS, legsOf, type Span } from '../legs.ts';
import type { RunPlan } from '../run-plan.ts';

/** Real minutes beyond a leg's own length: for its end, and for what the steps before and after it take. */
const MONITOR_SPARE_MINUTES = 8;
const JOB_SPARE_MINUTES = 12;

interface Wanted {
  readonly session: Pick<SessionPlan, 'start' | 'ends' | 'speed' | 'setup'>;
  readonly isHosted: boolean;
  readonly maxLegs: number;
}

interface Fitted {
  readonly ends: number;
  readonly legs: RunPlan['legs'];
  /** What became of the duration that was asked for, in words. */
  readonly notices: readonly string[];
}

/** Fits a session into the jobs that there are. However late it begins, it has its whole length: the next one waits for its end. */
export function spanOf({ session, isHosted, maxLegs }: Wanted): Fitted {
  const { start, speed, setup } = session;
  const notices: string[] = [];
  let { ends } = session;
  if (isHosted && ends - start > maxLegs * LONGEST_HOSTED_LEG_MS) {
    ends = start + maxLegs * LONGEST_HOSTED_LEG_MS;
    notices.push(
      `A job on a hosted runner holds ${hours(LONGEST_HOSTED_LEG_MS)} of a session, and this workflow has ${maxLegs} for it: ` +
        `the session is limited to ${hours(ends - start)}. The reusable workflow chimera-runtime.yml runs six hours in two legs; ` +
        'a self-hosted runner holds them in one.',
    );
  }
  return { ends, legs: plannedLegs({ start, ends, speed, periodMs: setup.periodMs }, isHosted), notices };
}

/** The legs of a session, with what the jobs of the workflow may take. */
export function plannedLegs(
  { speed, ...span }: Span & { readonly speed: number },
  isHosted: boolean,
): RunPlan['legs'] {
  return legsOf(span, isHosted).map((leg) => {
    const minutes = Math.ceil((leg.ends - leg.starts) / speed / 60_000);
    const monitor = minutes + MONITOR_SPARE_MINUTES;
    return { ...leg, minutes: { monitor, job: monitor + JOB_SPARE_MINUTES } };
  });
}

function hours(ms: number): string {
  const minutes = Math.round(ms / 60_000);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
