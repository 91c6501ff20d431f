import { EULER_MASCHERONI, normalDistribution, normalQuantile } from './normal.ts';

/** Mean, deviation and shape of returns; deviation and moments those of the whole population. */
export interface ReturnShape {
  readonly count: number;
  /** Mean ÷ deviation of one return, not annualised; 0 where the returns do not differ. */
  readonly sharpe: number;
  readonly skewness: number;
  /** 3 for a normal distribution. */
  readonly kurtosis: number;
}

const NO_DEVIATION = 1e-15;

export function shapeOf(returns: readonly number[]): ReturnShape {
  const count = returns.length;
  let sum = 0;
  for (const value of returns) sum += value;
  const mean = sum / count;
  let [second, third, fourth] = [0, 0, 0];
  for (const value of returns) {
    const off = value - mean;
    second += off ** 2 / count;
    third += off ** 3 / count;
    fourth += off ** 4 / count;
  }
  const deviation = Math.sqrt(second);
  if (!(deviation > NO_DEVIATION)) return { count, sharpe: 0, skewness: 0, kurtosis: 3 };
  return {
    count,
    sharpe: mean / deviation,
    skewness: third / deviation ** 3,
    kurtosis: fourth / deviation ** 4,
  };
}

/**
 * The Sharpe ratio that the best of this many trials is expected to have where none of them has any skill:
 * √V × ((1 − γ) Φ⁻¹(1 − 1/N) + γ Φ⁻¹(1 − 1/(N e))), V being the variance of the trials' ratios.
 *
 * D. H. Bailey and M. López de Prado, "The Deflated Sharpe Ratio: Correcting for Selection Bias, Backtest Overfitting
 * and Non-Normality", *Journal of Portfolio Management* 40 (2014), equation 1. It takes the trials for independent;
 * those of a search are not, which makes it strict.
 */
export function expectedMaximumSharpe(trials: number, variance: number): number {
  if (trials < 2) return 0;
  const ordinary = normalQuantile(1 - 1 / trials);
  const extreme = normalQuantile(1 - 1 / (trials * Math.E));
  return Math.sqrt(variance) * ((1 - EULER_MASCHERONI) * ordinary + EULER_MASCHERONI * extreme);
}

/**
 * The probability that a Sharpe ratio is truly above `benchmark`, given how many returns it was measured on and how
 * they are shaped: Φ((SR − SR₀) √(T − 1) ÷ √(1 − γ₃ SR + (γ₄ − 1)/4 SR²)). With the expected maximum of the trials
 * for a benchmark it is the deflated Sharpe ratio. Not annualised.
 *
 * Bailey and López de Prado (2014), equation 2.
 */
export function deflatedSharpeRatio(
  { count, sharpe, skewness, kurtosis }: ReturnShape,
  benchmark: number,
): number {
  const spread = 1 - skewness * sharpe + ((kurtosis - 1) / 4) * sharpe ** 2;
  return normalDistribution(
    ((sharpe - benchmark) * Math.sqrt(count - 1)) / Math.sqrt(Math.max(spread, 1e-12)),
  );
}
