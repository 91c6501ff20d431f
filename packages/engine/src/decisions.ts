import type { Book, OpenOrder } from './book/book.ts';
import { ZERO } from './decimal.ts';
import { AT_MARKET, type TermsFault, termsOf } from './exchange/order-terms.ts';
import type { PaperExchange } from './exchange/paper-exchange.ts';
import { partSale, unsold } from './exchange/part-sale.ts';
import type { Emit } from './exchange/settlement.ts';
import type { Order, Signal, Trade, TradeSignal, TradingSetup } from './messages.ts';
import type { Governor } from './risk/governor.ts';
import { type Direction, intentOf, isTrade } from './role.ts';

/** What closes a position. */
const EXITS = { long: 'sell', short: 'cover' } as const satisfies Record<Direction, Trade>;

/** Who takes part in what a signal becomes. `governor` is `null` where the limits are off. */
interface Parties {
  readonly setup: TradingSetup;
  readonly book: Book;
  readonly exchange: PaperExchange;
  readonly governor: Governor | null;
  readonly emit: Emit;
}

/** What a signal becomes: an order, a refusal, or the withdrawal of an order. */
export class Decisions {
  readonly #setup: TradingSetup;
  readonly #book: Book;
  readonly #exchange: PaperExchange;
  readonly #governor: Governor | null;
  readonly #emit: Emit;

  constructor({ setup, book, exchange, governor, emit }: Parties) {
    this.#setup = setup;
    this.#book = book;
    this.#exchange = exchange;
    this.#governor = governor;
    this.#emit = emit;
  }

  /** `late`: the candle came late, and its price is no longer the market. */
  decide(signal: Signal, time: number, late: boolean): void {
    this.#emit({ time, kind: 'signal', data: signal });
    if (!isTrade(signal)) {
      this.#cancel(signal, time);
      return;
    }
    if (signal.reverse && !this.#closeOpposite(signal, time, late)) return;
    if (!this.#governor) {
      this.#trade(signal, time);
      return;
    }
    if (intentOf(signal.action).role === 'entry' && this.#setup.exitsOnly.includes(signal.symbol)) {
      const { symbol, action } = signal;
      const reason = `${symbol} is no longer configured: it is sold, not bought`;
      this.#emit({
        time,
        kind: 'refusal',
        data: { symbol, action, rule: 'exits-only', figure: 0, limit: 0, reason },
      });
      return;
    }
    const instrument = this.#exchange.market(signal.symbol).instrument;
    const verdict = this.#governor.judge(signal, this.#book, instrument, time, late);
    if ('refusal' in verdict) {
      this.#emit({ time, kind: 'refusal', data: verdict.refusal });
      return;
    }
    if ('withdrawal' in verdict) {
      const { direction } = intentOf(signal.action);
      const waiting = this.#book.openOrders(signal.symbol).filter((open) => open.direction === direction);
      this.#exchange.withdrawEntries(waiting, verdict.withdrawal, time, this.#emit);
      return;
    }
    this.#exchange.submit({ ...verdict.order, ...this.#namesOf(signal, time) }, this.#book, time, this.#emit);
    this.#governor.warnOfEntries(time, this.#emit);
  }

  /**
   * Closes the position that an entry reverses, unless orders close all of it already. Returns whether the entry is to be
   * judged: not if the exit was refused.
   */
  #closeOpposite({ symbol, action, confidence, reason }: TradeSignal, time: number, late: boolean): boolean {
    const position = this.#book.positions.get(symbol);
    if (!position || position.direction === intentOf(action).direction) return true;
    if (!unsold(this.#book, position).gt(ZERO)) return true;
    const exit = EXITS[position.direction];
    const why = `reversed: ${reason}`;
    if (!this.#governor) {
      const request = {
        ...intentOf(exit),
        symbol,
        quantity: null,
        bracket: null,
        reason: why,
        terms: AT_MARKET,
      };
      this.#exchange.submit(request, this.#book, time, this.#emit);
      return true;
    }
    const instrument = this.#exchange.market(symbol).instrument;
    const sale = { symbol, action: exit, confidence, reason: why };
    const verdict = this.#governor.judge(sale, this.#book, instrument, time, late);
    if ('order' in verdict) {
      this.#exchange.submit(verdict.order, this.#book, time, this.#emit);
      return true;
    }
    if ('refusal' in verdict) this.#emit({ time, kind: 'refusal', data: verdict.refusal });
    return false;
  }

  /** The order of this name is withdrawn, in each state of the governor. */
  #cancel({ symbol, action, id, reason }: Signal, time: number): void {
    const found = this.#book.openOrders(symbol).find(({ order }) => order.clientId === id);
    if (found) {
      const data = { order: found.order.id, symbol, reason: `withdrawn by the strategy: ${reason}` };
      this.#emit({ time, kind: 'cancel', data });
      return;
    }
    const why = `no order of ${symbol} with the id ${id} waits`;
    this.#emit({
      time,
      kind: 'refusal',
      data: { symbol, action, rule: 'no-order', figure: 0, limit: 0, reason: why },
    });
  }

  #namesOf({ id, expires, tag }: Signal, time: number): Pick<Order, 'clientId' | 'expiresAt' | 'tag'> {
    return {
      ...(tag === undefined ? {} : { tag }),
      ...(id === undefined ? {} : { clientId: id }),
      ...(expires === undefined ? {} : { expiresAt: time + expires * this.#setup.periodMs }),
    };
  }

  /** With the limits off every signal trades all there is; one that changes nothing is dropped. */
  #trade(signal: TradeSignal, time: number): void {
    const { symbol, action, order, portion = 1, reason } = signal;
    const position = this.#book.positions.get(symbol);
    const intent = intentOf(action);
    const isEntry = intent.role === 'entry';
    const isAlike = (open: OpenOrder) => open.isEntry === isEntry && open.direction === intent.direction;
    const isOpposite = position !== undefined && position.direction !== intent.direction;
    const isHeld = isOpposite ? !signal.reverse : position !== undefined;
    if (this.#book.openOrders(symbol).some(isAlike) || isHeld === isEntry || (isOpposite && !isEntry)) return;
    const mark = this.#book.marks.get(symbol) ?? 0;
    const instrument = this.#exchange.market(symbol).instrument;
    const refuse = (fault: TermsFault) => {
      this.#emit({ time, kind: 'refusal', data: { symbol, action, rule: 'instrument', ...fault } });
    };
    const terms = termsOf(intent, order, instrument, mark);
    if ('reason' in terms) {
      refuse(terms);
      return;
    }
    const price = Number(terms.price ?? mark);
    const size =
      position && !isEntry ? partSale(portion, position.quantity, price, instrument) : { quantity: null };
    if ('reason' in size) {
      refuse(size);
      return;
    }
    const names = this.#namesOf(signal, time);
    const request = { ...intent, symbol, ...size, bracket: null, ...names, reason, terms };
    this.#exchange.submit(request, this.#book, time, this.#emit);
  }
}
