import type { CandleOfSymbol } from '@chimera/contract';
import type { Fill, Order } from './rows.ts';

/** A candle as charts take it; `time` is its start in seconds. */
export interface Bar {
  readonly time: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
}

/** The start of the stretch of `interval` seconds that a time in seconds lies in. */
export function stretchOf(time: number, interval: number): number {
  return time - (time % interval);
}

export function unpackBars(rows: readonly (readonly number[])[]): Bar[] {
  return rows.map(([time = 0, open = 0, high = 0, low = 0, close = 0, volume = 0]) => {
    return { time, open, high, low, close, volume };
  });
}

/** Adds a candle of the market to bars of `interval` seconds; one that is older than the last bar changes nothing. */
export function addCandle(
  bars: Bar[],
  candle: Omit<Bar, 'time'> & Pick<CandleOfSymbol, 'start'>,
  interval: number,
): boolean {
  const time = stretchOf(Date.parse(candle.start) / 1000, interval);
  const last = bars.at(-1);
  if (last && time < last.time) return false;
  const { open, high, low, close, volume } = candle;
  const bar = { time, open, high, low, close, volume };
  if (last?.time === time) bars[bars.length - 1] = joined(last, bar);
  else bars.push(bar);
  return true;
}

/** Bars of `interval` seconds from shorter ones; only those of stretches that end after `since`. */
export function folded(bars: readonly Bar[], interval: number, since = 0): Bar[] {
  const result: Bar[] = [];
  const from = stretchOf(since, interval);
  for (let index = firstAtOrAfter(bars, from); index < bars.length; index += 1) {
    const bar = bars[index]!;
    const time = stretchOf(bar.time, interval);
    const last = result.at(-1);
    if (last?.time === time) result[result.length - 1] = joined(last, bar);
    else result.push({ ...bar, time });
  }
  return result;
}

/**
 * The start, in seconds, of the bar in which a fill happened. At the border of two bars it happened at the open of the
 * second, unless its order waited at a price that the first one reached. Of an order that is not listed, a stop's or
 * target's price is about that of its fill.
 */
export function barOfFill(bars: readonly Bar[], fill: Fill, order: Order | undefined): number {
  const time = Date.parse(fill.time) / 1000;
  const index = firstAtOrAfter(bars, time);
  const before = bars[index - 1];
  if (!before) return time;
  if (bars[index]?.time !== time) return before.time;
  const isExit = fill.reason === 'stop-loss' || fill.reason === 'take-profit';
  const price = Number((order ? order.price : isExit ? fill.price : null) ?? Number.NaN);
  return before.low <= price && price <= before.high ? before.time : time;
}

function firstAtOrAfter(bars: readonly Bar[], time: number): number {
  let [low, high] = [0, bars.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bars[middle]!.time < time) low = middle + 1;
    else high = middle;
  }
  return low;
}

function joined(first: Bar, next: Bar): Bar {
  return {
    time: first.time,
    open: first.open,
    high: Math.max(first.high, next.high),
    low: Math.min(first.low, next.low),
    close: next.close,
    volume: first.volume + next.volume,
  };
}
