import type { Book } from '../book/book.ts';
import type { Instrument, Limits, TradeSignal } from '../messages.ts';

/** Everything that an entry is judged by. Fractions are fractions of equity. */
export interface EntryCase {
  readonly signal: TradeSignal;
  readonly book: Book;
  readonly instrument: Instrument;
  readonly time: number;
  readonly late: boolean;
  readonly equity: number;
  readonly limits: Limits;
  readonly dailyLoss: number;
  readonly drawdown: number;
  readonly entriesToday: number;
}
