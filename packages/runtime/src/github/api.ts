import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { RunContext } from './run-context.ts';

/** How long a rate limit is waited for: what comes later does not help a run that is ending. */
const LONGEST_RATE_WAIT_S = 60;

/** A request that hangs must not hold up the end of a session. */
const REQUEST_TIMEOUT_MS = 30_000;

interface ApiOptions {
  /** Told of rate limits and retries. */
  warn(message: string): void;
  /** The unit of the pauses between retries; shorter in tests. */
  readonly retryUnitMs?: number;
}

export type GitHubApi = ReturnType<typeof openApi>;

/** GitHub's REST interface with its recommended habits: writes a second apart, limits obeyed, server errors retried. */
export function openApi(
  { apiUrl, owner, repo }: Pick<RunContext, 'apiUrl' | 'owner' | 'repo'>,
  token: string,
  { warn, retryUnitMs = 1000 }: ApiOptions,
) {
  const limited =
    (kind: string) => (retryAfter: number, options: { url?: unknown }, _: unknown, tries: number) => {
      const again = tries < 1 && retryAfter <= LONGEST_RATE_WAIT_S;
      warn(
        `GitHub's ${kind} rate limit (${options.url}): ${again ? `again in ${retryAfter} s` : 'given up'}`,
      );
      return again;
    };
  const octokit = getOctokit(
    token,
    {
      baseUrl: apiUrl,
      request: {
        fetch: (url: string, init: RequestInit) =>
          fetch(url, { ...init, signal: init.signal ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS) }),
      },
      retry: { retries: 2, retryAfterBaseValue: retryUnitMs },
      throttle: {
        // Limits are counted for each client: two of them in one process must not wait for each other.
        id: `${owner}/${repo}`,
        retryAfterBaseValue: retryUnitMs,
        fallbackSecondaryRateRetryAfter: LONGEST_RATE_WAIT_S,
        onRateLimit: limited('primary'),
        onSecondaryRateLimit: limited('secondary'),
      },
    },
    retry,
    throttling,
  );
  return octokit;
}

/** The status of an answer that octokit threw; `null` where there was none (no network, say). */
export function statusOf(error: unknown): number | null {
  const { status, name } = error as { status?: unknown; name?: unknown };
  return name === 'HttpError' && typeof status === 'number' ? status : null;
}
