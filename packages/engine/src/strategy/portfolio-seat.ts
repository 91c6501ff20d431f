import type { Candle } from '../messages.ts';
import type { Bar } from './bar.ts';
import type { OrderView, PortfolioStrategy, PortfolioView, PositionView, Weights } from './contract.ts';
import type { Holdings, PortfolioQuestion } from './desk.ts';
import { messageOf } from './fault.ts';
import { type Answer, checkedSignals, NOTHING, promised } from './said.ts';
import { Rebalancing, type Standing, weightsFault } from './weights.ts';

/** Of each symbol a strategy may look back so far. */
export const MOST_CANDLES_BACK = 2_000;
/** Candles are dropped in portions of this size: dropping one each time would move all of them. */
const SLACK = 500;

const NO_CANDLES: readonly Candle[] = [];
const NO_HOLDING: Holdings[string] = { position: null, orders: [] };

/** The one instance of a portfolio strategy. */
export class PortfolioSeat {
  readonly #strategy: PortfolioStrategy;
  readonly #symbols: readonly string[];
  readonly #view: SeatView;
  #rebalancing: Rebalancing | null = null;

  constructor(strategy: PortfolioStrategy, symbols: readonly string[]) {
    this.#strategy = strategy;
    this.#symbols = symbols;
    this.#view = new SeatView(symbols);
  }

  /** Never throws. */
  answer(question: PortfolioQuestion): Answer {
    const bar = frozenBar(question.bar);
    this.#view.observe(bar, question);
    try {
      const said: unknown = this.#strategy.onBar(bar, this.#view);
      if (said instanceof Promise) return promised(said, 'onBar');
      if (said === undefined || said === null) return this.#goOn();
      if (Array.isArray(said)) return checkedSignals(said, this.#symbols);
      if (typeof said === 'object' && 'weights' in said) return this.#rebalance(said as Weights);
      return ['onBar must return an array of signals, { weights, reason } or nothing'];
    } catch (error) {
      return [messageOf(error)];
    }
  }

  #rebalance(said: Weights): Answer {
    const fault = weightsFault(said, this.#symbols);
    if (fault !== null) return [fault];
    const held = this.#symbols.filter((symbol) => this.#view.position(symbol));
    this.#rebalancing = new Rebalancing(said, held);
    return this.#goOn();
  }

  /** What a rebalancing under way asks for now. */
  #goOn(): Answer {
    const rebalancing = this.#rebalancing;
    if (!rebalancing) return NOTHING;
    const said = rebalancing.next(this.#view.standing);
    if (rebalancing.isDone) this.#rebalancing = null;
    return said.length === 0 ? NOTHING : checkedSignals(said, this.#symbols);
  }
}

/** What a portfolio strategy may look at: closed candles and its own book. */
class SeatView implements PortfolioView {
  readonly symbols: readonly string[];
  readonly #candles: ReadonlyMap<string, Candle[]>;
  #question: PortfolioQuestion | null = null;

  constructor(symbols: readonly string[]) {
    this.symbols = Object.freeze([...symbols]);
    this.#candles = new Map(symbols.map((symbol) => [symbol, []]));
    Object.freeze(this);
  }

  get time(): number {
    return this.#question?.time ?? 0;
  }

  get equity(): number {
    return this.#question?.equity ?? 0;
  }

  get cash(): number {
    return this.#question?.cash ?? 0;
  }

  position(symbol: string): PositionView | null {
    return this.#holding(symbol).position;
  }

  orders(symbol: string): readonly OrderView[] {
    return this.#holding(symbol).orders;
  }

  candles(symbol: string, count: number): readonly Candle[] {
    const all = this.#candles.get(symbol);
    if (!all) throw new RangeError(`${String(symbol)} is not traded by this session`);
    if (!(Number.isInteger(count) && count >= 1 && count <= MOST_CANDLES_BACK)) {
      throw new RangeError(
        `count must be a whole number from 1 to ${MOST_CANDLES_BACK}, not ${String(count)}`,
      );
    }
    return all.slice(-count);
  }

  get standing(): Standing {
    return {
      equity: this.equity,
      positionOf: (symbol) => this.position(symbol),
      ordersOf: (symbol) => this.orders(symbol),
      priceOf: (symbol) => (this.#candles.get(symbol) ?? NO_CANDLES).at(-1)?.close ?? 0,
    };
  }

  observe(bar: Bar, question: PortfolioQuestion): void {
    this.#question = question;
    for (const [symbol, candle] of Object.entries(bar.candles)) {
      const candles = this.#candles.get(symbol);
      if (!candles) continue;
      candles.push(candle);
      if (candles.length >= MOST_CANDLES_BACK + SLACK) candles.splice(0, candles.length - MOST_CANDLES_BACK);
    }
  }

  #holding(symbol: string): Holdings[string] {
    return this.#question?.holdings[symbol] ?? NO_HOLDING;
  }
}

/** Nothing that a strategy does to it changes what happened. */
function frozenBar(bar: Bar): Bar {
  for (const candle of Object.values(bar.candles)) Object.freeze(candle);
  Object.freeze(bar.candles);
  Object.freeze(bar.missing);
  return Object.freeze(bar);
}
