import { createHash } from 'node:crypto';
import { type Candle, FoldedCandles, timeframeMs, timeframes } from '@chimera/engine';
import { ConfigError } from '../config/mistakes.ts';
import { DataError, type RecordedFile, readCsv } from '../feed/csv.ts';
import { type CandleTable, tableOf } from './candle-table.ts';
import { downloadedFiles } from './downloaded.ts';
import { usage } from './usage.ts';

/** Which candles a person asked for: files, or a symbol that was downloaded before. */
export interface CandleRequest {
  readonly files: readonly string[];
  readonly symbol: string | null;
  /** Candles that start before it only warm the strategy; UTC epoch milliseconds. */
  readonly since: number | null;
  /** Candles that start then or later are left out. */
  readonly until: number | null;
  /** `null`: that of the data. */
  readonly timeframe: string | null;
  /** Where downloaded candles lie. */
  readonly workdir: string;
}

/** Reads, folds to the timeframe that was asked for, and merges in order of time. */
export function readCandles(request: CandleRequest): CandleTable {
  const { files, symbol, until, timeframe } = request;
  const wantedMs = timeframe === null ? null : periodOf(timeframe);
  const paths =
    files.length > 0 ? files : downloadedFiles({ folder: request.workdir, symbol: symbol ?? '', timeframe });
  const bySymbol = new Map<string, Candle[]>();
  const read = paths.map((path) => readCsv(path, symbol));
  for (const file of read) bySymbol.set(file.symbol, [...(bySymbol.get(file.symbol) ?? []), ...file.candles]);
  const symbols = [...bySymbol.keys()];
  oneCurrency(symbols);
  let dropped = 0;
  const series = [...bySymbol].map(([name, candles]) => {
    const sorted = inOrder(candles);
    dropped += candles.length - sorted.length;
    return { name, candles: sorted, stepMs: stepOf(name, sorted, wantedMs) };
  });
  const periodMs = wantedMs ?? commonStep(series);
  const order = new Map(symbols.map((name, place) => [name, place]));
  const merged = series
    .flatMap(({ candles, stepMs }) => folded(candles, stepMs, periodMs))
    .filter(({ start }) => until === null || start < until)
    .sort((a, b) => a.start - b.start || order.get(a.symbol)! - order.get(b.symbol)!);
  if (merged.length === 0) throw nothingLeft(request);
  return tableOf(merged, { symbols, periodMs, sha256: hashOf(read), dropped });
}

function nothingLeft({ until }: CandleRequest): ConfigError {
  const found = until === null ? 'nothing' : new Date(until).toISOString();
  return new ConfigError([
    usage('There is no candle to run on', '--until', found, 'a time after the first candle', {
      remedy: 'choose a later --until, or other data',
    }),
  ]);
}

export function timeframeName(periodMs: number): string {
  return timeframes.find((name) => timeframeMs(name) === periodMs) ?? `${periodMs / 1000}s`;
}

function periodOf(timeframe: string): number {
  if (timeframes.includes(timeframe)) return timeframeMs(timeframe);
  throw new ConfigError([
    usage('There is no such timeframe', '--timeframe', timeframe, timeframes.join(', '), {
      remedy: 'name one of them, or leave it out for the timeframe of the data',
    }),
  ]);
}

/** Files of one symbol may overlap: of two candles of one time the first stays. */
function inOrder(candles: readonly Candle[]): readonly Candle[] {
  const sorted = candles.toSorted((a, b) => a.start - b.start);
  return sorted.filter(({ start }, index) => start !== sorted[index - 1]?.start);
}

/** The shortest step between two candles is the data's timeframe: gaps only make steps longer. */
function stepOf(symbol: string, candles: readonly Candle[], wantedMs: number | null): number {
  let step = Number.POSITIVE_INFINITY;
  for (let index = 1; index < candles.length; index += 1) {
    step = Math.min(step, candles[index]!.start - candles[index - 1]!.start);
  }
  if (step !== Number.POSITIVE_INFINITY) return step;
  if (wantedMs !== null) return wantedMs;
  throw new DataError(`${symbol}: a single candle does not tell its timeframe; name it with --timeframe`);
}

function commonStep(series: readonly { readonly name: string; readonly stepMs: number }[]): number {
  const steps = [...new Set(series.map(({ stepMs }) => stepMs))];
  if (steps.length === 1) return steps[0]!;
  const found = series.map(({ name, stepMs }) => `${name} ${timeframeName(stepMs)}`).join(', ');
  throw new ConfigError([
    usage('The candles have several timeframes', '--data', found, 'one timeframe', {
      remedy: `name the coarsest of them: --timeframe ${timeframeName(Math.max(...steps))}`,
    }),
  ]);
}

function folded(candles: readonly Candle[], stepMs: number, periodMs: number): readonly Candle[] {
  if (stepMs === periodMs) return candles;
  if (stepMs > periodMs || periodMs % stepMs !== 0) {
    throw new ConfigError([
      usage(
        'The candles cannot be folded to this timeframe',
        '--timeframe',
        timeframeName(periodMs),
        `a multiple of ${timeframeName(stepMs)}, the timeframe of ${candles[0]!.symbol} in the data`,
        { remedy: 'name a longer timeframe, or give finer candles' },
      ),
    ]);
  }
  const fold = new FoldedCandles(stepMs, periodMs);
  return candles.map((candle) => fold.add(candle)).filter((candle) => candle !== null);
}

function oneCurrency(symbols: readonly string[]): void {
  const quotes = [...new Set(symbols.map((symbol) => symbol.split('/')[1]!))];
  if (quotes.length === 1) return;
  throw new ConfigError([
    usage('The candles have several quote currencies', '--data', quotes.join(', '), 'one quote currency', {
      remedy: 'run each currency by itself',
    }),
  ]);
}

function hashOf(files: readonly RecordedFile[]): string {
  return createHash('sha256')
    .update(files.map(({ sha256 }) => sha256).join('\n'))
    .digest('hex');
}
