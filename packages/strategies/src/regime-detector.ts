import type { Candle, Parameters } from '@chimera/engine';
import { ADX, ATR, BollingerBands, EfficiencyRatio, EMA } from '@chimera/indicators';

export type RegimeReading = 'uptrend' | 'downtrend' | 'range' | 'unclear';

/** What the candles so far say, as of the last one. Prices are in the quote currency. */
export interface Reading {
  readonly regime: RegimeReading;
  /** Strength of the trend, up or down, 0 to 100. */
  readonly adx: number;
  /** 0 (noise) to 1 (a straight line). */
  readonly efficiency: number;
  readonly atr: number;
  readonly fast: number;
  readonly slow: number;
  readonly lower: number;
  readonly middle: number;
}

/** What is reached but for its rounding is reached: prices of few digits often come to the very threshold. */
const ROUNDING = 1e-9;

/** Interval of ADX and ATR, as Wilder published them. */
const SMOOTHING = 14;

/** Candles until the averages have forgotten how they began: the ADX smooths twice, an EMA forgets in five intervals. */
export function settledAfter({ slow, bandInterval, efficiencyInterval }: Parameters): number {
  return Math.max(150, 5 * slow!, bandInterval!, efficiencyInterval! + 1);
}

/**
 * Tells trends from ranges. Two measures with different faults must agree: the ADX (J. W. Wilder, *New Concepts
 * in Technical Trading Systems*, 1978), steady but late, and Kaufman's efficiency ratio, prompt but nervous.
 * Where they contradict each other the regime is unclear.
 */
export class RegimeDetector {
  readonly #leastAdx: number;
  readonly #leastEfficiency: number;
  readonly #adx = new ADX(SMOOTHING);
  readonly #atr = new ATR(SMOOTHING);
  readonly #efficiency: EfficiencyRatio;
  readonly #fast: EMA;
  readonly #slow: EMA;
  readonly #bands: BollingerBands;

  constructor(parameters: Parameters) {
    this.#leastAdx = parameters.trendAdx!;
    this.#leastEfficiency = parameters.trendEfficiency!;
    this.#efficiency = new EfficiencyRatio(parameters.efficiencyInterval!);
    this.#fast = new EMA(parameters.fast!);
    this.#slow = new EMA(parameters.slow!);
    this.#bands = new BollingerBands(parameters.bandInterval!, parameters.bandWidth!);
  }

  /** Takes the next candle; `null` until every indicator has a value. */
  add(candle: Candle): Reading | null {
    const adx = this.#adx.add(candle);
    const atr = this.#atr.add(candle);
    const efficiency = this.#efficiency.add(candle.close);
    const fast = this.#fast.add(candle.close);
    const slow = this.#slow.add(candle.close);
    const bands = this.#bands.add(candle.close);
    if (adx === null || atr === null || efficiency === null || bands === null) return null;
    if (fast === null || slow === null) return null;
    const regime = this.#name(adx, efficiency, fast > slow);
    return { regime, adx, efficiency, atr, fast, slow, lower: bands.lower, middle: bands.middle };
  }

  #name(adx: number, efficiency: number, above: boolean): RegimeReading {
    const isStrong = adx >= this.#leastAdx - ROUNDING;
    const isStraight = efficiency >= this.#leastEfficiency - ROUNDING;
    if (!isStrong && !isStraight) return 'range';
    if (!isStrong || !isStraight) return 'unclear';
    const rising = this.#adx.pdi > this.#adx.mdi;
    if (rising !== above) return 'unclear';
    return rising ? 'uptrend' : 'downtrend';
  }
}
