import type { Candle, Parameters, Signal, Strategy, StrategyDefinition, View } from './strategy.d.ts';

/** Buys what has risen over the last candles, sells when it no longer has. */
class Momentum implements Strategy {
  readonly #lookback: number;
  readonly #threshold: number;
  readonly #closes: number[] = [];

  constructor({ lookback, threshold }: Parameters) {
    this.#lookback = lookback!;
    this.#threshold = threshold!;
  }

  onCandle(candle: Candle, view: View): Signal[] | undefined {
    this.#closes.push(candle.close);
    if (this.#closes.length <= this.#lookback) return undefined;
    const change = candle.close / this.#closes.shift()! - 1;
    const { symbol } = candle;
    const reason = `Changed by ${(change * 100).toFixed(2)} % in ${this.#lookback} candles.`;
    if (view.position === null && change > this.#threshold) {
      return [{ symbol, action: 'buy', confidence: 0.7, stop: candle.close * 0.97, reason }];
    }
    if (view.position !== null && change < 0) return [{ symbol, action: 'sell', confidence: 1, reason }];
    return undefined;
  }
}

const momentum: StrategyDefinition = {
  name: 'momentum',
  description: 'Buys what has risen, sells when it no longer has.',
  parameters: {
    lookback: { default: 60, min: 2, max: 1000, integer: true, description: 'candles to look back' },
    threshold: { default: 0.01, min: 0, max: 0.5, step: 0.005, description: 'rise that is worth an entry' },
  },
  warmup: ({ lookback }) => lookback! + 1,
  create: (parameters) => new Momentum(parameters),
};

export default momentum;
