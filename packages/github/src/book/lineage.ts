import { existsSync } from 'node:fs';
import { LedgerError } from '@chimera/base';
import { LedgerReader } from '@chimera/ledger';
import type { BookHead, BookScene } from './book-scene.ts';
import type { Label } from './label.ts';

/** The entries of one book, for telling whether another one is a part of it. */
export class Lineage {
  readonly head: BookHead;
  readonly #reader: LedgerReader;

  private constructor(reader: LedgerReader, head: BookHead) {
    this.#reader = reader;
    this.head = head;
  }

  /** `null` if there is no ledger, or nothing in it. */
  static of(path: string): Lineage | null {
    if (!existsSync(path)) return null;
    const reader = new LedgerReader(path, 'at-rest');
    const head = reader.head();
    if (head) return new Lineage(reader, { ...head });
    reader.close();
    return null;
  }

  /** The book of the work directory; one that cannot be read counts as none, and is said. */
  static inWorkdir({ ledgerPath, log }: BookScene): Lineage | null {
    try {
      return Lineage.of(ledgerPath);
    } catch (error) {
      if (!(error instanceof LedgerError)) throw error;
      log(`The book in the work directory is no good: ${error.message}`);
      return null;
    }
  }

  close(): void {
    this.#reader.close();
  }

  /** Whether a book that ends there is the beginning of this one; hashes may be cut. */
  holds({ seq, hash }: Pick<Label, 'seq' | 'hash'>): boolean {
    return this.#reader.hashAt(seq)?.startsWith(hash) ?? false;
  }
}
