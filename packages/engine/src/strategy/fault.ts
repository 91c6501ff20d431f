import type { Signal } from '../messages.ts';

/** What is wrong with something that a strategy returned as a signal for `symbol`; `null` where nothing is. */
export function faultOf(signal: unknown, symbol: string): string | null {
  if (typeof signal !== 'object' || signal === null)
    return `a signal must be an object, not ${String(signal)}`;
  const { symbol: named, action, confidence, positionSize, stop, target, reason } = signal as Partial<Signal>;
  if (named !== symbol) return `a signal for ${String(named)} came from the candle of ${symbol}`;
  if (action !== 'buy' && action !== 'sell') return `action must be buy or sell, not ${String(action)}`;
  if (!isWithin(confidence, 0, 1)) return `confidence must be from 0 to 1, not ${String(confidence)}`;
  if (positionSize !== undefined && !(isWithin(positionSize, 0, 1) && positionSize > 0)) {
    return `positionSize must be above 0 and at most 1, not ${String(positionSize)}`;
  }
  for (const [name, price] of [
    ['stop', stop],
    ['target', target],
  ] as const) {
    if (price !== undefined && !(isWithin(price, 0, Number.MAX_VALUE) && price > 0)) {
      return `${name} must be a positive price, not ${String(price)}`;
    }
  }
  return typeof reason === 'string' ? null : 'a signal needs a reason';
}

function isWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}
