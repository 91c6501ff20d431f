import { identityOf, type Session, sessionEnd, sessionSpan } from '@chimera/book';
import {
  Engine,
  type EngineEvent,
  type Entries,
  type JournalEntry,
  type TradingSetup,
} from '@chimera/engine';
import type { LedgerReader, SeenEvent } from '@chimera/ledger';
import { HostGone } from '@chimera/strategy-host';
import { type EngineBefore, engineBefore } from './engine-before.ts';
import type { OpenStrategy } from './open-strategy.ts';
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

/**
 * A fresh engine over the book as it stood before a session, and fresh instances of the strategy, shown what the session
 * saw, deciding everything anew.
 *
 * @throws {ReplayError} if the strategy's process ends
 */
export async function runAgain(
  reader: LedgerReader,
  session: Session,
  open: Pick<OpenStrategy, 'begin'>,
  again: Again,
): Promise<RanAgain> {
  try {
    return await ranAgain(reader, session, open, again);
  } catch (error) {
    throw error instanceof HostGone ? new ReplayError(`the strategy: ${error.message}`) : error;
  }
}

async function ranAgain(
  reader: LedgerReader,
  session: Session,
  open: Pick<OpenStrategy, 'begin'>,
  { setup: other, shown, take }: Again,
): Promise<RanAgain> {
  const { id, seq, start, started } = session;
  const { setup: own, ...begun } = started;
  const setup = other ?? own;
  const identity = identityOf(reader);
  if (!identity) throw new ReplayError('the ledger holds no book');
  const strategy = await open.begin(setup);
  const { engine, isWarm } = standing(
    engineBefore(
      reader,
      session,
      setup,
      (journal) => new Engine(setup, journal, strategy.show.bind(strategy)),
    ),
  );
  const step = async (event: EngineEvent): Promise<boolean> => {
    const question = engine.observe(event);
    if (!question) return take(engine.decide([]));
    const answer = strategy.answer(question);
    return take(engine.decide(answer instanceof Promise ? await answer : answer));
  };
  let events = 0;
  const ran = () => ({ engine, events });
  if (!take(engine.begin({ ...begun, time: start, identity }))) return ran();
  const last = sessionSpan(reader, id)?.last ?? seq;
  let after = seq;
  for (const recorded of reader.steps(id, seq)) {
    const { event: seen, entries } = recorded;
    after = recorded.seq;
    for (const given of commandsAtRest(entries, seen)) if (!(await step(given))) return ran();
    if (seen.kind === 'recall' || (seen.kind === 'warmup' && isWarm)) continue;
    const event = shown ? shown(seen) : seen;
    if (event === null || event.kind === 'recall') continue;
    if (event.kind === 'warmup') {
      engine.warm(event.candle);
      continue;
    }
    events += 1;
    if (!(await step(event))) return ran();
  }
  for (const given of commandsAtRest(reader.entries(after, last))) if (!(await step(given))) return ran();
  const end = sessionEnd(reader, id);
  if (end) take(engine.end(end.time, end.data.reason, end.data.detail));
  return ran();
}

function standing(steps: Generator<unknown, EngineBefore<Engine>>): EngineBefore<Engine> {
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
