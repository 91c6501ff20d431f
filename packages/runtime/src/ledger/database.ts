import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { LedgerError } from './ledger-error.ts';
import { SCHEMA, SCHEMA_VERSION } from './schema.ts';

/** How long a statement waits for another process's write to end. */
const BUSY_TIMEOUT_MS = 5_000;

/** Opens the ledger to write, creating it where there is none. Write-ahead log, every commit on disk. */
export function openForWriting(path: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !existsSync(path);
  const database = open(path, false);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  if (isNew || versionOf(database) === 0) database.exec(`BEGIN; ${SCHEMA} COMMIT;`);
  return database;
}

/** Opens an existing ledger to read. */
export function openForReading(path: string): DatabaseSync {
  const database = open(path, true);
  const version = versionOf(database);
  if (version === SCHEMA_VERSION) return database;
  database.close();
  throw new LedgerError(
    `the ledger ${path} has version ${version}, this Chimera reads version ${SCHEMA_VERSION}`,
    'use the Chimera that wrote it, or start a new book with --new-book (the old one is archived)',
  );
}

function open(path: string, readOnly: boolean): DatabaseSync {
  try {
    return new DatabaseSync(path, { readOnly, timeout: BUSY_TIMEOUT_MS });
  } catch (error) {
    throw new LedgerError(
      `the ledger ${path} cannot be opened: ${(error as Error).message}`,
      'check the path and its permissions',
    );
  }
}

function versionOf(database: DatabaseSync): number {
  try {
    return Number(database.prepare('PRAGMA user_version').get()?.user_version);
  } catch (error) {
    database.close();
    throw new LedgerError(
      `the ledger is not a readable database: ${(error as Error).message}`,
      'restore it from an artifact, or start a new book with --new-book (the old one is archived)',
    );
  }
}
