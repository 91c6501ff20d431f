import { incidentsIn } from '../../book/incidents.ts';
import type { Scope } from '../../book/scope.ts';
import { isoTime } from '../../clock.ts';
import type { LedgerReader } from '../../ledger/reader.ts';
import { ANOMALY_INCIDENT } from '../../monitor/anomalies/anomaly-watch.ts';
import type { AnomalyReport } from '../report.ts';

/** What the session's monitor found unusual in the period, each with its evidence. */
export function collectAnomalies(reader: LedgerReader, period: Scope): readonly AnomalyReport[] {
  return incidentsIn(reader, period)
    .filter(({ kind }) => kind.startsWith(ANOMALY_INCIDENT))
    .map(({ time, kind, source, message }) => ({
      time: isoTime(time),
      kind: kind.slice(ANOMALY_INCIDENT.length),
      source,
      message,
    }));
}
