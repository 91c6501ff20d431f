import {
  type Answer,
  type Candle,
  type CandleRows,
  candleAt,
  Engine,
  type Entries,
  lastBefore,
  type Question,
  startAt,
  type TradingSetup,
} from '@chimera/engine';

/** Rows of a table, `to` not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What of a table is run over, with which setup. */
export interface Part {
  readonly setup: TradingSetup;
  readonly startingCash: number;
  /** Candles of each symbol before the span that the strategy sees first. */
  readonly warmup: number;
  readonly span: Span;
}

/** What a strategy says to the candles of a run. `place` counts them, those of the warm-up included, from 0. */
export interface Answerer {
  show(question: Question): void;
  answer(question: Question, place: number): Answer;
}

/** Takes each candle that is traded on, and what its step decided. */
export type OnStep = (row: number, candle: Candle, entries: Entries) => void;

/** A fresh engine over a part of a table, as far as it is told to go. */
export class TableRun {
  readonly engine: Engine;
  readonly rows: PartRows;
  /** What opens the book and the session. */
  readonly begun: Entries;
  readonly #table: CandleRows;
  readonly #onStep: OnStep;
  #answerer: Answerer = SILENT;
  #place = 0;

  /** `source` names the market in the journal. */
  constructor(table: CandleRows, part: Part, source: string, onStep: OnStep) {
    const { setup, startingCash, span } = part;
    this.#table = table;
    this.#onStep = onStep;
    this.engine = new Engine(setup, [], (question) => this.#answerer.show(question));
    this.rows = rowsOf(table, part);
    this.begun = this.engine.begin({
      time: startAt(table, span.from),
      ends: startAt(table, span.to - 1) + table.periodMs,
      identity: {
        mode: 'test',
        market: source,
        currency: setup.instruments[0]!.quote,
        startingCash: String(startingCash),
      },
      changed: [],
      previous: null,
      marks: {},
      highWaterMark: startingCash,
    });
  }

  /** How many candles it has processed. */
  get place(): number {
    return this.#place;
  }

  /** Processes candles up to the place `to`, not included, or up to the last one. */
  advance(to: number, answerer: Answerer): void {
    this.#answerer = answerer;
    const { engine } = this;
    const { history, length, rowAt } = this.rows;
    const table = this.#table;
    const end = Math.min(to, length);
    const warmed = Math.min(end, history.length);
    for (; this.#place < warmed; this.#place += 1) engine.warm(candleAt(table, history[this.#place]!));
    const first = rowAt(history.length) - history.length;
    for (; this.#place < end; this.#place += 1) {
      const row = first + this.#place;
      const candle = candleAt(table, row);
      const question = engine.observe({ kind: 'candle', candle, late: false });
      this.#onStep(row, candle, engine.decide(question ? answerer.answer(question, this.#place) : NOTHING));
    }
  }
}

/** The candles of a run over a part, those of the warm-up included. */
export interface PartRows {
  /** Rows of history that the strategy sees first. */
  readonly history: readonly number[];
  readonly length: number;
  /** The row of a candle of the run. */
  rowAt(place: number): number;
}

export function rowsOf(table: CandleRows, { warmup, span }: Pick<Part, 'warmup' | 'span'>): PartRows {
  const history = lastBefore(table, span.from, warmup);
  return {
    history,
    length: history.length + span.to - span.from,
    rowAt: (place) => history[place] ?? span.from + place - history.length,
  };
}

const NOTHING: Answer = Object.freeze([]);

/** Says nothing. */
export const SILENT: Answerer = { show: () => {}, answer: () => NOTHING };
