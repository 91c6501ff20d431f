import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { LedgerError } from '@chimera/base';
import type { Engine, Entries } from '@chimera/engine';
import { hashOf } from './chain.ts';
import { isDamage } from './damage.ts';
import { openForWriting } from './database.ts';
import { EndMarkWriter, readEndMark, requireEnd } from './end-mark.ts';
import { PastPrices } from './past-prices.ts';
import { ProjectionWriter } from './projections.ts';
import { eventRow, type SeenEvent } from './recorded-event.ts';
import { type Folding, rollUpEquity, rollUpHealth } from './roll-up/roll-up.ts';
import { GENESIS_HASH } from './schema.ts';
import { SealWriter } from './seals/seal-writer.ts';
import type { BlockTableName, RowValues } from './seals/sealed-tables.ts';
import { writeSnapshots } from './snapshots/snapshot-writer.ts';

/**
 * Recorded events older than this, in session time, are dropped when a session starts, unless a kept session was, or
 * the new one is, warmed by them; artifacts keep them, and of their good candles the prices are summed up.
 */
const KEEP_EVENTS_MS = 7 * 86_400_000;

/** One step of the engine: what it saw (the warm-up comes all at once), and what it decided. */
export interface Step {
  readonly session: string;
  readonly seen: readonly SeenEvent[];
  readonly entries: Entries;
  readonly time: number;
}

/** The one writer of a book. Each step is one transaction: journal, cursor, projections and seals, or nothing. */
export class LedgerWriter {
  readonly #database: DatabaseSync;
  readonly #projections: ProjectionWriter;
  readonly #seals: SealWriter;
  readonly #append: StatementSync;
  readonly #record: StatementSync;
  readonly #moveCursor: StatementSync;
  readonly #mark: StatementSync;
  readonly #equity: StatementSync;
  readonly #endMark: EndMarkWriter;
  /** The hash of the first entry. */
  #book: string | null;
  #seq: number;
  #head: string;
  /** The latest time of a step: what is made up for at a session's start lies before it. */
  #latest: number;

