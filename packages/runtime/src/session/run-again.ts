import { Engine, type Entries, type StrategyDefinition, type TradingSetup } from '@chimera/engine';
import type { JournalRow } from '../ledger/chain.ts';
import type { LedgerReader, SessionRow } from '../ledger/reader.ts';
import type { SeenEvent } from '../ledger/recorded-event.ts';

/** The ledger no longer holds, or never held, what a replay needs. */
export class ReplayError extends Error {
  override readonly name = 'ReplayError';
}

interface Again {
  /** Another setup than the session's own. */
  readonly setup?: TradingSetup;
  /** What the engine is shown of what the session saw; `null`: nothing. Everything unless stated. */
  readonly shown?: (event: SeenEvent) => SeenEvent | null;
  /** Takes what the beginning, each step and the end decided; `false` ends the run. */
  take(entries: Entries): boolean;
}

export interface RanAgain {
  readonly engine: Engine;
  /** What the engine was shown: the warm-up is not counted. */
  readonly events: number;
}

/** The last entry of the book before a session; the session that opened the book opens it again. */
export function lastBefore(reader: LedgerReader, { id, seq }: SessionRow): number {
  const opened = reader.row<JournalRow>("SELECT * FROM journal WHERE kind = 'book-opened'");
  return opened?.session === id ? opened.seq - 1 : seq - 1;
}

/** A fresh engine over the book as it stood before a session, shown what the session saw, deciding everything anew. */
export function runAgain(
  reader: LedgerReader,
  session: SessionRow,
  strategy: StrategyDefinition,
  { setup: other, shown, take }: Again,
): RanAgain {
  const { id, seq, time, started } = session;
  const { setup: own, ...begun } = started;
  const identity = reader.identity();
  if (!identity) throw new ReplayError('the ledger holds no book');
  const engine = new Engine(other ?? own, strategy, reader.entries(0, lastBefore(reader, session)));
  let events = 0;
  if (!take(engine.begin({ ...begun, time, identity }))) return { engine, events };
  for (const { event: seen } of reader.steps(id, seq)) {
    const event = shown ? shown(seen) : seen;
    if (event === null) continue;
    if (event.kind === 'warmup') {
      engine.warm(event.candle);
      continue;
    }
    events += 1;
    if (!take(engine.step(event))) return { engine, events };
  }
  const end = reader.sessionEnd(id);
  if (end) take(engine.end(end.time, end.data.reason, end.data.detail));
  return { engine, events };
}
