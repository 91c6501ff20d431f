import type { Command } from '@chimera/engine';
import { journalAtRest } from './journal-at-rest.ts';

/** Journals a command to the governor of a book that no session holds; `false` where one does after all. */
export function journalCommand(ledgerPath: string, command: Command, reason: string): boolean {
  return journalAtRest(ledgerPath, ({ engine, time }) =>
    engine.step({ kind: 'command', command, reason, time }),
  );
}

/** Journals that a symbol is given up, in a book that no session holds; `false` where one does after all. */
export function journalWriteOff(ledgerPath: string, symbol: string, reason: string): boolean {
  return journalAtRest(ledgerPath, ({ engine, time }) => {
    const entries = engine.step({ kind: 'write-off', symbol, reason, time });
    return entries.length > 0 ? entries : null;
  });
}
