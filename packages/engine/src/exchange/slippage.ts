import type { Candle, Execution } from '../messages.ts';

/** Without an order book the spread is taken as this share of the candle before, and one tick at least. */
export const SPREAD_SHARE_OF_RANGE = 0.1;

/** What a taker's fill is measured by. Prices are in quote, quantities in base. */
export interface TakerFill {
  readonly reference: number;
  readonly quantity: number;
  readonly volume: number;
  /** High less low of the candle before. */
  readonly previousRange: number;
  readonly tickSize: number;
}

/**
 * How far from its reference price a taker fills, in quote, always against the trader.
 *
 * - `none`: 0
 * - `fixed`: `slippage × reference`
 * - `spread`: `slippage × spread`, where the spread is a tenth of the range of the candle before, at least a tick
 * - `volume-share`: `slippage × reference × (quantity ÷ volume)²`, the square-law impact that LEAN's
 *   VolumeShareSlippageModel uses
 */
export function slippageOf({ slippageModel, slippage }: Execution, fill: TakerFill): number {
  switch (slippageModel) {
    case 'none':
      return 0;
    case 'fixed':
      return slippage * fill.reference;
    case 'spread':
      return slippage * Math.max(fill.tickSize, fill.previousRange * SPREAD_SHARE_OF_RANGE);
    case 'volume-share': {
      const share = fill.volume > 0 ? Math.min(1, fill.quantity / fill.volume) : 1;
      return slippage * fill.reference * share * share;
    }
  }
}

/**
 * What latency costs on candles. Whole periods delay the order by as many candles; of the rest, the price is
 * taken to have moved from the open towards the worse extreme in proportion.
 */
export function latencyDrift(
  side: 'buy' | 'sell',
  candle: Candle,
  latencyMs: number,
  periodMs: number,
): number {
  const share = (latencyMs % periodMs) / periodMs;
  return share * (side === 'buy' ? candle.high - candle.open : candle.open - candle.low);
}

/** Whole candles that an order waits before it can fill. */
export function latencyDelayMs(latencyMs: number, periodMs: number): number {
  return Math.floor(latencyMs / periodMs) * periodMs;
}
