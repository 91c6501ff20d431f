import type { SessionClock } from '@chimera/base';
import type { Candle, OrderBook } from '@chimera/engine';
import type { FeedEvent, Seen, SessionSpan } from './feed.ts';
import type { WantList } from './want-list.ts';

/** The books of a market that is known beforehand. */
export interface PacedBooks {
  readonly wanted: WantList;
  /** The book as it stands from the candle's end on. */
  after(candle: Candle): OrderBook;
}

/**
 * Hands candles out as they close in session time. A market that is known beforehand waits for its reader, so a
 * reader that was away catches up at full speed and no candle is ever late. Wanted books follow when all candles of
 * their minute are out, so that time never runs backwards.
 */
export async function* paced(
  candles: Iterable<Candle>,
  { seen, until }: SessionSpan,
  periodMs: number,
  clock: SessionClock,
  signal: AbortSignal,
  books: PacedBooks | null = null,
): AsyncGenerator<FeedEvent> {
  const shelf = books && new BookShelf(books, seen, periodMs);
  let index = 0;
  let newest = Number.NEGATIVE_INFINITY;
  for (const candle of candles) {
    const closes = candle.start + periodMs;
    if (index >= seen.candles && candle.start > newest && shelf) yield* shelf.due(clock, until, signal);
    if (closes > until || signal.aborted) return;
    index += 1;
    newest = candle.start;
    shelf?.put(candle);
    if (index <= seen.candles) continue;
    await clock.until(closes, signal);
    if (signal.aborted) return;
    yield { kind: 'candle', candle, late: false };
  }
  if (shelf) yield* shelf.due(clock, until, signal);
}

/** The newest candle of each symbol, and which of their books were shown. */
class BookShelf {
  readonly #books: PacedBooks;
  readonly #periodMs: number;
  /** Before the first candle of the session: those that the session before ended with. */
  readonly #newest: Map<string, Candle>;
  readonly #shown: Map<string, number>;

  constructor(books: PacedBooks, seen: Seen, periodMs: number) {
    this.#books = books;
    this.#periodMs = periodMs;
    this.#newest = new Map(seen.newest);
    this.#shown = new Map(seen.books);
  }

  put(candle: Candle): void {
    this.#newest.set(candle.symbol, candle);
  }

  /** The books that are wanted and stand by now, each as of the moment that it is wanted for. */
  async *due(clock: SessionClock, until: number, signal: AbortSignal): AsyncGenerator<FeedEvent> {
    for (let next = this.#next(until); next && !signal.aborted; next = this.#next(until)) {
      await clock.until(next.time, signal);
      if (signal.aborted) return;
      this.#shown.set(next.symbol, next.time);
      yield { kind: 'book', book: next, stale: false };
    }
  }

  #next(until: number): OrderBook | null {
    const due = [...this.#books.wanted.current].flatMap(([symbol, earliest]) => {
      const candle = this.#newest.get(symbol);
      if (!candle) return [];
      const closes = candle.start + this.#periodMs;
      const time = Math.max(closes, earliest);
      const isShown = (this.#shown.get(symbol) ?? Number.NEGATIVE_INFINITY) >= closes;
      // Each candle leaves one book, which stands until the end of the next candle.
      return isShown || time >= closes + this.#periodMs || time > until ? [] : [{ candle, time }];
    });
    const [first] = due.toSorted((a, b) => a.time - b.time || (a.candle.symbol < b.candle.symbol ? -1 : 1));
    return first ? { ...this.#books.after(first.candle), time: first.time } : null;
  }
}
