import type { DatabaseSync } from 'node:sqlite';
import { realNow } from '@chimera/base';
import type { HealthLevel, RuntimeMetrics, Severity } from '@chimera/contract';
import { strangerWords } from '@chimera/engine';
import { openForWriting } from './database.ts';
import { journalHead } from './seals/seal-everything.ts';
import { SealWriter } from './seals/seal-writer.ts';
import { ROW_TABLES, type RowValues } from './seals/sealed-tables.ts';

export interface NewIncident {
  readonly session: string;
  /** Session time; epoch milliseconds. */
  readonly time: number;
  readonly severity: Severity;
  readonly source: string;
  readonly kind: string;
  readonly message: string;
}

/** One health check, as the ledger keeps it; `metrics` is the JSON of RuntimeMetrics at that time. */
export interface HealthRow {
  readonly id: number;
  readonly session: string;
  /** Session time and the machine's time; epoch milliseconds. */
  readonly time: number;
  readonly real_time: number;
  readonly level: HealthLevel;
  readonly metrics: string;
}

/** The controller's pen: what it observes of the machine goes beside the chain, never into it, and is sealed. */
export class ObservationWriter {
  readonly #database: DatabaseSync;
  readonly #seals: SealWriter;

  constructor(path: string) {
    this.#database = openForWriting(path);
    this.#seals = new SealWriter(this.#database);
  }

  incident({ session, time, severity, source, kind, message }: NewIncident): void {
    const about = [session, Math.round(time), realNow(), severity, source, kind, strangerWords(message)];
    this.#add('incidents', about);
  }

  health(session: string, time: number, level: HealthLevel, metrics: RuntimeMetrics): void {
    this.#add('health', [session, Math.round(time), realNow(), level, JSON.stringify(metrics)]);
  }

  close(): void {
    this.#database.close();
  }

  /** Writes a row and its seal, or neither. */
  #add(table: 'incidents' | 'health', values: RowValues): void {
    const columns = ROW_TABLES[table].columns.slice(1);
    const marks = columns.map(() => '?').join(', ');
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      const insert = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`;
      const { lastInsertRowid } = this.#database.prepare(insert).run(...values);
      this.#seals.add(table, [Number(lastInsertRowid), ...values], journalHead(this.#database));
      this.#seals.finish();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#seals.forget();
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}
