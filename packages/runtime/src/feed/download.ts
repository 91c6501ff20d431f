import { type Candle, timeframeMs } from '@chimera/engine';
import { sleep } from '../clock.ts';
import type { CandleFile } from './candle-file.ts';
import { ExchangeError, type PublicExchange } from './exchange/public-exchange.ts';

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
  const {
    exchange,
    symbol,
    timeframe,
    since,
    until,
    file,
    signal,
    onProgress,
    onSetback,
    wait = sleep,
  } = options;
  const periodMs = timeframeMs(timeframe);
  const limit = exchange.candlesPerRequest;
  let next = Math.max(Math.ceil(since / periodMs) * periodMs, (file.last ?? -Infinity) + periodMs);
  let failures = 0;
  while (next + periodMs <= until && !signal.aborted) {
    try {
      const candles = await exchange.candles(symbol, timeframe, next, limit, signal);
      refuseWrong(exchange.id, symbol, candles);
      failures = 0;
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

/** A figure that cannot be written is not written: the file would be lost with it. */
function refuseWrong(id: string, symbol: string, candles: readonly Candle[]): void {
  for (const { open, high, low, close, volume } of candles) {
    if (![open, high, low, close, volume].every(Number.isFinite)) {
      throw new ExchangeError('bad-answer', `${id}: a candle of ${symbol} holds a figure that is none`);
    }
  }
}
