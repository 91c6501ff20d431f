/** What differs by less than that share of the price is equal: only its rounding differs. */
const ROUNDING = 1e-12;

/** Whether two numbers that were calculated from prices of this size are equal but for their rounding. */
export function areEven(one: number, other: number, price: number): boolean {
  return Math.abs(one - other) <= price * ROUNDING;
}
