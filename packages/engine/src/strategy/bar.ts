import type { Candle } from '../messages.ts';

/** The candles of all symbols that began at one time. */
export interface Bar {
  /** When its candles began, and when they ended; UTC epoch milliseconds. */
  readonly start: number;
  readonly time: number;
  /** By symbol. */
  readonly candles: Readonly<Record<string, Candle>>;
  /** The symbols whose candle did not come before another symbol's next one. */
  readonly missing: readonly string[];
}

/** Makes bars of candles. What comes out depends on the candles and their order alone, so that a replay sees the same bars. */
export class BarBuilder {
  readonly #symbols: readonly string[];
  readonly #periodMs: number;
  #start = Number.NEGATIVE_INFINITY;
  #candles: Record<string, Candle> = {};

  /** A bar is complete with the candles of `symbols`; those of others are taken along. */
  constructor(symbols: readonly string[], periodMs: number) {
    this.#symbols = symbols;
    this.#periodMs = periodMs;
  }

  /**
   * Takes the next candle. Returns the bar that it completes, or the one before, if the candle belongs to a later one.
   * A candle that comes after its bar is in none.
   */
  add(candle: Candle): Bar | null {
    const { symbol, start } = candle;
    if (start < this.#start) return null;
    const before = start > this.#start ? this.#take() : null;
    this.#start = start;
    this.#candles[symbol] = candle;
    if (before) return before;
    return this.#symbols.every((each) => this.#candles[each]) ? this.#take() : null;
  }

  #take(): Bar | null {
    const candles = this.#candles;
    this.#candles = {};
    if (Object.keys(candles).length === 0) return null;
    const missing = this.#symbols.filter((symbol) => !candles[symbol]);
    return { start: this.#start, time: this.#start + this.#periodMs, candles, missing };
  }
}
