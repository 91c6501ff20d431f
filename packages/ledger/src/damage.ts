import { LedgerError, sqliteCode } from '@chimera/base';

/** What helps where a ledger is damaged. */
export const DAMAGE_REMEDY =
  '"chimera ledger verify" says what is wrong and where; "chimera ledger repair" mends what can be mended; else restore a copy, or start a new book with --new-book (the old one is archived)';

const SQL = 1;
const BUSY = 5;
const LOCKED = 6;
/** Permissions, memory, disks and open files: the database itself may be well. */
const ELSEWHERE: ReadonlySet<number | null> = new Set([3, BUSY, LOCKED, 7, 8, 10, 13, 14]);
/** A page that should be there lies behind the end of the file. */
const SHORT_READ = 522;

/** Whether an error says that a database cannot be read as it is: a damaged page, a table that is gone, an impossible value. */
export function isDamage(error: unknown): boolean {
  const { code, errcode, message, cause } = error as NodeJS.ErrnoException & { readonly errcode?: number };
  if (code === 'ERR_OUT_OF_RANGE') return true;
  if (error instanceof LedgerError) return cause !== undefined && isDamage(cause);
  const kind = sqliteCode(error);
  if (kind === null) return false;
  // A statement that does not fit the tables: they are not those that were made.
  if (kind === SQL) return /^no such (table|column)/.test(message);
  return errcode === SHORT_READ || !ELSEWHERE.has(kind);
}

/** Whether another process had the database for longer than one waits. */
export function isBusy(error: unknown): boolean {
  const kind = sqliteCode(error);
  return kind === BUSY || kind === LOCKED;
}

/** What damage comes to, in words that help; any other error as it is. */
export function inDamageWords(path: string, error: unknown): unknown {
  if (error instanceof LedgerError || !isDamage(error)) return error;
  const { message } = error as Error;
  return new LedgerError(`the ledger ${path} is damaged: ${message}`, DAMAGE_REMEDY, { cause: error });
}
