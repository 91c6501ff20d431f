import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { timeframeMs, timeframes } from '@chimera/engine';
import { type CandleTable, cutAt, type Reading, readRecording, threadMemoryMb } from '@chimera/market-data';
import { isStrategyFile } from '@chimera/session';
import { downloadedFiles } from './downloaded.ts';

/** Which candles a person asked for: files, or a symbol that was downloaded before. */
export interface CandleRequest {
  readonly files: readonly string[];
  readonly symbol: string | null;
  /** What was said of how the files are read. */
  readonly reading?: Reading;
  /** Candles that start before it only warm the strategy; UTC epoch milliseconds. */
  readonly since: number | null;
  /** Candles that start then or later are left out. */
  readonly until: number | null;
  /** `null`: that of the data. */
  readonly timeframe: string | null;
  /** Where downloaded candles lie. */
  readonly workdir: string;
}

/** The files that a request names, or that were downloaded for its symbol. */
export function candlePaths({ files, symbol, workdir, timeframe }: CandleRequest): readonly string[] {
  return files.length > 0 ? files : downloadedFiles({ folder: workdir, symbol: symbol ?? '', timeframe });
}

/** What each heap of a job over them may grow to, in megabytes: a strategy file has one of its own beside each thread. */
export function heapMemoryMb(candles: CandleRequest, strategy: string, threads = 1): number {
  return threadMemoryMb(candlePaths(candles), isStrategyFile(strategy) ? 2 * threads : threads);
}

/** Reads, folds to the timeframe that was asked for, and leaves out what comes too late. */
export async function readCandles(request: CandleRequest): Promise<CandleTable> {
  const { symbol, until, timeframe } = request;
  const periodMs = timeframe === null ? null : periodOf(timeframe);
  const table = await readRecording({
    files: candlePaths(request),
    symbol,
    periodMs,
    asker: 'backtest',
    ...(request.reading && { reading: request.reading }),
  });
  const wanted = until === null ? table : cutAt(table, until);
  if (wanted.length === 0) throw nothingLeft(request);
  return wanted;
}

function nothingLeft({ until }: CandleRequest): ConfigError {
  const found = until === null ? 'nothing' : new Date(until).toISOString();
  return new ConfigError([
    usage('There is no candle to run on', '--until', found, 'a time after the first candle', {
      remedy: 'choose a later --until, or other data',
    }),
  ]);
}

/** In milliseconds; ConfigError if there is no such timeframe. */
export function periodOf(timeframe: string): number {
  if (timeframes.includes(timeframe)) return timeframeMs(timeframe);
  throw new ConfigError([
    usage('There is no such timeframe', '--timeframe', timeframe, timeframes.join(', '), {
      remedy: 'name one of them, or leave it out for the timeframe of the data',
    }),
  ]);
}
