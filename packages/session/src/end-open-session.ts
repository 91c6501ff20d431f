import type { EndReason } from '@chimera/engine';
import { journalAtRest } from './journal-at-rest.ts';

/**
 * Writes the end of a session whose bot is gone and could not write it, so that the next one does not take it for
 * lost. Does nothing if it has its end, or if another session came after it. Returns `false` if a bot still holds the book.
 */
export function endOpenSession(
  ledgerPath: string,
  id: string,
  { reason, detail }: { readonly reason: EndReason; readonly detail: string },
): boolean {
  return journalAtRest(ledgerPath, ({ engine, session, hasEnded, time }) =>
    session === id && !hasEnded ? engine.end(time, reason, detail) : null,
  );
}
