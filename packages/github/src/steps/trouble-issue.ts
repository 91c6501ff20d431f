import { without } from '@chimera/engine';
import type { Failure } from '../issues/failure.ts';
import { reportFailure } from '../issues/session-issues.ts';
import type { StepScene } from './step.ts';

/** Opens or counts an issue for what went wrong outside of a session, and says so in the log. Never throws. */
export async function reportTrouble(
  { api, context, log, token }: Omit<StepScene, 'workdir'>,
  trouble: Pick<Failure, 'kind' | 'component' | 'reason' | 'book'> &
    Partial<Pick<Failure, 'since' | 'logTail'>>,
): Promise<void> {
  const failure: Failure = {
    since: null,
    sessionId: null,
    figures: [],
    logTail: [],
    runUrl: context.runUrl,
    artifactUrl: null,
    ...trouble,
  };
  const issue = await reportFailure(api, context, failure, { redact: without(token) });
  if (issue.problem) log.warning(issue.problem);
  if (issue.number) log.line(`Issue #${issue.number} (${issue.did}): ${issue.url}`);
}
