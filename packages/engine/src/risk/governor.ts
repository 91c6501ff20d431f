import type { Book, OpenOrder } from '../book/book.ts';
import { ZERO } from '../decimal.ts';
import { termsOf } from '../exchange/order-terms.ts';
import { partSale, unsold } from '../exchange/part-sale.ts';
import type { Emit } from '../exchange/settlement.ts';
import type { Command, Instrument, Limits, Refusal, Rule, TradeSignal } from '../messages.ts';
import { intentOf } from '../role.ts';
import { percent } from './breach.ts';
import { openOrdersBreach } from './commitments.ts';
import { GovernorFold } from './governor-fold.ts';
import { judgeEntry, type Verdict } from './rules.ts';

/** A limit is warned of, once a day, when this share of it is used up. */
export const WARNING_SHARE = 0.8;

/** Stands between every signal and the exchange. What it knows is `GovernorFold`; what it decides goes by the limits. */
export class Governor extends GovernorFold {
  readonly #limits: Limits;

  constructor(limits: Limits) {
    super();
    this.#limits = limits;
  }

  dailyLoss(equity: number): number {
    return lossFrom(this.dayStartEquity, equity);
  }

  drawdown(equity: number): number {
    return lossFrom(this.highWaterMark, equity);
  }

  /** A new UTC day: what the daily-loss limit stopped may go on. */
  startDay(time: number, emit: Emit): void {
    if (this.cause !== 'daily-loss') return;
    const { maxDailyLoss } = this.#limits;
    const reason = 'a new UTC day has begun: the daily-loss limit no longer stops entries';
    emit({
      time,
      kind: 'governor',
      data: { state: this.commanded, rule: 'new-day', figure: 0, limit: maxDailyLoss, reason },
    });
  }

  /** Follows the equity to its peak. */
  follow(equity: number): void {
    if (equity > this.highWaterMark) this.highWaterMark = equity;
  }

  /**
   * Looks at the equity after each candle: remembers its peak, warns, and stops entries at a limit. Returns the reason
   * if a limit was reached just now.
   */
  observe(equity: number, time: number, emit: Emit): string | null {
    this.follow(equity);
    if (this.state === 'halted') return null;
    const { maxDailyLoss, maxDrawdown } = this.#limits;
    const ofDay = this.#watch('daily-loss', this.dailyLoss(equity), maxDailyLoss, time, emit);
    const ofPeak = this.#watch('drawdown', this.drawdown(equity), maxDrawdown, time, emit);
    return ofDay ?? ofPeak;
  }

  /** What the signal becomes. The caller emits it. */
  judge(signal: TradeSignal, book: Book, instrument: Instrument, time: number, late: boolean): Verdict {
    const stopped = this.#refuseByState(signal);
    if (stopped) return { refusal: stopped };
    if (intentOf(signal.action).role === 'exit') return this.#judgeExit(signal, book, instrument);
    const equity = book.equity();
    return judgeEntry({
      signal,
      book,
      instrument,
      time,
      late,
      equity,
      limits: this.#limits,
      dailyLoss: this.dailyLoss(equity),
      drawdown: this.drawdown(equity),
      entriesToday: this.entriesToday,
    });
  }

  command(command: Command, reason: string, equity: number, time: number, emit: Emit): void {
    if (command === 'resume' && !(this.state === 'reducing' && this.cause === 'command')) return;
    const state =
      command === 'reset' || command === 'resume' ? 'active' : command === 'reduce' ? 'reducing' : 'halted';
    const data = { state, rule: 'command', figure: 0, limit: 0, reason } as const;
    emit({
      time,
      kind: 'governor',
      data: command === 'reset' ? { ...data, highWaterMark: equity } : data,
    });
  }

  /** Entries used of the day, and how close each watched figure is to its limit, for warnings after an entry. */
  warnOfEntries(time: number, emit: Emit): void {
    this.#warn('trades-per-day', this.entriesToday, this.#limits.maxTradesPerDay, time, emit);
  }

