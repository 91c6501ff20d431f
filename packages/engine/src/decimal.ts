import BigFactory, { type Big } from 'big.js';
import type { Decimal } from './messages.ts';

/** Arbitrary-precision decimals that refuse floating point: every number enters through its own digits. */
const Exact = BigFactory();
Exact.strict = true;
Exact.DP = 18;
Exact.RM = 0;

export type { Big };

export const ZERO = Exact('0');

/** The decimal that these digits say; a float stands for its shortest exact notation. */
export function decimal(value: Decimal | number): Big {
  return Exact(typeof value === 'number' ? String(value) : value);
}

/** Plain notation, never an exponent. */
export function plain(value: Big): Decimal {
  return value.toFixed();
}

/** The nearest float, for marks and figures only. */
export function approximate(value: Big): number {
  return Number(value.toFixed());
}

/** The largest multiple of `step` that is not above `value` (for values ≥ 0). */
export function floorToStep(value: Big, step: Big): Big {
  return value.minus(value.mod(step));
}

/** The smallest multiple of `step` that is not below `value` (for values ≥ 0). */
export function ceilToStep(value: Big, step: Big): Big {
  const rest = value.mod(step);
  return rest.eq(ZERO) ? value : value.minus(rest).plus(step);
}

export function smaller(a: Big, b: Big): Big {
  return a.lt(b) ? a : b;
}
