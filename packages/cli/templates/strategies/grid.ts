import type { Signal, StrategyDefinition } from './strategy.d.ts';

/** Lays limit orders under the market at regular times, each with a target one step higher. */
const grid: StrategyDefinition = {
  name: 'grid',
  description: 'Buys at fixed steps below the market and sells each a step higher.',
  parameters: {
    levels: { default: 5, min: 1, max: 10, integer: true, description: 'orders under the market' },
    step: { default: 0.003, min: 0.0005, max: 0.1, description: 'distance of two orders' },
    every: {
      default: 60,
      min: 1,
      max: 100_000,
      integer: true,
      description: 'candles until the orders are moved',
    },
    size: { default: 0.02, min: 0.001, max: 0.25, description: 'share of equity in each order' },
  },
  warmup: () => 0,
  create({ levels, step, every, size }, periodMs) {
    return {
      onCandle({ symbol, close }, view): Signal[] | undefined {
        if (view.time % (every! * periodMs) !== 0) return undefined;
        const held = view.position?.entries.length ?? 0;
        return Array.from({ length: levels! - Math.min(held, levels!) }, (_, index): Signal => {
          const price = close * (1 - step! * (index + 1));
          return {
            symbol,
            action: 'buy',
            // The same name again moves the order that waits.
            id: `level-${index + 1}`,
            confidence: 1,
            positionSize: size!,
            order: { type: 'limit', price, postOnly: true },
            target: price * (1 + step!),
            stop: close * 0.8,
            reason: `Level ${index + 1} of the grid under ${close}.`,
          };
        });
      },
    };
  },
};

export default grid;
