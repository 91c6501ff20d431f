import { getOctokit } from '@actions/github';
import { proxiedFetch } from '@chimera/outbound';
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
          fetchWhole(url, { ...init, signal: init.signal ?? AbortSignal.timeout(REQUEST_TIMEOUT_MS) }),
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

/**
 * Octokit takes an answer that breaks off for an empty one, and its paginated list for one with nothing in it. Here such
 * an answer fails as a whole, and is asked for again.
 */
async function fetchWhole(url: string, init: RequestInit): Promise<Response> {
  const answer = await proxiedFetch(url, init);
  if (answer.body === null) return answer;
  const whole = new Response(await answer.arrayBuffer(), answer);
  return Object.defineProperty(whole, 'url', { value: answer.url });
}

/** The status of an answer that octokit threw; `null` where there was none (no network, say). */
export function statusOf(error: unknown): number | null {
  const { status, name } = error as { status?: unknown; name?: unknown };
  return name === 'HttpError' && typeof status === 'number' ? status : null;
}

/** The records of a listing. Throws where half of an answer, or what some proxy says, would pass for an empty one. */
export function recordsOf<Item>(listing: readonly Item[]): readonly Item[] {
  if (listing.every((item) => typeof item === 'object' && item !== null)) return listing;
  throw new Error('the answer is no list');
}
