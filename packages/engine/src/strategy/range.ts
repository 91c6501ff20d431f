export function isWithin(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}

/** Above nothing and finite. */
export function isPrice(value: unknown): value is number {
  return isWithin(value, 0, Number.MAX_VALUE) && value > 0;
}

/** Above nothing, and at most all. */
export function isShare(value: unknown): value is number {
  return isWithin(value, 0, 1) && value > 0;
}

/** Strictly between nothing and all. */
export function isFraction(value: unknown): value is number {
  return isWithin(value, 0, 1) && value > 0 && value < 1;
}
