import { monitorEventLoopDelay } from 'node:perf_hooks';
import { monotonicNow } from '@chimera/base';
import type { Delays } from '@chimera/monitor';

type Watch = ReturnType<typeof monitorEventLoopDelay>;

/** How often the event loop is looked at; the histogram counts this time as part of each delay. */
const LOOK_EVERY_MS = 200;

/** The bot's own watch over how long its decisions take, and how long it answers to nothing. */
export class DecisionDelays {
  /** One that was reset sees nothing until its next look, so they take turns: each tells of two heartbeats. */
  readonly #eventLoop: [older: Watch, younger: Watch] = [watch(), watch()];
  #longestMs: number | null = null;
  /** When the candle came that is to be decided on. */
  #pendingSince: number | null = null;

  /** A candle is to be decided on that came at `time`, by `monotonicNow`. */
  begin(time: number): void {
    this.#pendingSince = time;
  }

  /** The decision is in the book. */
  end(): void {
    this.#note();
    this.#pendingSince = null;
  }

  /** Those since this was asked before. */
  take(): Delays {
    this.#note();
    const decisionMs = this.#longestMs;
    const [older, younger] = this.#eventLoop;
    // Nanoseconds; 0 before the first look.
    const eventLoopMs = Math.max(0, Math.max(older.max, younger.max) / 1e6 - LOOK_EVERY_MS);
    this.#longestMs = null;
    older.reset();
    this.#eventLoop.reverse();
    return { decisionMs: rounded(decisionMs), eventLoopMs: rounded(eventLoopMs) };
  }

  close(): void {
    for (const watch of this.#eventLoop) watch.disable();
  }

  #note(): void {
    if (this.#pendingSince === null) return;
    this.#longestMs = Math.max(this.#longestMs ?? 0, monotonicNow() - this.#pendingSince);
  }
}

function watch(): Watch {
  const histogram = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS });
  histogram.enable();
  return histogram;
}

function rounded<Value extends number | null>(ms: Value): Value {
  return (ms === null ? null : Math.round(ms)) as Value;
}
