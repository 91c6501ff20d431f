import type { Candle } from '../messages.ts';

/** Whether a candle may reach the engine. `missing` counts the base candles skipped since the previous one. */
export type Inspection =
  | { readonly ok: true; readonly missing: number }
  | { readonly ok: false; readonly reason: string };

/** One object for all good candles: the hot path allocates nothing. */
const GOOD: Inspection = Object.freeze({ ok: true, missing: 0 });

/**
 * Beyond these a figure is a fault of its source, not of a market: quantities and values are computed to 18 digits behind
 * the point, and the cheapest coins cost some 1e-12.
 */
const LEAST_PRICE = 1e-15;
const MOST_PRICE = 1e15;
const MOST_VOLUME = 1e24;

/**
 * Inspects one incoming base candle: finite figures, prices from 1e-15 to 1e15, low ≤ open, close ≤ high, volume ≥ 0, its
 * start on the grid of the period and strictly after the previous candle of the same symbol (`null` for the
 * first). A gap is no fault: it is counted.
 */
export function inspectCandle(candle: Candle, previousStart: number | null, periodMs: number): Inspection {
  const { start, open, high, low, close, volume } = candle;
  // What follows on a good candle is on the grid as that one was; a remainder of such large numbers costs a lot.
  const follows = previousStart !== null && start - previousStart === periodMs;
  // Phrased so that a NaN fails.
  const shaped =
    low >= LEAST_PRICE && low <= open && low <= close && open <= high && close <= high && high <= MOST_PRICE;
  if (
    !shaped ||
    !(volume >= 0 && volume <= MOST_VOLUME) ||
    !(follows || (Number.isSafeInteger(start) && start % periodMs === 0))
  ) {
    return { ok: false, reason: fault(candle, periodMs) };
  }
  if (follows || previousStart === null) return GOOD;
  if (start <= previousStart) {
    return { ok: false, reason: `starts at ${start}, not after the previous candle at ${previousStart}` };
  }
  return { ok: true, missing: (start - previousStart) / periodMs - 1 };
}

function fault(candle: Candle, periodMs: number): string {
  for (const field of ['start', 'open', 'high', 'low', 'close', 'volume'] as const) {
    if (!Number.isFinite(candle[field])) return `${field} is ${candle[field]}, not a finite number`;
  }
  const { start, open, high, low, close, volume } = candle;
  if (!Number.isSafeInteger(start) || start % periodMs !== 0) {
    return `start ${start} is not on the grid of ${periodMs} ms`;
  }
  if (volume < 0) return `volume ${volume} is negative`;
  for (const field of ['low', 'open', 'close', 'high'] as const) {
    if (candle[field] <= 0) return `${field} ${candle[field]} is not a positive price`;
    if (candle[field] < LEAST_PRICE)
      return `${field} ${candle[field]} is below ${LEAST_PRICE}, too small for a price`;
    if (candle[field] > MOST_PRICE)
      return `${field} ${candle[field]} is above ${MOST_PRICE}, too large for a price`;
  }
  if (volume > MOST_VOLUME) return `volume ${volume} is above ${MOST_VOLUME}, too large for a volume`;
  const outside = open < low || open > high ? `open ${open}` : `close ${close}`;
  return low > high ? `low ${low} is above high ${high}` : `${outside} is outside ${low} to ${high}`;
}
