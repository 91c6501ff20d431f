import type {
  Direction,
  EquityPoint,
  Figures,
  Fill,
  HeldEntry,
  Instrument,
  RoundTrip,
} from '@chimera/engine';
import type { TakenFor } from '@chimera/market-data';

/** One sample of the curves: the last equity of its stretch, and the deepest drawdown within it. */
export interface CurveSample {
  readonly time: number;
  readonly equity: number;
  readonly held: number;
  /** Fraction below the highest equity so far. */
  readonly drawdown: number;
  readonly heldDrawdown: number;
}

export interface MonthRow {
  /** `2026-01`, UTC. */
  readonly month: string;
  readonly return: number;
  readonly held: number;
}

export interface OpenPosition {
  readonly symbol: string;
  readonly direction: Direction;
  readonly tag: string | null;
  /** What is left of each of its entries, the oldest first. */
  readonly entries: readonly HeldEntry[];
  /** What it took from the cash. */
  readonly cost: string;
  readonly quantity: string;
  readonly entryPrice: number;
  readonly markPrice: number;
  readonly unrealized: number;
  readonly openedAt: number;
}

/** What buying and holding came to over the same candles; see `BuyAndHoldBenchmark`. */
export interface HeldResult {
  readonly finalEquity: number;
  readonly fees: number;
  readonly figures: Figures;
  /** Its total return at the strategy's mean exposure; `null` where that is not known. */
  readonly returnAtExposure: number | null;
}

/** One of the windows of a walk forward: a run of its own, from flat. */
export interface WindowResult {
  readonly from: number;
  readonly to: number;
  readonly return: number;
  readonly held: number;
  readonly drawdown: number;
  readonly trades: number;
  readonly fees: number;
}

export interface Finding {
  readonly message: string;
  /** The candle's end at which it showed; `null` where it belongs to none. */
  readonly time: number | null;
}

export interface CheckResult {
  readonly check: 'lookahead' | 'warmup';
  readonly passed: boolean;
  /** What was compared with what, in a sentence. */
  readonly method: string;
  readonly findings: readonly Finding[];
}

/** What only a page draws. */
export interface Charts {
  /** How many of the market's candles one bar stands for, and how long it is. */
  readonly perBar: number;
  readonly spanMs: number;
  /** By symbol: start in seconds, open, high, low, close, volume. */
  readonly candles: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly equity: readonly EquityPoint[];
}

/** Everything that a backtest says, as plain data: text, HTML and JSON are written from it and nothing else. */
export interface BacktestResult {
  readonly strategy: {
    readonly name: string;
    readonly description: string;
    /** SHA-256 of a person's own file; `null` for a shipped strategy. */
    readonly sha256: string | null;
    readonly parameters: Readonly<Record<string, number>>;
  };
  readonly symbols: readonly string[];
  readonly timeframe: string;
  readonly from: number;
  readonly to: number;
  readonly data: {
    readonly sha256: string;
    readonly candles: number;
    readonly gaps: number;
    readonly refused: number;
    readonly dropped: number;
    /** Why the first candle that was refused or not believed was not used; `null` where all were used. */
    readonly refusal: string | null;
    /** Symbols whose candles all lie outside the period. */
    readonly absent: readonly string[];
    /** What each file was taken for. */
    readonly files: readonly TakenFor[];
  };
  /** Candles a symbol that warmed the strategy, and how many it asks for. */
  readonly warmup: { readonly asked: number; readonly seen: number };
  /** `off`, or the risk level whose limits applied. */
  readonly limits: string;
  readonly simulation: readonly string[];
  /** What the markets allowed; a step or minimum of `0` is none. */
  readonly terms: readonly Instrument[];
  readonly currency: string;
  readonly startingCash: number;
  readonly finalEquity: number;
  readonly figures: Figures;
  readonly held: HeldResult;
  readonly activity: {
    readonly signals: number;
    readonly orders: number;
    readonly fills: number;
    readonly refusals: readonly { readonly rule: string; readonly count: number }[];
    /** What the strategy did wrong: each was refused, and the run went on. */
    readonly faults: readonly { readonly message: string; readonly count: number }[];
    readonly halts: readonly string[];
  };
  readonly trips: readonly RoundTrip[];
  readonly open: readonly OpenPosition[];
  readonly months: readonly MonthRow[];
  readonly curve: readonly CurveSample[];
  readonly windows: readonly WindowResult[];
  readonly checks: readonly CheckResult[];
  /** `null` where no page was asked for. */
  readonly charts: Charts | null;
  readonly fills: readonly (Fill & { readonly time: number })[];
}
