import type { Candle, Decimal, Order, Signal } from '../messages.ts';
import type { Direction } from '../role.ts';

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

/** A strategy at work on one symbol. Its state is its own: the engine rebuilds it by replaying candles. */
export interface Strategy {
  onCandle(candle: Candle, view: View): readonly Signal[] | undefined;
}

/** What a strategy file exports: a name, parameters with ranges, and how to make one instance a symbol. */
export interface StrategyDefinition {
  readonly name: string;
  readonly description: string;
  /** By name: at most 60 letters, digits, `_`, `-` and `.`, a letter or `_` first. */
  readonly parameters: Readonly<Record<string, ParameterRange>>;
  /** Candles of the base timeframe that an instance must see before its signals mean anything. */
  warmup(parameters: Parameters, periodMs: number): number;
  create(parameters: Parameters, periodMs: number): Strategy;
}
