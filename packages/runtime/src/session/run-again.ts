import type {
  Engine,
  EngineEvent,
  Entries,
  JournalEntry,
  StrategyDefinition,
  TradingSetup,
} from '@chimera/engine';
import type { LedgerReader, SessionRow } from '../ledger/reader.ts';
import type { SeenEvent } from '../ledger/recorded-event.ts';
import { type EngineBefore, engineBefore } from './engine-before.ts';
import { ReplayError } from './replay-error.ts';

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
  const { engine, isWarm } = standing(engineBefore(reader, session, other ?? own, strategy));
  let events = 0;
  const ran = () => ({ engine, events });
  if (!take(engine.begin({ ...begun, time, identity }))) return ran();
  const last = reader.sessionSpan(id)?.last ?? seq;
  let after = seq;
  for (const step of reader.steps(id, seq)) {
    const { event: seen, entries } = step;
    after = step.seq;
    for (const given of commandsAtRest(entries, seen)) if (!take(engine.step(given))) return ran();
    if (seen.kind === 'recall' || (seen.kind === 'warmup' && isWarm)) continue;
    const event = shown ? shown(seen) : seen;
    if (event === null || event.kind === 'recall') continue;
    if (event.kind === 'warmup') {
      engine.warm(event.candle);
      continue;
    }
    events += 1;
    if (!take(engine.step(event))) return ran();
  }
  for (const given of commandsAtRest(reader.entries(after, last)))
    if (!take(engine.step(given))) return ran();
  const end = reader.sessionEnd(id);
  if (end) take(engine.end(end.time, end.data.reason, end.data.detail));
  return ran();
}

function standing(steps: Generator<unknown, EngineBefore>): EngineBefore {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * The commands among the entries of a step that were given while no bot ran: between two legs of the session, or after
 * it was lost. The journal alone knows of them.
 */
function commandsAtRest(
  entries: Iterable<JournalEntry>,
  event: SeenEvent | null = null,
): readonly EngineEvent[] {
  const given = [...entries].flatMap((entry): EngineEvent[] => {
    const { kind, time, data } = entry;
    if (kind === 'command') return [{ kind, ...data, time }];
    return kind === 'write-off' ? [{ kind, symbol: data.symbol, reason: data.reason, time }] : [];
  });
  // The step's own word comes last; what was written off before has no entry.
  return event?.kind === given.at(-1)?.kind ? given.slice(0, -1) : given;
}
