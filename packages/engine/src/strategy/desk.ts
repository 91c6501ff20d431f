import type { Book, Holding } from '../book/book.ts';
import type { Position } from '../book/position.ts';
import { approximate, plain } from '../decimal.ts';
import type { Candle } from '../messages.ts';
import type { Bar } from './bar.ts';
import type { OrderView, PositionView, View } from './contract.ts';

/**
 * What a strategy is shown: a closed candle, and its own book as it stands then. It holds until the engine's next step:
 * who answers later, or elsewhere, copies what it needs at once.
 */
export interface Question extends Omit<View, 'closed'> {
  readonly symbol: string;
  readonly candle: Candle;
  /** To a portfolio strategy: the bar that it is asked about, and what is held of each symbol. */
  readonly bar?: Bar;
  readonly holdings?: Holdings;
}

/** By symbol. */
export type Holdings = Readonly<Record<string, Pick<View, 'position' | 'orders'>>>;

export type PortfolioQuestion = Question & Required<Pick<Question, 'bar' | 'holdings'>>;

export function isOfBar(question: Question): question is PortfolioQuestion {
  return question.bar !== undefined;
}

/** What the engine shows of one symbol. */
export class Desk implements Question {
  readonly symbol: string;
  lastStart: number | null = null;
  time = 0;
  readonly #book: Book;
  readonly #periodMs: number;
  #candle: Candle | null = null;
  readonly #holding: Holding;
  /** The position as it was shown last, and the fill since when it stands like that. */
  #shown: PositionView | null = null;
  #shownFill = -1;
  /** What is held and waits is another strategy's, and is not shown. */
  isForeign = false;

  constructor(symbol: string, periodMs: number, book: Book) {
    this.symbol = symbol;
    this.#book = book;
    this.#holding = book.holding(symbol);
    this.#periodMs = periodMs;
  }

  get candle(): Candle {
    if (!this.#candle) throw new Error(`no candle of ${this.symbol} was observed yet`);
    return this.#candle;
  }

  get position(): PositionView | null {
    if (this.isForeign) return null;
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
    if (this.isForeign) return [];
    return this.#holding.orders.map(({ order, filled }) => {
      const { clientId: id = null, side, type, price, quantity } = order;
      return { id, side, type, price, quantity, filled: plain(filled) };
    });
  }

  observe(candle: Candle): void {
    this.#candle = candle;
    this.lastStart = candle.start;
    this.time = candle.start + this.#periodMs;
  }
}

/** Frozen, because it is shown again until the next fill. */
function shown({ direction, quantityNumber, entryPrice, openedAt, entries }: Position): PositionView {
  const shownEntries = entries.map((entry) =>
    Object.freeze({ quantity: approximate(entry.left), price: entry.price, openedAt: entry.openedAt }),
  );
  return Object.freeze({
    direction,
    quantity: quantityNumber,
    entryPrice,
    openedAt,
    entries: Object.freeze(shownEntries),
  });
}
