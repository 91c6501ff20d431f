import { setImmediate } from 'node:timers/promises';
import type { Log } from '@chimera/base';
import { lastEntryBefore, lastSession, type Session } from '@chimera/book';
import { type Candle, Engine, type EngineEvent, type Entries } from '@chimera/engine';
import {
  type LedgerReader,
  type LedgerWriter,
  newestRecorded,
  notRecorded,
  recallFor,
  type SeenEvent,
} from '@chimera/ledger';
import type { Feed, SeenSoFar } from '@chimera/market-data';
import { engineBefore, type RunningStrategy, warmUp } from '@chimera/session';
import type { SessionPlan } from '@chimera/workdir';

/** What a bot begins with. */
export interface BotStart {
  readonly plan: SessionPlan;
  readonly reader: LedgerReader;
  readonly ledger: LedgerWriter;
  readonly strategy: RunningStrategy;
  readonly feed: Feed;
  /** Is told of every candle that the strategies saw. */
  readonly seen: SeenSoFar;
  /** Takes what of the ledger could not be used, and what was done instead. */
  readonly warn: (text: string) => void;
}

/** Says in the log what of the ledger a start could not use. */
export function warningIn(log: Pick<Log, 'warning'>): BotStart['warn'] {
  return (text) => log.warning(`${text}; see "chimera ledger verify"`);
}

function foldingAll(warn: BotStart['warn']): (reason: string) => void {
  return (reason) => warn(`the whole journal is folded: ${reason}`);
}

/** An engine that waits for the session's next event, and how far in session time it has come. */
export interface StandingBot {
  readonly engine: Engine;
  readonly time: number;
  /** For the log. */
  readonly message: string;
  /** What the session's strategy was asked and answered before this bot. */
  readonly answered: Answered;
}

/** How a strategy answered in one session. */
export interface Answered {
  /** Candles that it was asked about. */
  readonly asked: number;
  /** Those of them on which it did nothing but fail. */
  readonly failed: number;
  readonly lastFault: string;
}

export const NOT_ASKED: Answered = { asked: 0, failed: 0, lastFault: '' };

/** This many candles of the past are shown before the process answers its controller again. */
const CANDLES_AT_ONCE = 500;

/** Warms the strategies, and writes the session's first entries. */
export async function beginSession(start: BotStart): Promise<StandingBot> {
  const { plan, reader, ledger, seen } = start;
  const { start: time, ends, identity, changed, previous, idle } = plan;
  const highWaterMark = reader.cursor()?.high_water_mark ?? Number(identity.startingCash);
  const marks = Object.fromEntries(reader.marks());
  const begun = { time, ends, identity, changed, previous, marks, highWaterMark };
  const opening = idle ? { ...begun, idle } : begun;
  const { engine, entries, events, from, shown } =
    lastSession(reader) === undefined ? await openBook(start, opening) : await goOnWithBook(start, opening);
  const left = ledger.forgetEvents(time, from);
  if (left !== null) start.warn(left);
  ledger.commit({ session: plan.id, seen: events, entries, time }, engine);
  for (const event of events) seen.add(event);
  const message = `Session ${plan.id} begins, warmed by ${shown} candles`;
  return { engine, time, message, answered: NOT_ASKED };
}

type Opening = Parameters<Engine['begin']>[0];

interface Begun {
  readonly engine: Engine;
  readonly entries: Entries;
  /** What is recorded of the warm-up. */
  readonly events: readonly SeenEvent[];
  /** The first recorded event that warmed the session. */
  readonly from: number | null;
  readonly shown: number;
}

async function openBook({ plan, strategy, feed }: BotStart, opening: Opening): Promise<Begun> {
  const engine = new Engine(plan.setup, [], strategy.show.bind(strategy));
  const entries = engine.begin(opening);
  const history = await feed.history(plan.start, plan.warmup);
  // A bar is made of candles in the order of time.
  const candles = history.toSorted((a, b) => a.start - b.start);
  const good = new Set(candles.filter((candle) => engine.warm(candle)));
  return { engine, entries, events: recorded(candles, good), from: null, shown: good.size };
}

