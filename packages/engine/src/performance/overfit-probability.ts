/** Sums over the returns of one trial in one fold: enough for the score of any set of folds. */
export interface FoldSums {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

export function foldSums(returns: readonly number[]): FoldSums {
  let [sum, squares] = [0, 0];
  for (const value of returns) {
    sum += value;
    squares += value * value;
  }
  return { count: returns.length, sum, squares };
}

/** Mean ÷ deviation over these folds together, not annualised; 0 where the returns do not differ. */
export function sharpeOver(folds: readonly FoldSums[]): number {
  let [count, sum, squares] = [0, 0, 0];
  for (const fold of folds) {
    count += fold.count;
    sum += fold.sum;
    squares += fold.squares;
  }
  const mean = sum / count;
  const variance = squares / count - mean * mean;
  return variance > 1e-18 ? mean / Math.sqrt(variance) : 0;
}

/**
 * The probability of backtest overfitting by combinatorially symmetric cross-validation: for every way of taking half
 * of the folds, the trial that is best there is looked up among all trials on the other half. The probability is the
 * share of ways in which it is at the median or below. `trials` has each trial's folds, an even number of them; `score`
 * says how good some of them are together, by the Sharpe ratio unless stated; `null` below two trials.
 *
 * D. H. Bailey, J. Borwein, M. López de Prado and Q. J. Zhu, "The Probability of Backtest Overfitting", *Journal of
 * Computational Finance* 20 (2017), section 2.
 */
export function overfitProbability<Fold extends FoldSums>(
  trials: readonly (readonly Fold[])[],
  score: (folds: readonly Fold[]) => number = sharpeOver,
): number | null {
  const folds = trials[0]?.length ?? 0;
  if (trials.length < 2 || folds < 2 || folds % 2 !== 0) return null;
  let [ways, overfit] = [0, 0];
  for (const half of halves(folds)) {
    const inside = trials.map((each) => score(each.filter((_, fold) => half.has(fold))));
    const outside = trials.map((each) => score(each.filter((_, fold) => !half.has(fold))));
    const chosen = outside[indexOfBest(inside)]!;
    ways += 1;
    if (relativeRank(chosen, outside) <= 0.5) overfit += 1;
  }
  return overfit / ways;
}

/** Of equal ones the first. */
function indexOfBest(values: readonly number[]): number {
  let best = 0;
  for (let index = 1; index < values.length; index += 1) if (values[index]! > values[best]!) best = index;
  return best;
}

/** Its place among all, from the worst, over their number and one; equal ones share the mean of their places. */
function relativeRank(value: number, all: readonly number[]): number {
  const worse = all.filter((other) => other < value).length;
  const equal = all.filter((other) => other === value).length;
  return (worse + (equal + 1) / 2) / (all.length + 1);
}

/** Every set of half of the numbers below `count`. */
function* halves(count: number): Generator<ReadonlySet<number>> {
  for (let bits = 0; bits < 2 ** count; bits += 1) {
    const half = new Set<number>();
    for (let fold = 0; fold < count; fold += 1) if ((bits >> fold) & 1) half.add(fold);
    if (half.size === count / 2) yield half;
  }
}
