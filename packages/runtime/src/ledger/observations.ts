import type { DatabaseSync } from 'node:sqlite';
import { realNow } from '../clock.ts';
import type { HealthLevel, RuntimeMetrics } from '../monitor/metrics.ts';
import type { Severity } from '../process/protocol.ts';
import { openForWriting } from './database.ts';

export interface NewIncident {
  readonly session: string;
  readonly time: number;
  readonly severity: Severity;
  readonly source: string;
  readonly kind: string;
  readonly message: string;
}

/** The controller's pen: what it observes of the machine goes beside the chain, never into it. */
export class ObservationWriter {
  readonly #database: DatabaseSync;

  constructor(path: string) {
    this.#database = openForWriting(path);
  }

  incident({ session, time, severity, source, kind, message }: NewIncident): void {
    this.#database
      .prepare(
        `INSERT INTO incidents (session, time, real_time, severity, source, kind, message)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(session, Math.round(time), realNow(), severity, source, kind, message);
  }

  health(session: string, time: number, level: HealthLevel, metrics: RuntimeMetrics): void {
    this.#database
      .prepare('INSERT INTO health (session, time, real_time, level, metrics) VALUES (?, ?, ?, ?, ?)')
      .run(session, Math.round(time), realNow(), level, JSON.stringify(metrics));
  }

  close(): void {
    this.#database.close();
  }
}
