import { countCandles, goodCandles } from '@chimera/book';
import type { PageData } from '@chimera/contract';
import type { Candle } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';

/** This many of the market's candles may become one, the fewest that fit. */
const FACTORS = [1, 2, 3, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440];

/** A bar of a chart: the start in seconds, then the prices. */
export type Bar = [start: number, open: number, high: number, low: number, close: number, volume: number];

/**
 * The candles with `from ≤ start < to`, each once though a later session's warm-up repeats it: symbols' candles come in
 * order. If there are more
 * than `most`, several become one: first open, last close, the extremes, and the sum of the volumes.
 */
export function packedCandles(
  reader: LedgerReader,
  { from, to, periodMs }: { readonly from: number; readonly to: number; readonly periodMs: number },
  most: number,
): PageData['candles'] {
  const needed = countCandles(reader, { from, to }) / most;
  const factor = FACTORS.find((each) => each >= needed) ?? Math.ceil(needed);
  const spanMs = factor * periodMs;
  const bySymbol: Record<string, Bar[]> = {};
  const newest = new Map<string, number>();
  for (const row of goodCandles(reader, { from, to })) {
    const { symbol, start } = row;
    if (start <= (newest.get(symbol) ?? -1)) continue;
    newest.set(symbol, start);
    bySymbol[symbol] ??= [];
    addToBars(bySymbol[symbol], row, spanMs);
  }
  return { period_seconds: spanMs / 1000, rows: bySymbol };
}

/** Adds a candle to bars of `spanMs`: it becomes part of the last one, or begins the next. */
export function addToBars(
  bars: Bar[],
  { start, open, high, low, close, volume }: Candle,
  spanMs: number,
): void {
  const time = (start - (start % spanMs)) / 1000;
  const last = bars.at(-1);
  if (last?.[0] !== time) {
    bars.push([time, open, high, low, close, volume]);
    return;
  }
  last[2] = Math.max(last[2], high);
  last[3] = Math.min(last[3], low);
  last[4] = close;
  last[5] = Number((last[5] + volume).toPrecision(12));
}
