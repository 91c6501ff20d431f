import { isoTime } from '@chimera/base';
import { type HealthCheck, incidentsIn, type Scope } from '@chimera/book';
import type { HealthLevel, RuntimeMetrics } from '@chimera/contract';
import { type LedgerReader, type Resource, spreadOver, summaryOf } from '@chimera/ledger';
import type { Thresholds } from '@chimera/monitor';
import type { HealthSummary, IllCheck, ProcessReport, ResourceName, ResourceUsage } from '../report.ts';

/** A report tells why of this many checks; the ledger has them all. */
const MOST_ILL = 10;

export function collectHealth(found: readonly HealthCheck[], metrics: RuntimeMetrics): HealthSummary {
  const checks = { healthy: 0, degraded: 0, unhealthy: 0, critical: 0 };
  const ill: IllCheck[] = [];
  for (const check of found) {
    const { level, time } = check;
    for (const [of, count] of Object.entries(summaryOf(check, check.metrics).checks))
      checks[of as HealthLevel] += count;
    if (level === 'healthy') continue;
    const { health_reasons: reasons = [] } = check.metrics.application;
    if (reasons.length > 0) ill.push({ time: isoTime(time), level, reasons });
  }
  return {
    level: metrics.application.health_status,
    reasons: metrics.application.health_reasons ?? [],
    checks,
    ill: ill.slice(-MOST_ILL),
    breaker: metrics.breaker,
    errorRate: metrics.application.error_rate,
    source: metrics.market.source,
    newestCandle: metrics.market.newest_candle,
    dataAgeSeconds: metrics.market.data_age_seconds,
  };
}

/** Over the health checks of the period; if there was none, the newest metrics are the only sample, of `time`. */
export function collectResources(
  checks: readonly HealthCheck[],
  time: number,
  metrics: RuntimeMetrics,
  thresholds: Thresholds,
): readonly ResourceUsage[] {
  const { system, usage } = checks.at(-1)?.metrics ?? metrics;
  const summaries = checks.map((check) => summaryOf(check, check.metrics));
  const samples = summaries.length > 0 ? summaries : [summaryOf({ level: 'healthy', time }, metrics)];
  const resource = (name: ResourceName, key: Resource, now: number | undefined, limit: number | null) => {
    const spread = spreadOver(samples, key);
    return spread && now !== undefined
      ? [{ name, last: now, mean: spread.mean, max: spread.max, limit }]
      : [];
  };
  const { max_cpu_percent: cpu, max_memory_percent: memory } = thresholds;
  const [isOwnCpu, isOwnMemory] = [thresholds.cpu_scope === 'session', thresholds.memory_scope === 'session'];
  return [
    ...resource('CPU', 'cpu', system.cpu_percent, isOwnCpu ? null : cpu),
    ...resource("Session's own CPU", 'sessionCpu', usage?.cpu_percent, isOwnCpu ? cpu : null),
    ...resource('Memory', 'memory', system.memory_percent, isOwnMemory ? null : memory),
    ...resource("Session's own memory", 'sessionMemory', usage?.memory_percent, isOwnMemory ? memory : null),
    ...resource('Disk', 'disk', system.disk_percent, thresholds.max_disk_percent),
  ];
}

export function collectProcesses(
  reader: LedgerReader,
  period: Scope,
  metrics: RuntimeMetrics,
): readonly ProcessReport[] {
  const kinds = incidentsIn(reader, period).map(({ kind }) => kind);
  return metrics.application.processes.map((each) => {
    const restartsInPeriod = kinds.filter((kind) => kind === `${each.name}-restart`).length;
    return { ...each, restartsInPeriod };
  });
}
