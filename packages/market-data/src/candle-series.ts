import { counted } from '@chimera/base';
import { type Candle, FoldedCandles, inspectCandle } from '@chimera/engine';
import { lookAt } from './believed.ts';
import { DataError } from './files/data-error.ts';
import { candleOfRow, FILE_COLUMNS, type RecordedFile } from './files/recorded-file.ts';

/** The candles of one symbol in order of time, each time once. */
export interface CandleSeries {
  readonly symbol: string;
  /** Rows of `FILE_COLUMNS` numbers. */
  readonly rows: Float64Array;
  /** The timeframe of the data; `null` for a single candle, which does not tell it. */
  readonly stepMs: number | null;
  /** Candles that were left out because there was one of the same time before. */
  readonly dropped: number;
  /** Candles that were left out because they were not believed, or could not be folded. */
  readonly refused: number;
  /** Candles among the rows that the engine will refuse. */
  readonly unsound: number;
  /** Why the first of these is not used; `null` where all are. */
  readonly reason: string | null;
}

/** Files of one symbol may overlap: of two candles of one time the first stays. */
export function seriesOf(symbol: string, files: readonly RecordedFile[]): CandleSeries {
  const all = joined(files);
  const rows = isInOrder(all) ? all : sorted(all);
  return {
    symbol,
    rows,
    stepMs: stepOf(rows),
    dropped: (all.length - rows.length) / FILE_COLUMNS,
    refused: 0,
    unsound: 0,
    reason: null,
  };
}

/**
 * Leaves out what is not believed, and refuses a series of which nothing can be used. What the engine refuses by
 * itself stays: it says so in its journal.
 */
export function believedSeries(series: CandleSeries, stepMs: number): CandleSeries {
  const { symbol, rows } = series;
  const count = rows.length / FILE_COLUMNS;
  const seen = lookAt(symbol, rows, stepMs);
  if (seen.doubted + seen.unsound === count) {
    throw new DataError(
      `${symbol}: none of ${counted(count, 'candle')} can be used: ${seen.reason}`,
      'give candles that start on whole steps of their timeframe, with sound prices',
    );
  }
  return { ...series, rows: seen.rows, refused: seen.doubted, unsound: seen.unsound, reason: seen.reason };
}

/**
 * Folds to a longer timeframe, a multiple of `stepMs`. A bucket under way at the first candle, or unfinished after the
 * last, does not come out; one with gaps inside comes out of what is there. See `FoldedCandles`.
 */
export function foldedSeries(series: CandleSeries, stepMs: number, periodMs: number): CandleSeries {
  if (stepMs === periodMs) return series;
  const { symbol, rows } = series;
  const fold = new FoldedCandles(stepMs, periodMs);
  const count = rows.length / FILE_COLUMNS;
  const folded = new Float64Array(rows.length);
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const base = candleOfRow(symbol, rows, index);
    if (series.unsound > 0 && !inspectCandle(base, null, stepMs).ok) continue;
    const candle = fold.add(base);
    if (candle === null) continue;
    const { start, open, high, low, close, volume } = candle;
    folded.set([start, open, high, low, close, volume], length);
    length += FILE_COLUMNS;
  }
  return {
    ...series,
    rows: folded.subarray(0, length),
    refused: series.refused + series.unsound,
    unsound: 0,
  };
}

/** All candles by start, and within a start in the order of the series. */
export function* merged(all: readonly CandleSeries[]): Generator<Candle> {
  const next = all.map(() => 0);
  for (;;) {
    let time = Number.POSITIVE_INFINITY;
    for (const [place, { rows }] of all.entries()) time = Math.min(time, rows[next[place]!] ?? time);
    if (time === Number.POSITIVE_INFINITY) return;
    for (const [place, { symbol, rows }] of all.entries()) {
      const at = next[place]!;
      if (rows[at] !== time) continue;
      yield candleOfRow(symbol, rows, at / FILE_COLUMNS);
      next[place] = at + FILE_COLUMNS;
    }
  }
}

function joined(files: readonly RecordedFile[]): Float64Array {
  if (files.length === 1) return files[0]!.rows;
  const all = new Float64Array(files.reduce((sum, { rows }) => sum + rows.length, 0));
  let length = 0;
  for (const { rows } of files) {
    all.set(rows, length);
    length += rows.length;
  }
  return all;
}

function isInOrder(rows: Float64Array): boolean {
  for (let at = FILE_COLUMNS; at < rows.length; at += FILE_COLUMNS) {
    if (!(rows[at]! > rows[at - FILE_COLUMNS]!)) return false;
  }
  return true;
}

function sorted(rows: Float64Array): Float64Array {
  const places = Uint32Array.from({ length: rows.length / FILE_COLUMNS }, (_, index) => index * FILE_COLUMNS);
  places.sort((a, b) => rows[a]! - rows[b]! || a - b);
  const inOrder = new Float64Array(rows.length);
  let length = 0;
  for (const at of places) {
    if (length > 0 && inOrder[length - FILE_COLUMNS] === rows[at]) continue;
    inOrder.set(rows.subarray(at, at + FILE_COLUMNS), length);
    length += FILE_COLUMNS;
  }
  return inOrder.subarray(0, length);
}

/** The most frequent step between two candles, the shorter of two: gaps, and a candle out of place, change nothing. */
function stepOf(rows: Float64Array): number | null {
  const counts = new Map<number, number>();
  for (let at = FILE_COLUMNS; at < rows.length; at += FILE_COLUMNS) {
    const step = rows[at]! - rows[at - FILE_COLUMNS]!;
    counts.set(step, (counts.get(step) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return first ? first[0] : null;
}
