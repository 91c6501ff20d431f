/**
 * What a strategy file of Chimera exports and is shown: types only, nothing to install. In TypeScript
 * `import type { StrategyDefinition } from './strategy.d.ts'`; in JavaScript
 * `/** @type {import('./strategy.d.ts').StrategyDefinition} *\/` above the export.
 *
 * Times are UTC epoch milliseconds, prices are in the quote currency, fractions are fractions (0.05 is 5 %).
 */

/** One closed candle. `start` is when it opened. */
export interface Candle {
  readonly symbol: string;
  readonly start: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** A part of what an entry bought, above 0 to 1, and the price at which it is sold with a profit. */
export interface PartTarget {
  readonly price: number;
  readonly portion: number;
}

/**
 * What you want. A buy while you hold is refused (already-held) unless `max_entries_per_position` allows more, a sell while
 * you hold nothing too (no-position).
 */
export interface Signal {
  /** That of the candle. */
  readonly symbol: string;
  /**
   * Into a long position and out of it; into a short one and out of it (of a perpetual, if `allow_short` is true). `cancel` withdraws the
   * order of this `id`.
   */
  readonly action: 'buy' | 'sell' | 'short' | 'cover' | 'cancel';
  /** 0 to 1; the risk level says from which on an entry is taken (moderate: 0.6). */
  readonly confidence: number;
  /** Of a buy: share of equity, above 0 and at most 1; the governor's cap applies on top. */
  readonly positionSize?: number;
  /**
   * Of a sell: share of the position, above 0 to 1; all of it where nothing is said. If what is left would be less than
   * the exchange takes, all is sold.
   */
  readonly portion?: number;
  /** Price at which an entry is given up; without one, the configured distance. */
  readonly stop?: number;
  /** Price at which an entry is closed with a profit; without one, the configured distance. */
  readonly target?: number;
  /** Of a buy: parts of it that are sold at prices of their own. What they leave is sold at `target`. */
  readonly targets?: readonly PartTarget[];
  /** The stop follows the highest price at this distance, a fraction. */
  readonly trailingStop?: number;
  /** The profit, a fraction of the entry's price, from which on it does; from the beginning where nothing is said. */
  readonly trailingFrom?: number;
  /** The profit, a fraction of the entry's price, at which the stop goes to that price. */
  readonly breakEvenAt?: number;
  /** How it is to reach the market; a market order where nothing is said. */
  readonly order?: OrderWish;
  /** Your own name of the order, to cancel it by; a new order of the same name takes the place of the one that waits. */
  readonly id?: string;
  /** After how many candles what is not filled is withdrawn. */
  readonly expires?: number;
  /** Of an entry: a position that is held the other way is closed first. Otherwise such an entry is refused. */
  readonly reverse?: boolean;
  /** A word by which figures and reports group round trips; that of the first entry counts. */
  readonly tag?: string;
  /** A sentence for the journal: why. */
  readonly reason: string;
}

/** Good till cancelled; what fills at once, the rest cancelled; all at once or nothing. */
export type TimeInForce = 'GTC' | 'IOC' | 'FOK';

export type OrderWish =
  | { readonly type: 'market'; readonly timeInForce?: TimeInForce }
  | {
      readonly type: 'limit';
      readonly price: number;
      readonly timeInForce?: TimeInForce;
      /** It is withdrawn if it would take at once. */
      readonly postOnly?: boolean;
    }
  | { readonly type: 'stop-market'; readonly trigger: number; readonly timeInForce?: TimeInForce }
  | {
      readonly type: 'stop-limit';
      readonly trigger: number;
      readonly price: number;
      readonly timeInForce?: TimeInForce;
    }
  | { readonly type: 'take-profit'; readonly price: number }
  | { readonly type: 'trailing-stop'; readonly distance: number };

/** One entry of a position: what is left of what it bought. */
export interface EntryView {
  readonly quantity: number;
  /** The average that was paid, without fees. */
  readonly price: number;
  readonly openedAt: number;
}

export interface PositionView {
  readonly direction: 'long' | 'short';
  /** Above 0 in both directions. */
  readonly quantity: number;
  /** The average price of what you hold. */
  readonly entryPrice: number;
  /**
   * When it was bought: the start of the candle whose open filled it; the end of the candle for a limit or stop that was
   * met after the open. `view.time - openedAt` is how long you have held it.
   */
  readonly openedAt: number;
  /** The oldest first. A sale takes from the oldest; a stop or target from the entry that it protects. */
  readonly entries: readonly EntryView[];
}

/** An order that waits. Its numbers are exact decimals, as text. */
export interface OrderView {
  /** The name that you gave it. */
  readonly id: string | null;
  readonly side: 'buy' | 'sell';
  readonly type: 'market' | 'limit' | 'stop-market' | 'stop-limit' | 'take-profit' | 'trailing-stop';
  readonly price: string | null;
  readonly quantity: string | null;
  readonly filled: string;
}

/** All that you may look at while you decide. */
export interface View {
  /** The end of the candle. */
  readonly time: number;
  /** What you hold of its symbol. */
  readonly position: PositionView | null;
  readonly equity: number;
  readonly cash: number;
  readonly orders: readonly OrderView[];
  /** The candle of a longer timeframe (a multiple of the base one) that closed with this one, else `null`. */
  closed(periodMs: number): Candle | null;
}

/** A number that may be set by `strategy_parameters`, `--param`, or a search. */
export interface ParameterRange {
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly integer?: boolean;
  /** How finely a search goes through the range; a tenth of it where nothing is said. */
  readonly step?: number;
  readonly description: string;
}

export type Parameters = Readonly<Record<string, number>>;

/** At work on one symbol. Keep everything you remember in here: nothing in the module. */
export interface Strategy {
  /** Called with each closed candle, in order. Return signals, or nothing. Must not be async. */
  onCandle(candle: Candle, view: View): readonly Signal[] | undefined;
}

/** The default export of a strategy file. */
export interface StrategyDefinition {
  readonly name: string;
  readonly description: string;
  /** By name: at most 60 letters, digits, `_`, `-` and `.`, a letter or `_` first. */
  readonly parameters: Readonly<Record<string, ParameterRange>>;
  /** Candles that an instance must have seen before its signals mean anything. Later sessions of a book show it more of the past. */
  warmup(parameters: Parameters, periodMs: number): number;
  /** Makes one instance for each symbol; throw where parameters are wrong together. */
  create(parameters: Parameters, periodMs: number): Strategy;
}
