import { existsSync } from 'node:fs';
import {
  holdings,
  identityOf,
  lastSession,
  lastStarts,
  quarantinedIn,
  runOf,
  sessionCount,
} from '@chimera/book';
import type { EndReason } from '@chimera/engine';
import { LedgerReader } from '@chimera/ledger';
import type { BookSoFar } from '@chimera/market-data';
import type { SessionPlan } from '@chimera/workdir';

/** What an existing book says of itself. */
export interface BookBefore extends BookSoFar {
  readonly head: SessionPlan['head'];
  readonly sessions: number;
  readonly previous: EndReason | 'lost';
}

/** Reads what the next session has to know of the book; `null` if there is none. */
export function readBook(path: string): BookBefore | null {
  if (!existsSync(path)) return null;
  const reader = new LedgerReader(path, 'at-rest');
  try {
    const identity = identityOf(reader);
    const last = lastSession(reader);
    if (!identity || !last) return null;
    // An order book that filled something came after the last candle: the minute under way was not traded.
    const { end, ended } = runOf(reader, last);
    return {
      identity,
      head: reader.head() ?? null,
      sessions: sessionCount(reader),
      end: end - (end % last.started.setup.periodMs),
      previous: ended?.reason ?? 'lost',
      setup: last.started.setup,
      held: holdings(reader).map(({ symbol }) => symbol),
      quarantined: quarantinedIn(reader),
      lastStarts: lastStarts(reader),
    };
  } finally {
    reader.close();
  }
}
