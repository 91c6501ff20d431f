import type { BuyAndHold, WaitingOrder } from '@chimera/book';
import type { DatedFigures } from '@chimera/contract';
import type {
  Decimal,
  Direction,
  ExitReason,
  Fill,
  GovernorState,
  HeldEntry,
  Mode,
  RoundTrip,
  Rule,
} from '@chimera/engine';
import type { LimitUsage } from '@chimera/monitor';

/** What the book went through in the period. Money is in `currency`. */
export interface TradingReport {
  readonly mode: Mode;
  readonly market: string;
  readonly currency: string;
  readonly strategy: string;
  readonly riskLevel: string;
  /** What the book was opened with. */
  readonly startingCash: number;
  readonly equity: { readonly before: number; readonly after: number };
  /** Equity over the period, its beginning included; a bounded number of points. */
  readonly curve: readonly EquitySample[];
  readonly account: AccountState;
  readonly activity: Activity;
  readonly period: DatedFigures;
  /** From the first session on. */
  readonly book: DatedFigures & { readonly since: string };
  /** Over the period; `null` where no price of it is known. */
  readonly buyAndHold: BuyAndHold | null;
  /** Over the whole book up to the end of the period. */
  readonly bookBuyAndHold: BuyAndHold | null;
  readonly positions: readonly PositionReport[];
  /** Positions whose symbols do not answer, in a sentence each. */
  readonly quarantined: readonly string[];
  /** What rests at the end of the period, stops and targets of positions included. */
  readonly waiting: readonly WaitingOrder[];
  readonly fills: readonly (Fill & { readonly time: string })[];
  readonly trips: readonly DatedTrip[];
  readonly refusals: readonly RefusalGroup[];
  /** `null` where the limits were lifted. */
  readonly governor: GovernorReport | null;
  readonly gaps: readonly GapReport[];
  /** How the fills were simulated, a sentence each. */
  readonly simulation: readonly string[];
}

export interface EquitySample {
  readonly time: string;
  readonly equity: number;
}

/** As it stood at the end of the period. */
export interface AccountState {
  readonly cash: number;
  /** Of the whole book, net of fees. */
  readonly realized: number;
  readonly unrealized: number;
  /** The share of equity in positions. */
  readonly exposure: number;
}

/** What the period brought, counted. */
export interface Activity {
  readonly signals: number;
  readonly refusals: number;
  readonly orders: number;
  readonly strategyFaults: number;
}

export type DatedTrip = Omit<RoundTrip, 'openedAt' | 'closedAt'> & {
  readonly openedAt: string;
  readonly closedAt: string;
  readonly exitReason: ExitReason;
};

export type DatedEntry = Omit<HeldEntry, 'openedAt'> & { readonly openedAt: string };

export interface PositionReport {
  readonly symbol: string;
  readonly direction: Direction;
  readonly tag: string | null;
  /** What is left of each of its entries, the oldest first. */
  readonly entries: readonly DatedEntry[];
  /** What it took from the cash. */
  readonly cost: Decimal;
  readonly quantity: Decimal;
  readonly entryPrice: number;
  readonly markPrice: number;
  /** The end of the candle that the price is of; `null` before the first. */
  readonly markTime: string | null;
  /** The symbol does not answer: its price is old. */
  readonly isQuarantined: boolean;
  readonly unrealized: number;
  readonly stop: Decimal | null;
  readonly target: Decimal | null;
  readonly openedAt: string;
}

export interface RefusalGroup {
  readonly rule: Rule;
  readonly count: number;
  readonly lastReason: string;
}

export interface GovernorReport {
  readonly state: GovernorState;
  /** The rule that took it away from active. */
  readonly cause: string | null;
  readonly limits: readonly LimitUsage[];
}

export interface GapReport {
  readonly symbol: string;
  readonly from: string;
  readonly to: string;
  readonly candles: number;
}
