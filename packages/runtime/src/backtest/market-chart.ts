import { type CandleTable, candleAt } from './candle-table.ts';
import type { Span } from './prepare.ts';
import type { MarketChart } from './result.ts';

/** As many candles as a page shows side by side. */
const MOST_CANDLES = 240;

/** The candles of each symbol, neighbours put together until they fit. */
export function marketCharts(table: CandleTable, span: Span): readonly MarketChart[] {
  return table.symbols.map((symbol) => {
    const own = [];
    for (let row = span.from; row < span.to; row += 1) {
      const candle = candleAt(table, row);
      if (candle.symbol === symbol) own.push(candle);
    }
    const each = Math.max(1, Math.ceil(own.length / MOST_CANDLES));
    const candles = [];
    for (let index = 0; index < own.length; index += each) {
      const group = own.slice(index, index + each);
      candles.push({
        start: group[0]!.start,
        end: group.at(-1)!.start + table.periodMs,
        open: group[0]!.open,
        high: Math.max(...group.map(({ high }) => high)),
        low: Math.min(...group.map(({ low }) => low)),
        close: group.at(-1)!.close,
      });
    }
    return { symbol, candles };
  });
}
