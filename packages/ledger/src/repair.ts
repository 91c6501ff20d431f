import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { fileTime, isoTime, LedgerError } from '@chimera/base';
import { Book } from '@chimera/engine';
import { entryOf, hashOf, type JournalRow } from './chain.ts';
import { isDamage } from './damage.ts';
import { openForWriting } from './database.ts';
import { END_MARK, goneSince, readEndMark } from './end-mark.ts';
import { EquityAudit } from './equity-audit.ts';
import { freeName } from './free-name.ts';
import { ObservationWriter } from './observations.ts';
import { openedCopy } from './opened-copy.ts';
import { ProjectionWriter } from './projections.ts';
import { LedgerReader } from './reader.ts';
import { readable, salvaged } from './salvage.ts';
import { GENESIS_HASH } from './schema.ts';
import { sealEverything } from './seals/seal-everything.ts';
import { BLOCK_TABLES, ROW_TABLE_NAMES, ROW_TABLES, type RowValues } from './seals/sealed-tables.ts';
import { derivedSnapshots, FROM_THE_BEGINNING } from './snapshots/derived-snapshots.ts';
import { valuesOf } from './snapshots/snapshot-writer.ts';
import { soundRows } from './sound-rows.ts';
import { soundEquitySums, soundPastPrices } from './sound-sums.ts';
import { verifyLedger } from './verify.ts';
import { logFault } from './write-ahead-log.ts';

/** What came of a repair. */
export interface Repair {
  /** What was wrong; nothing where nothing had to be done. */
  readonly faults: readonly string[];
  /** What was mended, and what is gone, a sentence each. */
  readonly told: readonly string[];
  /** Where the damaged file lies now; `null` where nothing had to be done. */
  readonly keptAs: string | null;
  /** The journal's last entry. */
  readonly entries: number;
}

interface Request {
  /** Leave out the journal's entries from the first one that is damaged on. */
  readonly upToLastGood: boolean;
  /** The time of the repair. */
  readonly now: number;
}

const JOURNAL = ['seq', 'session', 'time', 'kind', 'data', 'prev_hash', 'hash'] as const;

/**
 * Makes a sound ledger of a damaged one that nobody writes: works on a copy, verifies it, puts it in the ledger's place and
 * keeps the damaged file beside it. Throws LedgerError where that cannot be done; then nothing has changed.
 */
