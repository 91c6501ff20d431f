import { Engine, type StrategyDefinition } from '@chimera/engine';
import { contradictionOf, findSnapshot, type LedgerReader } from '@chimera/ledger';
import { lastSession } from './sessions.ts';

const ANY = { upTo: Number.MAX_SAFE_INTEGER, before: Number.MAX_SAFE_INTEGER };

/** For an engine that is only looked at: nobody is asked for signals. */
export const SILENT: StrategyDefinition = {
  name: 'silent',
  description: 'Never says anything.',
  parameters: {},
  warmup: () => 0,
  create: () => ({ onCandle: () => undefined }),
};

/**
 * The engine as the ledger leaves it after its last step, for those who look or give a command; `null` without a session. It goes on from
 * the newest snapshot that nothing speaks against, so that a book of years costs no more than what came since.
 */
export function standingEngine(reader: LedgerReader): Engine | null {
  const session = lastSession(reader);
  if (!session) return null;
  const engine = new Engine(session.started.setup, []);
  engine.recall(reader.entries(restored(engine, reader)));
  for (const [symbol, price] of reader.marks()) engine.book.mark(symbol, price);
  const cursor = reader.cursor();
  if (engine.governor && cursor) engine.governor.highWaterMark = cursor.high_water_mark;
  return engine;
}

/** Puts an engine where the newest snapshot stands. Returns the last entry that is in it; 0 if none can be believed. */
function restored(engine: Engine, reader: LedgerReader): number {
  const { seq, state } = findSnapshot(reader, ANY);
  if (!state || contradictionOf(reader, seq, state) !== null) return 0;
  engine.restore(state);
  return seq;
}
