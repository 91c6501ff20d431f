import { dirname, join } from 'node:path';
import type { Command } from '@chimera/engine';
import { takeLock } from '../ledger/lock.ts';
import { LedgerReader } from '../ledger/reader.ts';
import { LedgerWriter } from '../ledger/writer.ts';
import { standingEngine } from './standing-engine.ts';

/** Journals a command to the governor of a book that no session holds; `false` where one does after all. */
export function journalCommand(ledgerPath: string, command: Command, reason: string): boolean {
  const lock = takeLock(join(dirname(ledgerPath), 'writer.lock'));
  if (!lock) return false;
  const reader = new LedgerReader(ledgerPath);
  const writer = new LedgerWriter(ledgerPath);
  try {
    const session = reader.lastSession();
    const engine = standingEngine(reader);
    if (!session || !engine) throw new Error('the book has no session yet');
    const time = reader.cursor()?.time ?? session.time;
    const entries = engine.step({ kind: 'command', command, reason, time });
    writer.commit({ session: session.id, seen: [], entries, time }, engine);
    return true;
  } finally {
    writer.close();
    reader.close();
    lock.release();
  }
}