export function repairLedger(path: string, request: Request): Repair {
  const folder = mkdtempSync(join(dirname(path), 'repair-'));
  try {
    const copy = join(folder, 'damaged.db');
    const told: string[] = [];
    const damaged = openedCopy(path, copy, told);
    const { faults: found, entries } = verified(copy);
    const gone = goneOf(path, copy);
    const faults = [logFault(path), gone, ...found].filter((fault) => fault !== null);
    if (faults.length === 0) {
      damaged.close();
      return { faults, told, keptAs: null, entries };
    }
    const mendedPath = join(folder, 'mended.db');
    const mended = openForWriting(mendedPath);
    try {
      mended.exec('BEGIN IMMEDIATE');
      rebuild(damaged, mended, request, told);
      sealEverything(mended);
      mended.exec('COMMIT');
    } finally {
      mended.close();
      damaged.close();
    }
    note(mendedPath, gone === null ? told : [gone, ...told]);
    const after = verified(mendedPath);
    if (after.faults.length > 0) {
      throw new LedgerError(
        `the ledger ${path} cannot be mended: what could be read of it does not verify either: ${after.faults.slice(0, 3).join('; ')}`,
        'restore it from a copy, or start a new book with --new-book (this one is archived)',
      );
    }
    const keptAs = freeName(`${path}.damaged-${fileTime(request.now)}`);
    renameSync(path, keptAs);
    for (const beside of ['-wal', END_MARK])
      if (existsSync(path + beside)) renameSync(path + beside, keptAs + beside);
    rmSync(`${path}-shm`, { force: true });
    renameSync(mendedPath, path);
    return { faults, told, keptAs, entries: after.entries };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function verified(path: string) {
  const reader = new LedgerReader(path);
  try {
    return verifyLedger(reader);
  } finally {
    reader.close();
  }
}

/** What was written to a ledger and is not there any more, as a copy of it shows; damage is told by others. */
function goneOf(path: string, copy: string): string | null {
  const reader = new LedgerReader(copy);
  try {
    return goneSince(path, readEndMark(path), reader.end());
  } catch (error) {
    if (!isDamage(error)) throw error;
    return null;
  } finally {
    reader.close();
  }
}

/** Fills an empty ledger with what is sound of a damaged one, and with what follows from it. */
function rebuild(damaged: DatabaseSync, mended: DatabaseSync, request: Request, told: string[]): void {
  const journal = [...salvaged(damaged, 'journal', JOURNAL)].map(
    (row) =>
      Object.fromEntries(JOURNAL.map((column, index) => [column, row[index]])) as unknown as JournalRow,
  );
  const last = lastGood(damaged, journal, request, told);
  const good = journal.slice(0, last);
  insert(
    mended,
    'journal',
    JOURNAL,
    good.map((row) => JOURNAL.map((column) => row[column])),
  );
  for (const table of ROW_TABLE_NAMES) {
    // They follow from the journal.
    if (table === 'snapshots') continue;
    const { columns } = ROW_TABLES[table];
    const place = (columns as readonly string[]).indexOf('seq');
    const rows = soundRows(damaged, table, good, told);
    insert(mended, table, columns, place < 0 ? rows : rows.filter((row) => Number(row[place]) <= last));
  }
  insert(
    mended,
    'past_prices',
    BLOCK_TABLES.past_prices.columns,
    soundPastPrices(damaged, mended, good, told),
  );
  writeDerived(damaged, mended, good, told);
  const sums = soundEquitySums(damaged, mended, good, told);
  if (sums) insert(mended, 'equity_sums', BLOCK_TABLES.equity_sums.columns, [sums]);
  const snapshots = derivedSnapshots(good, FROM_THE_BEGINNING);
  insert(mended, 'snapshots', ROW_TABLES.snapshots.columns, Array.from(snapshots, valuesOf));
}

/** How many entries of the journal are good, up to the end of a step. */
function lastGood(
  damaged: DatabaseSync,
  journal: readonly JournalRow[],
  { upToLastGood }: Request,
  told: string[],
): number {
  let head: string = GENESIS_HASH;
  const isGood = (row: JournalRow, index: number) => {
    const follows = row.seq === index + 1 && row.prev_hash === head && hashOf(row) === row.hash;
    head = row.hash;
    return follows;
  };
  const broken = journal.findIndex((row, index) => !isGood(row, index));
  const count = broken < 0 ? journal.length : broken;
  const expected = Number(
    [...salvaged(damaged, 'events', ['id', 'seq'])].reduce((most, [, seq]) => Math.max(most, Number(seq)), 0),
  );
  if (broken < 0 && expected <= count) return count;
  const lastRow = journal[count - 1];
  const where = lastRow ? `entry ${count} of ${isoTime(lastRow.time)}` : 'no entry at all';
  const border = stepEnd(damaged, journal.slice(0, count));
  if (!upToLastGood || border === 0) {
    throw new LedgerError(
      `the journal itself is damaged: it is good up to ${where}, and what came after cannot be made again`,
      border === 0
        ? 'restore the ledger from a copy, or start a new book with --new-book (this one is archived)'
        : 'restore the ledger from a copy, or go on from there with "chimera ledger repair --up-to-last-good": all that was decided later is gone then',
    );
  }
  const row = journal[border - 1];
  told.push(
    `the journal is good up to ${where}: the book goes on from entry ${border}${row ? ` (${isoTime(row.time)})` : ''}, all later entries are gone`,
  );
  return border;
}

/** The last of these entries that ends a step; 0 where no session has begun. */
function stepEnd(damaged: DatabaseSync, journal: readonly JournalRow[]): number {
  const borders = journal.filter(({ kind }) => kind === 'session-started' || kind === 'session-ended');
  let last = borders.at(-1)?.seq ?? 0;
  for (const [, seq] of salvaged(damaged, 'events', ['id', 'seq'])) {
    if (Number(seq) <= journal.length) last = Math.max(last, Number(seq));
  }
  return last;
}

/** Projections, marks, cursor and the last note of equity follow from the rest. */
function writeDerived(
  damaged: DatabaseSync,
  mended: DatabaseSync,
  journal: readonly JournalRow[],
  told: string[],
): void {
  const book = new Book();
  const audit = new EquityAudit(book);
  const notes = mended.prepare('SELECT * FROM equity ORDER BY seq, time').all();
  let next = 0;
  let session = '';
  let time = 0;
  const auditUntil = (seq: number) => {
    for (; next < notes.length && Number(notes[next]!.seq) < seq; next += 1) {
      const row = notes[next] as unknown as Parameters<EquityAudit['take']>[0];
      if (audit.take(row) === null) continue;
      mended.prepare('DELETE FROM equity WHERE time = ?').run(row.time);
      told.push(`equity: the note of ${isoTime(row.time)} contradicts the journal and is gone`);
    }
  };
  for (const row of journal) {
    auditUntil(row.seq);
    const entry = entryOf(row);
    book.apply(entry);
    audit.apply(entry);
    time = Math.max(time, entry.time);
    if (entry.kind === 'session-started') session = row.session;
  }
  auditUntil(Number.POSITIVE_INFINITY);
  if (journal.length === 0) return;
  new ProjectionWriter(mended).write(book);
  for (const { symbol, price, start } of marksOf(damaged, mended, book)) {
    mended.prepare('INSERT INTO marks VALUES (?, ?, ?)').run(symbol, price, start);
    book.mark(symbol, price);
  }
  const last = mended.prepare('SELECT time, equity FROM equity ORDER BY seq DESC, time DESC LIMIT 1').get();
  time = Math.max(time, Number(last?.time ?? 0));
  const equity = book.equity();
  if (last && Math.abs(equity - Number(last.equity)) > 1e-9 * Math.abs(equity)) {
    const cash = book.cashNumber;
    const note = [time, session, equity, cash, equity - cash, journal.length];
    mended.prepare('INSERT OR REPLACE INTO equity VALUES (?, ?, ?, ?, ?, ?)').run(...note);
    told.push(`equity: a note of ${isoTime(time)} was made from the book and its marks`);
  }
  const [cursor] = [...salvaged(damaged, 'cursor', ['seq', 'high_water_mark'])];
  const known = cursor?.[0] === journal.length ? Number(cursor[1]) : 0;
  const peak = Math.max(audit.peak ?? equity, known, equity);
  mended.prepare('INSERT INTO cursor VALUES (1, ?, ?, ?, ?)').run(session, time, journal.length, peak);
}

interface Mark {
  readonly symbol: string;
  readonly price: number;
  readonly start: number;
}

/** The close of each symbol's last good candle; of one that has none any more, the mark as it is found, or the last price of the past. */
function marksOf(damaged: DatabaseSync, mended: DatabaseSync, book: Book): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const past = mended
    .prepare('SELECT symbol, close AS price, max(start) AS start FROM past_prices GROUP BY symbol')
    .all() as unknown as readonly Mark[];
  for (const mark of past) if (book.positions.has(mark.symbol)) marks.set(mark.symbol, mark);
  for (const [symbol, price, start] of readable(damaged, 'marks', ['symbol', 'price', 'start']))
    marks.set(String(symbol), { symbol: String(symbol), price: Number(price), start: Number(start) });
  const candles = mended
    .prepare(
      `SELECT symbol, close AS price, start, max(id) FROM events WHERE kind = 'candle' AND refused = 0 GROUP BY symbol`,
    )
    .all() as unknown as readonly Mark[];
  for (const { symbol, price, start } of candles) marks.set(symbol, { symbol, price, start });
  return [...marks.values()];
}

function insert(
  database: DatabaseSync,
  table: string,
  columns: readonly string[],
  rows: readonly RowValues[],
): void {
  const marks = columns.map(() => '?').join(', ');
  const statement = database.prepare(
    `INSERT OR REPLACE INTO ${table} (${columns.join(', ')}) VALUES (${marks})`,
  );
  for (const row of rows) statement.run(...row);
}

/** The repaired book says so in its incidents, and so in the next report. */
function note(path: string, told: readonly string[]): void {
  const reader = new LedgerReader(path);
  const cursor = reader.cursor();
  reader.close();
  if (!cursor) return;
  const writer = new ObservationWriter(path);
  const message = told.length === 0 ? 'what follows from the journal was made again' : told.join('; ');
  const { session, time } = cursor;
  writer.incident({ session, time, severity: 'warning', source: 'ledger', kind: 'ledger-repaired', message });
  writer.close();
}
