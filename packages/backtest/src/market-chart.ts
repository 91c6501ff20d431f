import { candleAt, type EquityPoint } from '@chimera/engine';
import type { CandleTable } from '@chimera/market-data';
import { addToBars, type Bar, extremes, FILE_LIMITS } from '@chimera/page';
import type { Span } from '@chimera/strategy-host';
import type { Charts } from './result.ts';

/** What a page draws: the candles, as many neighbours put together as it takes, and the equity line with its extremes. */
export function chartsOf(table: CandleTable, { from, to }: Span, points: readonly EquityPoint[]): Charts {
  const perBar = Math.max(1, Math.ceil((to - from) / FILE_LIMITS.candles));
  const spanMs = perBar * table.periodMs;
  const candles = new Map<string, Bar[]>(table.symbols.map((symbol) => [symbol, []]));
  for (let row = from; row < to; row += 1) {
    const candle = candleAt(table, row);
    addToBars(candles.get(candle.symbol)!, candle, spanMs);
  }
  return {
    perBar,
    spanMs,
    candles: Object.fromEntries(candles),
    equity: extremes(points, FILE_LIMITS.points),
  };
}
