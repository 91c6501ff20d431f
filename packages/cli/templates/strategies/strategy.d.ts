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

/** What your strategy is handed when it is made. */
export interface Tools {
  /** The field's indicators: `tools.indicators.rsi(14)`. They are at the end of this file. */
  readonly indicators: Indicators;
  /** Writes a line into the bot's log. */
  log(...values: readonly unknown[]): void;
}

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
  /** One instance a symbol; see `PortfolioDefinition`. */
  readonly scope?: 'symbol';
  /** Makes one instance for each symbol; throw where parameters are wrong together. */
  create(parameters: Parameters, periodMs: number, tools: Tools): Strategy;
}

/** The candles of all symbols that began at one time. */
export interface Bar {
  readonly start: number;
  /** When they ended. */
  readonly time: number;
  /** By symbol. */
  readonly candles: Readonly<Record<string, Candle>>;
  /** The symbols whose candle did not come in time. */
  readonly missing: readonly string[];
}

/** All that a portfolio strategy may look at while it decides. */
export interface PortfolioView {
  readonly time: number;
  /** Those of the session. */
  readonly symbols: readonly string[];
  readonly equity: number;
  readonly cash: number;
  position(symbol: string): PositionView | null;
  orders(symbol: string): readonly OrderView[];
  /** The last closed candles of a symbol, oldest first; at most 2,000. */
  candles(symbol: string, count: number): readonly Candle[];
}

/** The shares that your portfolio is to have. Reductions are sold first, then increases are bought. */
export interface Weights {
  /** By symbol: a share of equity from -1 (short) to 1. What you do not name is sold. The absolute values come to at most 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** A share that differs by less than this is left as it is; 0.01 unless stated. */
  readonly band?: number;
  readonly reason: string;
}

/** At work on all symbols together. */
export interface PortfolioStrategy {
  /** Called with each bar, in order. Return signals for any symbols, weights, or nothing. Must not be async. */
  onBar(bar: Bar, view: PortfolioView): readonly Signal[] | Weights | undefined;
}

/** The default export of a strategy file that decides on all symbols together. */
export interface PortfolioDefinition extends Omit<StrategyDefinition, 'scope' | 'create'> {
  readonly scope: 'portfolio';
  create(parameters: Parameters, periodMs: number, tools: Tools): PortfolioStrategy;
}

/** An indicator at work on one series: make one for each symbol and timeframe, in `create`. */
export interface Indicator<Input, Output> {
  /** Takes the next input; `null` until warmed up. Throws `RangeError` for what is no finite number, and forgets it. */
  add(input: Input): Output | null;
  /** What `add` returned last. */
  readonly value: Output | null;
}

/** What indicators look at in a candle; every `Candle` has all of it. */
export interface HighLow {
  readonly high: number;
  readonly low: number;
}

export interface HighLowClose extends HighLow {
  readonly close: number;
}

export interface FullCandle extends HighLowClose {
  readonly open: number;
  readonly volume: number;
}

export interface TimedCandle extends FullCandle {
  readonly start: number;
}

/** The values of two series at the same time. */
export type Pair = readonly [number, number];

export interface Bands {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}

export interface Macd {
  readonly macd: number;
  readonly signal: number;
  readonly histogram: number;
}

export interface Stochastic {
  readonly k: number;
  readonly d: number;
}

export interface UpDown {
  readonly up: number;
  readonly down: number;
}

export interface TrendLine {
  readonly line: number;
  readonly trend: 'up' | 'down';
}

/** Where to leave a long and a short position. */
export interface Stops {
  readonly long: number;
  readonly short: number;
}

/** `spanA` and `spanB` are the cloud at this candle, `aheadA` and `aheadB` what is drawn `base` candles ahead. */
export interface Ichimoku {
  readonly conversion: number;
  readonly base: number;
  readonly spanA: number;
  readonly spanB: number;
  readonly aheadA: number;
  readonly aheadB: number;
}

