import { Engine, type TradingSetup } from '@chimera/engine';
import { entryOf, type JournalRow, type LedgerReader } from '@chimera/ledger';
import { journalUpTo } from './journal.ts';
import { lastPrices } from './prices.ts';
import type { Scope } from './scope.ts';
import { sessionSpan } from './sessions.ts';

/**
 * The engine as it stood at the end of a period: book, marks and governor, by the same fold that resuming uses.
 * Signals and refusals, by far the most entries, move none of them.
 */
export function engineAt(reader: LedgerReader, { to, session }: Scope, setup: TradingSetup): Engine {
  const [upTo, ...values] = journalUpTo(to);
  const rows = reader.rows<JournalRow>(
    `SELECT * FROM journal WHERE kind NOT IN ('signal', 'refusal') AND ${upTo} AND seq <= ? ORDER BY seq`,
    ...values,
    session === null ? Number.MAX_SAFE_INTEGER : (sessionSpan(reader, session)?.last ?? 0),
  );
  const engine = new Engine(setup, rows.map(entryOf));
  for (const [symbol, { price }] of lastPrices(reader, to, setup.periodMs)) engine.book.mark(symbol, price);
  const peak = highestSinceReset(reader, to);
  if (peak !== null) engine.governor?.follow(peak);
  return engine;
}

/** The high-water mark is in the journal where it was set; since then equity may have risen above it. */
function highestSinceReset(reader: LedgerReader, to: number): number | null {
  const found = reader.row<{ peak: number | null }>(
    `SELECT max(equity) AS peak FROM equity WHERE time <= ? AND time > (
       SELECT max(time) FROM journal WHERE time <= ? AND seq >= ? AND (kind = 'session-started'
         OR (kind = 'governor' AND data ->> '$.highWaterMark' IS NOT NULL)))`,
    to,
    to,
    reader.entryBefore(to),
  );
  return found?.peak ?? null;
}
