import { ExchangeError, type ExchangeFailure, type PublicExchange } from '../exchange/public-exchange.ts';
import { BackOff } from './back-off.ts';
import type { Episodes } from './episodes.ts';
import type { ExchangeClock } from './exchange-clock.ts';
import type { Tally } from './tally.ts';

interface Scene {
  readonly exchange: PublicExchange;
  readonly intervalMs: number;
  readonly clock: ExchangeClock;
  readonly random: () => number;
  readonly episodes: Episodes;
  readonly tally: Tally;
  /** The first request begins no sooner than after this many milliseconds; at once where not given. */
  readonly freeInMs?: number;
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
  /** By the steady clock: the other one may turn out to be wrong. */
  #freeAt: number;
  #trouble: Trouble | null = null;
  #answered = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    this.#freeAt = scene.clock.steady() + (scene.freeInMs ?? 0);
    this.#backOff = new BackOff(scene.random);
  }

  /** When the next request may begin. */
  get freeAt(): number {
    const { clock } = this.#scene;
    return clock.now() + this.#freeAt - clock.steady();
  }

  get exchange(): PublicExchange {
    return this.#scene.exchange;
  }

  /** Since when nothing has worked; `null` where the last request did. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** This many requests were answered. */
  get answered(): number {
    return this.#answered;
  }

  /** Looks whether a symbol in quarantine is back: like `ask`, but neither the attempt nor a failure counts for anything. */
  async probe<Result>(
    request: (exchange: PublicExchange) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Asked<Result>> {
    const { exchange, intervalMs, clock } = this.#scene;
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + intervalMs);
    try {
      return { result: await request(exchange) };
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      return { failure: signal?.aborted ? 'given-up' : error.failure };
    } finally {
      clock.take(exchange.takeStatedTimes());
    }
  }

  /** Makes one request, at once; a failure is recorded. To be called from `freeAt` on. */
  async ask<Result>(
    what: string,
    request: (exchange: PublicExchange) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Asked<Result>> {
    const { exchange, intervalMs, clock, tally } = this.#scene;
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + intervalMs);
    tally.requests += 1;
    try {
      const result = await request(exchange);
      clock.take(exchange.takeStatedTimes());
      this.#succeeded(what);
      return { result };
    } catch (error) {
      clock.take(exchange.takeStatedTimes());
      if (!(error instanceof ExchangeError)) throw error;
      if (signal?.aborted) return { failure: 'given-up' };
      // That there is no such market is an answer.
      if (error.failure !== 'no-market') tally.errors += 1;
      this.#failed(what, error);
      return { failure: error.failure };
    }
  }

  #succeeded(what: string): void {
    this.#answered += 1;
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
    this.#freeAt = Math.max(this.#freeAt, clock.steady() + this.#backOff.failed(retryAfterMs));
    episodes.trouble(`${exchange.id}-${failure}`, message, now);
  }
}
