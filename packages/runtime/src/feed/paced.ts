import type { Candle } from '@chimera/engine';
import type { SessionClock } from '../clock.ts';
import type { CandleSpan, FeedEvent } from './feed.ts';

/**
 * Hands candles out as they close in session time. A market that is known beforehand waits for its reader, so a
 * reader that was away catches up at full speed and no candle is ever late.
 */
export async function* paced(
  candles: Iterable<Candle>,
  { seen, until }: CandleSpan,
  periodMs: number,
  clock: SessionClock,
  signal: AbortSignal,
): AsyncGenerator<FeedEvent> {
  let index = 0;
  for (const candle of candles) {
    const closes = candle.start + periodMs;
    if (closes > until) return;
    index += 1;
    if (index <= seen) continue;
    await clock.until(closes, signal);
    if (signal.aborted) return;
    yield { candle, late: false };
  }
}
