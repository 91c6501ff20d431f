import type { PortfolioDefinition } from './strategy.d.ts';

/** Holds the cheaper of two symbols against the dearer one, by how far their ratio is from its mean. Needs perpetuals. */
const pairs: PortfolioDefinition = {
  name: 'pairs',
  description: 'Buys one symbol and sells another short while their ratio is far from its mean.',
  scope: 'portfolio',
  parameters: {
    interval: { default: 240, min: 10, max: 2000, integer: true, description: 'bars of the mean' },
    open: { default: 2, min: 0.5, max: 5, step: 0.5, description: 'deviations at which it opens' },
    close: { default: 0.5, min: 0, max: 3, step: 0.5, description: 'deviations at which it closes' },
    size: { default: 0.1, min: 0.01, max: 0.5, description: 'share of equity on each side' },
  },
  warmup: ({ interval }) => interval!,
  create({ interval, open, close, size }, _periodMs, { indicators }) {
    const score = indicators.zScore(interval!);
    return {
      onBar({ candles }, view) {
        const [first, second] = view.symbols;
        if (!first || !second) throw new Error('pairs needs two symbols');
        const [one, other] = [candles[first], candles[second]];
        if (!one || !other) return undefined;
        const away = score.add(Math.log(one.close / other.close));
        if (away === null) return undefined;
        const isHeld = view.position(first) !== null || view.position(second) !== null;
        const reason = `The ratio is ${away.toFixed(2)} deviations from its mean.`;
        if (isHeld) return Math.abs(away) < close! ? { weights: {}, reason } : undefined;
        if (Math.abs(away) < open!) return undefined;
        const side = away > 0 ? -size! : size!;
        return { weights: { [first]: side, [second]: -side }, reason };
      },
    };
  },
};

export default pairs;
