import { type Candle, timeframeMs } from '@chimera/engine';
import { realNow, sleep } from '../clock.ts';
import type { CandleFile } from './candle-file.ts';
import { ExchangeError, type PublicExchange } from './exchange/public-exchange.ts';
import type { StatedTime } from './exchange/stated-time.ts';

export interface DownloadOptions {
  readonly exchange: PublicExchange;
  readonly symbol: string;
  readonly timeframe: string;
  /** The start of the first candle. */
  readonly since: number;
  /** Candles that have closed by then. */
  readonly until: number;
  readonly file: CandleFile;
  readonly signal: AbortSignal;
  onProgress(progress: DownloadProgress): void;
  /** Something went wrong and is tried again after so long. */
  onSetback(error: ExchangeError, waitMs: number): void;
  /** Tests do not wait. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

export interface DownloadProgress {
  /** How far it came. */
  readonly reached: number;
  readonly candles: number;
}

/** So many failures one after the other, and it is given up: about two minutes. */
const PATIENCE = 8;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** What does not pass by itself. */
const FINAL: ReadonlySet<string> = new Set(['region-refused', 'no-market', 'wall']);

/**
 * Fetches candles into a file, from where it ends. Resolves when it has reached `until`, or as soon as the signal
 * aborts; throws the last ExchangeError where the exchange does not answer for long, or never will.
 */
export async function download(options: DownloadOptions): Promise<void> {
  const { exchange, symbol, timeframe, since, file, signal, onProgress, onSetback, wait = sleep } = options;
  const periodMs = timeframeMs(timeframe);
  const limit = exchange.candlesPerRequest;
  let next = Math.max(Math.ceil(since / periodMs) * periodMs, (file.last ?? -Infinity) + periodMs);
  let failures = 0;
  let { until } = options;
  while (next + periodMs <= until && !signal.aborted) {
    try {
      const candles = await exchange.candles(symbol, timeframe, next, limit, signal);
      refuseWrong(exchange.id, symbol, candles);
      failures = 0;
      until = Math.min(until, endOfClosed(exchange.takeStatedTimes(), candles, periodMs, until));
      file.append(candles.filter(({ start }) => start + periodMs <= until));
      // Where nothing was traded there is nothing to go on from: the span that was asked for is done.
      const last = candles.at(-1)?.start;
      next = last === undefined ? next + limit * periodMs : last + periodMs;
      onProgress({ reached: Math.min(next, until), candles: file.count });
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ExchangeError) || FINAL.has(error.failure)) throw error;
      failures += 1;
      if (failures > PATIENCE) throw error;
      const waitMs = error.retryAfterMs ?? Math.min(FIRST_WAIT_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
      onSetback(error, waitMs);
      await wait(waitMs, signal);
    }
  }
}

/** A machine's clock is hardly more wrong than this. */
const WORST_SKEW_MS = 900_000;

/**
 * Up to when candles have closed by the exchange's own time; the machine's clock may be ahead of it. Where the exchange
 * says nothing of its time, the newest candle does not count if it could still be open.
 */
function endOfClosed(
  stated: readonly StatedTime[],
  candles: readonly Candle[],
  periodMs: number,
  until: number,
): number {
  if (stated.length > 0) return Math.max(...stated.map(({ time }) => time));
  const newest = candles.at(-1)?.start ?? Number.NEGATIVE_INFINITY;
  return newest + periodMs > realNow() - WORST_SKEW_MS ? newest : until;
}

/** A figure that cannot be written is not written: the file would be lost with it. */
function refuseWrong(id: string, symbol: string, candles: readonly Candle[]): void {
  for (const { open, high, low, close, volume } of candles) {
    if (![open, high, low, close, volume].every(Number.isFinite)) {
      throw new ExchangeError('bad-answer', `${id}: a candle of ${symbol} holds a figure that is none`);
    }
  }
}
