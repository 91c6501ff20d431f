import { type Command, strangerWords } from '@chimera/engine';
import { journalAtRest } from './journal-at-rest.ts';

/** Journals a command to the governor of a book that no session holds; `false` where one does after all. */
export function journalCommand(ledgerPath: string, command: Command, reason: string): boolean {
  return journalAtRest(ledgerPath, ({ engine, time }) =>
    engine.witness({ kind: 'command', command, reason: strangerWords(reason), time }),
  );
}

/** Journals that a symbol is given up, in a book that no session holds; `false` where one does after all. */
export function journalWriteOff(ledgerPath: string, symbol: string, reason: string): boolean {
  return journalAtRest(ledgerPath, ({ engine, time }) => {
    const entries = engine.witness({ kind: 'write-off', symbol, reason: strangerWords(reason), time });
    return entries.length > 0 ? entries : null;
  });
}
