import type { Signal, StrategyDefinition } from './strategy.d.ts';

/** Buys a new high and adds to it as long as it rises; each purchase has a stop that trails. */
const pyramids: StrategyDefinition = {
  name: 'pyramids',
  description: 'Buys breakouts and adds to what wins.',
  parameters: {
    interval: { default: 240, min: 10, max: 2000, integer: true, description: 'candles of the high' },
    add: {
      default: 1,
      min: 0.25,
      max: 5,
      step: 0.25,
      description: 'average true ranges between two purchases',
    },
    trail: { default: 3, min: 1, max: 10, step: 0.5, description: 'average true ranges to the stop' },
    size: { default: 0.03, min: 0.001, max: 0.25, description: 'share of equity in each purchase' },
  },
  warmup: ({ interval }) => Math.max(interval! + 1, 150),
  create({ interval, add, trail, size }, _periodMs, { indicators }) {
    const highest = indicators.highest(interval!);
    const atr = indicators.atr(14);
    return {
      onCandle(candle, view): Signal[] | undefined {
        const { symbol, close, high } = candle;
        const before = highest.value;
        highest.add(high);
        const range = atr.add(candle);
        if (before === null || range === null) return undefined;
        const last = view.position?.entries.at(-1)?.price;
        const isNext = last === undefined ? close > before : close > last + add! * range;
        if (!isNext || view.orders.some(({ type }) => type === 'market')) return undefined;
        const trailingStop = Math.min(0.5, (trail! * range) / close);
        const reason = last === undefined ? `A new high, ${close}.` : `Risen on from ${last} to ${close}.`;
        const tag = last === undefined ? 'breakout' : 'added';
        const target = close * 1.5;
        return [
          { symbol, action: 'buy', confidence: 0.8, positionSize: size!, trailingStop, target, tag, reason },
        ];
      },
    };
  },
};

export default pyramids;
