import type { EquityPoint } from '@chimera/engine';
import { type CandleTable, candleAt } from '../feed/candle-table.ts';
import type { Span } from '../host/table-run.ts';
import { FILE_LIMITS } from '../page/tables.ts';
import { extremes } from '../page/thinning.ts';
import type { Charts } from './result.ts';

type Bar = [start: number, open: number, high: number, low: number, close: number, volume: number];

/** What a page draws: the candles, as many neighbours put together as it takes, and the equity line with its extremes. */
export function chartsOf(table: CandleTable, { from, to }: Span, points: readonly EquityPoint[]): Charts {
  const perBar = Math.max(1, Math.ceil((to - from) / FILE_LIMITS.candles));
  const spanMs = perBar * table.periodMs;
  const candles = new Map<string, Bar[]>(table.symbols.map((symbol) => [symbol, []]));
  for (let row = from; row < to; row += 1) {
    const { symbol, start, open, high, low, close, volume } = candleAt(table, row);
    const bars = candles.get(symbol)!;
    const time = (start - (start % spanMs)) / 1000;
    const last = bars.at(-1);
    if (last?.[0] !== time) {
      bars.push([time, open, high, low, close, volume]);
      continue;
    }
    last[2] = Math.max(last[2], high);
    last[3] = Math.min(last[3], low);
    last[4] = close;
    last[5] = Number((last[5] + volume).toPrecision(12));
  }
  return {
    perBar,
    spanMs,
    candles: Object.fromEntries(candles),
    equity: extremes(points, FILE_LIMITS.points),
  };
}
