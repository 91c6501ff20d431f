import { existsSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { JournalEntry } from '@chimera/engine';
import { entryOf, type JournalRow } from './chain.ts';
import { inDamageWords } from './damage.ts';
import { openAtRest, openForReading } from './database.ts';
import { type EndMark, type FoundEnd, goneSince, readEndMark } from './end-mark.ts';
import { type EventRow, eventOf, type SeenEvent } from './recorded-event.ts';
import { schemaSeal } from './seals/seal-everything.ts';
import { logFault } from './write-ahead-log.ts';

export interface Cursor {
  readonly session: string;
  readonly time: number;
  readonly seq: number;
  readonly high_water_mark: number;
}

/** What the engine saw in one step, and the entries that the step gave. */
export interface RecordedStep {
  readonly event: SeenEvent;
  /** Since the step before. */
  readonly entries: readonly JournalEntry[];
  /** The last journal entry after it. */
  readonly seq: number;
}

export interface EquityRow {
  readonly time: number;
  readonly session: string;
  readonly equity: number;
  readonly cash: number;
  readonly exposure: number;
  /** The last journal entry before it. */
  readonly seq: number;
}

type Value = string | number | null;

/** Reads a book, also while it is written. Every call sees one committed state. */
export class LedgerReader {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #close: () => void;
  /** What is wrong with the log that a killed writer left; of a book that is written, nothing is known of it. */
  readonly logFault: string | null;

  /** `at-rest`: nobody writes the book, and looking at it must leave no trace. */
  constructor(path: string, how: 'beside-writers' | 'at-rest' = 'beside-writers') {
    this.#path = path;
    this.logFault = how === 'at-rest' && existsSync(path) ? logFault(path) : null;
    if (how === 'at-rest') {
      const { database, close } = openAtRest(path);
      this.#database = database;
      this.#close = close;
      return;
    }
    const database = openForReading(path);
    this.#database = database;
    this.#close = () => database.close();
  }

  close(): void {
    this.#close();
  }

  rows<Row>(sql: string, ...values: Value[]): readonly Row[] {
    return this.#inWords(() => this.#database.prepare(sql).all(...values)) as unknown as readonly Row[];
  }

  row<Row>(sql: string, ...values: Value[]): Row | undefined {
    return this.#inWords(() => this.#database.prepare(sql).get(...values)) as unknown as Row | undefined;
  }

  /** Rows one at a time, without holding them all. */
  *each<Row>(sql: string, ...values: Value[]): Generator<Row> {
    yield* this.#iterate<Row>(() => this.#database.prepare(sql).iterate(...values));
  }

  /** Rows as arrays of their columns, one at a time. */
  *arrays<Row>(sql: string, ...values: Value[]): Generator<Row> {
    yield* this.#iterate<Row>(() => {
      const query = this.#database.prepare(sql);
      query.setReturnArrays(true);
      return query.iterate(...values);
    });
  }

  /** A seal over tables, indexes and triggers as they are. */
  schemaSeal(): string {
    return this.#inWords(() => schemaSeal(this.#database));
  }

  /** Another number after another process committed. */
  dataVersion(): number {
    return this.row<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
  }

  /** Several reads of one and the same state. */
  atOnce<Result>(read: () => Result): Result {
    this.#inWords(() => this.#database.exec('BEGIN'));
    try {
      return read();
    } finally {
      // After some failures (a full disk, a damaged page) SQLite has ended the transaction itself.
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    }
  }

  /** Journal rows with `after < seq ≤ upTo`, in order, without holding them all. */
  *journal(after = 0, upTo = Number.MAX_SAFE_INTEGER): Generator<JournalRow> {
    const query = 'SELECT * FROM journal WHERE seq > ? AND seq <= ? ORDER BY seq';
    yield* this.each<JournalRow>(query, after, upTo);
  }

  *entries(after = 0, upTo = Number.MAX_SAFE_INTEGER): Generator<JournalEntry> {
    for (const row of this.journal(after, upTo)) yield entryOf(row);
  }

  /** What was noted after each candle and fill, in the order of the journal. */
  *equity(): Generator<EquityRow> {
    const query = 'SELECT * FROM equity ORDER BY seq, time';
    yield* this.each<EquityRow>(query);
  }

  cursor(): Cursor | undefined {
    return this.row<Cursor>('SELECT session, time, seq, high_water_mark FROM cursor');
  }

  marks(): ReadonlyMap<string, number> {
    const rows = this.rows<{ symbol: string; price: number }>(
      'SELECT symbol, price FROM marks ORDER BY symbol',
    );
    return new Map(rows.map(({ symbol, price }) => [symbol, price]));
  }

  /** How far the ledger was written, as its last writer noted it beside the ledger; `null` if nothing is known. */
  endMark(): EndMark | null {
    return readEndMark(this.#path);
  }

  /** Where the book ends. */
  end(): FoundEnd {
    return { book: this.hashAt(1) ?? null, cursor: this.cursor() };
  }

  /** What was written up to a mark that was read before, and is not there any more, in words; `null` if nothing is known to be gone. */
  goneSince(mark: EndMark | null): string | null {
    return goneSince(this.#path, mark, this.end());
  }

  /** The hash of the entry `seq`; `undefined` if the journal has no such entry. */
  hashAt(seq: number): string | undefined {
    return this.row<{ hash: string }>('SELECT hash FROM journal WHERE seq = ?', seq)?.hash;
  }

  head(): { readonly seq: number; readonly hash: string } | undefined {
    return this.row('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1');
  }

  /**
   * An entry of the journal before which no session ran at `time` or later; 0 where all of them may have. So what
   * happened since then is found without going through all that the book holds.
   */
  entryBefore(time: number): number {
    const first = this.row<{ seq: number | null }>(
      "SELECT min(seq) AS seq FROM journal INDEXED BY session_starts WHERE kind = 'session-started' AND time >= ?",
      time,
    );
    // The session before may have run until then; the one before that may have said something at the same instant.
    const before = this.row<{ seq: number }>(
      "SELECT seq FROM journal WHERE kind = 'session-started' AND seq < ? ORDER BY seq DESC LIMIT 1 OFFSET 1",
      first?.seq ?? Number.MAX_SAFE_INTEGER,
    );
    return before?.seq ?? 0;
  }

  /** The recorded steps of a session, in order. `from` is the sequence of its `session-started` entry. */
  *steps(session: string, from: number): Generator<RecordedStep> {
    yield* this.#steps('session = ?', [session], from);
  }

  /** The recorded steps of all sessions whose events have ids with `first ≤ id < end`. `after` is the entry before the first. */
  *stepsBetween(first: number, end: number, after: number): Generator<RecordedStep> {
    yield* this.#steps('id >= ? AND id < ?', [first, end], after);
  }

  *#steps(where: string, values: readonly Value[], from: number): Generator<RecordedStep> {
    let after = from;
    const query = `SELECT * FROM events WHERE ${where} ORDER BY id`;
    for (const event of this.each<EventRow & { readonly seq: number }>(query, ...values)) {
      const entries = event.seq > after ? [...this.entries(after, event.seq)] : [];
      after = Math.max(after, event.seq);
      yield { event: eventOf(event, entries), entries, seq: after };
    }
  }

  *#iterate<Row>(begin: () => Iterable<unknown>): Generator<Row> {
    try {
      for (const row of begin()) yield row as Row;
    } catch (error) {
      throw inDamageWords(this.#path, error);
    }
  }

  /** A damaged page shows when it is read. */
  #inWords<Result>(read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      throw inDamageWords(this.#path, error);
    }
  }
}
