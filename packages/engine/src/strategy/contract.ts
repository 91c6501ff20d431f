import type { Candle, Decimal, Order, Signal } from '../messages.ts';
import type { Direction } from '../role.ts';
import type { Bar } from './bar.ts';

/** One entry of a position: what is left of what it bought. */
export interface EntryView {
  /** In base. */
  readonly quantity: number;
  /** The average that was paid, without fees. */
  readonly price: number;
  /** As in `PositionView`. */
  readonly openedAt: number;
}

/** What a strategy holds in one symbol. */
export interface PositionView {
  readonly direction: Direction;
  /** In base, above 0 in both directions. */
  readonly quantity: number;
  /** The average price of what is held. */
  readonly entryPrice: number;
  /** The start of the candle whose open filled the entry, else the end of the candle (or the book's time) that did. */
  readonly openedAt: number;
  /** Its entries, the oldest first. A sale takes from the oldest; a stop or target from the entry that it protects. */
  readonly entries: readonly EntryView[];
}

/** One of the orders that wait: entries, and the stops, targets and sales of a position. */
export interface OrderView extends Pick<Order, 'side' | 'type'> {
  /** The name that the strategy gave it; `null` if it gave none, and for what protects an entry. */
  readonly id: string | null;
  /** The trigger or limit; `null` for a market order. */
  readonly price: Decimal | null;
  /** In base; `null` where it sells all there is. */
  readonly quantity: Decimal | null;
  readonly filled: Decimal;
}

/** What a strategy may look at while it decides: closed candles and its own book, nothing else. */
export interface View {
  /** The end of the candle being decided on; UTC epoch milliseconds. */
  readonly time: number;
  readonly position: PositionView | null;
  readonly equity: number;
  readonly cash: number;
  /** The orders of this symbol that wait, in the order in which they were given. */
  readonly orders: readonly OrderView[];
  /** The candle of a higher timeframe (a multiple of the base one) that closed with this one, else `null`. */
  closed(periodMs: number): Candle | null;
}

/** A number that a person may set, and the range in which it makes sense. */
export interface ParameterRange {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** How finely a search goes through the range; unless stated, a tenth of it. */
  readonly step?: number;
  readonly description: string;
}

export type Parameters = Readonly<Record<string, number>>;

/** What a strategy is handed when it is made. */
export interface Tools {
  /** The field's indicators: those of the package of that name. The engine does not look at them. */
  readonly indicators: object;
  /** Writes a line into the bot's log. */
  log(...values: readonly unknown[]): void;
}

/** A strategy at work on one symbol. Its state is its own: the engine rebuilds it by replaying candles. */
export interface Strategy {
  onCandle(candle: Candle, view: View): readonly Signal[] | undefined;
}

/** What a portfolio strategy may look at while it decides. Symbols are those of the session. */
export interface PortfolioView {
  /** When it is decided; UTC epoch milliseconds. */
  readonly time: number;
  readonly symbols: readonly string[];
  readonly equity: number;
  readonly cash: number;
  position(symbol: string): PositionView | null;
  /** The orders of a symbol that wait, in the order in which they were given. */
  orders(symbol: string): readonly OrderView[];
  /** The last closed candles of a symbol, oldest first: `count` of them, or as many as there are; `count` is at most 2,000. */
  candles(symbol: string, count: number): readonly Candle[];
}

/** What a portfolio is to consist of. */
export interface Weights {
  /** By symbol: a share of equity from -1 (short) to 1. What is not named is sold. The absolute values come to at most 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** A share that differs by less than this is left as it is; 0.01 unless stated. */
  readonly band?: number;
  readonly reason: string;
}

/** A strategy at work on all symbols. */
export interface PortfolioStrategy {
  onBar(bar: Bar, view: PortfolioView): readonly Signal[] | Weights | undefined;
}

/** What a strategy file exports: a name, parameters with ranges, and how to make one instance a symbol. */
export interface StrategyDefinition {
  readonly name: string;
  readonly description: string;
  /** By name: at most 60 letters, digits, `_`, `-` and `.`, a letter or `_` first. */
  readonly parameters: Readonly<Record<string, ParameterRange>>;
  /** One instance a symbol unless stated. */
  readonly scope?: 'symbol';
  /** Candles of the base timeframe that an instance must see before its signals mean anything. */
  warmup(parameters: Parameters, periodMs: number): number;
  create(parameters: Parameters, periodMs: number, tools: Tools): Strategy;
}

/** The same of a strategy that decides on all symbols together. */
export interface PortfolioDefinition extends Omit<StrategyDefinition, 'scope' | 'create'> {
  readonly scope: 'portfolio';
  create(parameters: Parameters, periodMs: number, tools: Tools): PortfolioStrategy;
}

export type AnyDefinition = StrategyDefinition | PortfolioDefinition;
