import type { Candle, Signal, Strategy, StrategyDefinition, View } from '@chimera/engine';

/** Candles after which an entry that came to nothing (refused, or never filled) is asked for once more. */
const PATIENCE = 60;

class BuyAndHold implements Strategy {
  /** Once a position was seen, its end (by a stop or a target) is final: this strategy judges nothing. */
  #held = false;
  #wait = 0;

  onCandle(candle: Candle, view: View): readonly Signal[] | undefined {
    if (view.position !== null) this.#held = true;
    if (this.#held) return undefined;
    if (this.#wait > 0) {
      this.#wait -= 1;
      return undefined;
    }
    this.#wait = PATIENCE;
    const reason = `Buys once at ${candle.close} and holds: the benchmark.`;
    return [{ symbol: candle.symbol, action: 'buy', confidence: 1, reason }];
  }
}

export const buyAndHold: StrategyDefinition = {
  name: 'buy-and-hold',
  description: 'Buys once and holds. The benchmark for all others; where a stop closes it, it stays out.',
  parameters: {},
  warmup: () => 0,
  create: () => new BuyAndHold(),
};
