import { Engine, type StrategyDefinition } from '@chimera/engine';
import type { LedgerReader } from '../ledger/reader.ts';

/** For an engine that is only looked at: nobody is asked for signals. */
export const SILENT: StrategyDefinition = {
  name: 'silent',
  description: 'Never says anything.',
  parameters: {},
  warmup: () => 0,
  create: () => ({ onCandle: () => undefined }),
};

/** The engine as the ledger leaves it after its last step, for those who look or give a command; `null` without a session. */
export function standingEngine(reader: LedgerReader): Engine | null {
  const session = reader.lastSession();
  if (!session) return null;
  const engine = new Engine(session.started.setup, reader.entries());
  for (const [symbol, price] of reader.marks()) engine.book.mark(symbol, price);
  const cursor = reader.cursor();
  if (engine.governor && cursor) engine.governor.highWaterMark = cursor.high_water_mark;
  return engine;
}
