import type { Candle } from '@chimera/engine';
import type { PublicTrade } from '../exchange/public-exchange.ts';

/** This many trades are remembered to know one that comes twice. */
const MOST_REMEMBERED = 2_000;

/**
 * Folds one symbol's trades into candles as they come. Only candles that began after the stream was connected are
 * told of: of others some trades may be missing.
 */
export class TradeCandles {
  readonly #symbol: string;
  readonly #periodMs: number;
  readonly #connectedAt: () => number | null;
  #wholeFrom: number | null = null;
  readonly #known = new Set<string>();
  #open: Candle | null = null;

  /** `connectedAt`: by the exchange's time; `null` where that is not known, and the first trades tell it. */
  constructor(symbol: string, periodMs: number, connectedAt: () => number | null) {
    this.#symbol = symbol;
    this.#periodMs = periodMs;
    this.#connectedAt = connectedAt;
  }

  /** The candles that these trades changed, in order. A trade of a candle before the newest one is too late for it. */
  add(trades: readonly PublicTrade[]): readonly Candle[] {
    const changed = new Map<number, Candle>();
    if (trades.length === 0) return [];
    this.#wholeFrom ??= this.#connectedAt() ?? Math.max(...trades.map(({ time }) => time));
    for (const trade of trades.toSorted((a, b) => a.time - b.time)) {
      const start = Math.floor(trade.time / this.#periodMs) * this.#periodMs;
      const isWhole = start >= this.#wholeFrom;
      const isLate = this.#open !== null && start < this.#open.start;
      if (!isWhole || isLate || this.#isKnown(trade)) continue;
      this.#open = this.#open?.start === start ? grown(this.#open, trade) : begun(this.#symbol, start, trade);
      changed.set(start, this.#open);
    }
    return [...changed.values()];
  }

  #isKnown({ id }: PublicTrade): boolean {
    if (id === null) return false;
    if (this.#known.has(id)) return true;
    this.#known.add(id);
    if (this.#known.size > MOST_REMEMBERED) this.#known.delete(this.#known.values().next().value!);
    return false;
  }
}

function begun(symbol: string, start: number, { price, quantity }: PublicTrade): Candle {
  return { symbol, start, open: price, high: price, low: price, close: price, volume: quantity };
}

function grown(candle: Candle, { price, quantity }: PublicTrade): Candle {
  const [high, low] = [Math.max(candle.high, price), Math.min(candle.low, price)];
  return { ...candle, high, low, close: price, volume: candle.volume + quantity };
}
