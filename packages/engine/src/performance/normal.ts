/** Euler and Mascheroni's constant. */
export const EULER_MASCHERONI = 0.5772156649015329;

/** Beyond it the distribution is 0 or 1 to the last digit. */
const FAR = 8.5;

/**
 * The standard normal distribution, by its series about 0, to about 15 digits.
 *
 * G. Marsaglia, "Evaluating the Normal Distribution", *Journal of Statistical Software* 11 (2004).
 */
export function normalDistribution(x: number): number {
  if (x > FAR) return 1;
  if (x < -FAR) return 0;
  let [sum, term] = [x, x];
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + sum * Math.exp(-(x * x) / 2 - 0.9189385332046728);
}

/** The value below which a standard normal variable lies with this probability, 0 < p < 1; by halving. */
export function normalQuantile(probability: number): number {
  let [low, high] = [-FAR, FAR];
  for (let step = 0; step < 80; step += 1) {
    const middle = (low + high) / 2;
    if (normalDistribution(middle) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
