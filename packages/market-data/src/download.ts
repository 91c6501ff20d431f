import { realNow } from '@chimera/base';
import { type Candle, timeframeMs } from '@chimera/engine';
import type { CandleFile } from './candle-file.ts';
import { ExchangeError, type PublicExchange } from './exchange/public-exchange.ts';
import type { StatedTime } from './exchange/stated-time.ts';
import { askPatiently, type Patience } from './patience.ts';

export interface DownloadOptions extends Patience {
  readonly exchange: PublicExchange;
  readonly symbol: string;
  readonly timeframe: string;
  /** The start of the first candle. */
  readonly since: number;
  /** Candles that have closed by then. */
  readonly until: number;
  readonly file: CandleFile;
  onProgress(progress: DownloadProgress): void;
}

export interface DownloadProgress {
  /** How far it came. */
  readonly reached: number;
  readonly candles: number;
}

/**
 * Fetches candles into a file, from where it ends. Resolves when it has reached `until`, or as soon as the signal
 * aborts; throws the last ExchangeError where the exchange does not answer for long, or never will.
 */
export async function download(options: DownloadOptions): Promise<void> {
  const { exchange, symbol, timeframe, since, file, signal, onProgress } = options;
  const periodMs = timeframeMs(timeframe);
  const limit = exchange.candlesPerRequest;
  let next = Math.max(Math.ceil(since / periodMs) * periodMs, (file.last ?? -Infinity) + periodMs);
  let { until } = options;
  while (next + periodMs <= until && !signal.aborted) {
    const candles = await askPatiently(async () => {
      const answer = await exchange.candles(symbol, timeframe, next, limit, signal);
      refuseWrong(exchange.id, symbol, answer);
      return answer;
    }, options);
    if (candles === null) return;
    until = Math.min(until, endOfClosed(exchange.takeStatedTimes(), candles, periodMs, until));
    file.append(candles.filter(({ start }) => start + periodMs <= until));
    // If nothing was traded, no candle says where to go on: the span that was asked for is done.
    const last = candles.at(-1)?.start;
    next = last === undefined ? next + limit * periodMs : last + periodMs;
    onProgress({ reached: Math.min(next, until), candles: file.count });
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
