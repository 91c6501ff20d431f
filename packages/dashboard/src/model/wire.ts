/**
 * What the page is told, in the words of docs/http.md: by the server's answers and events, or by the data inside a
 * report's file. Times are ISO 8601 in session time; exact money and quantities are decimal strings.
 */
export interface PageData {
  readonly format: 1;
  readonly origin: 'server' | 'report';
  readonly cursor: string | null;
  readonly period: { readonly from: string; readonly to: string };
  readonly status: Status;
  readonly period_seconds: number;
  readonly candles: {
    readonly period_seconds: number;
    readonly rows: Readonly<Record<string, readonly (readonly number[])[]>>;
  };
  readonly equity: Packed;
  readonly held: Held | null;
  readonly trades: Packed;
  readonly fills: Packed;
  readonly orders: Packed;
  readonly signals: Packed;
  readonly notes: Packed;
  readonly incidents: Packed;
  readonly health: Packed;
  readonly book: Standing;
  readonly figures: Figures;
  readonly log: Packed;
  readonly omissions: readonly string[];
  readonly report: Report | null;
}

export interface Packed {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface Status {
  /** The book's name; `null` in a backtest. */
  readonly book: string | null;
  readonly session: {
    readonly id: string;
    readonly mode: string;
    readonly risk_level: string;
    readonly started_at: string;
    readonly ends_at: string;
    readonly now: string;
    readonly speed: number;
  };
  readonly market: string;
  readonly currency: string;
  readonly symbols: readonly string[];
  readonly strategy: string;
  readonly health: string | null;
  /** Why health is not `healthy`, a few words each. */
  readonly health_reasons: readonly string[];
  readonly data: { readonly newest_candle: string | null; readonly age_seconds: number | null };
  readonly equity: number | null;
  readonly governor: {
    readonly state: string;
    readonly rule: string | null;
    readonly reason: string | null;
  } | null;
  readonly ended: { readonly reason: string; readonly detail: string } | null;
  readonly breaker: { readonly state: string; readonly reason: string | null } | null;
  readonly processes: readonly Process[];
}

export interface Process {
  readonly name: string;
  readonly pid: number | null;
  readonly status: string;
  readonly restarts: number;
  readonly rss_mb: number;
  readonly cpu_percent: number;
}

export interface Standing {
  readonly positions: readonly Position[];
  readonly open_orders: readonly {
    readonly id: string;
    readonly filled: string;
    readonly triggered: boolean;
  }[];
  readonly account: { readonly cash: string; readonly realized: string } | null;
}

export interface Position {
  readonly symbol: string;
  readonly quantity: string;
  readonly entry_price: number;
  readonly opened_at: string;
  readonly mark_price: number;
  /** The end of the candle that the price is of. */
  readonly mark_time: string | null;
  /** It does not answer: its price is old. */
  readonly quarantined: boolean;
  readonly value: number;
  readonly unrealized_pnl: number;
  readonly stop: string | null;
  readonly target: string | null;
}

export interface Candle {
  readonly symbol: string;
  readonly start: string;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

export interface EquityPoint {
  readonly time: string;
  readonly equity: number;
  readonly exposure: number;
}

export interface Trade {
  readonly number: number;
  readonly symbol: string;
  readonly opened_at: string;
  readonly closed_at: string;
  readonly quantity: string;
  readonly entry_price: number;
  readonly exit_price: number;
  readonly pnl: string;
  readonly fees: string;
  readonly exit_reason: string;
}

export interface Fill {
  readonly seq: number;
  readonly time: string;
  readonly order: string;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly quantity: string;
  readonly price: string;
  readonly fee: string;
  readonly slippage: string;
  readonly reason: string;
}

export interface Order {
  readonly seq: number;
  readonly id: string;
  readonly placed_at: string;
  readonly ended_at: string | null;
  readonly symbol: string;
  readonly side: 'buy' | 'sell';
  readonly type: string;
  readonly quantity: string | null;
  readonly price: string | null;
  readonly status: 'open' | 'triggered' | 'filled' | 'cancelled';
  readonly cancelled: string | null;
  readonly parent: string | null;
  readonly reason: string;
}

export type Verdict =
  | { readonly kind: 'order'; readonly order: string }
  | {
      readonly kind: 'refusal';
      readonly rule: string;
      readonly figure: number;
      readonly limit: number;
      readonly reason: string;
    };

export interface Signal {
  readonly seq: number;
  readonly time: string;
  readonly symbol: string;
  readonly action: string;
  readonly confidence: number;
  readonly stop: number | null;
  readonly target: number | null;
  readonly reason: string;
  readonly verdict: Verdict | null;
}

export interface Note {
  readonly seq: number;
  readonly time: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface Incident {
  readonly id: number;
  readonly time: string;
  readonly real_time: string;
  readonly severity: string;
  readonly source: string;
  readonly kind: string;
  readonly message: string;
}

export interface Check {
  readonly id: number;
  readonly time: string;
  readonly level: string;
  readonly cpu: number;
  readonly memory: number;
  readonly disk: number;
  readonly data_age: number | null;
  readonly errors: number;
  readonly reasons: readonly string[];
}

/** A health check as the stream tells it. */
export interface CheckEvent {
  readonly id: number;
  readonly time: string;
  readonly level: string;
  readonly metrics: {
    readonly system: {
      readonly cpu_percent: number;
      readonly memory_percent: number;
      readonly disk_percent: number;
    };
    readonly market: { readonly data_age_seconds: number | null };
    readonly application: { readonly error_count: number; readonly health_reasons?: readonly string[] };
  };
}

export interface JournalEvent {
  readonly seq: number;
  readonly time: string;
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What holding came to, in seconds and equity; `from`: every symbol has a price from then on. */
export interface Held {
  readonly from: string;
  readonly rows: readonly (readonly [time: number, equity: number])[];
}

export interface Figures {
  readonly scopes: readonly FigureScope[];
  /** The newest point of what holding came to. */
  readonly held: readonly [time: number, equity: number] | null;
  readonly definitions: Readonly<Record<string, Definition>>;
}

export interface FigureScope {
  readonly name: string;
  /** Where it begins, and what the book was worth then. */
  readonly from: string;
  readonly equity_before: number;
  readonly buy_and_hold: number | null;
  /** The same at the strategy's mean exposure in the scope. */
  readonly buy_and_hold_at_exposure: number | null;
  readonly held_from: string | null;
  readonly figures: FigureValues;
}

/** The engine's figures; fractions are fractions, and what lacks data is `null`. */
export interface FigureValues {
  readonly samples: { readonly points: number; readonly dailyReturns: number; readonly roundTrips: number };
  readonly totalReturn: number | null;
  readonly annualGrowth: number | null;
  readonly volatility: number | null;
  readonly sharpe: number | null;
  readonly sortino: number | null;
  readonly calmar: number | null;
  readonly drawdown: { readonly fraction: number };
  readonly exposure: { readonly timeInMarket: number; readonly average: number } | null;
  readonly turnoverRatio: number | null;
  readonly fills: number;
  readonly fees: number;
  readonly slippage: number;
  readonly record: {
    readonly trades: number;
    readonly winRate: number | null;
    readonly profitFactor: number | null;
    readonly expectancy: number | null;
  };
}

export interface Definition {
  readonly name: string;
  readonly method: string;
  readonly period: string;
  readonly annualisation: string | null;
  readonly least: { readonly count: number; readonly of: string } | null;
}

export interface LogLine {
  readonly real_time: string;
  readonly level: string;
  readonly process: string;
  readonly message: string;
}

export interface Report {
  readonly kind: string;
  readonly title: string;
  readonly outcome: { readonly outcome: string; readonly reason: string } | null;
  readonly recommendations: readonly string[];
  readonly passages: readonly Passage[];
  readonly simulation: readonly string[];
  readonly refusals: readonly {
    readonly rule: string;
    readonly count: number;
    readonly lastReason: string | null;
  }[];
}

/** A part of a report in words and tables. A column whose name begins with `#` holds numbers. */
export interface Passage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
}
