import type {
  EgressCount,
  GithubScheduleMetrics,
  HealthLevel,
  ProcessMetrics,
  ReportKind,
  Severity,
  StrategyMetrics,
  SystemMetrics,
} from '@chimera/contract';
import type { Divergence } from '@chimera/session';
import type { TradingReport } from './trading-report.ts';

/**
 * Everything that one report says, as plain data: Markdown and the other formats are written from it and from
 * nothing else. It goes out as JSON too, so times are ISO 8601 in session time, UTC; fractions are fractions.
 */
export interface Report {
  readonly kind: ReportKind;
  readonly title: string;
  /** The book's name. */
  readonly book: string;
  /** Nothing here ever trades with real money. */
  readonly trades: 'PAPER';
  /** What happened after `from` and up to `to`, `to` included. */
  readonly period: { readonly from: string; readonly to: string };
  /** The sessions that ran in the period, in order. */
  readonly sessions: readonly SessionSpan[];
  /** How long sessions ran in the period, together. */
  readonly runtimeMs: number;
  /** Share of the period in which a session ran, of the time since the book was opened; only daily and weekly summaries know. */
  readonly coverage: number | null;
  /** That the strategy is quiet for longer than its own past makes likely; only weekly summaries look. `null`: all is as usual. */
  readonly quiet: QuietReport | null;
  /** How late GitHub's schedule came before the newest session; `null` if that did not run on GitHub, or GitHub did not say. */
  readonly githubSchedule: GithubScheduleMetrics | null;
  /** What a daily (by session) or weekly (by day) summary is the sum of; empty in other reports. */
  readonly parts: readonly PeriodPart[];
  /** How the session ended; only the final report knows. */
  readonly outcome: SessionOutcome | null;
  readonly health: HealthSummary;
  readonly resources: readonly ResourceUsage[];
  /** What the machine has, and how long it has been up. */
  readonly machine: Pick<SystemMetrics, 'memory_used_mb' | 'memory_total_mb' | 'uptime_seconds'>;
  readonly processes: readonly ProcessReport[];
  readonly concerns: Concerns;
  readonly anomalies: readonly AnomalyReport[];
  readonly timeline: Timeline;
  readonly market: MarketReport;
  /** `null` where no session traded: the book was not opened, or the bot never began. */
  readonly trading: TradingReport | null;
  /** The session's recording, run again; only the final report knows. */
  readonly divergence: Divergence | null;
  readonly changes: Changes;
  /** What follows from all this, most urgent first; never empty. */
  readonly recommendations: readonly string[];
}

/** A silence of the strategy. Lengths are in milliseconds of time in which a session ran. */
export interface QuietReport {
  /** What stays away: signals, or trades although there are signals. */
  readonly what: 'signal' | 'trade';
  /** When the last one came. */
  readonly since: string;
  readonly quietMs: number;
  /** Between two of them before, on average and at most. */
  readonly meanMs: number;
  readonly longestMs: number;
}

export interface SessionSpan {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** How it ended, `lost` where it never said so; `null` where it had not by the period's end. */
  readonly end: { readonly reason: string; readonly detail: string } | null;
}

export interface SessionOutcome {
  readonly outcome: string;
  readonly reason: string;
  readonly exitCode: number;
}

export interface IllCheck {
  readonly time: string;
  readonly level: HealthLevel;
  readonly reasons: readonly string[];
}

export interface HealthSummary {
  readonly level: HealthLevel;
  /** Why it is not healthy; empty where it is. */
  readonly reasons: readonly string[];
  /** Health checks of the period by what they found. */
  readonly checks: Readonly<Record<HealthLevel, number>>;
  /** The newest checks of the period that said why they were not healthy, oldest first. */
  readonly ill: readonly IllCheck[];
  readonly breaker: { readonly state: 'closed' | 'open'; readonly reason: string | null };
  readonly errorRate: number;
  readonly source: string;
  readonly newestCandle: string | null;
  readonly dataAgeSeconds: number | null;
}

/** Where prices came from in the period, and what was asked for them. */
export interface MarketReport {
  readonly source: string;
  readonly switches: readonly {
    readonly time: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  }[];
  /** By what the ledger still holds of the period. */
  readonly candles: {
    readonly seen: number;
    /** Nobody traded in them. */
    readonly flat: number;
    /** They came too late for anything new to be decided on them. */
    readonly late: number;
    /** Not among `seen`: what they say is no price. */
    readonly refused: number;
  };
  readonly fills: {
    readonly byBook: number;
    readonly byCandle: number;
    /** Made by late candles: what happened while nobody looked. */
    readonly late: number;
  };
  /** Of this machine's part of the session; `null` where nothing comes from outside. */
  readonly feed: FeedReport | null;
  /** What kept a strategy file in, as measured; `null` for a shipped strategy. */
  readonly strategy: StrategyMetrics | null;
}

export interface FeedReport {
  readonly requests: number;
  readonly errors: number;
  readonly lagSeconds: number | null;
  readonly longestLagSeconds: number | null;
  readonly pollCycleSeconds: number | null;
  /** What left this machine. */
  readonly egress: readonly EgressCount[];
}

export type ResourceName = 'CPU' | 'Memory' | 'Disk' | "Session's own CPU" | "Session's own memory";

/** One resource over the health checks of the period, in percent. */
export interface ResourceUsage {
  readonly name: ResourceName;
  readonly last: number;
  readonly mean: number;
  readonly max: number;
  /** Where the circuit breaker opens; `null` if it goes by another one of these. */
  readonly limit: number | null;
}

export interface ProcessReport extends ProcessMetrics {
  /** Of the period; `restarts` counts the whole session. */
  readonly restartsInPeriod: number;
}

/** What happened since the period began. */
export interface Changes {
  readonly since: string;
  /** A sentence each; empty where nothing changed but prices, times and loads. */
  readonly what: readonly string[];
  /** Twelve hexadecimal digits: equal where things stand the same. */
  readonly fingerprint: string;
}

/** A session of a day, or a day of a week. Money is in the quote currency. */
export interface PeriodPart {
  readonly name: string;
  readonly sessions: number;
  readonly runtimeMs: number;
  readonly equity: { readonly before: number; readonly after: number };
  readonly fills: number;
  /** Round trips closed, and those of them above 0. */
  readonly trades: number;
  readonly wins: number;
  readonly fees: number;
  readonly refusals: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Something that stood out from its own recent past; the message holds the evidence. */
export interface AnomalyReport {
  readonly time: string;
  readonly kind: string;
  readonly source: string;
  readonly message: string;
}

/** What happened, in its order; the newest ones. */
export interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly omitted: number;
}

export interface TimelineEvent {
  readonly time: string;
  /** When it was seen last, where it repeated. */
  readonly until: string | null;
  readonly times: number;
  readonly severity: Severity;
  readonly source: string;
  readonly message: string;
}

/** What went wrong or came close: incidents of the machine and entries of the journal. */
export interface Concerns {
  readonly errors: number;
  readonly warnings: number;
  /** The newest ones, the latest first. */
  readonly latest: readonly Concern[];
  /** How many kinds of them are left out of `latest`. */
  readonly omitted: number;
}

/** The same thing that happened once or more often. */
export interface Concern {
  readonly severity: Severity;
  readonly source: string;
  readonly message: string;
  readonly times: number;
  /** When it happened last. */
  readonly time: string;
}
