import type { Book, JournalEntry } from '@chimera/engine';
import type { EquityRow } from './reader.ts';

/** Holds the equity that was noted after each candle against a book that is folded from the journal meanwhile. */
export class EquityAudit {
  readonly #book: Book;
  #last: EquityRow | null = null;
  #peak: number | null = null;
  #isGoverned = false;

  constructor(book: Book) {
    this.#book = book;
  }

  /** The newest note. */
  get last(): EquityRow | null {
    return this.#last;
  }

  /** What the high-water mark is at least; `null` where nothing is measured from it. */
  get peak(): number | null {
    return this.#peak;
  }

  apply(entry: JournalEntry): void {
    if (entry.kind === 'session-started') {
      this.#isGoverned = entry.data.setup.limits !== null;
      this.#peak = this.#isGoverned ? entry.data.highWaterMark : null;
    } else if (entry.kind === 'governor' && entry.data.highWaterMark !== undefined) {
      this.#peak = entry.data.highWaterMark;
    }
  }

  /** Takes a note in, and says what is wrong with it; the book must stand where it stood then. */
  take(row: EquityRow): string | null {
    const { time, equity, cash, exposure } = row;
    this.#last = row;
    if (this.#isGoverned) this.#peak = Math.max(this.#peak ?? equity, equity);
    const at = new Date(time).toISOString();
    if (cash !== this.#book.cashNumber) {
      return `the equity of ${at} was noted with ${cash} in cash, the journal comes to ${this.#book.cashNumber}`;
    }
    return exposure === equity - cash
      ? null
      : `the equity of ${at} is not what its cash and exposure come to`;
  }
}
