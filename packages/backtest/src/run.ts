import {
  type Book,
  BuyAndHoldBenchmark,
  type EntryOf,
  type EquityPoint,
  type Fill,
  type JournalEntry,
  startAt,
} from '@chimera/engine';
import type { CandleTable } from '@chimera/market-data';
import type { OpenStrategy } from '@chimera/session';
import { type Answerer, type Part, TableRun } from '@chimera/strategy-host';

/** Candles between two words on how far a run is. */
const TOLD_EVERY = 1024;

/** How far a run is: candles that were processed since the last word, and the start of the newest. */
export type OnProgress = (candles: number, time: number) => void;

export interface RunRequest extends Part {
  readonly table: CandleTable;
  readonly strategy: Pick<OpenStrategy, 'answerAll'>;
  readonly onProgress?: OnProgress;
  /** Told of each journal entry. */
  readonly onEntry?: (entry: JournalEntry) => void;
}

/** What one run over a span of candles came to. */
export interface Run {
  readonly book: Book;
  /** When the first candle began and when the last one ended. */
  readonly from: number;
  readonly to: number;
  /** Equity at each moment at which candles closed, after all of them. */
  readonly points: readonly EquityPoint[];
  readonly held: readonly EquityPoint[];
  readonly heldFees: number;
  readonly fills: readonly (Fill & { readonly time: number })[];
  readonly counts: RunCounts;
  /** Candles of history that the strategy saw first, of each symbol at most what it asked for. */
  readonly warmed: number;
  /** Symbols that have no candle in the span. */
  readonly absent: readonly string[];
}

export interface RunCounts {
  readonly candles: number;
  readonly signals: number;
  readonly orders: number;
  /** By rule, in order of first appearance. */
  readonly refusals: ReadonlyMap<string, number>;
  readonly halts: readonly EntryOf<'governor'>[];
  /** What the strategy did wrong, by message. */
  readonly faults: ReadonlyMap<string, number>;
  readonly gaps: number;
  readonly refusedCandles: number;
  /** To which the strategy said nothing but what went wrong. */
  readonly failedCandles: number;
}

/** A book of its own for each run; nothing of it is kept. @throws {HostGone} @throws {StrategyError} */
export async function runBacktest(request: RunRequest): Promise<Run> {
  const { table, strategy, setup, startingCash, span, onEntry } = request;
  const tally = new Tally();
  const take = (entries: readonly JournalEntry[]): void => {
    if (entries.length > 0) tally.step(entries);
    for (const entry of entries) onEntry?.(entry);
  };
  const takerFees = setup.instruments.map((each) => [each.symbol, Number(each.takerFeeRate)] as const);
  const benchmark = new BuyAndHoldBenchmark(startingCash, new Map(takerFees));
  const points: EquityPoint[] = [];
  const held: EquityPoint[] = [];
  const present = new Set<string>();
  const run = new TableRun(table, request, `recorded:${table.sha256}`, (row, candle, entries) => {
    take(entries);
    benchmark.observe(candle);
    present.add(candle.symbol);
    // Candles of one moment belong together: what the book is worth is known after the last of them.
    if (row + 1 < span.to && startAt(table, row + 1) === candle.start) return;
    const time = candle.start + table.periodMs;
    points.push(pointOf(run.engine.book, time));
    held.push({ time, equity: benchmark.equity(), exposure: 1 });
  });
  const { book } = run.engine;
  take(run.begun);
  await strategy.answerAll(table, request, (to, answerer) => advance(run, to, answerer, request));
  return {
    book,
    from: startAt(table, span.from),
    to: startAt(table, span.to - 1) + table.periodMs,
    points,
    held,
    heldFees: benchmark.fees,
    fills: tally.fills,
    counts: tally.counts(span.to - span.from),
    warmed: Math.floor(run.rows.history.length / table.symbols.length),
    absent: table.symbols.filter((symbol) => !present.has(symbol)),
  };
}

function advance(run: TableRun, to: number, answerer: Answerer, { table, onProgress }: RunRequest): void {
  const end = Math.min(to, run.rows.length);
  while (run.place < end) {
    const before = run.place;
    run.advance(Math.min(before + TOLD_EVERY, end), answerer);
    onProgress?.(run.place - before, startAt(table, run.rows.rowAt(run.place - 1)));
  }
}

function pointOf(book: Book, time: number): EquityPoint {
  const equity = book.equity();
  return { time, equity, exposure: equity > 0 ? (equity - book.cashNumber) / equity : 0 };
}

class Tally {
  readonly fills: (Fill & { readonly time: number })[] = [];
  readonly #refusals = new Map<string, number>();
  readonly #faults = new Map<string, number>();
  readonly #halts: EntryOf<'governor'>[] = [];
  #signals = 0;
  #orders = 0;
  #gaps = 0;
  #refusedCandles = 0;
  #failedCandles = 0;

  /** What one step decided. */
  step(entries: readonly JournalEntry[]): void {
    for (const entry of entries) this.#take(entry);
    const has = (wanted: JournalEntry['kind']) => entries.some(({ kind }) => kind === wanted);
    if (has('strategy-fault') && !has('signal')) this.#failedCandles += 1;
  }

  #take(entry: JournalEntry): void {
    switch (entry.kind) {
      case 'signal':
        this.#signals += 1;
        return;
      case 'order':
        this.#orders += 1;
        return;
      case 'fill':
        this.fills.push({ ...entry.data, time: entry.time });
        return;
      case 'refusal':
        count(this.#refusals, entry.data.rule);
        return;
      case 'strategy-fault':
        count(this.#faults, entry.data.message);
        return;
      case 'governor':
        this.#halts.push(entry.data);
        return;
      case 'gap':
        this.#gaps += entry.data.candles;
        return;
      case 'candle-refused':
        this.#refusedCandles += 1;
        return;
    }
  }

  counts(candles: number): RunCounts {
    return {
      candles,
      signals: this.#signals,
      orders: this.#orders,
      refusals: this.#refusals,
      halts: this.#halts,
      faults: this.#faults,
      gaps: this.#gaps,
      refusedCandles: this.#refusedCandles,
      failedCandles: this.#failedCandles,
    };
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
