/** How long after its close a candle is asked for: exchanges need a moment to write it down. */
export const SETTLE_MS = 1_500;

export interface PollPlan {
  /** Milliseconds between the beginnings of two requests: what the exchange asks for. */
  readonly intervalMs: number;
  /**
   * A closed candle of any of the symbols is asked for within this many milliseconds of its close, where the exchange
   * answers and nobody wants a book. Longer than the candles themselves if there are too many symbols.
   */
  readonly cycleMs: number;
}

/** Faster than this no exchange is asked, no matter what it allows: one bot needs no more. */
const LEAST_INTERVAL_MS = 100;

/** The plan for one request a symbol and candle, one after the other. */
export function pollPlan(symbols: number, requestIntervalMs: number): PollPlan {
  const intervalMs = Math.max(LEAST_INTERVAL_MS, requestIntervalMs);
  return { intervalMs, cycleMs: SETTLE_MS + symbols * intervalMs };
}
