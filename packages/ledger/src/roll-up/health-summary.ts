import type { CheckedMetrics, HealthLevel, HealthSummary, RuntimeMetrics, Spread } from '@chimera/contract';
import { HEALTH_LEVELS } from '@chimera/vocabulary';
import type { HealthRow } from '../observations.ts';
import { stretchOf } from './ages.ts';

export type Resource = 'cpu' | 'memory' | 'disk' | 'sessionCpu' | 'sessionMemory';

const NO_CHECKS: HealthSummary['checks'] = { healthy: 0, degraded: 0, unhealthy: 0, critical: 0 };
/** A summary names at most this many reasons. */
const MOST_REASONS = 3;

/** The summary of a row; of a single check itself. */
export function summaryOf(
  { level, time }: Pick<HealthRow, 'level' | 'time'>,
  metrics: CheckedMetrics,
): HealthSummary {
  if (metrics.summary) return metrics.summary;
  const { cpu_percent, memory_percent, disk_percent } = metrics.system;
  const one = (value: number): Spread => ({ min: value, mean: value, max: value });
  return {
    from: time,
    to: time,
    checks: { ...NO_CHECKS, [level]: 1 },
    cpu: one(cpu_percent),
    memory: one(memory_percent),
    disk: one(disk_percent),
    ...(metrics.usage && {
      sessionCpu: one(metrics.usage.cpu_percent),
      sessionMemory: one(metrics.usage.memory_percent),
    }),
  };
}

/**
 * One row for all checks of a session in an hour, or of all sessions in a day: the worst level, the greatest loads, ages and
 * counts, and a summary. It has the key of the last one. Rows come in the order of their keys.
 */
export function summedUpChecks(
  rows: readonly HealthRow[],
  stretchMs: number,
  isBySession: boolean,
): readonly HealthRow[] {
  const groups = Map.groupBy(rows, ({ session, time }) => {
    const stretch = stretchOf(time, stretchMs);
    return isBySession ? `${session} ${stretch}` : String(stretch);
  });
  return [...groups.values()].map(summedUp).toSorted((a, b) => a.id - b.id);
}

function summedUp(rows: readonly HealthRow[]): HealthRow {
  const checked = rows.map((row) => {
    const metrics = JSON.parse(row.metrics) as CheckedMetrics;
    return { row, metrics, summary: summaryOf(row, metrics) };
  });
  const last = checked.at(-1)!;
  const summaries = checked.map((each) => each.summary);
  const [sessionCpu, sessionMemory] = [
    spreadOver(summaries, 'sessionCpu'),
    spreadOver(summaries, 'sessionMemory'),
  ];
  const summary: HealthSummary = {
    from: Math.min(...summaries.map(({ from }) => from)),
    to: Math.max(...summaries.map(({ to }) => to)),
    checks: summaries.reduce((sum, { checks }) => addedUp(sum, checks), NO_CHECKS),
    cpu: spreadOver(summaries, 'cpu')!,
    memory: spreadOver(summaries, 'memory')!,
    disk: spreadOver(summaries, 'disk')!,
    ...(sessionCpu && sessionMemory && { sessionCpu, sessionMemory }),
  };
  const level = HEALTH_LEVELS.findLast((each) => summary.checks[each] > 0) ?? last.row.level;
  const reasons = [...new Set(checked.flatMap(({ metrics }) => metrics.application.health_reasons ?? []))];
  return {
    ...last.row,
    level,
    metrics: JSON.stringify({
      ...shortened(last.metrics),
      system: {
        ...last.metrics.system,
        cpu_percent: summary.cpu.max,
        memory_percent: summary.memory.max,
        disk_percent: summary.disk.max,
      },
      ...(last.metrics.usage &&
        sessionCpu &&
        sessionMemory && {
          usage: {
            ...last.metrics.usage,
            cpu_percent: sessionCpu.max,
            memory_percent: sessionMemory.max,
          },
        }),
      application: {
        ...last.metrics.application,
        health_status: level,
        health_reasons: reasons.slice(0, MOST_REASONS),
        processes: [],
        error_count: greatest(checked.map(({ metrics }) => metrics.application.error_count)) ?? 0,
        warning_count: greatest(checked.map(({ metrics }) => metrics.application.warning_count)) ?? 0,
        error_rate: greatest(checked.map(({ metrics }) => metrics.application.error_rate)) ?? 0,
      },
      market: {
        ...last.metrics.market,
        data_age_seconds: greatest(checked.map(({ metrics }) => metrics.market.data_age_seconds)),
        feed_lag_seconds: greatest(checked.map(({ metrics }) => metrics.market.feed_lag_seconds)),
        quarantined: [],
        egress: [],
      },
      summary,
    } satisfies CheckedMetrics),
  };
}

/** Without what is told of each position: the notes of equity have the book's worth. */
function shortened(metrics: CheckedMetrics): RuntimeMetrics {
  return { ...metrics, trading: { ...metrics.trading, positions: [] } };
}

function addedUp(a: HealthSummary['checks'], b: HealthSummary['checks']): HealthSummary['checks'] {
  const of = (level: HealthLevel) => a[level] + b[level];
  return {
    healthy: of('healthy'),
    degraded: of('degraded'),
    unhealthy: of('unhealthy'),
    critical: of('critical'),
  };
}

/** How many checks a summary is of. */
export function countOf({ checks }: HealthSummary): number {
  return HEALTH_LEVELS.reduce((sum, level) => sum + checks[level], 0);
}

/** Over all checks of several summaries that know it, the mean by their numbers; `null` if none does. */
export function spreadOver(summaries: readonly HealthSummary[], key: Resource): Spread | null {
  let [sum, count] = [0, 0];
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const summary of summaries) {
    const spread = summary[key];
    if (!spread) continue;
    const checks = countOf(summary);
    sum += spread.mean * checks;
    count += checks;
    min = Math.min(min, spread.min);
    max = Math.max(max, spread.max);
  }
  return count > 0 ? { min, mean: sum / count, max } : null;
}

function greatest(values: readonly (number | null | undefined)[]): number | null {
  const known = values.filter((value) => value !== null && value !== undefined);
  return known.length > 0 ? Math.max(...known) : null;
}