  /** Throws LedgerError if it cannot be opened, or does not hold all that was written. */
  constructor(path: string) {
    const database = openForWriting(path);
    this.#database = database;
    this.#projections = new ProjectionWriter(database);
    this.#seals = new SealWriter(database);
    const head = database.prepare('SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1').get();
    this.#seq = Number(head?.seq ?? 0);
    this.#head = String(head?.hash ?? GENESIS_HASH);
    const cursor = database.prepare('SELECT seq, time FROM cursor').get() as
      | { readonly seq: number; readonly time: number }
      | undefined;
    this.#latest = cursor?.time ?? 0;
    const first = database.prepare('SELECT hash FROM journal WHERE seq = 1').get();
    this.#book = first ? String(first.hash) : null;
    try {
      requireEnd(path, readEndMark(path), { book: this.#book, cursor });
    } catch (error) {
      database.close();
      throw error;
    }
    this.#endMark = new EndMarkWriter(path);
    this.#noteEnd();
    this.#append = database.prepare('INSERT INTO journal VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.#record = database.prepare(
      `INSERT INTO events (session, kind, symbol, start, open, high, low, close, volume, late, seq, data,
         refused)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#moveCursor = database.prepare('INSERT OR REPLACE INTO cursor VALUES (1, ?, ?, ?, ?)');
    this.#mark = database.prepare('INSERT OR REPLACE INTO marks VALUES (?, ?, ?)');
    this.#equity = database.prepare('INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?, ?)');
  }

  get head(): { readonly seq: number; readonly hash: string } {
    return { seq: this.#seq, hash: this.#head };
  }

  /** Commits a step of the engine, whose book and governor already stand after it. */
  commit(step: Step, engine: Engine): void {
    const { book, governor } = engine;
    this.#transaction(() => {
      const before = this.#seq;
      for (const entry of step.entries) this.#appendEntry(step.session, entry);
      const isRefused = step.entries.some(({ kind }) => kind === 'candle-refused');
      for (const event of step.seen) this.#recordEvent(step.session, event, isRefused);
      const equity = book.equity();
      this.#latest = Math.max(this.#latest, step.time);
      const peak = governor?.highWaterMark ?? equity;
      this.#moveCursor.run(step.session, this.#latest, this.#seq, peak);
      this.#sealBlock('cursor', '', [1, step.session, this.#latest, this.#seq, peak]);
      const candle = isRefused ? undefined : step.seen.find((event) => event.kind === 'candle')?.candle;
      const mark = candle && book.marks.get(candle.symbol);
      if (candle && mark !== undefined) {
        const { symbol, start } = candle;
        this.#mark.run(symbol, mark, start);
        this.#sealBlock('marks', symbol, [symbol, mark, start]);
      }
      const isFilled = step.seen.some(({ kind }) => kind === 'book') && step.entries.length > 0;
      const isWrittenOff = step.entries.some(({ kind }) => kind === 'write-off');
      if (mark !== undefined || isFilled || isWrittenOff) {
        const cash = book.cashNumber;
        const note = [step.time, step.session, equity, cash, equity - cash, this.#seq] as const;
        this.#equity.run(...note);
        this.#seals.add('equity', note, this.head);
      }
      if (this.#seq !== before) this.#projections.write(book);
      const ends = step.entries.some(({ kind }) => kind === 'session-ended');
      if (ends) writeSnapshots(this.#database, this.#seals, this.head);
    });
    this.#noteEnd();
  }

  /**
   * Drops what the engine saw long before `time`, and keeps a summary of its prices; sums up old notes of equity and health
   * checks. A refused candle may claim any time. The event `from`, which begins what warms the session that starts, stays.
   * Returns why health checks could not be summed up: they are facts beside the book, and `verify` tells more. Throws LedgerError where
   * anything else is not what was sealed.
   */
  forgetEvents(time: number, from: number | null = null): string | null {
    const folding = this.#folding();
    this.#transaction(() => {
      const pastPrices = new PastPrices(this.#database);
      const last = this.#lastToForget(time, from);
      this.#seals.changeBlocks('past_prices', this.head, () => {
        if (last > 0) {
          pastPrices.takeEvents(last);
          this.#seals.fold('events', last, [], this.head);
        }
        pastPrices.coarsen(time);
      });
      this.#seals.changeBlocks('equity_sums', this.head, () => rollUpEquity(this.#database, time, folding));
    });
    try {
      for (let isMore = true; isMore; )
        this.#transaction(() => {
          isMore = rollUpHealth(this.#database, time, folding);
        });
      return null;
    } catch (error) {
      const isUnreadable =
        error instanceof LedgerError || error instanceof SyntaxError || error instanceof TypeError;
      if (!isUnreadable && !isDamage(error)) throw error;
      return `health checks are not summed up: ${(error as Error).message}`;
    }
  }

  #folding(): Folding {
    const seals = this.#seals;
    return {
      foldedUpTo: (table) => seals.foldedUpTo(table),
      next: (table, upTo, rows) => seals.foldNext(table, upTo, rows, this.head),
      again: (table, upTo, rows) => seals.fold(table, upTo, rows, this.head),
    };
  }

  #lastToForget(time: number, from: number | null): number {
    const old = this.#database
      .prepare("SELECT max(id) AS id FROM events WHERE kind = 'candle' AND refused = 0 AND start < ?")
      .get(time - KEEP_EVENTS_MS);
    const last = Number(old?.id ?? 0);
    const warmedBy = this.#database
      .prepare("SELECT min(data ->> '$.from') AS id FROM events WHERE kind = 'recall' AND id > ?")
      .get(last);
    const needed = [from, warmedBy?.id].flatMap((id) => (typeof id === 'number' ? [id - 1] : []));
    return Math.min(last, ...needed);
  }

  close(): void {
    this.#endMark.close();
    this.#database.close();
  }

  /** What was committed is known beside the ledger, too. */
  #noteEnd(): void {
    if (this.#book !== null) this.#endMark.write(this.#book, { seq: this.#seq, time: this.#latest });
  }

  #transaction(work: () => void): void {
    const { seq, hash } = this.head;
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#seals.finish();
      this.#database.exec('COMMIT');
    } catch (error) {
      this.#seals.forget();
      this.#seq = seq;
      this.#head = hash;
      rollBack(this.#database);
      throw error;
    }
  }

  #appendEntry(session: string, entry: Entries[number]): void {
    const { time, kind } = entry;
    const data = JSON.stringify(entry.data);
    const seq = this.#seq + 1;
    const hash = hashOf({ seq, session, time, kind, data, prev_hash: this.#head });
    this.#append.run(seq, session, time, kind, data, this.#head, hash);
    if (seq === 1) this.#book = hash;
    this.#seq = seq;
    this.#head = hash;
  }

  #recordEvent(session: string, event: SeenEvent, isRefused: boolean): void {
    const row = eventRow(event, isRefused && event.kind === 'candle');
    const { kind, symbol, start, open, high, low, close, volume, late, data, refused } = row;
    const values = [session, kind, symbol, start, open, high, low, close, volume, late, this.#seq] as const;
    const { lastInsertRowid } = this.#record.run(...values, data, refused);
    this.#seals.add('events', [Number(lastInsertRowid), ...values, data, refused], this.head);
  }

  #sealBlock(table: BlockTableName, block: string, row: RowValues): void {
    this.#seals.block(table, block, [row], this.head);
  }
}

/** If this fails, the next process that opens the ledger takes the transaction back; the first error must stay visible. */
function rollBack(database: DatabaseSync): void {
  try {
    if (database.isTransaction) database.exec('ROLLBACK');
  } catch {
    // Nothing was committed.
  }
}