export interface Prices {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

export interface PivotPoints {
  readonly pivot: number;
  readonly r1: number;
  readonly r2: number;
  readonly r3: number;
  readonly s1: number;
  readonly s2: number;
  readonly s3: number;
}

/**
 * Makers of indicators. n is the interval; "n inputs" is how many it takes until the first value. Intervals are whole numbers of
 * at least 1. Wrong parameters throw `RangeError`.
 */
export interface Indicators {
  /** Volume weighted with where the close stands in its candle, added up; 1 input. */
  accumulationDistribution(): Indicator<FullCandle, number>;
  /** Average directional index: strength of a trend, 0 to 100; 2n inputs. */
  adx(interval: number): Indicator<HighLowClose, number>;
  /** Mean of the ADX and of that of n − 1 candles before, 0 to 100; 3n − 1 inputs. */
  adxr(interval: number): Indicator<HighLowClose, number>;
  /** How recent the highest high and the lowest low are, 0 to 100; n + 1 inputs. */
  aroon(interval: number): Indicator<HighLow, UpDown>;
  /** Aroon up less Aroon down, −100 to 100; n + 1 inputs. */
  aroonOscillator(interval: number): Indicator<HighLow, number>;
  /** Average true range, a price; n + 1 inputs. */
  atr(interval: number): Indicator<HighLowClose, number>;
  /** By how much the second series changes if the first changes by 1; n + 1 inputs. */
  beta(interval: number): Indicator<Pair, number>;
  /** Mean of n values and `width` deviations around it; n inputs. */
  bollingerBands(interval: number, width: number): Indicator<number, Bands>;
  /** Distance of the Bollinger bands as a fraction of their middle; n inputs. */
  bollingerBandwidth(interval: number, width: number): Indicator<number, number>;
  /** Where the value stands between the Bollinger bands, 0 lower, 1 upper; n inputs. */
  bollingerPercentB(interval: number, width: number): Indicator<number, number>;
  /** Commodity channel index, most of the time −100 to 100; n inputs. */
  cci(interval: number): Indicator<HighLowClose, number>;
  /** Accumulation as a share of the volume, −1 to 1; n inputs. */
  chaikinMoneyFlow(interval: number): Indicator<FullCandle, number>;
  /** A fast less a slow EMA of the accumulation/distribution line (3, 10); `slow` inputs. */
  chaikinOscillator(options: { fast: number; slow: number }): Indicator<FullCandle, number>;
  /** Chande-Kroll stops by average true ranges (10, 1, 9), prices; `interval` + `stop` − 1 inputs. */
  chandeKrollStop(options: { interval: number; width: number; stop: number }): Indicator<HighLowClose, Stops>;
  /** Choppiness: near 100 sideways, near 0 in a trend; n of at least 2; n + 1 inputs. */
  choppiness(interval: number): Indicator<HighLowClose, number>;
  /** Chande's momentum oscillator, −100 to 100; n + 1 inputs. */
  cmo(interval: number): Indicator<number, number>;
  /** Correlation of two series, −1 to 1; n of at least 2; n inputs. */
  correlation(interval: number): Indicator<Pair, number>;
  /** Double exponential moving average; 2n − 1 inputs. */
  dema(interval: number): Indicator<number, number>;
  /** Highest high, lowest low and the middle of n candles, the newest included; n inputs. */
  donchianChannels(interval: number): Indicator<HighLow, Bands>;
  /** Kaufman's efficiency ratio, 0 (noise) to 1 (a straight line); n + 1 inputs. */
  efficiencyRatio(interval: number): Indicator<number, number>;
  /** Exponential moving average, which begins with a mean; n inputs. */
  ema(interval: number): Indicator<number, number>;
  /** Heikin-Ashi candles; 1 input. */
  heikinAshi(): Indicator<FullCandle, Prices>;
  /** Highest of n values; n inputs. */
  highest(interval: number): Indicator<number, number>;
  /** Hull's moving average; n of at least 2; n + ⌊√n⌋ − 1 inputs. */
  hma(interval: number): Indicator<number, number>;
  /** Hilbert transform, instantaneous trendline; 64 inputs. */
  htTrendline(): Indicator<number, number>;
  /** Ichimoku cloud (9, 26, 52), prices; `spanB` + `base` − 1 inputs. */
  ichimoku(options: { conversion: number; base: number; spanB: number }): Indicator<HighLow, Ichimoku>;
  /** Kaufman's adaptive moving average; n + 1 inputs. */
  kama(interval: number): Indicator<number, number>;
  /** An EMA of closes and `width` average true ranges around it (20, 10, 2); max(`ema`, `atr` + 1) inputs. */
  keltnerChannels(options: { ema: number; atr: number; width: number }): Indicator<HighLowClose, Bands>;
  /** End of the straight line through n values; n of at least 2; n inputs. */
  linearRegression(interval: number): Indicator<number, number>;
  /** Slope of that line for each step; n of at least 2; n inputs. */
  linearRegressionSlope(interval: number): Indicator<number, number>;
  /** Lowest of n values; n inputs. */
  lowest(interval: number): Indicator<number, number>;
  /** Moving average convergence divergence (12, 26, 9); `slow` + `signal` − 1 inputs. */
  macd(options: { fast: number; slow: number; signal: number }): Indicator<number, Macd>;
  /** Money flow index, 0 to 100; n + 1 inputs. */
  mfi(interval: number): Indicator<FullCandle, number>;
  /** Directional indicator of falling moves, 0 to 100; n + 1 inputs. */
  minusDi(interval: number): Indicator<HighLowClose, number>;
  /** The value less that of n before; n + 1 inputs. */
  momentum(interval: number): Indicator<number, number>;
  /** Average true range in per cent of the close; n + 1 inputs. */
  natr(interval: number): Indicator<HighLowClose, number>;
  /** On-balance volume; 1 input. */
  obv(): Indicator<FullCandle, number>;
  /** Parabolic stop and reverse (0.02, 0.2), a price; 2 inputs. */
  parabolicSar(options: { acceleration: number; maximum: number }): Indicator<HighLow, number>;
  /** Classic pivot points of the UTC day before; until a day begins after one seen from its beginning. */
  pivotPoints(): Indicator<TimedCandle, PivotPoints>;
  /** Directional indicator of rising moves, 0 to 100; n + 1 inputs. */
  plusDi(interval: number): Indicator<HighLowClose, number>;
  /** Wilder's average; n inputs. */
  rma(interval: number): Indicator<number, number>;
  /** Change over n values in per cent; n + 1 inputs. */
  roc(interval: number): Indicator<number, number>;
  /** Relative strength index, 0 to 100; n + 1 inputs. */
  rsi(interval: number): Indicator<number, number>;
  /** Simple moving average; n inputs. */
  sma(interval: number): Indicator<number, number>;
  /** Standard deviation of a population; n inputs. */
  standardDeviation(interval: number): Indicator<number, number>;
  /** Slow stochastic (14, 3, 3), 0 to 100; `k` + `slowK` + `slowD` − 2 inputs. */
  stochastic(options: { k: number; slowK: number; slowD: number }): Indicator<HighLowClose, Stochastic>;
  /** The RSI in the range of its last `k` values (14, 5, 3), 0 to 100; `interval` + `k` + `d` − 1 inputs. */
  stochasticRsi(options: { interval: number; k: number; d: number }): Indicator<number, Stochastic>;
  /** Supertrend (10, 3): a line, a price, and the side of the market; n inputs. */
  supertrend(interval: number, width: number): Indicator<HighLowClose, TrendLine>;
  /** Triple exponential moving average; 3n − 2 inputs. */
  tema(interval: number): Indicator<number, number>;
  /** Triangular moving average; n inputs. */
  trima(interval: number): Indicator<number, number>;
  /** Change of an average smoothed three times, in per cent; 3n − 1 inputs. */
  trix(interval: number): Indicator<number, number>;
  /** How far a candle goes, the gap before it included; 2 inputs. */
  trueRange(): Indicator<HighLowClose, number>;
  /** Buying pressure over three spans (7, 14, 28), 0 to 100; `long` + 1 inputs. */
  ultimateOscillator(options: {
    short: number;
    medium: number;
    long: number;
  }): Indicator<HighLowClose, number>;
  /** Variance of a population; n inputs. */
  variance(interval: number): Indicator<number, number>;
  /** Volume-weighted average price of the UTC day; 1 input. */
  vwap(): Indicator<TimedCandle, number>;
  /** Moving average of closes, each weighted with its volume; n inputs. */
  vwma(interval: number): Indicator<FullCandle, number>;
  /** How far the close is below the highest high, −100 to 0; n inputs. */
  williamsR(interval: number): Indicator<HighLowClose, number>;
  /** Weighted moving average, the newest value most; n inputs. */
  wma(interval: number): Indicator<number, number>;
  /** Standard deviations from the mean; n inputs. */
  zScore(interval: number): Indicator<number, number>;
}
