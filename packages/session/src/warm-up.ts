import { lastSession } from '@chimera/book';
import type { Candle, Engine, JournalEntry, Past, TradingSetup } from '@chimera/engine';
import {
  contradictionOf,
  earlierWarmup,
  findSnapshot,
  type LedgerReader,
  type Recall,
} from '@chimera/ledger';

/** What warms a session that goes on with a book. */
export interface WarmUp {
  readonly setup: TradingSetup;
  readonly recall: Recall;
  /** Only events before this id are recalled. */
  readonly end: number;
  /** The last journal entry before the session. */
  readonly upTo: number;
  /** What the feed gave beside: none of these was recorded before. */
  readonly candles: readonly Candle[];
  /** Takes why a snapshot was not believed. Without it the journal is folded from its beginning. */
  readonly doubt?: ((reason: string) => void) | undefined;
}

/**
 * Leads a fresh engine through the past of its book, until it stands before the session's first entry. The strategies see
 * the recorded candles, and those of the feed at their time in between; each with position, orders, cash and equity as
 * they were then, because the journal's entries are applied along the way. Yields each candle that a strategy saw.
 */
export function* warmUp(
  engine: Engine,
  reader: LedgerReader,
  { setup, recall, end, upTo, candles, doubt }: WarmUp,
): Generator<Candle, void> {
  const { from, after } = recall;
  const earlier = from === null ? [] : earlierWarmup(reader, { first: from, end }, setup.periodMs);
  const all = [...earlier, ...candles].toSorted((a, b) => a.start - b.start);
  const journal = new JournalCursor(engine, setup);
  const first = from === null ? upTo : after;
  const known = doubt ? restored(engine, reader, { first, shown: all[0], setup, doubt }) : null;
  journal.follow(reader.entries(known?.seq ?? 0, first));
  if (known) journal.past = pastOf(known.setup, setup);
  // Cash before the book was opened is what it was opened with.
  else journal.applyOne();
  const beside = new CandlesBeside(engine, journal, setup.periodMs, all);
  if (from !== null) {
    let last = after;
    let periodMs = lastSession(reader, after)?.started.setup.periodMs ?? setup.periodMs;
    for (const { event, entries, seq } of reader.stepsBetween(from, end, after)) {
      last = seq;
      periodMs = startedIn(entries)?.periodMs ?? periodMs;
      const isRefused = entries.some(({ kind }) => kind === 'candle-refused');
      if (event.kind === 'book') yield* beside.until(event.book.time);
      else if (event.kind === 'candle' && !isRefused) yield* beside.until(event.candle.start + periodMs);
      journal.applyAll();
      journal.sessionOf(entries);
      if (event.kind === 'warmup' || event.kind === 'recall') engine.recall(entries);
      else if (engine.replay(event, entries, journal.past) && event.kind === 'candle') yield event.candle;
    }
    journal.follow(reader.entries(last, upTo));
  }
  yield* beside.until(Number.POSITIVE_INFINITY);
  journal.applyAll();
}

/** The setup of the last session that starts among these entries. */
function startedIn(entries: readonly JournalEntry[]): TradingSetup | undefined {
  const started = entries.findLast((entry) => entry.kind === 'session-started');
  return started?.data.setup;
}

interface Restorable {
  /** The last entry before the first recorded event. */
  readonly first: number;
  /** The first candle beside the recorded ones: it is shown with the book as it was then. */
  readonly shown: Candle | undefined;
  readonly setup: TradingSetup;
  readonly doubt: (reason: string) => void;
}

/** Puts an engine where a snapshot stands that holds nothing which comes after a candle to be shown. `null`: there is none. */
function restored(
  engine: Engine,
  reader: LedgerReader,
  { first, shown, setup, doubt }: Restorable,
): { readonly seq: number; readonly setup: TradingSetup } | null {
  const before = shown ? shown.start + setup.periodMs : Number.MAX_SAFE_INTEGER;
  const { seq, state, doubt: reason } = findSnapshot(reader, { upTo: first, before });
  if (reason !== null) doubt(reason);
  const session = state && lastSession(reader, seq);
  if (!session) return null;
  const contradiction = contradictionOf(reader, seq, state);
  if (contradiction !== null) {
    doubt(`snapshots: that of entry ${seq} ${contradiction}`);
    return null;
  }
  engine.restore(state);
  return { seq, setup: session.started.setup };
}

function pastOf({ periodMs, strategy }: TradingSetup, setup: TradingSetup): Past {
  return { periodMs, isForeign: strategy !== setup.strategy };
}

/** Applies the journal's entries in order, each as late as may be. */
class JournalCursor {
  readonly #engine: Engine;
  readonly #setup: TradingSetup;
  #entries: Iterator<JournalEntry> = [].values();
  #next: JournalEntry | null = null;
  /** Of the session that the entries so far belong to. */
  past: Past = { periodMs: null, isForeign: false };

  constructor(engine: Engine, setup: TradingSetup) {
    this.#engine = engine;
    this.#setup = setup;
  }

  follow(entries: Iterator<JournalEntry>): void {
    this.#entries = entries;
    this.#advance();
  }

  applyOne(): void {
    if (!this.#next) return;
    this.sessionOf([this.#next]);
    this.#engine.recall([this.#next]);
    this.#advance();
  }

  /** Those that were made before `time`, as far as they stand in a row. */
  applyBefore(time: number): void {
    while (this.#next && this.#next.time < time) this.applyOne();
  }

  applyAll(): void {
    while (this.#next) this.applyOne();
  }

  /** Notes which session's entries these are. */
  sessionOf(entries: readonly JournalEntry[]): void {
    const started = startedIn(entries);
    if (!started) return;
    this.past = pastOf(started, this.#setup);
  }

  #advance(): void {
    const { value, done } = this.#entries.next();
    this.#next = done ? null : value;
  }
}

/** Candles that no session was shown as new ones, in order, at their place in time. */
class CandlesBeside {
  readonly #engine: Engine;
  readonly #journal: JournalCursor;
  readonly #periodMs: number;
  readonly #candles: readonly Candle[];
  #place = 0;

  constructor(engine: Engine, journal: JournalCursor, periodMs: number, candles: readonly Candle[]) {
    this.#engine = engine;
    this.#journal = journal;
    this.#periodMs = periodMs;
    this.#candles = candles;
  }

  /** Those that ended before `time`, after the entries that were made before their end. */
  *until(time: number): Generator<Candle, void> {
    for (let candle = this.#candles[this.#place]; candle; candle = this.#candles[this.#place]) {
      const ends = candle.start + this.#periodMs;
      if (ends >= time) return;
      this.#place += 1;
      this.#journal.applyBefore(ends);
      if (this.#engine.warm(candle, this.#journal.past.isForeign)) yield candle;
    }
  }
}
