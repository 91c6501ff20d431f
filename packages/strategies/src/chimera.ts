import {
  type Candle,
  type Parameters,
  priceText,
  type Signal,
  type Strategy,
  type StrategyDefinition,
  type View,
} from '@chimera/engine';
import { chimeraParameters } from './chimera-parameters.ts';
import { type Reading, RegimeDetector, settledAfter } from './regime-detector.ts';

/** Evidence that only just names a regime is worth this confidence; the rest of the way to 1 is earned. */
const LEAST_CONFIDENCE = 0.6;

/** Two heads on one body: one follows a rising trend, the other buys the dips of a range. Decides on the higher timeframe. */
class Chimera implements Strategy {
  readonly #p: Parameters;
  readonly #periodMs: number;
  readonly #detector: RegimeDetector;
  #head: 'trend' | 'range' = 'trend';
  /** The reading before, and whether the close was below the band then: entries are taken on the edge. */
  #before: Reading | null = null;
  #below = false;
  /** The highest close since the entry. */
  #peak = 0;

  constructor(parameters: Parameters, periodMs: number) {
    const { fast, slow, multiple } = parameters;
    if (fast! >= slow!) throw new RangeError(`chimera: fast (${fast}) must be less than slow (${slow})`);
    this.#p = parameters;
    this.#periodMs = multiple! * periodMs;
    this.#detector = new RegimeDetector(parameters);
  }

  onCandle(candle: Candle, view: View): readonly Signal[] | undefined {
    const higher = view.closed(this.#periodMs);
    const reading = higher && this.#detector.add(higher);
    if (!reading) return undefined;
    const signal = view.position === null ? this.#enter(candle, reading) : this.#leave(candle, reading);
    this.#before = reading;
    this.#below = candle.close < reading.lower;
    return signal && [signal];
  }

  #enter(candle: Candle, reading: Reading): Signal | undefined {
    this.#peak = candle.close;
    if (this.#before === null) return undefined;
    // A trend that the price has already fallen out of, below its fast average, is named too late.
    const turnsUp = reading.regime === 'uptrend' && this.#before.regime !== 'uptrend';
    if (turnsUp && candle.close > reading.fast) return this.#followTrend(candle, reading);
    if (reading.regime === 'range' && this.#below && candle.close >= reading.lower) {
      return this.#fadeDip(candle, reading);
    }
    return undefined;
  }

  /** A trend has become clear. The stop is some average ranges away; the profit runs until the trend turns. */
  #followTrend(candle: Candle, { adx, efficiency, atr, fast, slow }: Reading): Signal | undefined {
    const { trendAdx, trendEfficiency, stopAtr } = this.#p;
    const stop = candle.close - stopAtr! * atr;
    const room = 1 - stop / candle.close;
    if (stop <= 0 || !this.#pays(room)) return undefined;
    this.#head = 'trend';
    const strength = share(adx, trendAdx!, 2 * trendAdx!);
    const straightness = share(efficiency, trendEfficiency!, 1);
    const reason =
      `Uptrend: ADX ${adx.toFixed(1)}, efficiency ${efficiency.toFixed(2)}, fast average ${priceText(fast)} ` +
      `above the slow one ${priceText(slow)}; stop ${percent(room)} below, ${stopAtr} average ranges.`;
    return this.#buy(candle, room, (strength + straightness) / 2, { stop, reason });
  }

  /** The price fell out of the range and is back inside: to the middle is the reward, as far down the risk. */
  #fadeDip(candle: Candle, { adx, efficiency, middle, lower }: Reading): Signal | undefined {
    const { cost, edge, trendAdx } = this.#p;
    const reward = middle / candle.close - 1;
    const stop = candle.close - (middle - candle.close);
    if (stop <= 0 || !this.#pays(reward)) return undefined;
    this.#head = 'range';
    const worth = share(reward, cost! * edge!, 3 * cost! * edge!);
    const calm = share(trendAdx! - adx, 0, trendAdx!);
    const reason =
      `Range: ADX ${adx.toFixed(1)}, efficiency ${efficiency.toFixed(2)}; back above the lower band ` +
      `${priceText(lower)}, the middle ${priceText(middle)} is ${percent(reward)} up.`;
    return this.#buy(candle, reward, (worth + calm) / 2, { stop, target: middle, reason });
  }

  #leave(candle: Candle, reading: Reading): Signal | undefined {
    if (candle.close > this.#peak) this.#peak = candle.close;
    const { regime, atr, fast, slow, middle } = reading;
    if (this.#head === 'range') {
      if (candle.close >= middle)
        return sell(candle, `Back at the middle of the range, ${priceText(middle)}.`);
      if (regime !== 'downtrend') return undefined;
      return sell(candle, `The range broke down: ADX ${reading.adx.toFixed(1)}.`);
    }
    const trail = this.#peak - this.#p.stopAtr! * atr;
    if (candle.close < trail) {
      return sell(
        candle,
        `Closed below ${priceText(trail)}, ${this.#p.stopAtr} average ranges under the highest close.`,
      );
    }
    if (fast >= slow) return undefined;
    return sell(
      candle,
      `The trend turned: fast average ${priceText(fast)} below the slow one ${priceText(slow)}.`,
    );
  }

  /** Whether a move of this size, a fraction of the price, would leave something after the costs of a round trip. */
  #pays(move: number): boolean {
    return move > 0 && move >= this.#p.cost! * this.#p.edge!;
  }

  /** Sized so that the stop costs the same share of equity no matter what the volatility is. */
  #buy(
    candle: Candle,
    risk: number,
    evidence: number,
    rest: Pick<Signal, 'stop' | 'target' | 'reason'>,
  ): Signal {
    const confidence = LEAST_CONFIDENCE + (1 - LEAST_CONFIDENCE) * evidence;
    const positionSize = Math.min(1, this.#p.risk! / risk);
    return { symbol: candle.symbol, action: 'buy', confidence, positionSize, ...rest };
  }
}

function sell(candle: Candle, reason: string): Signal {
  return { symbol: candle.symbol, action: 'sell', confidence: 1, reason };
}

/** How far a value is on its way from `none` to `all`, 0 to 1. */
function share(value: number, none: number, all: number): number {
  return all > none ? Math.min(1, Math.max(0, (value - none) / (all - none))) : 0;
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)} %`;
}

export const chimera: StrategyDefinition = {
  name: 'chimera',
  description: 'Reads the regime on a higher timeframe, then follows a trend or buys the dips of a range.',
  parameters: chimeraParameters,
  warmup: (parameters) => parameters.multiple! * settledAfter(parameters),
  create: (parameters, periodMs) => new Chimera(parameters, periodMs),
};
