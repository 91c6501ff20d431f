import {
  type BenchmarkName,
  benchmarkDefinitions,
  definitions,
  type FigureDefinition,
  type FigureName,
} from '@chimera/engine';
import type { DatedFigures } from '../report/trading-report.ts';
import type { standing } from '../server/events/news.ts';
import type { status } from '../server/status.ts';

/**
 * Everything that the page shows, as plain data: the server answers with it, a report's HTML file has it inside.
 * Long lists are packed: the names of the columns once, then the values row by row.
 */
export interface PageData {
  readonly format: 1;
  readonly origin: 'server' | 'report';
  /** Where the event stream goes on; `null` in a file. */
  readonly cursor: string | null;
  /** ISO 8601, session time. */
  readonly period: { readonly from: string; readonly to: string };
  readonly status: PageStatus;
  readonly period_seconds: number;
  readonly candles: PackedCandles;
  /** Oldest first: `time` in seconds. */
  readonly equity: Packed;
  readonly held: PageHeld | null;
  readonly trades: Packed;
  readonly fills: Packed;
  readonly orders: Packed;
  readonly signals: Packed;
  /** Gaps, halts, commands, faults and sessions, in the engine's words. */
  readonly notes: Packed;
  readonly incidents: Packed;
  readonly health: Packed;
  readonly book: PageBook;
  readonly figures: PageFigures;
  readonly log: Packed;
  /** What was left out or summed up so that the page stays small, a sentence each. */
  readonly omissions: readonly string[];
  readonly report: PageReport | null;
}

/** The form of `/api/v1/status`, from the server or from a report. */
export interface PageStatus extends Omit<ReturnType<typeof status>, 'book' | 'governor' | 'ended'> {
  /** The book's name; `null` in a backtest, which has none. */
  readonly book: string | null;
  readonly ended: { readonly reason: string; readonly detail: string } | null;
  readonly governor: {
    readonly state: string;
    readonly rule: string | null;
    readonly reason: string | null;
    readonly since: string | null;
  } | null;
}

/** How the book stands, or stood. */
export interface PageBook extends Omit<ReturnType<typeof standing>, 'account'> {
  readonly account: { readonly cash: string; readonly realized: string } | null;
}

export interface Packed {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** What the first equity of the page would have become in equal parts of the symbols; `null` where no price is known. */
export interface PageHeld {
  /** From when on every symbol has a price, ISO 8601. */
  readonly from: string;
  /** Oldest first: seconds, equity. */
  readonly rows: readonly (readonly [time: number, equity: number])[];
}

/** One candle may stand for several of the market's: `period_seconds` says how long each is. */
export interface PackedCandles {
  readonly period_seconds: number;
  /** By symbol: start in seconds, open, high, low, close, volume. */
  readonly rows: Readonly<Record<string, readonly (readonly number[])[]>>;
}

export interface PageFigures {
  readonly scopes: readonly {
    readonly name: string;
    /** Where the scope begins, and what the book was worth then. */
    readonly from: string;
    readonly equity_before: number;
    readonly figures: DatedFigures;
    /** What holding the symbols in equal parts would have earned; `null` where that is not known. */
    readonly buy_and_hold: number | null;
    /** The same at the strategy's mean exposure in the scope. */
    readonly buy_and_hold_at_exposure: number | null;
    /** From when on its prices are known, ISO 8601. */
    readonly held_from: string | null;
  }[];
  /** The newest point of the page's line of buy and hold: seconds, equity. */
  readonly held: readonly [time: number, equity: number] | null;
  readonly definitions: Readonly<Record<FigureName | BenchmarkName, FigureDefinition>>;
}

/** What the page says of each figure. */
export const PAGE_DEFINITIONS: PageFigures['definitions'] = { ...definitions, ...benchmarkDefinitions };

/** What only a report says, in its own words. */
export interface PageReport {
  readonly kind: string;
  readonly title: string;
  readonly outcome: { readonly outcome: string; readonly reason: string } | null;
  readonly recommendations: readonly string[];
  readonly simulation: readonly string[];
  /** Parts in words and tables, after what follows from all this. */
  readonly passages: readonly PagePassage[];
  readonly refusals: readonly {
    readonly rule: string;
    readonly count: number;
    /** `null` where it is not known. */
    readonly lastReason: string | null;
  }[];
}

/** A column whose name begins with `#` is aligned to the right. */
export interface PagePassage {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
}

/** Rows of the same form without repeating their keys. */
export function packed(rows: readonly object[], columns: readonly string[]): Packed {
  return {
    columns,
    rows: rows.map((row) => columns.map((column) => (row as Record<string, unknown>)[column])),
  };
}
