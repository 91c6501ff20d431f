import { ExchangeError, type ExchangeFailure, type PublicExchange } from '../exchange/public-exchange.ts';
import { BackOff } from './back-off.ts';
import type { Episodes } from './episodes.ts';
import type { FeedClock } from './feed-clock.ts';
import type { Tally } from './tally.ts';

interface Scene {
  readonly exchange: PublicExchange;
  readonly intervalMs: number;
  readonly clock: FeedClock;
  readonly random: () => number;
  readonly episodes: Episodes;
  readonly tally: Tally;
  /** When the first request may begin; at once where not given. */
  readonly freeAt?: number;
}

/** Trouble of the whole exchange, as opposed to one of a symbol. */
const EVERYWHERE: readonly ExchangeFailure[] = [
  'unreachable',
  'rate-limited',
  'region-refused',
  'unavailable',
  'wall',
];

/** Trouble of one symbol, or of one kind of answer. */
const OF_ONE: readonly ExchangeFailure[] = ['bad-answer', 'no-market'];

/** What became of a request. */
export type Asked<Result> = { readonly result: Result } | { readonly failure: ExchangeFailure | 'given-up' };

export interface Trouble {
  readonly since: number;
  readonly failure: ExchangeFailure;
  readonly times: number;
}

/** The way to one exchange: requests begin no faster than it allows, and pause while it does not answer. */
export class RequestLane {
  readonly #scene: Scene;
  readonly #backOff: BackOff;
  #freeAt: number;
  #trouble: Trouble | null = null;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#freeAt = scene.freeAt ?? Number.NEGATIVE_INFINITY;
    this.#backOff = new BackOff(scene.random);
  }

  /** When the next request may begin. */
  get freeAt(): number {
    return this.#freeAt;
  }

  get exchange(): PublicExchange {
    return this.#scene.exchange;
  }

  /** Since when nothing has worked; `null` where the last request did. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** Makes one request, at once; a failure is recorded. To be called from `freeAt` on. */
  async ask<Result>(
    what: string,
    request: (exchange: PublicExchange) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Asked<Result>> {
    const { exchange, intervalMs, clock, tally } = this.#scene;
    this.#freeAt = Math.max(this.#freeAt, clock.now() + intervalMs);
    tally.requests += 1;
    try {
      const result = await request(exchange);
      this.#succeeded(what);
      return { result };
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      if (signal?.aborted) return { failure: 'given-up' };
      tally.errors += 1;
      this.#failed(what, error);
      return { failure: error.failure };
    }
  }

  #succeeded(what: string): void {
    const { clock, episodes, exchange } = this.#scene;
    this.#trouble = null;
    this.#backOff.succeeded();
    const now = clock.now();
    for (const failure of EVERYWHERE) episodes.over(`${exchange.id}-${failure}`, now);
    for (const failure of OF_ONE) episodes.over(`${exchange.id}-${failure}`, now, what);
  }

  #failed(what: string, { failure, message, retryAfterMs }: ExchangeError): void {
    const { clock, episodes, exchange } = this.#scene;
    const now = clock.now();
    if (!EVERYWHERE.includes(failure)) {
      episodes.trouble(`${exchange.id}-${failure}`, `${exchange.id}, ${what}: ${message}`, now, what);
      return;
    }
    const { since, times } = this.#trouble ?? { since: now, times: 0 };
    this.#trouble = { since, failure, times: times + 1 };
    this.#freeAt = Math.max(this.#freeAt, now + this.#backOff.failed(retryAfterMs));
    episodes.trouble(`${exchange.id}-${failure}`, message, now);
  }
}
