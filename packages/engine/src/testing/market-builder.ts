import type { Candle, Execution, Instrument, Level, Limits, OrderBook } from '../messages.ts';

export const MINUTE = 60_000;
/** Noon, so that a short test stays within one UTC day. */
export const NOON = Date.UTC(2026, 0, 1, 12);
export const BTC = 'BTC/USDT';
export const ETH = 'ETH/USDT';

/** Open, high, low, close and, where it matters, the volume. */
export type Bar = readonly [open: number, high: number, low: number, close: number, volume?: number];

/** The candle that opens this many minutes after noon. */
export function candleAt(minute: number, [open, high, low, close, volume = 1000]: Bar, symbol = BTC): Candle {
  return { symbol, start: NOON + minute * MINUTE, open, high, low, close, volume };
}

/** A bar that stands still. */
export function flat(price: number, volume = 1000): Bar {
  return [price, price, price, price, volume];
}

export interface Sides {
  readonly bids: readonly Level[];
  readonly asks: readonly Level[];
}

/** An order book of BTC at a time. */
export function bookAt(time: number, { bids, asks }: Sides, symbol = BTC): OrderBook {
  return { symbol, time, bids, asks };
}

/** Steps of 0.01 and 0.001, and fees that tell maker (0.1 %) from taker (0.2 %). */
export function instrumentWith(changes: Partial<Instrument> = {}): Instrument {
  return {
    symbol: BTC,
    base: 'BTC',
    quote: 'USDT',
    tickSize: '0.01',
    lotSize: '0.001',
    minQuantity: '0.001',
    minNotional: '10',
    makerFeeRate: '0.001',
    takerFeeRate: '0.002',
    priceCollar: null,
    ...changes,
  };
}

/** Nothing between the order and the open price: no slippage, no latency, no share of the volume. */
export function executionWith(changes: Partial<Execution> = {}): Execution {
  return {
    slippageModel: 'none',
    slippage: 0,
    latencyMs: 0,
    volumeShare: null,
    fillOn: 'candle',
    fillOnTouch: false,
    ...changes,
  };
}

export function limitsWith(changes: Partial<Limits> = {}): Limits {
  return {
    maxPositionSize: 0.1,
    maxDailyLoss: 0.05,
    maxDrawdown: 0.2,
    maxExposure: 0.5,
    stopLoss: 0.02,
    takeProfit: 0.05,
    maxOpenPositions: 5,
    maxTradesPerDay: 20,
    leastConfidence: 0.5,
    cooldownMs: 0,
    ...changes,
  };
}
