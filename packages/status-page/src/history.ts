import type { WaitingOrder } from '@chimera/book';
import type { DatedFigures, GithubScheduleMetrics } from '@chimera/contract';
import type { Direction } from '@chimera/engine';

/** What a status page says of sessions, days and the book, in one word each; colours follow from it. */
export type Tone = 'good' | 'warn' | 'bad' | 'none';

/**
 * Everything that the status page says, as plain data: `data.json` holds it, and `index.html` is written from it and
 * from nothing else. Times are ISO 8601 in session time, UTC; fractions are fractions; money is in `book.currency`.
 */
export interface StatusHistory {
  readonly format: 1;
  readonly title: string;
  /** Nothing here ever trades with real money. */
  readonly trades: 'PAPER';
  readonly book: BookFacts;
  /** Up to when sessions were due: the time the page was made or, where sessions have a time of their own, the book's end. */
  readonly until: string;
  readonly state: { readonly tone: Tone; readonly headline: string };
  readonly uptime: readonly UptimeWindow[];
  /** How often a session is due, as the configuration's cron. */
  readonly schedule: string;
  /** How late GitHub started the runs of the schedule; `null` if the newest session does not know. */
  readonly githubSchedule: GithubScheduleMetrics | null;
  /** The newest days, oldest first. */
  readonly days: readonly DayRecord[];
  /** The newest sessions, newest first. */
  readonly sessions: readonly SessionRecord[];
  /** How many older ones are not listed. */
  readonly sessionsOmitted: number;
  /** Market time that went by without a session, the newest first. */
  readonly gaps: readonly GapRecord[];
  readonly gapsOmitted: number;
  readonly equity: EquityLine;
  readonly months: readonly MonthRecord[];
  readonly figures: DatedFigures;
  readonly governor: string | null;
  readonly positions: readonly PositionRecord[];
  /** What rests at the simulated exchange. */
  readonly waiting: readonly WaitingOrder[];
  /** The newest round trips, newest first. */
  readonly trips: readonly TripRecord[];
  readonly open: readonly IncidentRecord[];
  readonly past: readonly IncidentRecord[];
  readonly pastOmitted: number;
}

export interface BookFacts {
  readonly name: string;
  readonly mode: string;
  readonly market: string;
  readonly currency: string;
  readonly startingCash: number;
  readonly strategy: string;
  readonly riskLevel: string;
  readonly symbols: readonly string[];
  readonly openedAt: string;
  /** When the newest thing in the book happened. */
  readonly asOf: string;
  readonly entries: number;
  /** The hash of the last entry: it tells whether a ledger is the one that this page was made from. */
  readonly head: string;
  readonly sessions: number;
}

export interface UptimeWindow {
  readonly name: string;
  readonly elapsedMs: number;
  readonly watchedMs: number;
  /** Share of the time in which a session ran; `null` where no time has gone by. */
  readonly share: number | null;
  readonly slots: SlotCount;
}

/** Slots of the schedule that are over, and those of them in which a session ran. */
export interface SlotCount {
  readonly due: number;
  readonly ran: number;
}

export interface DayRecord {
  readonly date: string;
  readonly tone: Tone;
  readonly sessions: number;
  /** Share of the day's time since the book was opened in which a session ran. */
  readonly share: number;
  readonly slots: SlotCount;
  /** What the day's sessions ended with, in words. */
  readonly outcomes: readonly string[];
  readonly pnl: number | null;
}

export interface SessionRecord {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** `completed`, `stopped`, …, `lost` where it never said how it ended, `open` where it may still. */
  readonly outcome: string;
  readonly tone: Tone;
  readonly detail: string;
  readonly pnl: number;
  readonly equity: number;
  readonly fills: number;
  readonly errors: number;
}

export interface GapRecord {
  readonly from: string;
  readonly to: string;
  readonly missedSlots: number;
}

export interface EquityLine {
  /** How many notes of equity the book holds; the lines below are thinned, with their extremes kept. */
  readonly notes: number;
  readonly columns: readonly ['time', 'equity', 'drawdown'];
  /** Time in seconds since 1970. */
  readonly rows: readonly (readonly [number, number, number])[];
  /** `null` where the book knows no price of some symbol from its beginning on. */
  readonly held: HeldLine | null;
}

/** What the same starting value would be worth, held in equal parts of the first session's symbols, before fees. */
export interface HeldLine {
  readonly from: string;
  readonly symbols: readonly string[];
  readonly columns: readonly ['time', 'value'];
  readonly rows: readonly (readonly [number, number])[];
  readonly return: number;
  /** The return at the strategy's mean exposure since the beginning; `null` where that is not known. */
  readonly returnAtExposure: number | null;
}

export interface MonthRecord {
  readonly month: string;
  readonly sessions: number;
  readonly equity: number;
  readonly return: number;
  /** The deepest within the month. */
  readonly drawdown: number;
}

export interface PositionRecord {
  readonly symbol: string;
  readonly direction: Direction;
  readonly quantity: string;
  readonly entryPrice: number;
  readonly markPrice: number;
  /** The end of the candle that the price is of, where the symbol is in quarantine; else `null`. */
  readonly stalePriceTime: string | null;
  readonly unrealized: number;
}

export interface TripRecord {
  readonly symbol: string;
  readonly direction: Direction;
  readonly openedAt: string;
  readonly closedAt: string;
  readonly quantity: string;
  readonly entryPrice: number;
  readonly exitPrice: number;
  readonly pnl: number;
  readonly exitReason: string;
}

export interface IncidentRecord {
  readonly time: string;
  readonly tone: Tone;
  readonly title: string;
  readonly detail: string;
  readonly times: number;
}