  #watch(
    rule: 'daily-loss' | 'drawdown',
    figure: number,
    limit: number,
    time: number,
    emit: Emit,
  ): string | null {
    // A limit that was reached stands until its day ends or a person resets it, even if the equity recovers. Drawdown
    // lasts longer than the day's loss: it takes its place, not the other way round.
    if (this.cause === rule || this.cause === 'drawdown' || figure < limit * WARNING_SHARE) return null;
    if (figure < limit) {
      this.#warn(rule, figure, limit, time, emit);
      return null;
    }
    const until = rule === 'daily-loss' ? 'until 00:00 UTC' : 'until a person resets it';
    const sold = this.#limits.onLossLimit === 'flatten' ? ', and every position is sold' : '';
    const reason = `${rule} of ${percent(figure)} reached its limit of ${percent(limit)}: no entries ${until}${sold}`;
    emit({ time, kind: 'governor', data: { state: 'reducing', rule, figure, limit, reason } });
    return reason;
  }

  #warn(rule: Rule, figure: number, limit: number, time: number, emit: Emit): void {
    if (figure < limit * WARNING_SHARE || this.warned.has(rule)) return;
    const share = percent(figure / limit);
    emit({
      time,
      kind: 'warning',
      data: { rule, figure, limit, reason: `${rule} has used ${share} of its limit` },
    });
  }

  #refuseByState({ symbol, action }: TradeSignal): Refusal | null {
    if (this.state === 'active' || (this.state === 'reducing' && intentOf(action).role === 'exit'))
      return null;
    const rule = this.cause === null || this.cause === 'command' ? 'state' : this.cause;
    const allowed = this.state === 'reducing' ? 'exits only' : 'resting stops and targets only';
    const reason = `the governor is ${this.state} (${this.cause ?? 'command'}): ${allowed}`;
    return { symbol, action, rule, ...this.breach, reason };
  }

  #judgeExit(signal: TradeSignal, book: Book, instrument: Instrument): Verdict {
    const { symbol, action, order, portion = 1, id, reason } = signal;
    const refuse = (rule: Rule, why: string): Verdict => ({
      refusal: { symbol, action, rule, figure: 0, limit: 0, reason: why },
    });
    const intent = intentOf(action);
    const { direction } = intent;
    const position = book.positions.get(symbol);
    if (position?.direction !== direction) {
      const waits = (open: OpenOrder) =>
        open.isEntry && open.order.type !== 'market' && open.direction === direction;
      if (book.openOrders(symbol).some(waits)) {
        return {
          withdrawal:
            direction === 'long'
              ? `sold before it was bought: ${reason}`
              : `covered before it was sold: ${reason}`,
        };
      }
      return refuse('no-position', `there is no position in ${symbol} to ${action}`);
    }
    const held = unsold(book, position);
    if (!held.gt(ZERO))
      return refuse(
        'already-selling',
        `${symbol} is already being ${direction === 'long' ? 'sold' : 'covered'}`,
      );
    const ofOrders = openOrdersBreach(book, symbol, id, this.#limits);
    if (ofOrders) return { refusal: { symbol, action, ...ofOrders } };
    const mark = book.marks.get(symbol) ?? 0;
    const terms = termsOf(intent, order, instrument, mark);
    if ('reason' in terms) return { refusal: { symbol, action, rule: 'instrument', ...terms } };
    const size = partSale(portion, held, Number(terms.price ?? mark), instrument);
    if ('reason' in size) return { refusal: { symbol, action, rule: 'instrument', ...size } };
    return { order: { ...intent, symbol, ...size, bracket: null, reason, terms } };
  }
}

/** Not 1 − equity ÷ reference: that one misses a limit which is met exactly by the last bit. */
function lossFrom(reference: number, equity: number): number {
  return reference > 0 ? Math.max(0, (reference - equity) / reference) : 0;
}
