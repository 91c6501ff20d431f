import type { Command } from '@chimera/engine';
import { takeLock } from '../ledger/lock.ts';
import { LedgerReader } from '../ledger/reader.ts';
import { LedgerWriter } from '../ledger/writer.ts';
import { writerLockOf } from './paths.ts';
import { standingEngine } from './standing-engine.ts';

/** Journals a command to the governor of a book that no session holds; `false` where one does after all. */
export function journalCommand(ledgerPath: string, command: Command, reason: string): boolean {
  const lock = takeLock(writerLockOf(ledgerPath));
  if (!lock) return false;
  try {
    return journal(ledgerPath, command, reason);
  } finally {
    lock.release();
  }
}

function journal(ledgerPath: string, command: Command, reason: string): true {
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
  }
}
