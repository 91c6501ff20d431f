import {
  type Candle,
  type Parameters,
  priceText,
  type Signal,
  type Strategy,
  type StrategyDefinition,
  type View,
} from '@chimera/engine';
import { SMA } from '@chimera/indicators';

/**
 * A crossing says that the two averages changed places and nothing about how far they will part, so there is
 * no grade in it: enough for a moderate risk level, not for a conservative one.
 */
const CONFIDENCE = 0.65;

/** Averages closer than this share of the price are equal: over a flat market only their rounding differs. */
const TOLERANCE = 1e-12;

class SmaCross implements Strategy {
  readonly #fast: SMA;
  readonly #slow: SMA;
  #above: boolean | null = null;
  /** Set by a crossing below until it was acted on: the entry may have been filled only after the crossing. */
  #leaving = false;

  constructor(fast: number, slow: number) {
    if (fast >= slow) throw new RangeError(`sma-cross: fast (${fast}) must be less than slow (${slow})`);
    this.#fast = new SMA(fast);
    this.#slow = new SMA(slow);
  }

  onCandle(candle: Candle, view: View): readonly Signal[] | undefined {
    const fast = this.#fast.add(candle.close);
    const slow = this.#slow.add(candle.close);
    if (fast === null || slow === null || Math.abs(fast - slow) <= slow * TOLERANCE) return undefined;
    const above = fast > slow;
    const crossed = this.#above !== null && above !== this.#above;
    this.#above = above;
    if (crossed) this.#leaving = !above;

    if (view.position === null) return crossed && above ? [signal(candle, 'buy', fast, slow)] : undefined;
    if (!this.#leaving) return undefined;
    this.#leaving = false;
    return [signal(candle, 'sell', fast, slow)];
  }
}

function signal(candle: Candle, action: Signal['action'], fast: number, slow: number): Signal {
  const where = action === 'buy' ? 'above' : 'below';
  const reason = `The fast average ${priceText(fast)} is ${where} the slow one ${priceText(slow)}.`;
  return { symbol: candle.symbol, action, confidence: CONFIDENCE, reason };
}

export const smaCross: StrategyDefinition = {
  name: 'sma-cross',
  description:
    'Buys when a fast simple moving average crosses above a slow one, sells when it crosses below.',
  parameters: {
    fast: { default: 20, min: 1, max: 500, integer: true, description: 'candles in the fast average' },
    slow: {
      default: 50,
      min: 2,
      max: 2000,
      integer: true,
      description: 'candles in the slow average; more than fast',
    },
  },
  // One more than the slow average needs: a crossing has a before.
  warmup: (parameters) => parameters.slow! + 1,
  create: (parameters: Parameters) => new SmaCross(parameters.fast!, parameters.slow!),
};
