import type { Signal, StrategyDefinition } from './strategy.d.ts';

const HOUR = 3_600_000;

/** Buys when the RSI comes back above a low level while the hourly trend is up. */
const trendDips: StrategyDefinition = {
  name: 'trend-dips',
  description: 'Buys a dip of the RSI in an hourly uptrend.',
  parameters: {
    rsi: { default: 14, min: 2, max: 50, integer: true, description: 'candles of the RSI' },
    low: { default: 40, min: 10, max: 60, step: 5, description: 'level that the RSI must come back above' },
    trend: { default: 20, min: 2, max: 200, integer: true, description: 'hours of the average' },
    atr: { default: 2, min: 0.5, max: 10, step: 0.5, description: 'average true ranges to the stop' },
  },
  // The average of the hours forgets how it began within five times its length.
  warmup: ({ rsi, trend }, periodMs) => Math.max(10 * rsi!, Math.ceil((5 * trend! * HOUR) / periodMs)),
  create({ rsi: interval, low, trend, atr: width }, _periodMs, { indicators }) {
    const rsi = indicators.rsi(interval!);
    const atr = indicators.atr(14);
    const hours = indicators.ema(trend!);
    let isUp = false;
    let before = Number.NaN;
    return {
      onCandle(candle, view): Signal[] | undefined {
        const { symbol, close } = candle;
        const hour = view.closed(HOUR);
        if (hour) isUp = hour.close > (hours.add(hour.close) ?? Number.POSITIVE_INFINITY);
        const range = atr.add(candle);
        const strength = rsi.add(close);
        const isBack = before < low! && strength !== null && strength >= low!;
        before = strength ?? before;
        if (!isBack || !isUp || range === null || view.position) return undefined;
        const stop = close - width! * range;
        const target = close + 2 * width! * range;
        const reason = `RSI ${strength.toFixed(1)} is back above ${low}, and the hours rise.`;
        return [{ symbol, action: 'buy', confidence: 0.8, stop, target, reason }];
      },
    };
  },
};

export default trendDips;
