import type { LedgerReader } from '../../ledger/reader.ts';
import type { Sample } from './anomaly.ts';

interface HealthCheck {
  readonly id: number;
  readonly session: string;
  readonly time: number;
  readonly real_time: number;
  readonly mode: string;
  readonly source: string;
  readonly lag: number | null;
  readonly age: number | null;
  readonly errors: number | null;
}

const CHECKS = `
SELECT id, session, time, real_time, metrics ->> '$.session.mode' AS mode, metrics ->> '$.market.source' AS source,
  metrics ->> '$.market.feed_lag_seconds' AS lag, metrics ->> '$.market.data_age_seconds' AS age,
  metrics ->> '$.market.request_errors' AS errors
FROM health WHERE id > ? ORDER BY id`;

/** What each health check found, and what went wrong since the one before it. */
export class HealthSamples {
  #lastCheck: number;
  #lastIncident: number;
  #requestErrors = 0;
  #session = '';
  /** The times of the two checks before, within the session. */
  #before: readonly [number, number] = [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

  /** Begins with the first check after `from`, session time. */
  constructor(reader: LedgerReader, from: number) {
    const last = (table: 'health' | 'incidents') =>
      reader.row<{ id: number | null }>(`SELECT max(id) AS id FROM ${table} WHERE time <= ?`, from)?.id ?? 0;
    this.#lastCheck = last('health');
    this.#lastIncident = last('incidents');
  }

  *read(reader: LedgerReader): Generator<Sample> {
    for (const check of reader.rows<HealthCheck>(CHECKS, this.#lastCheck)) {
      if (check.session !== this.#session) this.#beginSession(check.session);
      yield* this.#gauges(check);
      yield* this.#incidents(reader, check);
      yield* this.#journalled(reader, check);
      this.#before = [this.#before[1], check.time];
      this.#lastCheck = check.id;
    }
  }

  #beginSession(session: string): void {
    this.#session = session;
    this.#requestErrors = 0;
    this.#before = [Number.MIN_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];
  }

  /** A simulated or recorded market waits for its reader: nothing there is late. */
  *#gauges({ session, time, mode, source, lag, age, errors }: HealthCheck): Generator<Sample> {
    if (mode !== 'paper') return;
    if (lag !== null) yield { kind: 'latency', source, session, time, value: lag };
    if (age !== null) yield { kind: 'data-age', source, session, time, value: age };
    // Counted from zero again where the machine changed.
    const failed = (errors ?? 0) < this.#requestErrors ? (errors ?? 0) : (errors ?? 0) - this.#requestErrors;
    this.#requestErrors = errors ?? 0;
    yield { kind: 'error-burst', source: `requests to ${source}`, session, time, value: failed };
  }

  *#incidents(reader: LedgerReader, { session, time, real_time }: HealthCheck): Generator<Sample> {
    const rows = reader.rows<{ id: number; severity: string; kind: string }>(
      'SELECT id, severity, kind FROM incidents WHERE id > ? AND real_time <= ? ORDER BY id',
      this.#lastIncident,
      real_time,
    );
    this.#lastIncident = rows.at(-1)?.id ?? this.#lastIncident;
    const isError = (severity: string) => severity === 'error' || severity === 'critical';
    const errors = rows.filter(({ severity }) => isError(severity)).length;
    yield { kind: 'error-burst', source: 'the runtime', session, time, value: errors };
    for (const source of ['bot', 'server']) {
      const crashes = rows.filter(({ kind }) => kind === `${source}-restart`).length;
      yield { kind: 'crash', source, session, time, value: crashes };
    }
  }

  /** Up to the check before: the bot may still be at work on what ended just now. */
  *#journalled(reader: LedgerReader, { session, time }: HealthCheck): Generator<Sample> {
    const count = (kind: string) =>
      reader.row<{ n: number }>(
        'SELECT count(*) AS n FROM journal WHERE session = ? AND kind = ? AND time > ? AND time <= ?',
        session,
        kind,
        ...this.#before,
      )?.n ?? 0;
    yield {
      kind: 'error-burst',
      source: 'the strategy',
      session,
      time,
      value: count('strategy-fault'),
    };
    yield { kind: 'error-burst', source: 'the market data', session, time, value: count('candle-refused') };
  }
}
