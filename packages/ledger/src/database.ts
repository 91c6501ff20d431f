import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import {
  faultInWords,
  faultRemedy,
  LedgerError,
  makeScratchFolder,
  NEEDED_THERE,
  requireFile,
} from '@chimera/base';
import { Book } from '@chimera/engine';
import { entryOf, type JournalRow } from './chain.ts';
import { DAMAGE_REMEDY, isDamage } from './damage.ts';
import { removeEndMark } from './end-mark.ts';
import { ProjectionWriter } from './projections.ts';
import { MIGRATIONS, SCHEMA, SCHEMA_VERSION } from './schema.ts';
import { schemaSeal, sealEverything, sealNewTables } from './seals/seal-everything.ts';

/** What lies beside the journal of an older ledger has no seals. */
const FIRST_SEALED_VERSION = 4;

/** Positions of an older ledger do not say of which entries they are. */
const ENTRIES_SINCE = 6;

/** How long a statement waits for another process's write to end. */
const BUSY_TIMEOUT_MS = 5_000;

/** Opens the ledger to write, creating it if there is none, migrating an older one. Write-ahead log, every commit on disk. */
export function openForWriting(path: string): DatabaseSync {
  return inWords(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) createAt(path);
    return opened(path, false, (database) => {
      if (isBlank(database)) create(database);
      migrate(database);
      refuseOtherVersions(database, path);
      writeAhead(database);
    });
  });
}

/** Opens an existing ledger to read, also while it is written. */
export function openForReading(path: string): DatabaseSync {
  return inWords(path, () => opened(path, true, (database) => refuseOtherVersions(database, path)));
}

/** A ledger that is read where nobody writes it. */
export interface LedgerAtRest {
  readonly database: DatabaseSync;
  close(): void;
}

/**
 * Opens an existing ledger that no session holds, and leaves no trace: not even the files that SQLite puts beside a
 * database for its readers. Where a killed writer left a log behind, or the ledger is of an older version, a copy is
 * read.
 */
export function openAtRest(path: string): LedgerAtRest {
  return inWords(path, () => {
    const log = statSync(`${path}-wal`, { throwIfNoEntry: false });
    if (!log?.size) {
      const url = pathToFileURL(path);
      url.searchParams.set('immutable', '1');
      let isOlder = false;
      const database = opened(url, true, (found) => {
        isOlder = versionOf(found) in MIGRATIONS;
        if (!isOlder) refuseOtherVersions(found, path);
      });
      if (!isOlder) return { database, close: () => database.close() };
      database.close();
    }
    const folder = makeScratchFolder('chimera-ledger-', dirname(path));
    const remove = () => rmSync(folder, { recursive: true });
    try {
      const copy = join(folder, 'ledger.db');
      copyFileSync(path, copy);
      if (log?.size) copyFileSync(`${path}-wal`, `${copy}-wal`);
      opened(copy, false, migrate).close();
      const database = opened(copy, true, (found) => refuseOtherVersions(found, path));
      return {
        database,
        close() {
          database.close();
          remove();
        },
      };
    } catch (error) {
      remove();
      throw error;
    }
  });
}

/** Whole or not at all: a process that dies in between leaves a draft and no ledger. */
function createAt(path: string): void {
  const draft = `${path}.draft-${process.pid}`;
  rmSync(draft, { force: true });
  opened(draft, false, (database) => {
    writeAhead(database);
    create(database);
  }).close();
  removeEndMark(path);
  renameSync(draft, path);
}

function create(database: DatabaseSync): void {
  database.exec(`BEGIN IMMEDIATE; ${SCHEMA}`);
  sealEverything(database);
  database.exec('COMMIT');
}

function writeAhead(database: DatabaseSync): void {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
}

function opened(
  path: string | URL,
  readOnly: boolean,
  prepare: (database: DatabaseSync) => void,
): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT_MS });
  try {
    prepare(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/** Whether nothing was ever written into the database. */
function isBlank(database: DatabaseSync): boolean {
  return versionOf(database) === 0 && database.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
}

/** Brings an older ledger to the present version, whole or not at all. Two writers may arrive at the same time. */
function migrate(database: DatabaseSync): void {
  while (versionOf(database) in MIGRATIONS) {
    database.exec('BEGIN IMMEDIATE');
    try {
      const version = versionOf(database);
      const isSealed = version >= FIRST_SEALED_VERSION;
      const schema = isSealed ? schemaSeal(database) : null;
      const holds = database.prepare('SELECT 1 FROM positions').get() !== undefined;
      database.exec(MIGRATIONS[version] ?? '');
      if (version === ENTRIES_SINCE - 1 && holds) writePositions(database);
      if (schema !== null) sealNewTables(database, schema);
      else if (versionOf(database) >= FIRST_SEALED_VERSION) sealEverything(database);
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** The positions of the journal. What a broken journal does not tell stays empty, and `verify` says so. */
function writePositions(database: DatabaseSync): void {
  const book = new Book();
  try {
    for (const row of database.prepare('SELECT * FROM journal ORDER BY seq').iterate())
      book.apply(entryOf(row as unknown as JournalRow));
  } catch {
    return;
  }
  new ProjectionWriter(database).writePositions(book);
}

function refuseOtherVersions(database: DatabaseSync, path: string): void {
  const version = versionOf(database);
  if (version === SCHEMA_VERSION) return;
  if (version === 0) {
    throw new LedgerError(
      `the ledger ${path} ${isBlank(database) ? 'is empty' : 'is a database of something else'}`,
      'restore it from a copy, or start a new book with --new-book (the old file is archived)',
    );
  }
  throw new LedgerError(
    `the ledger ${path} has version ${version}, this Chimera works with version ${SCHEMA_VERSION}`,
    version in MIGRATIONS
      ? 'start a session: it migrates the ledger'
      : 'use the Chimera that wrote it, or start a new book with --new-book (the old one is archived)',
  );
}

/** What SQLite leaves beside a database that is open, or was when its process was killed. */
const BESIDE = ['', '-wal', '-shm'];

/** What goes wrong while a ledger is opened is said in words that help. @throws {LedgerError} */
export function inWords<Result>(path: string, open: () => Result): Result {
  try {
    for (const suffix of BESIDE) requireFile(path + suffix);
    return open();
  } catch (error) {
    if (error instanceof LedgerError) throw error;
    const { message } = error as Error;
    if (isDamage(error)) {
      throw new LedgerError(`the ledger ${path} is not a readable database: ${message}`, DAMAGE_REMEDY, {
        cause: error,
      });
    }
    if (message.endsWith(NEEDED_THERE)) {
      throw new LedgerError(
        message,
        'move it away, or start a new book with --new-book (what lies there is archived)',
      );
    }
    throw new LedgerError(
      `the ledger ${path} cannot be opened: ${faultInWords(error)}`,
      faultRemedy(error) ?? 'check the path, its permissions and the free space',
    );
  }
}
