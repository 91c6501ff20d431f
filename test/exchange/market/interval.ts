/** A candle's length as an exchange cuts it, by where the candle of a time begins and where the next one does. */
export interface Interval {
  begin(time: number): number;
  /** The beginning of the candle after the one that begins there. */
  next(begin: number): number;
}

/** Candles of equal length, counted from the epoch or so much after it. */
export function fixedInterval(lengthMs: number, offsetMs = 0): Interval {
  return {
    begin: (time) => Math.floor((time - offsetMs) / lengthMs) * lengthMs + offsetMs,
    next: (begin) => begin + lengthMs,
  };
}
