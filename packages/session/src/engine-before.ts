import { lastEntryBefore, type Session } from '@chimera/book';
import type { Candle, Engine, JournalEntry, TradingSetup } from '@chimera/engine';
import { isKept, type LedgerReader, recallOf, sessionWarmup } from '@chimera/ledger';
import { ReplayError } from './replay-error.ts';
import { type WarmUp, warmUp } from './warm-up.ts';

/** An engine before the first entry of a recorded session, and whether its strategies saw their warm-up already. */
export interface EngineBefore<AnEngine extends Engine> {
  readonly engine: AnEngine;
  readonly isWarm: boolean;
}

/**
 * Brings an engine to where the session's own stood. A session that opened its book, and one of an older version, warms
 * its strategies after its first entries, by the candles that it recorded. Yields each candle that a strategy saw.
 *
 * With `doubt` a snapshot is gone on from, and a reason not to is told; a replay folds the whole journal.
 *
 * @throws {ReplayError} where the ledger no longer holds what warmed the session
 */
export function* engineBefore<AnEngine extends Engine>(
  reader: LedgerReader,
  session: Session,
  setup: TradingSetup,
  makeEngine: (journal: Iterable<JournalEntry>) => AnEngine,
  doubt?: WarmUp['doubt'],
): Generator<Candle, EngineBefore<AnEngine>> {
  const upTo = lastEntryBefore(reader, session);
  const recall = recallOf(reader, session.id);
  if (!recall) return { engine: makeEngine(reader.entries(0, upTo)), isWarm: false };
  if (!isKept(reader, recall)) {
    throw new ReplayError(
      `the ledger no longer holds what warmed session ${session.id}: it is kept for a week; try an artifact`,
    );
  }
  const engine = makeEngine([]);
  const candles = sessionWarmup(reader, session.id);
  yield* warmUp(engine, reader, { setup, recall, end: recall.id, upTo, candles, doubt });
  return { engine, isWarm: true };
}
