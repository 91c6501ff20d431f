import { type GitHubApi, statusOf } from '../api.ts';

/** A poll that takes longer is given up: the next one is due. */
const POLL_TIMEOUT_MS = 15_000;

/** What a conditional request came to; `same` costs nothing of the rate limit. */
export type Answer =
  | { readonly kind: 'same' }
  | { readonly kind: 'new'; readonly data: unknown }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown'; readonly why: string };

/** Asks for one address again and again, and remembers what it answered last. */
export class ConditionalGet {
  readonly #api: GitHubApi;
  readonly #route: string;
  readonly #accept: string;
  #etag: string | null = null;

  constructor(api: GitHubApi, route: string, accept = 'application/vnd.github+json') {
    this.#api = api;
    this.#route = route;
    this.#accept = accept;
  }

  /** What was answered last does not count any more: the next question is asked anew. */
  forget(): void {
    this.#etag = null;
  }

  async ask(signal?: AbortSignal): Promise<Answer> {
    const headers = { accept: this.#accept, ...(this.#etag === null ? {} : { 'if-none-match': this.#etag }) };
    const timeout = AbortSignal.timeout(POLL_TIMEOUT_MS);
    const request = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout, retries: 0 };
    try {
      const answer = await this.#api.request(`GET ${this.#route}`, { headers, request });
      this.#etag = answer.headers.etag ?? null;
      return { kind: 'new', data: answer.data };
    } catch (error) {
      const status = statusOf(error);
      if (status === 304) return { kind: 'same' };
      if (status === 404) return { kind: 'missing' };
      return { kind: 'unknown', why: (error as Error).message };
    }
  }
}
