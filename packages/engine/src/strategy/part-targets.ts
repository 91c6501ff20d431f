import type { PartTarget } from '../messages.ts';
import { isPrice, isShare } from './range.ts';

/** More targets of one entry than this are a mistake. */
const MOST_TARGETS = 20;
/** Shares are binary fractions: three times a third is all of it. */
const ROUNDING = 1e-9;

/** The targets of an entry, reduced to what they hold, or what is wrong with them. */
export function partTargetsOf(value: unknown): readonly PartTarget[] | string {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_TARGETS) {
    return `targets must be a list of 1 to ${MOST_TARGETS} objects { price, portion }`;
  }
  const targets: PartTarget[] = [];
  for (const [place, each] of value.entries()) {
    const { price, portion } = (each ?? {}) as Partial<PartTarget>;
    if (!isPrice(price)) return `targets[${place}].price must be a positive price, not ${String(price)}`;
    if (!isShare(portion)) {
      return `targets[${place}].portion must be above 0 and at most 1, not ${String(portion)}`;
    }
    targets.push({ price, portion });
  }
  const sum = targets.reduce((total, { portion }) => total + portion, 0);
  if (sum > 1 + ROUNDING) return `the portions of targets add up to ${sum}, more than all of it`;
  return targets;
}

/** What the targets leave of the entry, a share; exactly 0 if they sell all of it. */
export function leftOf(targets: readonly PartTarget[]): number {
  const left = targets.reduce((rest, { portion }) => rest - portion, 1);
  return left < ROUNDING ? 0 : left;
}
