import { NEEDED_THERE } from './file-kind.ts';
import { LedgerError } from './ledger-error.ts';

/** What is wrong where something was to be written or read. */
export type StorageFaultKind =
  | 'disk-full'
  | 'disk-quota'
  | 'disk-failing'
  | 'file-too-large'
  | 'read-only'
  | 'not-a-file'
  | 'no-permission'
  | 'cannot-open'
  | 'too-many-files'
  | 'no-memory'
  | 'damaged';

interface Words {
  readonly is: string;
  readonly remedy: string;
}

/** Each kind as people know it, and how to mend it. */
const WORDS: Readonly<Record<StorageFaultKind, Words>> = {
  'disk-full': { is: 'the disk is full', remedy: 'free some space' },
  'disk-quota': { is: 'the disk quota is used up', remedy: 'free some space, or raise the quota' },
  'disk-failing': {
    is: 'the disk fails',
    remedy: 'look at the system’s log (dmesg), and check the disk, its quota and its limits',
  },
  'file-too-large': {
    is: 'the file may not grow any more',
    remedy: 'raise the limit of a file’s size (ulimit -f)',
  },
  'read-only': { is: 'the disk is read-only', remedy: 'mount it to be written, or use another folder' },
  'not-a-file': {
    is: 'something else lies in its place',
    remedy: 'move it away',
  },
  'no-permission': {
    is: 'the permission is missing',
    remedy: 'mend the permissions of the file and its folder',
  },
  'cannot-open': {
    is: 'a file of the ledger cannot be opened',
    remedy: 'check its permissions, that its folder is there, and the limit of open files (ulimit -n)',
  },
  'too-many-files': {
    is: 'this process may not open more files',
    remedy: 'raise the limit of open files (ulimit -n); 256 are enough',
  },
  'no-memory': { is: 'the memory is used up', remedy: 'give it more memory' },
  damaged: {
    is: 'the ledger is damaged',
    remedy: 'run "chimera ledger verify", then "chimera ledger repair", or restore the ledger from a copy',
  },
};

const SYSTEM_CODES: Readonly<Record<string, StorageFaultKind>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-quota',
  EIO: 'disk-failing',
  EFBIG: 'file-too-large',
  EROFS: 'read-only',
  EEXIST: 'not-a-file',
  EISDIR: 'not-a-file',
  ENOTDIR: 'not-a-file',
  ENXIO: 'not-a-file',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EMFILE: 'too-many-files',
  ENFILE: 'too-many-files',
  ENOMEM: 'no-memory',
};

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html). */
const SQLITE_CODES: Readonly<Record<number, StorageFaultKind>> = {
  7: 'no-memory',
  8: 'read-only',
  10: 'disk-failing',
  11: 'damaged',
  13: 'disk-full',
  14: 'cannot-open',
  26: 'damaged',
};

/**
 * The primary result code of an error of SQLite, also of one that was put into words; `null` for any other error. An
 * extended code holds it in its low byte.
 */
export function sqliteCode(error: unknown): number | null {
  if (error instanceof LedgerError) return error.cause === undefined ? null : sqliteCode(error.cause);
  const { code, errcode } = error as { code?: string; errcode?: number };
  return code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number' ? errcode & 0xff : null;
}

/** `null` if the error tells of no disk, file or limit. */
export function storageFault(error: unknown): StorageFaultKind | null {
  const sqlite = sqliteCode(error);
  if (sqlite !== null) return SQLITE_CODES[sqlite] ?? null;
  const { code } = error as NodeJS.ErrnoException;
  return SYSTEM_CODES[code ?? ''] ?? null;
}

/** What is wrong with the ledger's disk or file and does not pass by itself. */
const LOSSES: ReadonlySet<StorageFaultKind | null> = new Set([
  ...(['disk-full', 'disk-failing', 'read-only', 'damaged'] as const),
]);

/** Whether the ledger itself can no longer be written or read, which no session can do without. */
export function isLedgerLost(error: unknown): boolean {
  return sqliteCode(error) !== null && LOSSES.has(storageFault(error));
}

/** `the disk is full (ENOSPC: no space left on device, write)`; the error's own words if nothing more is known. */
export function faultInWords(error: unknown): string {
  const kind = storageFault(error);
  const { message } = error as Error;
  // These say it in words already.
  if (message.endsWith(NEEDED_THERE) || error instanceof LedgerError) return message;
  return kind === null ? message : `${WORDS[kind].is} (${message})`;
}

/** What a person can do about it; `null` if nothing more than the error is known. */
export function faultRemedy(error: unknown): string | null {
  const kind = storageFault(error);
  return kind && WORDS[kind].remedy;
}

/** Why a session ends whose ledger is lost. */
export function ledgerLost(error: unknown): string {
  const remedy = faultRemedy(error);
  return `the ledger cannot be written: ${faultInWords(error)}${remedy === null ? '' : `; ${remedy}`}`;
}