async function goOnWithBook(start: BotStart, opening: Opening): Promise<Begun> {
  const { plan, reader, strategy, feed, seen, warn } = start;
  const doubt = foldingAll(warn);
  const { setup, warmup } = plan;
  const { periodMs } = setup;
  const recall = recallFor(reader, { start: plan.start, periodMs, warmup });
  const { from } = recall;
  const range = { first: from ?? Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER };
  const known = newestRecorded(reader, range, { periodMs, count: warmup });
  const candles = notRecorded(reader, range, periodMs, await feed.history(plan.start, warmup, known));
  const engine = new Engine(setup, [], strategy.show.bind(strategy));
  const upTo = reader.head()?.seq ?? 0;
  const shown = new Set<Candle>();
  const steps = warmUp(engine, reader, { setup, recall, end: range.end, upTo, candles, doubt });
  await finished(steps, (candle) => {
    shown.add(candle);
    seen.add({ kind: 'warmup', candle });
  });
  const events: readonly SeenEvent[] = [{ kind: 'recall', ...recall }, ...recorded(candles, shown)];
  return { engine, entries: engine.begin(opening), events, from, shown: shown.size };
}

function recorded(candles: readonly Candle[], good: ReadonlySet<Candle>): readonly SeenEvent[] {
  return candles.map(
    (candle): SeenEvent =>
      good.has(candle) ? { kind: 'warmup', candle } : { kind: 'warmup', candle, refused: true },
  );
}

/** Goes through what the session saw so far, so that strategy, book and governor stand where they stood. */
export async function resumeSession(
  { plan, reader, strategy, seen, warn }: Pick<BotStart, 'plan' | 'reader' | 'strategy' | 'seen' | 'warn'>,
  session: Session,
): Promise<StandingBot> {
  const steps = engineBefore(
    reader,
    session,
    plan.setup,
    (journal) => new Engine(plan.setup, journal, strategy.show.bind(strategy)),
    foldingAll(warn),
  );
  const note = (candle: Candle) => seen.add({ kind: 'warmup', candle });
  const { engine, isWarm } = await finished(steps, note);
  engine.recall(reader.entries(lastEntryBefore(reader, session), session.seq));
  let time = plan.start;
  let answered = NOT_ASKED;
  for (const { event, entries } of reader.steps(plan.id, session.seq)) {
    if (event.kind === 'recall' || (event.kind === 'warmup' && isWarm)) continue;
    seen.add(event, isRefused(entries));
    if (event.kind === 'warmup') {
      engine.warm(event.candle);
      continue;
    }
    if (engine.replay(event, entries)) answered = andThen(answered, entries);
    time = timeAfter(time, event, entries, plan.setup.periodMs);
  }
  const cursor = reader.cursor();
  const { governor } = engine;
  if (governor && cursor && governor.highWaterMark !== cursor.high_water_mark) {
    throw new Error(
      `after replay the high-water mark is ${governor.highWaterMark}, the ledger holds ${cursor.high_water_mark}`,
    );
  }
  return { engine, time, message: `Session ${plan.id} resumes after ${seen.candles} candles`, answered };
}

/** With one more candle, as the journal has it. */
function andThen({ asked, failed, lastFault }: Answered, entries: Entries): Answered {
  const faults = entries.flatMap((entry) => (entry.kind === 'strategy-fault' ? [entry.data.message] : []));
  const onlyFailed = faults.length > 0 && !entries.some(({ kind }) => kind === 'signal');
  return {
    asked: asked + 1,
    failed: onlyFailed ? failed + 1 : failed,
    lastFault: onlyFailed ? faults[0]! : lastFault,
  };
}

async function finished<Result>(
  steps: Generator<Candle, Result>,
  note: (candle: Candle) => void,
): Promise<Result> {
  let shown = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    note(step.value);
    shown += 1;
    if (shown % CANDLES_AT_ONCE === 0) await setImmediate();
  }
}

/** How far the session came: the end of the newest good candle (a refused one may claim any time), or an entry. */
export function timeAfter(time: number, event: EngineEvent, entries: Entries, periodMs: number): number {
  const ends = event.kind === 'candle' && !isRefused(entries) ? event.candle.start + periodMs : time;
  return Math.max(time, ends, ...entries.map((entry) => entry.time));
}

export function isRefused(entries: Entries): boolean {
  return entries.some(({ kind }) => kind === 'candle-refused');
}
