import { Book } from '../book/book.ts';
import type {
  EntryKind,
  EntryOf,
  Instrument,
  JournalEntry,
  Limits,
  Order,
  Refusal,
  Side,
  TradeSignal,
} from '../messages.ts';
import { Governor } from '../risk/governor.ts';
import type { Verdict } from '../risk/rules.ts';
import { BTC, instrumentWith, limitsWith, NOON } from './market-builder.ts';

type Judged = Partial<TradeSignal> & {
  readonly late?: boolean;
  readonly time?: number;
  readonly instrument?: Partial<Instrument>;
};

/** A governor and a book of 10,000 on a day that began with 10,000, with every price at 100. */
export class GovernorBench {
  readonly book = new Book();
  readonly governor: Governor;
  readonly entries: JournalEntry[] = [];

  constructor({ limits = {}, cash = '10000' }: { limits?: Partial<Limits>; cash?: string } = {}) {
    this.governor = new Governor(limitsWith(limits));
    const identity = { mode: 'test', market: 'bench', currency: 'USDT', startingCash: cash } as const;
    this.emit({ time: NOON, kind: 'book-opened', data: identity });
    this.startDay('2026-01-01', 10_000);
  }

  readonly emit = (entry: JournalEntry): void => {
    this.entries.push(entry);
    this.book.apply(entry);
    this.governor.apply(entry);
  };

  startDay(date: string, equity: number): void {
    this.emit({ time: NOON, kind: 'day-started', data: { date, equity } });
  }

  /** An order that waits; nothing fills it. */
  order(side: Side, symbol: string, quantity: string): Order {
    const order: Order = {
      id: this.book.nextOrderId(),
      symbol,
      side,
      type: 'market',
      quantity,
      price: null,
      activeFrom: NOON,
      reduceOnly: side === 'sell',
      bracket: null,
      parent: null,
      reason: 'bench',
    };
    this.book.mark(symbol, this.book.marks.get(symbol) ?? 100);
    this.emit({ time: NOON, kind: 'order', data: order });
    return order;
  }

  /** A trade without fees. */
  trade(side: Side, symbol: string, quantity: string, price = '100', time = NOON): void {
    const { id } = this.order(side, symbol, quantity);
    const reason = side === 'buy' ? 'entry' : 'signal';
    const costs = { fee: '0', liquidity: 'taker', slippage: '0' } as const;
    const data = { order: id, symbol, side, quantity, price, ...costs, reason } as const;
    this.emit({ time, kind: 'fill', data });
  }

  judge({ late = false, time = NOON, instrument = {}, ...changes }: Judged = {}): Verdict {
    const signal: TradeSignal = { symbol: BTC, action: 'buy', confidence: 1, reason: 'bench', ...changes };
    this.book.mark(signal.symbol, this.book.marks.get(signal.symbol) ?? 100);
    return this.governor.judge(
      signal,
      this.book,
      instrumentWith({ symbol: signal.symbol, ...instrument }),
      time,
      late,
    );
  }

  /** What the signal was refused for; fails where it was not. */
  refusal(judged: Judged = {}): Refusal {
    const verdict = this.judge(judged);
    if (!('refusal' in verdict)) throw new Error(`not refused: ${JSON.stringify(verdict)}`);
    return verdict.refusal;
  }

  /** How much would be bought; fails where nothing would. */
  quantity(judged: Judged = {}): string | null {
    const verdict = this.judge(judged);
    if (!('order' in verdict)) throw new Error(`not accepted: ${JSON.stringify(verdict)}`);
    return verdict.order.quantity;
  }

  observe(equity: number, time = NOON): void {
    this.governor.observe(equity, time, this.emit);
  }

  of<K extends EntryKind>(kind: K): EntryOf<K>[] {
    return this.entries.flatMap((entry) => (entry.kind === kind ? [entry.data as EntryOf<K>] : []));
  }
}
