import type { Candle } from '@chimera/engine';
import type { Interval } from './interval.ts';

export interface QuietSpan {
  /** From the candle that begins there or after it to the last one that begins at `to` or before it. */
  readonly from: number;
  readonly to: number;
  /** What was paid last before; `null` where nothing ever was. */
  readonly price: number | null;
}

/** The candles with those put in between in which nothing was traded: flat at the last price, without volume. */
export function withQuietCandles(
  symbol: string,
  candles: readonly Candle[],
  interval: Interval,
  { from, to, price }: QuietSpan,
): readonly Candle[] {
  const all: Candle[] = [];
  let before = price;
  let begin = interval.begin(from);
  if (begin < from) begin = interval.next(begin);
  const putUpTo = (end: number) => {
    for (; begin < end; begin = interval.next(begin)) {
      if (before === null) continue;
      all.push({ symbol, start: begin, open: before, high: before, low: before, close: before, volume: 0 });
    }
  };
  for (const candle of candles) {
    putUpTo(candle.start);
    all.push(candle);
    before = candle.close;
    begin = interval.next(candle.start);
  }
  putUpTo(to + 1);
  return all;
}
