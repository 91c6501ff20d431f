import { isoTime } from '@chimera/base';
import { incidentsIn, type Scope } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';
import { ANOMALY_INCIDENT } from '@chimera/monitor';
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
