import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import type { Thresholds } from '../monitor/circuit-breaker.ts';
import type { HealthRow, Incident, RuntimeMetrics, SystemMetrics } from '../monitor/metrics.ts';
import { type Period, rowsIn } from './period.ts';
import type { HealthSummary, IllCheck, ProcessReport, ResourceUsage } from './report.ts';

/** A report tells why of so many checks; the ledger has them all. */
const MOST_ILL = 10;

export function collectHealth(reader: LedgerReader, period: Period, metrics: RuntimeMetrics): HealthSummary {
  const checks = { healthy: 0, degraded: 0, unhealthy: 0, critical: 0 };
  const ill: IllCheck[] = [];
  for (const { level, time, metrics } of rowsIn<HealthRow>(reader, period, 'health')) {
    checks[level] += 1;
    if (level === 'healthy') continue;
    const { health_reasons: reasons = [] } = (JSON.parse(metrics) as RuntimeMetrics).application;
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

/** Over the health checks of the period; where there was none, the newest metrics are the only sample. */
export function collectResources(
  reader: LedgerReader,
  period: Period,
  metrics: RuntimeMetrics,
  thresholds: Thresholds,
): readonly ResourceUsage[] {
  const rows = rowsIn<HealthRow>(reader, period, 'health');
  const checked = rows.map((row) => (JSON.parse(row.metrics) as RuntimeMetrics).system);
  const samples = checked.length > 0 ? checked : [metrics.system];
  return [
    usage('CPU', samples, 'cpu_percent', thresholds.max_cpu_percent),
    usage('Memory', samples, 'memory_percent', thresholds.max_memory_percent),
    usage('Disk', samples, 'disk_percent', thresholds.max_disk_percent),
  ];
}

function usage(
  name: ResourceUsage['name'],
  samples: readonly SystemMetrics[],
  key: 'cpu_percent' | 'memory_percent' | 'disk_percent',
  limit: number,
): ResourceUsage {
  const values = samples.map((sample) => sample[key]);
  const sum = values.reduce((total, value) => total + value, 0);
  return { name, last: values.at(-1)!, mean: sum / values.length, max: Math.max(...values), limit };
}

export function collectProcesses(
  reader: LedgerReader,
  period: Period,
  metrics: RuntimeMetrics,
): readonly ProcessReport[] {
  const kinds = rowsIn<Incident>(reader, period, 'incidents').map(({ kind }) => kind);
  return metrics.application.processes.map((each) => {
    const restartsInPeriod = kinds.filter((kind) => kind === `${each.name}-restart`).length;
    return { ...each, restartsInPeriod };
  });
}
