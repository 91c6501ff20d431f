import type { PortfolioDefinition } from './strategy.d.ts';

/** Of all symbols holds those that rose most, in equal parts; chooses again at regular times. */
const rotation: PortfolioDefinition = {
  name: 'rotation',
  description: 'Holds the symbols with the best return of the last candles.',
  scope: 'portfolio',
  parameters: {
    lookback: { default: 360, min: 2, max: 1999, integer: true, description: 'candles to look back' },
    every: { default: 60, min: 1, max: 100_000, integer: true, description: 'bars between two choices' },
    best: { default: 1, min: 1, max: 20, integer: true, description: 'symbols that are held' },
    share: { default: 0.1, min: 0.01, max: 1, description: 'share of equity in each of them' },
  },
  warmup: ({ lookback }) => lookback! + 1,
  create({ lookback, every, best, share }, periodMs) {
    return {
      onBar(bar, view) {
        if (bar.time % (every! * periodMs) !== 0) return undefined;
        const returns = view.symbols.flatMap((symbol) => {
          const candles = view.candles(symbol, lookback! + 1);
          const change = candles.at(-1)!.close / candles[0]!.close - 1;
          return candles.length > lookback! && change > 0 ? [{ symbol, change }] : [];
        });
        const chosen = returns.toSorted((a, b) => b.change - a.change).slice(0, best!);
        const names = chosen
          .map(({ symbol, change }) => `${symbol} ${(change * 100).toFixed(2)} %`)
          .join(', ');
        return {
          weights: Object.fromEntries(chosen.map(({ symbol }) => [symbol, share!])),
          band: share! / 4,
          reason: `The best are: ${names || 'none that rose'}.`,
        };
      },
    };
  },
};

export default rotation;
