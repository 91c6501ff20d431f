import {
  countStamped,
  eachCheck,
  type HealthCheck,
  type Incident,
  incidents,
  isError,
  lastCheck,
  lastIncident,
} from '@chimera/book';
import type { RuntimeMetrics } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import type { Sample } from './anomaly.ts';

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
    this.#lastCheck = lastCheck(reader, from);
    this.#lastIncident = lastIncident(reader, from);
  }

  *read(reader: LedgerReader): Generator<Sample> {
    // All at once: they have no index by the machine's time.
    let waiting = incidents(reader, { after: this.#lastIncident });
    for (const check of eachCheck(reader, this.#lastCheck)) {
      const written = waiting.filter(({ real_time }) => real_time <= check.real_time);
      const newest = written.at(-1);
      if (newest) waiting = waiting.slice(waiting.indexOf(newest) + 1);
      this.#lastIncident = newest?.id ?? this.#lastIncident;
      if (check.session !== this.#session) this.#beginSession(check.session);
      yield* this.#gauges(check);
      yield* this.#incidents(written, check);
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
  *#gauges({ session, time, metrics }: HealthCheck): Generator<Sample> {
    // Checks of older versions, or of a ledger that somebody changed, have not all of these.
    if (metrics.session?.mode !== 'paper') return;
    const market: Partial<RuntimeMetrics['market']> = metrics.market ?? {};
    const { source = '', feed_lag_seconds: lag, data_age_seconds: age, request_errors: errors = 0 } = market;
    if (typeof lag === 'number') yield { kind: 'latency', source, session, time, value: lag };
    if (typeof age === 'number') yield { kind: 'data-age', source, session, time, value: age };
    // Counted from zero again where the machine changed.
    const failed = errors < this.#requestErrors ? errors : errors - this.#requestErrors;
    this.#requestErrors = errors;
    yield { kind: 'error-burst', source: `requests to ${source}`, session, time, value: failed };
  }

  *#incidents(rows: readonly Incident[], { session, time }: HealthCheck): Generator<Sample> {
    const errors = rows.filter(isError).length;
    yield { kind: 'error-burst', source: 'the runtime', session, time, value: errors };
    for (const source of ['bot', 'server']) {
      const crashes = rows.filter(({ kind }) => kind === `${source}-restart`).length;
      yield { kind: 'crash', source, session, time, value: crashes };
    }
  }

  /** Up to the check before: the bot may still be at work on what ended just now. */
  *#journalled(reader: LedgerReader, { session, time }: HealthCheck): Generator<Sample> {
    for (const [source, kind] of [
      ['the strategy', 'strategy-fault'],
      ['the market data', 'candle-refused'],
    ] as const) {
      const value = countStamped(reader, session, kind, this.#before);
      yield { kind: 'error-burst', source, session, time, value };
    }
  }
}
