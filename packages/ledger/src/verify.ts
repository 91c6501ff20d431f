import { FOLD_VERSION, JournalFold } from '@chimera/engine';
import { entryOf, hashOf, type JournalRow } from './chain.ts';
import { isBusy, isDamage } from './damage.ts';
import { EquityAudit } from './equity-audit.ts';
import { pastPriceFaults } from './past-prices.ts';
import { differingProjections } from './projections.ts';
import type { LedgerReader } from './reader.ts';
import { equitySumsFaults } from './roll-up/equity-sums-check.ts';
import { GENESIS_HASH } from './schema.ts';
import { checkSeals, type SealCheck } from './seals/seal-check.ts';
import { FIRST_SEAL } from './seals/sealed-tables.ts';
import type { Snapshot } from './snapshots/snapshot.ts';

/** What a check of the whole book came to. `faults` is empty only when everything agrees. */
export interface Verification {
  readonly entries: number;
  readonly head: string;
  readonly faults: readonly string[];
  readonly seals: Omit<SealCheck, 'faults'>;
}

/** At most this many faults of the database's file are listed. */
const MOST_FILE_FAULTS = 10;

/**
 * Looks at the database's file and at how far it was written, recomputes the chain, folds the journal again, holds cursor, equity and
 * projections against the result, and all that lies beside the journal against its seals.
 */
export function verifyLedger(reader: LedgerReader): Verification {
  const check = new LedgerCheck(reader);
  const faults = reader.logFault === null ? [] : [reader.logFault];
  let seals: Verification['seals'] = { rows: 0, root: FIRST_SEAL, asFoundUpTo: null };
  // Before the state that is looked at: a writer may go on meanwhile.
  const mark = reader.endMark();
  const looks: readonly (() => void)[] = [
    () => faults.push(...fileFaults(reader)),
    () => {
      const gone = reader.goneSince(mark);
      if (gone !== null) faults.push(gone);
    },
    () => check.run(),
    () => {
      const { faults: ofSeals, ...proved } = checkSeals(reader, reader.schemaSeal());
      check.faults.push(...ofSeals);
      seals = proved;
    },
  ];
  reader.atOnce(() => {
    for (const look of looks) {
      try {
        look();
      } catch (error) {
        if (isBusy(error)) throw error;
        faults.push(faultOf(error));
      }
    }
  });
  const { entries, head } = check;
  return { entries, head, faults: [...new Set([...faults, ...check.faults])], seals };
}

/** A page or a table that is damaged shows when it is read; a value that is not what it was may show in any way. */
function faultOf(error: unknown): string {
  const { message, cause } = error as Error;
  if (isDamage(error)) return `the database is damaged: ${(cause as Error | undefined)?.message ?? message}`;
  return `the book cannot be checked to its end: ${message}`;
}

/** SQLite's own look at every page, index and constraint. */
function fileFaults(reader: LedgerReader): readonly string[] {
  const rows = reader.rows<{ integrity_check: string }>(`PRAGMA integrity_check(${MOST_FILE_FAULTS})`);
  return rows
    .flatMap(({ integrity_check: text }) => text.split('\n'))
    .filter((line) => line !== 'ok' && !line.startsWith('***'))
    .map((line) => `the database is damaged: ${line}`);
}

class LedgerCheck {
  readonly faults: string[] = [];
  entries = 0;
  head = GENESIS_HASH;
  readonly #reader: LedgerReader;
  readonly #fold = new JournalFold();
  readonly #book = this.#fold.book;
  readonly #audit: EquityAudit;
  readonly #snapshots: Iterator<Snapshot>;
  #snapshot: Snapshot | null = null;
  readonly #snapshotFaults: string[] = [];
  #equityFault: string | null = null;
  #session: string | null = null;
  #lastTime = 0;

  constructor(reader: LedgerReader) {
    this.#reader = reader;
    this.#audit = new EquityAudit(this.#book);
    this.#snapshots = reader.each<Snapshot>('SELECT * FROM snapshots ORDER BY seq');
  }

