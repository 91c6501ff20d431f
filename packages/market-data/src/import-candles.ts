import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileTime } from '@chimera/base';
import { symbolInFileName } from '@chimera/engine';
import { TITLES } from './candle-file.ts';
import { believedSeries, type CandleSeries, foldedSeries, seriesOf } from './candle-series.ts';
import { DataError } from './files/data-error.ts';
import { readCandleFile } from './files/read-candle-file.ts';
import type { Reading } from './files/read-options.ts';
import { FILE_COLUMNS, type RecordedFile } from './files/recorded-file.ts';
import type { TakenFor } from './files/taken-for.ts';
import { refuseUnfoldable, timeframeName } from './recorded-candles.ts';

export interface ImportRequest {
  readonly files: readonly string[];
  readonly folder: string;
  /** What was said of how the files are read. */
  readonly reading: Reading | null;
  /** The timeframe to fold to; `null` for that of the data. */
  readonly periodMs: number | null;
  /** Called as soon as a file has been read. */
  onRead(taken: TakenFor): void;
}

/** One file that was written, or was there already. */
export interface Imported {
  readonly path: string;
  readonly symbol: string;
  readonly timeframe: string;
  readonly candles: number;
  /** Starts of the first and the last candle. */
  readonly from: number;
  readonly to: number;
  /** Whether it was there already, with these very candles. */
  readonly unchanged: boolean;
  /** Candles whose time was there before, of which one was taken. */
  readonly dropped: number;
  /** Candles that a run will refuse, and why the first of them. */
  readonly unsound: number;
  readonly reason: string | null;
}

/**
 * Takes candles of other sources over into files as `chimera download` names and writes them, one a symbol. A file that
 * is there already keeps what is not in the new candles; the same import again changes nothing.
 */
export async function importCandles(request: ImportRequest): Promise<readonly Imported[]> {
  const { files, folder, reading, periodMs } = request;
  const read: RecordedFile[] = [];
  for (const path of files) {
    const file = await readCandleFile(path, { symbol: null, ...(reading && { reading }) });
    request.onRead(file.taken);
    read.push(file);
  }
  const imported: Imported[] = [];
  for (const symbol of new Set(read.map((file) => file.symbol))) {
    const own = read.filter((file) => file.symbol === symbol);
    imported.push(await importSeries(seriesOf(symbol, own), folder, periodMs));
  }
  return imported;
}

async function importSeries(read: CandleSeries, folder: string, wantedMs: number | null): Promise<Imported> {
  const { symbol } = read;
  const stepMs = read.stepMs ?? wantedMs;
  if (stepMs === null) {
    throw new DataError(
      `${symbol}: a single candle does not tell its timeframe`,
      'give more candles, or name the timeframe with --timeframe',
    );
  }
  const periodMs = wantedMs ?? stepMs;
  refuseUnfoldable(symbol, stepMs, periodMs, 'backtest');
  const { unsound, refused, reason } = believedSeries(read, stepMs);
  // What is only hard to believe is taken over: every run looks for itself.
  const series = foldedSeries({ ...read, unsound }, stepMs, periodMs);
  if (series.rows.length === 0) {
    throw new DataError(
      `${symbol}: the candles do not fill one of ${timeframeName(periodMs)}`,
      'give more candles, or name a shorter --timeframe',
    );
  }
  const timeframe = timeframeName(periodMs);
  const day = fileTime(series.rows[0]!).slice(0, 8);
  const path = join(folder, `${symbolInFileName(symbol)}-${timeframe}-${day}.csv`);
  const before = existsSync(path) ? await readCandleFile(path, { symbol }) : null;
  const { rows } =
    before === null
      ? series
      : seriesOf(symbol, [
          { ...before, rows: series.rows },
          { ...before, symbol },
        ]);
  const unchanged = before !== null && isEqual(before.rows, rows);
  if (!unchanged) write(path, rows);
  return {
    path,
    symbol,
    timeframe,
    candles: rows.length / FILE_COLUMNS,
    from: rows[0]!,
    to: rows[rows.length - FILE_COLUMNS]!,
    unchanged,
    dropped: read.dropped,
    unsound: unsound + refused,
    reason,
  };
}

function isEqual(a: Float64Array, b: Float64Array): boolean {
  return a.length === b.length && a.every((value, place) => value === b[place]);
}

/** Rows that are written at once. */
const AT_ONCE = 10_000;

/** A file that is not finished never has the name of one that is. */
function write(path: string, rows: Float64Array): void {
  const unfinished = `${path}.part`;
  const descriptor = openSync(unfinished, 'w');
  try {
    writeSync(descriptor, TITLES);
    for (let at = 0; at < rows.length; at += AT_ONCE * FILE_COLUMNS) {
      const lines: string[] = [];
      const end = Math.min(rows.length, at + AT_ONCE * FILE_COLUMNS);
      for (let row = at; row < end; row += FILE_COLUMNS) {
        lines.push(`${rows.subarray(row, row + FILE_COLUMNS).join(',')}\n`);
      }
      writeSync(descriptor, lines.join(''));
    }
    fsyncSync(descriptor);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  renameSync(unfinished, path);
}
