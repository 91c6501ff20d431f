import type { Candle } from '@chimera/engine';

/** Prices that moved by more than this factor within one candle are not believed at once. */
const LARGEST_STEP = 5;

export interface Doubt {
  readonly reason: string;
  /** It could be a candle: its figures are sound, only far from what was. */
  readonly isPlausible: boolean;
}

/**
 * What is hard to believe about a candle, given the close before it and that of a candle before that was not
 * believed; `null` where nothing is.
 */
export function doubtOf(
  candle: Candle,
  previousClose: number | null,
  disbelieved: number | null,
): Doubt | null {
  const { start, open, high, low, close, volume } = candle;
  const sound = low > 0 && low <= open && low <= close && open <= high && close <= high && high < Infinity;
  if (!sound || !(volume >= 0 && volume < Infinity)) {
    const at = candleAt(start);
    return {
      reason: `${at} is no candle: ${[open, high, low, close, volume].join(', ')}`,
      isPlausible: false,
    };
  }
  if (isNear(candle, previousClose) || (disbelieved !== null && isNear(candle, disbelieved))) return null;
  const reason = `${candleAt(start)} goes from ${low} to ${high}, after a close of ${previousClose}: not believed`;
  return { reason, isPlausible: true };
}

const candleAt = (start: number): string => `the candle of ${new Date(start).toISOString()}`;

function isNear({ high, low }: Candle, close: number | null): boolean {
  return close === null || (high < close * LARGEST_STEP && low > close / LARGEST_STEP);
}