  run(): void {
    this.#walk();
    if (this.faults.length > 0) return;
    this.faults.push(...this.#snapshotFaults);
    for (const table of differingProjections(this.#reader, this.#book))
      this.faults.push(`the projection ${table} differs from the journal`);
    this.faults.push(...this.#cursor(), ...this.#verdicts());
    this.faults.push(...equitySumsFaults(this.#reader), ...pastPriceFaults(this.#reader));
    if (this.#equityFault) this.faults.push(this.#equityFault);
  }

  /** Goes through the journal and, beside it, through the equity that was noted meanwhile. */
  #walk(): void {
    this.#nextSnapshot();
    const equity = this.#reader.equity();
    let noted = equity.next();
    const auditUntil = (seq: number) => {
      for (; !noted.done && noted.value.seq < seq; noted = equity.next()) {
        const fault = this.#audit.take(noted.value);
        this.#equityFault ??= fault;
      }
    };
    for (const row of this.#reader.journal()) {
      this.entries += 1;
      const { seq, kind, hash } = row;
      if (seq !== this.entries)
        this.faults.push(`entry ${this.entries} is missing: the next one is numbered ${seq}`);
      if (row.prev_hash !== this.head) this.faults.push(`entry ${seq} does not follow the entry before it`);
      if (hashOf(row) !== hash) this.faults.push(`entry ${seq} (${kind}) was changed: its hash differs`);
      if (this.faults.length > 0) return;
      this.head = hash;
      auditUntil(seq);
      try {
        this.#apply(row);
      } catch (error) {
        this.faults.push(`entry ${seq} (${kind}) cannot be applied: ${(error as Error).message}`);
      }
      if (this.faults.length > 0) return;
      this.#compareSnapshot(row);
    }
    auditUntil(Number.POSITIVE_INFINITY);
    if (this.#snapshot) {
      this.#snapshotFaults.push(
        `the snapshot of entry ${this.#snapshot.seq} is of an entry that is not there`,
      );
    }
  }

  #apply(row: JournalRow): void {
    const entry = entryOf(row);
    this.#fold.apply(entry);
    this.#audit.apply(entry);
    this.#lastTime = Math.max(this.#lastTime, entry.time);
    if (entry.kind === 'session-started') this.#session = row.session;
  }

  #nextSnapshot(): void {
    const { value, done } = this.#snapshots.next();
    this.#snapshot = done ? null : value;
  }

  /** A snapshot must be what the journal comes to there. One of another version is made anew by the next session. */
  #compareSnapshot({ seq, hash }: JournalRow): void {
    const snapshot = this.#snapshot;
    if (!snapshot || snapshot.seq > seq) return;
    this.#nextSnapshot();
    if (snapshot.version !== FOLD_VERSION) return;
    const isRight =
      snapshot.seq === seq &&
      snapshot.entry === hash &&
      snapshot.time === this.#lastTime &&
      snapshot.state === JSON.stringify(this.#fold.state);
    if (isRight) return;
    this.#snapshotFaults.push(`the snapshot of entry ${snapshot.seq} is not what the journal comes to there`);
  }

  /**
   * A recorded candle is refused where its step gave an entry that says so, and nowhere else. Of the first event that
   * is kept the step's beginning is not known.
   */
  #verdicts(): readonly string[] {
    const differing = this.#reader.row<{ seq: number }>(
      `SELECT event.seq FROM
         (SELECT id, kind, refused, seq, lag(seq) OVER (ORDER BY id) AS before FROM events) AS event
         LEFT JOIN journal ON journal.seq = event.seq
       WHERE event.kind = 'candle' AND event.before IS NOT NULL
         AND event.refused <> (event.seq > event.before AND journal.kind = 'candle-refused') LIMIT 1`,
    );
    return differing
      ? [`a recorded candle has another verdict than the journal's entry ${differing.seq}`]
      : [];
  }

  /** The cursor must stand where the last step ended, and the last equity must be what the book is worth at the marks. */
  #cursor(): readonly string[] {
    const cursor = this.#reader.cursor();
    if ((cursor?.seq ?? 0) !== this.entries) {
      return [`the cursor stands on entry ${cursor?.seq ?? 0}, the journal ends with ${this.entries}`];
    }
    if (!cursor) return [];
    const faults: string[] = [];
    if (cursor.session !== this.#session) {
      faults.push(`the cursor names session ${cursor.session}, the last one is ${this.#session}`);
    }
    const last = this.#audit.last;
    const time = Math.max(this.#lastTime, last?.time ?? this.#lastTime);
    if (cursor.time !== time) faults.push(`the cursor's time is ${cursor.time}, the last step's is ${time}`);
    const peak = this.#audit.peak;
    if (peak !== null && cursor.high_water_mark < peak) {
      faults.push(`the high-water mark is ${cursor.high_water_mark}, but equity has been ${peak}`);
    }
    for (const [symbol, price] of this.#reader.marks()) this.#book.mark(symbol, price);
    const equity = this.#book.equity();
    if (last && Math.abs(equity - last.equity) > 1e-9 * Math.abs(equity)) {
      faults.push(`the last equity is ${last.equity}, cash and positions come to ${equity}`);
    }
    return faults;
  }
}
