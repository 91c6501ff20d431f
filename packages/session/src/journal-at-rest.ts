import { lastSession, sessionEnd, standingEngine } from '@chimera/book';
import { writerLockOf } from '@chimera/config';
import type { Engine, Entries } from '@chimera/engine';
import { LedgerReader, LedgerWriter, takeLock } from '@chimera/ledger';

/** How a book stands that nobody writes. */
export interface BookAtRest {
  readonly engine: Engine;
  /** The last session. */
  readonly session: string;
  readonly hasEnded: boolean;
  /** The end of the last good candle. */
  readonly time: number;
}

/**
 * Writes what was decided about a book that no bot holds, in one transaction; `null` decides nothing. Returns whether
 * the book could be written: `false` where a bot holds it after all.
 */
export function journalAtRest(ledgerPath: string, decide: (book: BookAtRest) => Entries | null): boolean {
  const lock = takeLock(writerLockOf(ledgerPath));
  if (!lock) return false;
  const reader = new LedgerReader(ledgerPath);
  const writer = new LedgerWriter(ledgerPath);
  try {
    const last = lastSession(reader);
    const engine = standingEngine(reader);
    if (!last || !engine) throw new Error('the book has no session yet');
    const time = reader.cursor()?.time ?? last.start;
    const hasEnded = sessionEnd(reader, last.id) !== null;
    const entries = decide({ engine, session: last.id, hasEnded, time });
    if (entries) writer.commit({ session: last.id, seen: [], entries, time }, engine);
    return true;
  } finally {
    writer.close();
    reader.close();
    lock.release();
  }
}
