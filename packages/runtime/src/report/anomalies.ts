import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { ANOMALY_INCIDENT } from '../monitor/anomalies/anomaly-watch.ts';
import type { Incident } from '../monitor/metrics.ts';
import { type Period, rowsIn } from './period.ts';
import type { AnomalyReport } from './report.ts';

/** What the session's monitor found unusual in the period, each with its evidence. */
export function collectAnomalies(reader: LedgerReader, period: Period): readonly AnomalyReport[] {
  return rowsIn<Incident>(reader, period, 'incidents')
    .filter(({ kind }) => kind.startsWith(ANOMALY_INCIDENT))
    .map(({ time, kind, source, message }) => ({
      time: isoTime(time),
      kind: kind.slice(ANOMALY_INCIDENT.length),
      source,
      message,
    }));
}
