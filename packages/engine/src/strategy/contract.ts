import type { Candle, Signal } from '../messages.ts';

/** What a strategy holds in one symbol. */
export interface PositionView {
  readonly quantity: number;
  readonly entryPrice: number;
  readonly openedAt: number;
}

/** What a strategy may look at while it decides: closed candles and its own book, nothing else. */
export interface View {
  /** The end of the candle being decided on; UTC epoch milliseconds. */
  readonly time: number;
  readonly position: PositionView | null;
  readonly equity: number;
  readonly cash: number;
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
  readonly parameters: Readonly<Record<string, ParameterRange>>;
  /** Candles of the base timeframe that an instance must see before its signals mean anything. */
  warmup(parameters: Parameters, periodMs: number): number;
  create(parameters: Parameters, periodMs: number): Strategy;
}
