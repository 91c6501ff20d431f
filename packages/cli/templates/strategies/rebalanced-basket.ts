import type { PortfolioDefinition } from './strategy.d.ts';

/** Holds all symbols in equal parts and brings them back to these parts at regular times. */
const rebalancedBasket: PortfolioDefinition = {
  name: 'rebalanced-basket',
  description: 'Holds all symbols in equal parts.',
  scope: 'portfolio',
  parameters: {
    every: {
      default: 1440,
      min: 1,
      max: 100_000,
      integer: true,
      description: 'bars between two rebalancings',
    },
    share: { default: 0.3, min: 0.01, max: 1, description: 'share of equity in all of them together' },
    band: { default: 0.005, min: 0, max: 0.2, description: 'difference that is left as it is' },
  },
  warmup: () => 0,
  create({ every, share, band }, periodMs) {
    return {
      onBar({ time }, { symbols }) {
        if (time % (every! * periodMs) !== 0) return undefined;
        const weights = Object.fromEntries(symbols.map((symbol) => [symbol, share! / symbols.length]));
        return { weights, band: band!, reason: 'Back to equal parts.' };
      },
    };
  },
};

export default rebalancedBasket;
