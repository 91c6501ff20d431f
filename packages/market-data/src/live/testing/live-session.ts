import { realNow, SessionClock, steadyNow } from '@chimera/base';
import type { Candle } from '@chimera/engine';
import type { PublicExchange } from '../../exchange/public-exchange.ts';
import type { FeedEvent, Seen } from '../../feed.ts';
import { NOTHING_SEEN } from '../../feed.ts';
import { ExchangeFeed, type ExchangeFeedOptions } from '../exchange-feed.ts';
import { MINUTE } from './scripted-exchange.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** When sessions of tests begin. */
export const START = Date.UTC(2026, 10, 22, 15);

export interface Incident {
  readonly severity: string;
  readonly kind: string;
  readonly message: string;
}

/** A candle as its feed handed it out, and when. */
export interface HandedOut {
  readonly event: FeedEvent;
  readonly at: number;
}

/** A live session of some minutes on scripted exchanges. */
export class LiveSession {
  readonly feed: ExchangeFeed;
  readonly handedOut: HandedOut[] = [];
  readonly incidents: Incident[] = [];
  readonly #clock: VirtualClock;
  readonly #stop = new AbortController();
  #over = false;
  #running: Promise<void> | null = null;

  constructor(
    clock: VirtualClock,
    exchanges: readonly PublicExchange[],
    changes: Partial<ExchangeFeedOptions> = {},
  ) {
    this.#clock = clock;
    const byId = new Map(exchanges.map((exchange) => [exchange.id, exchange]));
    this.feed = new ExchangeFeed({
      exchanges: [...byId.keys()],
      first: exchanges[0]!.id,
      symbols: ['BTC/CAD'],
      instruments: [],
      timeframe: '1m',
      periodMs: MINUTE,
      maxAgeMs: 180_000,
      maxBookAgeMs: 10_000,
      backfill: [],
      clock,
      random: () => 0.5,
      open: async (id) => byId.get(id)!,
      nameOf: (id) => id,
      report: (severity, kind, message) => this.incidents.push({ severity, kind, message }),
      ...changes,
    });
  }

  /** Lives until this many minutes after the start, and a minute more where the session ends there. */
  async live(minutes: number, { ends = minutes, seen = NOTHING_SEEN }: { ends?: number; seen?: Seen } = {}) {
    this.#running ??= this.#read(START + ends * MINUTE, seen);
    await this.#clock.runUntil(START + minutes * MINUTE + (ends === minutes ? MINUTE : 0));
    return this;
  }

  /** As a killed bot would: nothing more is taken. */
  async kill(): Promise<void> {
    this.#stop.abort();
    await this.#clock.runUntil(this.#clock.now());
    await this.#running;
  }

  get isOver(): boolean {
    return this.#over;
  }

  candles(symbol = 'BTC/CAD'): readonly Candle[] {
    return this.handedOut.flatMap(({ event }) =>
      event.kind === 'candle' && event.candle.symbol === symbol ? [event.candle] : [],
    );
  }

  minutes(symbol = 'BTC/CAD'): readonly number[] {
    return this.candles(symbol).map(({ start }) => (start - START) / MINUTE);
  }

  lateMinutes(symbol = 'BTC/CAD'): readonly number[] {
    return this.handedOut.flatMap(({ event }) =>
      event.kind === 'candle' && event.late && event.candle.symbol === symbol
        ? [(event.candle.start - START) / MINUTE]
        : [],
    );
  }

  /** Milliseconds from the close of each candle to its hand-out. */
  lags(): readonly number[] {
    return this.handedOut.flatMap(({ event, at }) =>
      event.kind === 'candle' ? [at - event.candle.start - MINUTE] : [],
    );
  }

  async #read(until: number, seen: Seen): Promise<void> {
    const clock = new SessionClock({ sessionTime: realNow(), steadyTime: steadyNow(), speed: 1 });
    for await (const event of this.feed.events({ from: START, until, seen }, clock, this.#stop.signal)) {
      this.handedOut.push({ event, at: this.#clock.now() });
    }
    this.#over = true;
  }
}

export function range(count: number, from = 0): readonly number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}
