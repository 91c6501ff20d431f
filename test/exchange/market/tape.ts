import { type Candle, simulatedMarket } from '@chimera/engine';
import { type Trade, tradeCount, tradesOf } from './trades.ts';

/** Where the market comes from: the simulated one by its seed, or candles that are given. */
export type MarketSource =
  | { readonly seed: number; readonly from: number }
  | {
      readonly seed: number;
      /** By start, and each symbol's own once a period; the market ends with them. */
      readonly candles: readonly Candle[];
    };

interface Strip {
  readonly candles: Candle[];
  /** The id of each candle's first trade, and last the next one to give. */
  readonly ids: number[];
}

/** This many candles' trades are kept at hand. */
const KEPT = 256;

/** All that is ever traded: the candles of the shortest interval, unrolled as time goes on, and the trades within. */
export class Tape {
  readonly seed: number;
  readonly periodMs: number;
  readonly #strips: ReadonlyMap<string, Strip>;
  readonly #coming: Iterator<Candle, unknown, void>;
  #next: Candle | null;
  readonly #trades = new Map<Candle, readonly Trade[]>();

  constructor(source: MarketSource, symbols: readonly string[], periodMs: number) {
    this.seed = source.seed;
    this.periodMs = periodMs;
    this.#strips = new Map(symbols.map((symbol) => [symbol, { candles: [], ids: [1] }]));
    this.#coming =
      'candles' in source
        ? source.candles.filter(({ symbol }) => this.#strips.has(symbol)).values()
        : simulatedMarket({ seed: source.seed, symbols, from: source.from, periodMs });
    this.#next = this.#pull();
  }

  /** The closed candles that begin in [from, to), as far as they have closed at `time`; quiet ones included. */
  closed(symbol: string, from: number, to: number, time: number): readonly Candle[] {
    const { candles } = this.#strip(symbol, time);
    const end = Math.min(to, time - this.periodMs + 1);
    return candles.slice(indexOf(candles, from), indexOf(candles, end));
  }

  /** The candle that closed last; `null` before there is any. */
  lastClosed(symbol: string, time: number): Candle | null {
    const { candles } = this.#strip(symbol, time);
    return candles[indexOf(candles, time - this.periodMs + 1) - 1] ?? null;
  }

  /** The id of the first trade in [from, to) and how many there are up to `time`. */
  span(
    symbol: string,
    from: number,
    to: number,
    time: number,
  ): { readonly first: number; readonly count: number } {
    const { candles, ids } = this.#strip(symbol, time);
    const end = Math.min(to, time - this.periodMs + 1);
    const first = ids[indexOf(candles, from)]!;
    const running = Math.max(from, Math.floor(time / this.periodMs) * this.periodMs);
    const open = running < to ? this.trades(symbol, running - 1, time).length : 0;
    return { first, count: Math.max(0, ids[indexOf(candles, end)]! - first) + open };
  }

  /** The trades of (after, time], oldest first. */
  trades(symbol: string, after: number, time: number): readonly Trade[] {
    const { candles, ids } = this.#strip(symbol, time);
    const first = indexOf(candles, after - this.periodMs + 1);
    const last = indexOf(candles, time + 1);
    const found: Trade[] = [];
    for (let index = first; index < last; index += 1) {
      for (const trade of this.#tradesOf(candles[index]!, ids[index]!)) {
        if (trade.time > after && trade.time <= time) found.push(trade);
      }
    }
    return found;
  }

  /** The start of the first candle; `null` before there is any. */
  beginning(symbol: string, time: number): number | null {
    return this.#strip(symbol, time).candles[0]?.start ?? null;
  }

  #strip(symbol: string, time: number): Strip {
    while (this.#next !== null && this.#next.start <= time) {
      this.#append(this.#next);
      this.#next = this.#pull();
    }
    const strip = this.#strips.get(symbol);
    if (strip === undefined) throw new RangeError(`${symbol} is not on the tape`);
    return strip;
  }

  #pull(): Candle | null {
    const { value, done } = this.#coming.next();
    return done ? null : (value as Candle);
  }

  #append(candle: Candle): void {
    const { candles, ids } = this.#strips.get(candle.symbol)!;
    const { start, open, high, low, close, volume } = candle;
    const before = candles.at(-1)?.start ?? Number.NEGATIVE_INFINITY;
    if (start % this.periodMs !== 0 || start <= before) {
      throw new RangeError(
        `the candle of ${candle.symbol} at ${start} is off the grid or not after ${before}`,
      );
    }
    if (!(low > 0 && low <= Math.min(open, close) && high >= Math.max(open, close) && volume >= 0)) {
      throw new RangeError(`the candle of ${candle.symbol} at ${start} cannot be traded`);
    }
    if (volume === 0 && low !== high) {
      throw new RangeError(`the candle of ${candle.symbol} at ${start} moves without a trade`);
    }
    candles.push(candle);
    ids.push(ids.at(-1)! + tradeCount(this.seed, candle));
  }

  #tradesOf(candle: Candle, firstId: number): readonly Trade[] {
    const known = this.#trades.get(candle);
    if (known !== undefined) return known;
    const trades = tradesOf({ seed: this.seed, candle, periodMs: this.periodMs, firstId });
    if (this.#trades.size >= KEPT) this.#trades.delete(this.#trades.keys().next().value!);
    this.#trades.set(candle, trades);
    return trades;
  }
}

/** The place of the first candle that begins at `start` or later. */
function indexOf(candles: readonly Candle[], start: number): number {
  let low = 0;
  let high = candles.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candles[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
