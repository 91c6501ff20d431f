import { createHash } from 'node:crypto';
import type { Mistake } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { firstFrom, symbolParts, timeframeMs, timeframes } from '@chimera/engine';
import { believedSeries, type CandleSeries, foldedSeries, merged, seriesOf } from './candle-series.ts';
import { type CandleTable, tableOf } from './candle-table.ts';
import { DataError } from './files/data-error.ts';
import { readCandleFile } from './files/read-candle-file.ts';
import type { Reading } from './files/read-options.ts';
import { FILE_COLUMNS, type RecordedFile } from './files/recorded-file.ts';
import { symbolOfFile } from './files/symbol-of-file.ts';
import { priceFactsOf } from './terms/price-facts.ts';

/** Who asks for recorded candles, so that mistakes name the right option. */
interface Asker {
  readonly source: string;
  /** Where the timeframe is set. */
  readonly timeframe: string;
}

const askers = {
  backtest: { source: 'command line', timeframe: '--timeframe' },
  session: { source: 'this session', timeframe: 'chimera_bot.timeframe' },
} as const satisfies Record<string, Asker>;

export interface RecordingRequest {
  readonly files: readonly string[];
  /** What a file holds if it does not tell itself. */
  readonly symbol: string | null;
  /** What was said of how the files are read. */
  readonly reading?: Reading;
  /** The timeframe to fold to; `null` for that of the data. */
  readonly periodMs: number | null;
  readonly asker: keyof typeof askers;
}

/** What sessions and backtests read alike: files to one table of one timeframe and one quote currency. */
export async function readRecording(request: RecordingRequest): Promise<CandleTable> {
  refuseSeveralMarkets(request);
  const files: RecordedFile[] = [];
  for (const path of request.files) files.push(await readCandleFile(path, request));
  const symbols = [...new Set(files.map(({ symbol }) => symbol))];
  const { periodMs: wantedMs } = request;
  const asker = askers[request.asker];
  oneCurrency(symbols, asker);
  const filesOf = (symbol: string) => files.filter((file) => file.symbol === symbol);
  const series = symbols.map((symbol) => seriesOf(symbol, filesOf(symbol)));
  const steps = series.map((each) => ({ series: each, stepMs: each.stepMs ?? wantedMs ?? untold(each) }));
  const periodMs = wantedMs ?? commonStep(steps, asker);
  const believed = steps.map(({ series: each, stepMs }) => {
    refuseUnfoldable(each.symbol, stepMs, periodMs, request.asker);
    return { series: believedSeries(each, stepMs), stepMs };
  });
  const folded = believed.map(({ series: each, stepMs }) => foldedSeries(each, stepMs, periodMs));
  return tableOf(merged(folded), {
    symbols,
    markets: believed.map(({ series: { symbol, rows } }) => ({
      symbol,
      files: filesOf(symbol).map(({ path }) => path),
      prices: priceFactsOf(rows),
    })),
    periodMs,
    sha256: recordingHash(files),
    taken: files.map(({ taken }) => taken),
    dropped: folded.reduce((sum, { dropped }) => sum + dropped, 0),
    refused: folded.reduce((sum, { refused }) => sum + refused, 0),
    reason: folded.find(({ reason }) => reason !== null)?.reason ?? null,
    length: folded.reduce((sum, { rows }) => sum + rowsOf(rows), 0),
  });
}

/** The table without the candles that start at `until` or later. */
export function cutAt(table: CandleTable, until: number): CandleTable {
  return { ...table, length: firstFrom(table, until) };
}

/** The usual name of a timeframe, such as `30m`. */
export function timeframeName(periodMs: number): string {
  return timeframes.find((name) => timeframeMs(name) === periodMs) ?? `${periodMs / 1000}s`;
}

const rowsOf = (rows: Float64Array): number => rows.length / FILE_COLUMNS;

function untold({ symbol }: CandleSeries): never {
  throw new DataError(
    `${symbol}: a single candle does not tell its timeframe`,
    'give more candles, or name the timeframe with --timeframe',
  );
}

interface KnownStep {
  readonly series: CandleSeries;
  readonly stepMs: number;
}

function commonStep(all: readonly KnownStep[], { source, timeframe }: Asker): number {
  const steps = [...new Set(all.map(({ stepMs }) => stepMs))];
  if (steps.length === 1) return steps[0]!;
  throw mistaken({
    source,
    problem: 'The candles have several timeframes',
    path: '--data',
    found: all.map(({ series, stepMs }) => `${series.symbol} ${timeframeName(stepMs)}`).join(', '),
    expected: 'one timeframe',
    remedy: `name the coarsest of them: ${timeframe} ${timeframeName(Math.max(...steps))}`,
  });
}

/** Refuses a timeframe that candles of this step do not fold to. */
export function refuseUnfoldable(
  symbol: string,
  stepMs: number,
  periodMs: number,
  by: keyof typeof askers,
): void {
  const { source, timeframe } = askers[by];
  if (periodMs >= stepMs && periodMs % stepMs === 0) return;
  const usable = timeframes.filter((name) => timeframeMs(name) % stepMs === 0);
  const [first] = usable;
  throw mistaken({
    source,
    problem: 'The candles cannot be folded to this timeframe',
    path: timeframe,
    found: timeframeName(periodMs),
    expected: `a multiple of ${timeframeName(stepMs)}, the timeframe of ${symbol} in the data${first ? `: ${usable.join(', ')}` : ''}`,
    remedy: first
      ? `set ${timeframe} to ${first} or longer, or give finer candles`
      : 'give candles of one of the usual timeframes',
  });
}

/**
 * `--symbol` counts more than a file's name, for one file or for many of one market. It does not make one market of
 * files whose names tell several: their candles would be mixed.
 */
function refuseSeveralMarkets({ files, reading, asker }: RecordingRequest): void {
  const said = reading?.symbol ?? null;
  if (said === null) return;
  const named = files.flatMap((path) => symbolOfFile(path) ?? []);
  const symbols = [...new Set(named)];
  if (symbols.length <= 1) return;
  throw mistaken({
    source: askers[asker].source,
    problem: 'The files hold several markets',
    path: '--symbol',
    found: `${said} for files that are named for ${symbols.join(', ')}`,
    expected: 'files of one market',
    remedy: 'leave --symbol out, so that each name counts; or rename the files if all of them are one market',
  });
}

function oneCurrency(symbols: readonly string[], { source }: Asker): void {
  const quotes = [...new Set(symbols.map((symbol) => symbolParts(symbol).quote))];
  if (quotes.length === 1) return;
  throw mistaken({
    source,
    problem: 'The candles have several quote currencies',
    path: '--data',
    found: quotes.join(', '),
    expected: 'one quote currency',
    remedy: 'run each currency by itself',
  });
}

function mistaken(mistake: Omit<Mistake, 'safety'>): ConfigError {
  return new ConfigError([{ ...mistake, safety: false }]);
}

/** What tells a recording from others: the hashes of its files, in their order. */
export function recordingHash(files: readonly Pick<RecordedFile, 'sha256'>[]): string {
  return createHash('sha256')
    .update(files.map(({ sha256 }) => sha256).join('\n'))
    .digest('hex');
}
