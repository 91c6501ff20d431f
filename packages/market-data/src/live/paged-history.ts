import type { Candle } from '@chimera/engine';
import { CandleTrack } from './candle-track.ts';
import type { ExchangeClock } from './exchange-clock.ts';
import type { RequestLane } from './request-lane.ts';

interface HistorySpan {
  readonly symbol: string;
  readonly timeframe: string;
  readonly periodMs: number;
  /** The start of the first candle, and the end of the last. */
  readonly from: number;
  readonly until: number;
}

/** An answer that brings nothing may be a slip; this many do not. */
const MOST_IDLE = 3;

/**
 * Closed candles of the past, page by page, with flat ones where nobody traded; as many as the exchange keeps, and none
 * where it has no such market. `null` where it has not answered for `patienceMs`.
 */
export async function pagedHistory(
  lane: RequestLane,
  { symbol, timeframe, periodMs, from, until }: HistorySpan,
  clock: ExchangeClock,
  patienceMs: number,
): Promise<readonly Candle[] | null> {
  const track = new CandleTrack({
    symbol,
    periodMs,
    maxAgeMs: Number.POSITIVE_INFINITY,
    liveFrom: from,
    next: from,
    previous: null,
  });
  const candles: Candle[] = [];
  const began = clock.now();
  let frontier = Number.NEGATIVE_INFINITY;
  let idle = 0;
  while (track.next < until && idle < MOST_IDLE) {
    await clock.until(lane.freeAt);
    const [askedAt, steadyAt, frontierBefore] = [clock.now(), clock.steady(), frontier];
    const since = track.next;
    const wanted = Math.max(1, Math.ceil((askedAt - since) / periodMs)) + 4;
    const limit = Math.min(lane.exchange.candlesPerRequest, wanted);
    const asked = await lane.ask(`candles of ${symbol}`, (exchange) =>
      exchange.candles(symbol, timeframe, since, limit),
    );
    if (!('result' in asked)) {
      const since = lane.trouble?.since ?? began;
      if (asked.failure === 'no-market') return [];
      if (clock.now() - since >= patienceMs) return null;
      await clock.until(clock.now() + periodMs / 60);
      continue;
    }
    for (const { start } of asked.result) if (clock.canBe(start)) frontier = Math.max(frontier, start);
    const exchangeTime = clock.boundsSince(steadyAt);
    const answer = { candles: asked.result, since, limit, askedAt, exchangeTime, frontier, frontierBefore };
    const taken = track.take(answer, askedAt);
    candles.push(...taken.candles.map(({ candle }) => candle));
    idle = track.next > since ? 0 : idle + 1;
  }
  return candles.filter(({ start }) => start < until);
}
