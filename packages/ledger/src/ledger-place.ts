import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { faultInWords, fileTime } from '@chimera/base';
import { freeName } from './free-name.ts';
import type { LedgerReader } from './reader.ts';

/** What SQLite keeps beside a database that is open. */
const BESIDE = ['-wal', '-shm'] as const;

/** What became of a book whose file was no longer in its place. */
export interface Rescue {
  readonly isRescued: boolean;
  readonly words: string;
}

/**
 * Watches whether the ledger that is open lies in its place. Who deletes, moves or replaces its file does not disturb
 * those who have it open: they go on with a file that nobody finds any more.
 */
export class LedgerPlace {
  readonly #path: string;
  readonly #own: string | null;
  /** The files beside the ledger, as they were when it was last seen in its place. */
  #beside: Readonly<Record<string, string | null>> = {};

  /** To be made while the ledger is open. */
  constructor(path: string) {
    this.#path = path;
    this.#own = identityOf(path);
    this.loss();
  }

  /** What happened to it, in words; `null` if it lies in its place. */
  loss(): string | null {
    const found = identityOf(this.#path);
    if (found === this.#own) {
      this.#beside = Object.fromEntries(BESIDE.map((end) => [end, identityOf(this.#path + end)]));
      return null;
    }
    return found === null
      ? `the ledger ${this.#path} is no longer in its place: its file was deleted or moved`
      : `another file lies in the place of the ledger ${this.#path}: its own was replaced`;
  }

  /**
   * Writes what is open as a file again: in its place if nothing lies there, else beside it. To be called when nobody
   * writes it any more. Never throws.
   */
  rescue(reader: LedgerReader, now: number): Rescue {
    const copy = freeName(`${this.#path}.rescued-${fileTime(now)}`);
    try {
      mkdirSync(dirname(copy), { recursive: true });
      reader.rows('VACUUM INTO ?', copy);
      const entries = `${reader.head()?.seq ?? 0} entries`;
      this.#clearBeside();
      if (existsSync(this.#path)) {
        return {
          isRescued: true,
          words: `the whole book (${entries}) was kept as ${copy}: to go on with it, put it in the ledger's place`,
        };
      }
      renameSync(copy, this.#path);
      return { isRescued: true, words: `the whole book (${entries}) was put back into its place` };
    } catch (error) {
      return { isRescued: false, words: `the book could not be rescued: ${faultInWords(error)}` };
    }
  }

  /** What still lies there belongs to the file that is gone; SQLite would read it into any other. */
  #clearBeside(): void {
    for (const end of BESIDE) {
      const found = identityOf(this.#path + end);
      if (found !== null && found === this.#beside[end]) rmSync(this.#path + end);
    }
  }
}

/** Identifies a file independently of its name; `null` if there is none. */
function identityOf(path: string): string | null {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  return found ? `${found.dev}:${found.ino}` : null;
}
