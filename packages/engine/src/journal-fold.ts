import { Book, type BookState } from './book/book.ts';
import type { JournalEntry } from './messages.ts';
import { GovernorFold, type GovernorFoldState } from './risk/governor-fold.ts';

/**
 * The version of `FoldState`. Raise it when the journal comes to another state than before, or the state has another
 * form: what was kept of an older version is then folded anew.
 */
export const FOLD_VERSION = 2;

const DAY_MS = 86_400_000;

/** What a journal comes to, as JSON has it. Figures of money are exact decimals, times milliseconds since 1970. */
export interface FoldState {
  readonly book: BookState;
  readonly governor: GovernorFoldState;
  /** The end of the UTC day that began last; `null` before the first. */
  readonly dayEnd: number | null;
  /** When the last session began. */
  readonly sessionStart: number;
}

/**
 * What a journal comes to. The limits, markets and strategies of its sessions do not matter. Entries up to some place, and the
 * rest after `restore` of the state there, come to the same as all entries, to the byte of its JSON.
 */
export class JournalFold {
  readonly book = new Book();
  readonly governor: GovernorFold;
  dayEnd = Number.NEGATIVE_INFINITY;
  sessionStart = 0;

  constructor(governor = new GovernorFold()) {
    this.governor = governor;
  }

  apply(entry: JournalEntry): void {
    if (entry.kind === 'day-started') this.dayEnd = Date.parse(entry.data.date) + DAY_MS;
    else if (entry.kind === 'session-started') this.sessionStart = entry.time;
    this.book.apply(entry);
    this.governor.apply(entry);
  }

  get state(): FoldState {
    const { book, governor, dayEnd, sessionStart } = this;
    return {
      book: book.state,
      governor: governor.folded,
      dayEnd: Number.isFinite(dayEnd) ? dayEnd : null,
      sessionStart,
    };
  }

  /** Goes on from a state, instead of the entries that led there. Throws where entries were applied already. */
  restore({ book, governor, dayEnd, sessionStart }: FoldState): void {
    this.book.restore(book);
    this.governor.restore(governor);
    this.dayEnd = dayEnd ?? Number.NEGATIVE_INFINITY;
    this.sessionStart = sessionStart;
  }
}
