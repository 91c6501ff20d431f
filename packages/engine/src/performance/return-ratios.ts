/** Crypto markets never close: a year has 365 daily returns. */
export const DAYS_PER_YEAR = 365;

/** A deviation this small is rounding: the returns do not differ, and a ratio over it would mean nothing. */
const NO_DEVIATION = 1e-12;

/**
 * Compound annual growth rate: (end ÷ start) ^ (365 ÷ days) − 1, as a fraction. `null` where either equity is
 * not positive or no time has passed.
 *
 * CFA Institute, *Global Investment Performance Standards*, "annualized return".
 */
export function compoundAnnualGrowth(start: number, end: number, days: number): number | null {
  if (!(start > 0 && end > 0 && days > 0)) return null;
  const growth = (end / start) ** (DAYS_PER_YEAR / days) - 1;
  return Number.isFinite(growth) ? growth : null;
}

/**
 * Annualised volatility: the sample standard deviation (n − 1) of the returns × √periods a year.
 *
 * C. R. Bacon, *Practical Portfolio Performance Measurement and Attribution*, "Annualised risk".
 */
export function annualVolatility(returns: readonly number[], periodsPerYear = DAYS_PER_YEAR): number | null {
  const deviation = sampleDeviation(returns);
  return deviation === null ? null : deviation * Math.sqrt(periodsPerYear);
}

/**
 * Sharpe ratio with a riskless rate of 0: mean ÷ sample standard deviation (n − 1) × √periods a year. `null`
 * where the returns do not differ.
 *
 * W. F. Sharpe, "The Sharpe Ratio", *Journal of Portfolio Management* 21 (1994).
 */
export function sharpeRatio(returns: readonly number[], periodsPerYear = DAYS_PER_YEAR): number | null {
  const deviation = sampleDeviation(returns);
  if (deviation === null || deviation < NO_DEVIATION) return null;
  return (mean(returns) / deviation) * Math.sqrt(periodsPerYear);
}

/**
 * Sortino ratio with a target return of 0: mean ÷ downside deviation × √periods a year, the downside deviation
 * being the root of the sum of the squared negative returns over the number of *all* returns. `null` where no
 * return is negative.
 *
 * F. A. Sortino and L. N. Price, "Performance Measurement in a Downside Risk Framework", *Journal of Investing*
 * 3 (1994).
 */
export function sortinoRatio(returns: readonly number[], periodsPerYear = DAYS_PER_YEAR): number | null {
  let squares = 0;
  for (const value of returns) squares += Math.min(0, value) ** 2;
  const deviation = Math.sqrt(squares / returns.length);
  if (!(deviation >= NO_DEVIATION)) return null;
  return (mean(returns) / deviation) * Math.sqrt(periodsPerYear);
}

/**
 * Calmar ratio: compound annual growth ÷ maximum drawdown, both over the whole period. `null` where there was
 * no drawdown.
 *
 * T. W. Young, "Calmar Ratio: A Smoother Tool", *Futures* (October 1991).
 */
export function calmarRatio(annualGrowth: number | null, drawdown: number): number | null {
  return annualGrowth === null || drawdown <= 0 ? null : annualGrowth / drawdown;
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function sampleDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const average = mean(values);
  let squares = 0;
  for (const value of values) squares += (value - average) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
