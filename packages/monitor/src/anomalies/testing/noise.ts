/** Seeded noise for tests: a linear congruential generator (Numerical Recipes' constants), uniform in 0 to 1. */
export function noise(seed: number): () => number {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  // Neighbouring seeds begin alike.
  for (let turn = 0; turn < 8; turn += 1) next();
  return next;
}

/** A right-skewed draw around `median`, as waiting times are: e to the power of a normal number times `sigma`. */
export function logNormal(uniform: () => number, median: number, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  return median * Math.exp(sigma * normal);
}
