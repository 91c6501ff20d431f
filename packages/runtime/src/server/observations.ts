import { isoTime } from '../clock.ts';
import type { HealthRow, Incident, RuntimeMetrics } from '../monitor/metrics.ts';
import { newestRows } from './newest-rows.ts';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';

/** What went wrong on the machine. */
export function incidents({ plan, ledger }: ServedSession, query: Query) {
  const table = { name: 'incidents', order: 'id' } as const;
  return ledger.read((reader) => ({
    incidents: newestRows<Incident>(reader, table, query, plan.id).map(listedIncident),
  }));
}

export function listedIncident(incident: Incident) {
  return { ...incident, time: isoTime(incident.time), real_time: isoTime(incident.real_time) };
}

/** Health checks, each with the metrics it was judged by. */
export function health({ plan, ledger }: ServedSession, query: Query) {
  const table = { name: 'health', order: 'id' } as const;
  return ledger.read((reader) => ({
    checks: newestRows<HealthRow>(reader, table, query, plan.id).map(listedCheck),
  }));
}

export function listedCheck(check: HealthRow) {
  return {
    ...check,
    time: isoTime(check.time),
    real_time: isoTime(check.real_time),
    metrics: JSON.parse(check.metrics) as RuntimeMetrics,
  };
}
