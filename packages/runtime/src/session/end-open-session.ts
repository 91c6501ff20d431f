import type { EndReason } from '@chimera/engine';
import { journalAtRest } from './journal-at-rest.ts';

/**
 * Writes the end of a session whose bot is gone and could not write it, so that the next one does not take it for
 * lost. Does nothing where it has its end, or where another session came after it.
 */
export function endOpenSession(
  ledgerPath: string,
  id: string,
  { reason, detail }: { readonly reason: EndReason; readonly detail: string },
): void {
  journalAtRest(ledgerPath, ({ engine, session, hasEnded, time }) =>
    session === id && !hasEnded ? engine.end(time, reason, detail) : null,
  );
}
