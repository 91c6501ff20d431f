import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { LedgerError } from '@chimera/base';
import { inWords, openForWriting } from './database.ts';
import { mendedLog } from './write-ahead-log.ts';

/**
 * Opens a copy of a damaged ledger with all that its log holds, if it can be read also what lies behind a damaged place.
 * Throws LedgerError if it cannot be opened.
 */
export function openedCopy(path: string, copy: string, told: string[]): DatabaseSync {
  inWords(path, () => copyFileSync(path, copy));
  const log = mendedLog(path);
  if (log !== null) {
    try {
      writeFileSync(`${copy}-wal`, log);
      const database = opened(path, copy);
      told.push('the log was read to its end in spite of its damage');
      return database;
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      copyFileSync(path, copy);
      told.push('what the log held from its damaged place on cannot be read any more and is gone');
    }
  }
  if (existsSync(`${path}-wal`)) copyFileSync(`${path}-wal`, `${copy}-wal`);
  return opened(path, copy);
}

function opened(path: string, copy: string): DatabaseSync {
  try {
    return openForWriting(copy);
  } catch (error) {
    const { message } = error as Error;
    throw new LedgerError(
      `the ledger ${path} cannot be mended, its tables cannot be opened: ${message.replaceAll(copy, path)}`,
      'restore it from a copy, or start a new book with --new-book (this one is archived)',
    );
  }
}
