import type { LedgerReader } from '@chimera/ledger';
import type { Incidents } from '../incidents.ts';
import { BookAnomalies, LOOK_BACK_MS } from './book-anomalies.ts';
import { anomalyText } from './wording.ts';

/** The kind of incident that says that something stands out begins so. */
export const ANOMALY_INCIDENT = 'anomaly-';

/** The session's eye for the unusual: each anomaly becomes an incident once, when it begins. */
export class AnomalyWatch {
  readonly #book: BookAnomalies;
  readonly #incidents: Incidents;

  /** What came before belongs to the past that the session is judged by; it was told then. */
  constructor(reader: LedgerReader, incidents: Incidents, start: number) {
    this.#incidents = incidents;
    this.#book = new BookAnomalies(reader, start - LOOK_BACK_MS);
    this.#book.advance();
  }

  /** To be called after each health check. */
  look(): void {
    for (const anomaly of this.#book.advance()) {
      const { kind, source } = anomaly;
      // That a process crashed was told by the one who restarted it; one crash is not two warnings.
      const severity = kind === 'crash' ? 'info' : 'warning';
      this.#incidents.record(severity, source, `${ANOMALY_INCIDENT}${kind}`, anomalyText(anomaly));
    }
  }
}
