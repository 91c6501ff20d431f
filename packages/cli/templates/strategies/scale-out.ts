import type { Signal, StrategyDefinition } from './strategy.d.ts';

/** Buys a crossing of two averages. Half is sold with a small profit, then nothing more is risked; the rest trails. */
const scaleOut: StrategyDefinition = {
  name: 'scale-out',
  description: 'Takes half of the profit early and lets the rest run.',
  parameters: {
    fast: { default: 10, min: 2, max: 200, integer: true, description: 'candles of the fast average' },
    slow: { default: 40, min: 3, max: 500, integer: true, description: 'candles of the slow average' },
    first: { default: 0.01, min: 0.001, max: 0.2, description: 'profit at which half is sold' },
  },
  warmup: ({ slow }) => slow! + 1,
  create({ fast: short, slow: long, first }, _periodMs, { indicators }) {
    const fast = indicators.sma(short!);
    const slow = indicators.sma(long!);
    let wasAbove: boolean | null = null;
    return {
      onCandle({ symbol, close }, view): Signal[] | undefined {
        const [quick, calm] = [fast.add(close), slow.add(close)];
        if (quick === null || calm === null) return undefined;
        const hasCrossed = wasAbove === false && quick > calm;
        wasAbove = quick > calm;
        if (!hasCrossed || view.position) return undefined;
        return [
          {
            symbol,
            action: 'buy',
            confidence: 0.8,
            stop: close * (1 - first!),
            targets: [{ price: close * (1 + first!), portion: 0.5 }],
            target: close * (1 + 5 * first!),
            breakEvenAt: first!,
            trailingStop: first! * 1.5,
            trailingFrom: 2 * first!,
            reason: `The fast average has crossed the slow one at ${close}.`,
          },
        ];
      },
    };
  },
};

export default scaleOut;
