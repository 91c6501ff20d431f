import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DAY_MS, dayClosedBy, dayStart, WEEK_MS, weekClosedBy, weekStart } from '@chimera/base';
import { checkAt, lastMoment, type SessionRun, sessionsIn, type TimeSpan } from '@chimera/book';
import type { Paths, RuntimeConfig } from '@chimera/config';
import type { RuntimeMetrics } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import { reportName } from '@chimera/workdir';
import { collectReport } from './collect.ts';
import { type ReportHtml, writeReport } from './files.ts';
import { outside } from './markdown-text.ts';

export type SummaryKind = 'daily' | 'weekly';

export interface SummaryScene {
  readonly reader: LedgerReader;
  readonly paths: Paths;
  readonly config: Pick<RuntimeConfig, 'reporting' | 'thresholds'>;
  readonly htmlOf: ReportHtml | null;
  /** The session that still runs; `null` where none does. */
  readonly ongoing: string | null;
}

/** A session that was killed before anything happened is within a report that goes on for as long as this. */
const LEAST_MS = 1000;

/** Ends after which the controller had the time to write its reports. */
const IN_ORDER: ReadonlySet<string> = new Set(['completed', 'data-ended', 'stopped', 'killed', 'breaker']);

const LENGTHS: Readonly<Record<SummaryKind, number>> = { daily: DAY_MS, weekly: WEEK_MS };

/** Writes the summary of what happened after `from` and up to `to`; returns its Markdown file. */
export function writeSummary(
  { reader, paths, config, htmlOf, ongoing }: SummaryScene,
  kind: SummaryKind,
  { from, to }: TimeSpan,
  metrics: RuntimeMetrics,
): string {
  const { thresholds, reporting } = config;
  const report = collectReport(kind, reader, { from, to, session: null, metrics, thresholds, ongoing });
  return writeReport(paths, report, reporting.report_format, htmlOf)[0]!;
}

/**
 * Writes again what the summaries of the last seven days leave out: a session that was killed wrote none, and the day's
 * and the week's are those of the session before. Older days have no candles left to report. Returns the Markdown files.
 */
export function refreshSummaries(scene: SummaryScene, now: RuntimeMetrics): readonly string[] {
  const { reader, config } = scene;
  const { daily_summary, weekly_summary, retention_days } = config.reporting;
  const cursor = reader.cursor();
  if (!cursor) return [];
  const keptFrom = cursor.time - Math.min(WEEK_MS, retention_days * DAY_MS);
  const recent = sessionsIn(reader, { from: keptFrom, to: Number.MAX_SAFE_INTEGER, session: null });
  const runs = recent.filter(({ id }) => id !== scene.ongoing);
  const stale = (kind: SummaryKind) =>
    startsOf(kind, runs).filter((from) => isStale(scene, kind, from, runs));
  return [
    ...(daily_summary ? stale('daily').map((from) => ['daily', from] as const) : []),
    ...(weekly_summary ? stale('weekly').map((from) => ['weekly', from] as const) : []),
  ].map(([kind, from]) => {
    const stretch = { from, to: from + LENGTHS[kind] };
    const to = lastMomentOf(reader, stretch, runsIn(stretch, recent)) ?? from;
    return writeSummary(scene, kind, { from, to }, checkAt(reader, to)?.metrics ?? now);
  });
}

/** The days or weeks in which sessions ran, the oldest first. */
function startsOf(kind: SummaryKind, runs: readonly SessionRun[]): readonly number[] {
  const [begins, closedBy] = kind === 'daily' ? [dayStart, dayClosedBy] : [weekStart, weekClosedBy];
  const starts = new Set<number>();
  for (const { start, end } of runs) {
    const last = end > start ? closedBy(end) : begins(start);
    for (let from = begins(start); from <= last; from += LENGTHS[kind]) starts.add(from);
  }
  return [...starts].toSorted((a, b) => a - b);
}

function isStale(
  { reader, paths }: SummaryScene,
  kind: SummaryKind,
  from: number,
  runs: readonly SessionRun[],
): boolean {
  const stretch = { from, to: from + LENGTHS[kind] };
  const own = runsIn(stretch, runs);
  const path = join(paths.reports, `${reportName(kind, from, stretch.to)}.md`);
  // A session that ended in order wrote its summaries, and somebody has taken them away since.
  if (!existsSync(path)) return own.some(({ ended }) => ended === null || !IN_ORDER.has(ended.reason));
  const markdown = readFileSync(path, 'utf8');
  const last = lastMomentOf(reader, stretch, own);
  const isShort = last !== null && (reportedUntil(markdown) ?? 0) < last;
  return isShort || own.some(({ id }) => !markdown.includes(`| ${outside(id)} |`));
}

/** The sessions that ran in a day or week; one that begins at its end belongs to the next. */
function runsIn({ from, to }: TimeSpan, runs: readonly SessionRun[]): readonly SessionRun[] {
  return runs.filter(({ start, end }) => (start >= from ? start < to : end > from));
}

/** When the period of a report in Markdown ends, as `markdownOf` writes it. */
export function reportedUntil(markdown: string): number | null {
  const [, to] = /^\| Period \| \S+ to (\S+) \|$/m.exec(markdown) ?? [];
  return to === undefined ? null : Date.parse(to);
}

/** When the last thing of those sessions happened in a stretch; `null` where nothing did. */
function lastMomentOf(reader: LedgerReader, stretch: TimeSpan, runs: readonly SessionRun[]): number | null {
  const { from } = stretch;
  const ids = runs.map(({ id }) => id);
  const begun = runs.filter(({ start }) => start >= from).map(({ start }) => start + LEAST_MS);
  const last = Math.max(lastMoment(reader, stretch, ids) ?? from, ...begun);
  return last > from ? last : null;
}
