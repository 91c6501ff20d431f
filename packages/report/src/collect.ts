import { isoTime, weekName } from '@chimera/base';
import { checksIn, firstSession, identityOf, type Scope, sessionsIn } from '@chimera/book';
import { bookOfLedger, ofBook } from '@chimera/config';
import type { ReportKind, RuntimeMetrics } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import type { Thresholds } from '@chimera/monitor';
import type { Divergence } from '@chimera/session';
import { collectAnomalies } from './facts/anomalies.ts';
import { collectChanges } from './facts/changes.ts';
import { collectConcerns } from './facts/concerns.ts';
import { collectHealth, collectProcesses, collectResources } from './facts/machine.ts';
import { collectMarket } from './facts/market.ts';
import { collectParts } from './facts/parts.ts';
import { quietAt } from './facts/quiet.ts';
import { spanOf } from './facts/sessions.ts';
import { collectTimeline } from './facts/timeline.ts';
import { collectTrading } from './facts/trading.ts';
import type { Report, SessionOutcome } from './report.ts';
import { recommendationsOf } from './words/recommendations.ts';

export interface ReportRequest {
  /** Session time: what happened after `from` and up to `to` is reported. */
  readonly from: number;
  readonly to: number;
  /** `null` stands for every session of the period. */
  readonly session: string | null;
  /** The newest metrics, for what the ledger does not hold: processes, breaker, health now. */
  readonly metrics: RuntimeMetrics;
  /** Where the circuit breaker opens, as configured. */
  readonly thresholds: Thresholds;
  /** The session that still runs; every other one without an end was lost. `null`: none runs. */
  readonly ongoing: string | null;
  readonly outcome?: SessionOutcome;
  /** What came of running the session's recording again. */
  readonly divergence?: Divergence | null;
}

const TITLES: Readonly<Record<ReportKind, string>> = {
  hourly: 'Hourly report',
  daily: 'Daily summary',
  weekly: 'Weekly summary',
  final: 'Final report',
};

/** Reads one report out of the ledger, as the book stood at `to`, however far it has gone on since. */
export function collectReport(kind: ReportKind, reader: LedgerReader, request: ReportRequest): Report {
  const { from, to, session, metrics, outcome, thresholds, ongoing } = request;
  const { memory_used_mb, memory_total_mb, uptime_seconds } = metrics.system;
  const period: Scope = { from, to, session };
  return reader.atOnce(() => {
    const identity = identityOf(reader);
    const book = identity ? bookOfLedger(identity) : metrics.session.book;
    const sessions = sessionsIn(reader, period);
    const spans = sessions.map((each) => spanOf(each, period, ongoing));
    const checks = checksIn(reader, period);
    const resources = collectResources(checks, to, metrics, thresholds);
    const runtimeMs = spans.reduce((sum, span) => sum + Date.parse(span.to) - Date.parse(span.from), 0);
    const measured: Omit<Report, 'recommendations' | 'changes'> = {
      kind,
      title: `${TITLES[kind]}${ofBook({ book })}, ${nameOf(kind, from, to)}`,
      book,
      trades: 'PAPER',
      period: { from: isoTime(from), to: isoTime(to) },
      sessions: spans,
      runtimeMs,
      coverage: kind === 'daily' || kind === 'weekly' ? coverageOf(reader, period, runtimeMs) : null,
      quiet: kind === 'weekly' ? quietAt(reader, to) : null,
      githubSchedule: metrics.github_schedule ?? null,
      parts: collectParts(kind, reader, period),
      outcome: outcome ?? null,
      health: collectHealth(checks, metrics),
      resources,
      machine: { memory_used_mb, memory_total_mb, uptime_seconds },
      processes: collectProcesses(reader, period, metrics),
      concerns: collectConcerns(reader, period),
      anomalies: collectAnomalies(reader, period),
      timeline: collectTimeline(reader, period),
      market: collectMarket(reader, period, metrics),
      trading: collectTrading(reader, period, sessions),
      divergence: request.divergence ?? null,
    };
    const report = { ...measured, changes: collectChanges(reader, period, measured, checks) };
    return { ...report, recommendations: recommendationsOf(report, thresholds) };
  });
}

/** `null` if the book was not open yet. */
function coverageOf(reader: LedgerReader, { from, to }: Scope, runtimeMs: number): number | null {
  const opened = firstSession(reader);
  const lived = opened ? to - Math.max(from, opened.start) : 0;
  return lived > 0 ? Math.min(1, runtimeMs / lived) : null;
}

/** What a report is about, in its title. */
function nameOf(kind: ReportKind, from: number, to: number): string {
  if (kind === 'daily') return isoTime(from).slice(0, 10);
  return kind === 'weekly' ? weekName(from) : isoTime(to);
}
