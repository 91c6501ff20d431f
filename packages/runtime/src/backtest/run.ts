import {
  type Book,
  BuyAndHoldBenchmark,
  type Candle,
  Engine,
  type EntryOf,
  type EquityPoint,
  type Fill,
  type JournalEntry,
  type StrategyDefinition,
  type TradingSetup,
} from '@chimera/engine';
import { type CandleTable, candleAt, lastBefore, startAt } from '../feed/candle-table.ts';
import type { Span } from './prepare.ts';

export interface RunRequest {
  readonly table: CandleTable;
  readonly definition: StrategyDefinition;
  readonly setup: TradingSetup;
  readonly startingCash: number;
  readonly warmup: number;
  readonly span: Span;
  /** Told of each candle before it is processed. */
  readonly onCandle?: (candle: Candle) => void;
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
}

/** A book of its own for each run; nothing of it is kept. */
export function runBacktest(request: RunRequest): Run {
  const { table, definition, setup, startingCash, span, onCandle, onEntry } = request;
  const engine = new Engine(setup, definition, []);
  const from = startAt(table, span.from);
  const tally = new Tally();
  const take = (entries: readonly JournalEntry[]): void => {
    for (const entry of entries) {
      tally.take(entry);
      onEntry?.(entry);
    }
  };
  take(
    engine.begin({
      time: from,
      ends: startAt(table, span.to - 1) + table.periodMs,
      identity: {
        mode: 'test',
        market: `recorded:${table.sha256}`,
        currency: setup.instruments[0]!.quote,
        startingCash: String(startingCash),
      },
      changed: [],
      previous: null,
      marks: {},
      highWaterMark: startingCash,
    }),
  );
  const history = lastBefore(table, span.from, request.warmup);
  for (const row of history) {
    const candle = candleAt(table, row);
    onCandle?.(candle);
    engine.warm(candle);
  }
  const takerFees = setup.instruments.map((each) => [each.symbol, Number(each.takerFeeRate)] as const);
  const benchmark = new BuyAndHoldBenchmark(startingCash, new Map(takerFees));
  const points: EquityPoint[] = [];
  const held: EquityPoint[] = [];
  const present = new Set<string>();
  for (let row = span.from; row < span.to; row += 1) {
    const candle = candleAt(table, row);
    onCandle?.(candle);
    take(engine.step({ kind: 'candle', candle, late: false }));
    benchmark.observe(candle);
    present.add(candle.symbol);
    // Candles of one moment belong together: what the book is worth is known after the last of them.
    if (row + 1 < span.to && startAt(table, row + 1) === candle.start) continue;
    const time = candle.start + table.periodMs;
    points.push(pointOf(engine.book, time));
    held.push({ time, equity: benchmark.equity(), exposure: 1 });
  }
  return {
    book: engine.book,
    from,
    to: startAt(table, span.to - 1) + table.periodMs,
    points,
    held,
    heldFees: benchmark.fees,
    fills: tally.fills,
    counts: tally.counts(span.to - span.from),
    warmed: Math.floor(history.length / table.symbols.length),
    absent: table.symbols.filter((symbol) => !present.has(symbol)),
  };
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

  take(entry: JournalEntry): void {
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
    };
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
