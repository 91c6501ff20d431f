import type { Book, Holding } from '../book/book.ts';
import type { Position } from '../book/position.ts';
import { plain } from '../decimal.ts';
import { FoldedCandles } from '../market/timeframe.ts';
import type { Candle, TradingSetup } from '../messages.ts';
import type { OrderView, PositionView, Strategy, StrategyDefinition, View } from './contract.ts';
import { messageOf } from './fault.ts';

interface Folding {
  readonly periodMs: number;
  readonly fold: FoldedCandles;
  closed: Candle | null;
}

/**
 * One symbol's strategy and all that it may look at. The desk is the strategy's `View`: it shows closed candles
 * and the book, and has no way to reach further.
 */
export class Desk implements View {
  readonly symbol: string;
  lastStart: number | null = null;
  time = 0;
  readonly #book: Book;
  readonly #periodMs: number;
  readonly #strategy: Strategy;
  #candle: Candle | null = null;
  readonly #holding: Holding;
  readonly #folds: Folding[] = [];
  /** The position as it was shown last, and the fill since when it stands like that. */
  #shown: PositionView | null = null;
  #shownFill = -1;
  /** What is held and waits is another strategy's. */
  #isForeign = false;

  constructor(symbol: string, definition: StrategyDefinition, setup: TradingSetup, book: Book) {
    this.symbol = symbol;
    this.#book = book;
    this.#holding = book.holding(symbol);
    this.#periodMs = setup.periodMs;
    this.#strategy = definition.create(setup.parameters, setup.periodMs);
  }

  get position(): PositionView | null {
    if (this.#isForeign) return null;
    const { fillCount } = this.#book;
    if (this.#shownFill === fillCount) return this.#shown;
    const { position } = this.#holding;
    this.#shownFill = fillCount;
    this.#shown = position && shown(position);
    return this.#shown;
  }

  get equity(): number {
    return this.#book.equity();
  }

  get cash(): number {
    return this.#book.cashNumber;
  }

  get orders(): readonly OrderView[] {
    if (this.#isForeign) return [];
    return this.#holding.orders.map(({ order, filled }) => {
      const { side, type, price, quantity } = order;
      return { side, type, price, quantity, filled: plain(filled) };
    });
  }

  closed(periodMs: number): Candle | null {
    for (const folding of this.#folds) if (folding.periodMs === periodMs) return folding.closed;
    return this.#startFolding(periodMs);
  }

  observe(candle: Candle): void {
    this.#candle = candle;
    this.lastStart = candle.start;
    this.time = candle.start + this.#periodMs;
    for (const entry of this.#folds) entry.closed = entry.fold.add(candle);
  }

  /** What the strategy says, or what is wrong with what it did. `isForeign`: another strategy traded then. */
  ask(candle: Candle, isForeign = false): readonly unknown[] | string | undefined {
    this.#isForeign = isForeign;
    try {
      const answer: unknown = this.#strategy.onCandle(candle, this);
      if (answer === undefined || answer === null) return undefined;
      if (Array.isArray(answer)) return answer;
      if (!(answer instanceof Promise)) return 'onCandle must return an array of signals or nothing';
      // Nobody waits for it, so nobody would catch what it may yet throw.
      answer.catch(() => undefined);
      return 'onCandle must not be async: it must return an array of signals or nothing';
    } catch (error) {
      return messageOf(error);
    }
  }

  /** A timeframe is folded from the first time it is asked for. */
  #startFolding(periodMs: number): Candle | null {
    const fold = new FoldedCandles(this.#periodMs, periodMs);
    const closed = this.#candle ? fold.add(this.#candle) : null;
    this.#folds.push({ periodMs, fold, closed });
    return closed;
  }
}

/** Frozen, because it is shown again until the next fill. */
function shown({ quantityNumber, entryPrice, openedAt }: Position): PositionView {
  return Object.freeze({ quantity: quantityNumber, entryPrice, openedAt });
}
