import type { Candle } from '@chimera/engine';
import type { Interval } from '../market/interval.ts';
import type { CandleSpan, MarketView } from '../market/market-view.ts';

/** A candle of which something new is to be told. */
export interface CandleNews {
  readonly candle: Candle;
  readonly closed: boolean;
}

/** Reads the candles of one interval again and again and notices what is new: closed ones, and the one under way. */
export class CandleWatch {
  readonly #symbol: string;
  readonly #interval: Interval;
  readonly #quiet: CandleSpan['quiet'];
  #begin: number;
  #told = '';
  /** The last beginning that was told as closed. */
  #closed = Number.NEGATIVE_INFINITY;

  constructor(symbol: string, interval: Interval, quiet: CandleSpan['quiet'], now: number) {
    this.#symbol = symbol;
    this.#interval = interval;
    this.#quiet = quiet;
    this.#begin = interval.begin(now);
  }

  /** A candle that comes twice in one reading is told twice: readers have to cope with that. */
  news(view: MarketView): readonly CandleNews[] {
    const now = view.timeOf(this.#symbol);
    const span = { from: this.#begin, quiet: this.#quiet };
    const [told, lastClosed] = [this.#told, this.#closed];
    const news: CandleNews[] = [];
    for (const candle of view.candles(this.#symbol, this.#interval, span)) {
      const closed = this.#interval.next(candle.start) <= now;
      const content = JSON.stringify(candle);
      if (content === told && !(closed && candle.start > lastClosed)) continue;
      this.#told = content;
      if (closed) this.#closed = Math.max(this.#closed, candle.start);
      news.push({ candle, closed });
    }
    this.#begin = Math.max(this.#begin, this.#interval.begin(now));
    return news;
  }
}
