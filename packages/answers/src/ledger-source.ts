import { statSync } from 'node:fs';
import { LedgerError } from '@chimera/base';
import { LedgerReader } from '@chimera/ledger';
import { NotYet, Problem } from './problem.ts';

const SQLITE_ERROR = 1;

/** The ledger as the server has it: opened by the first question, kept open, and opened anew when it was replaced. */
export class LedgerSource {
  readonly #path: string;
  #open: { readonly reader: LedgerReader; readonly file: string } | null = null;
  #timesOpened = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** All that `question` reads is one committed state. Throws `Problem` 503 while the ledger cannot be read. */
  read<Answer>(question: (reader: LedgerReader) => Answer): Answer {
    return this.#ask((reader) => reader.atOnce(() => question(reader)));
  }

  /**
   * Another text after each commit, and after the ledger was replaced; at the price of one look, without reading the
   * book. What is read afterwards is of this state or a later one. Throws `Problem` 503 as `read` does.
   */
  state(): string {
    return this.#ask((reader) => `${this.#timesOpened}.${reader.dataVersion()}`);
  }

  #ask<Answer>(question: (reader: LedgerReader) => Answer): Answer {
    try {
      return question(this.#reader());
    } catch (error) {
      if (!isUnreadable(error)) throw error;
      this.close();
      throw new Problem(503, `the ledger cannot be read now: ${error.message}`, { 'Retry-After': '1' });
    }
  }

  close(): void {
    this.#open?.reader.close();
    this.#open = null;
  }

  #reader(): LedgerReader {
    const found = statSync(this.#path, { throwIfNoEntry: false });
    const file = found ? `${found.dev}:${found.ino}` : null;
    if (this.#open?.file !== file) this.close();
    if (file === null) throw new NotYet('there is no ledger yet: the bot has not begun');
    if (this.#open === null) {
      this.#open = { reader: new LedgerReader(this.#path), file };
      this.#timesOpened += 1;
    }
    return this.#open.reader;
  }
}

/** Not our mistake: the ledger is busy, damaged, or of another version. */
function isUnreadable(error: unknown): error is Error {
  if (error instanceof LedgerError) return true;
  const { code, errcode } = error as { code?: string; errcode?: number };
  return code === 'ERR_SQLITE_ERROR' && errcode !== SQLITE_ERROR;
}
