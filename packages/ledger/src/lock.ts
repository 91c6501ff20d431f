import { existsSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  faultInWords,
  LedgerError,
  makeFolder,
  otherThanFile,
  requireFile,
  sqliteCode,
  storageFault,
} from '@chimera/base';

/** Held until released or until the process ends, however it ends. */
export interface Lock {
  release(): void;
}

/** A process that only looks whether a lock is held is done within this; it is no reason to be refused. */
const LOOK_MS = 250;

/**
 * Takes a lock file for this process; `null` when another process holds it. The operating system lets go of
 * SQLite's file locks when their process dies, so no lock is ever left behind.
 *
 * @throws {LedgerError} if no file can be locked there
 */
export function takeLock(path: string, waitMs = LOOK_MS): Lock | null {
  try {
    makeFolder(dirname(path));
    requireFile(path);
    return locked(path, waitMs);
  } catch (error) {
    throw notLockable(path, error);
  }
}

function locked(path: string, waitMs: number): Lock | null {
  try {
    return tryLock(path, waitMs);
  } catch (error) {
    if (!isGarbage(error)) throw error;
    // SQLite looks at the locks before it reads: nobody holds this one, and what is in a lock means nothing.
    truncateSync(path);
    return tryLock(path, waitMs);
  }
}

function tryLock(path: string, waitMs: number): Lock | null {
  const database = new DatabaseSync(path, { timeout: waitMs });
  try {
    database.exec('BEGIN EXCLUSIVE');
    return { release: () => database.close() };
  } catch (error) {
    database.close();
    if (isBusy(error)) return null;
    throw error;
  }
}

/**
 * Whether some process holds the lock. Changes nothing.
 *
 * @throws {LedgerError} if that cannot be seen
 */
export function isLocked(path: string): boolean {
  if (!isThere(path)) return false;
  try {
    return isHeld(path);
  } catch (error) {
    if (isGarbage(error)) return false;
    throw notLockable(path, error);
  }
}

/** What is no file was never locked; a named pipe would be waited for. */
function isThere(path: string): boolean {
  return existsSync(path) && otherThanFile(path) === null;
}

function isHeld(path: string): boolean {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    database.prepare('PRAGMA schema_version').get();
    return false;
  } catch (error) {
    if (isBusy(error)) return true;
    throw error;
  } finally {
    database.close();
  }
}

function isBusy(error: unknown): boolean {
  return /locked|busy/.test((error as Error).message);
}

function isGarbage(error: unknown): boolean {
  return sqliteCode(error) !== null && storageFault(error) === 'damaged';
}

function notLockable(path: string, error: unknown): LedgerError {
  return new LedgerError(
    `the lock ${path} cannot be used: ${faultInWords(error)}`,
    'move away what lies there, and check the permissions and the free space',
  );
}
