import type { Candle } from '../../messages.ts';
import type { PositionView, View } from '../contract.ts';

/** A candle of a minute, counted from 2026-01-01, that closes at a price. */
export function candleAt(minute: number, close: number, open = close): Candle {
  const start = Date.UTC(2026, 0, 1) + minute * 60_000;
  const [high, low] = [Math.max(open, close), Math.min(open, close)];
  return { symbol: 'BTC/USD', start, open, high, low, close, volume: 1 };
}

/** A view with a position or none, on which the given higher candle has just closed. */
export function viewOf(position: PositionView | null, higher: Candle | null = null): View {
  return { time: 0, position, equity: 10_000, cash: 10_000, orders: [], closed: () => higher };
}

export const HELD: PositionView = {
  direction: 'long',
  quantity: 1,
  entryPrice: 100,
  openedAt: 0,
  entries: [],
};
