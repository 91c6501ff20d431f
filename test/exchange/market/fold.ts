import { type Candle, decimal, plain } from '@chimera/engine';
import type { Trade } from './trades.ts';

/** What happened at one instant or in one span: a trade, or a candle of a shorter interval. */
interface Part {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number | string;
}

/** One candle out of its trades, in their order; `null` without any. The volume is their exact sum. */
export function foldTrades(symbol: string, start: number, trades: readonly Trade[]): Candle | null {
  return fold(
    symbol,
    start,
    trades.map(({ price, quantity }) => ({
      open: price,
      high: price,
      low: price,
      close: price,
      volume: quantity,
    })),
  );
}

/** One candle out of shorter ones, in their order; `null` where none of them had a trade. */
export function foldCandles(symbol: string, start: number, candles: readonly Candle[]): Candle | null {
  const traded = candles.filter(({ volume }) => volume > 0);
  const [only] = traded;
  return traded.length === 1 && only !== undefined ? { ...only, start } : fold(symbol, start, traded);
}

function fold(symbol: string, start: number, parts: readonly Part[]): Candle | null {
  const [first] = parts;
  if (first === undefined) return null;
  let { high, low, close } = first;
  let volume = decimal('0');
  for (const part of parts) {
    high = Math.max(high, part.high);
    low = Math.min(low, part.low);
    close = part.close;
    volume = volume.plus(decimal(part.volume));
  }
  return { symbol, start, open: first.open, high, low, close, volume: Number(plain(volume)) };
}
