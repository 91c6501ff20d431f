import type { IssueOutcome } from '../issues/failure.ts';
import { reportCompletion, reportFailure, reportHealth, settleIssues } from '../issues/session-issues.ts';
import type { Channel, Told } from './channel.ts';

/** Issues of the repository: one open issue for each kind of failure, which the end of the failure closes. */
export const githubIssues: Channel = {
  name: "GitHub's issues",
  wishes(notifications) {
    if (notifications === null) return { isOn: true, failures: true, completions: false };
    const { enabled, create_on_error, create_on_completion } = notifications.github_issues;
    return {
      isOn: enabled,
      failures: enabled && create_on_error,
      completions: enabled && create_on_completion,
    };
  },
  failed: async ({ api, context, redact }, failure) =>
    written(await reportFailure(api, context, failure, { redact })),
  healthy: async ({ api, context }, session) =>
    closed(await reportHealth(api, context, session), ': the session was healthy'),
  completed: async ({ api, context }, done) => written(await reportCompletion(api, context, done)),
  over: async ({ api, context }, over) => closed(await settleIssues(api, context, over)),
};

function written(issue: IssueOutcome): Told {
  const { number, did, url } = issue;
  return { ...issue, lines: number === null ? [] : [`Issue #${number} (${did}): ${url}`] };
}

function closed(
  { closed, problem }: { readonly closed: readonly number[]; readonly problem: string | null },
  why = '',
): Told {
  return {
    number: null,
    url: null,
    lines: closed.map((number) => `Issue #${number} is closed${why}.`),
    problem,
  };
}
