import { type Decimal, decimal, plain } from '@chimera/engine';

/** ccxt's ways of saying how fine a figure may be. */
export const DECIMAL_PLACES = 2;
export const SIGNIFICANT_DIGITS = 3;
export const TICK_SIZE = 4;

/** Taken where an exchange states no step: as fine as any exchange is. */
export const FINEST: Decimal = '0.00000001';

/**
 * The step that a precision means, in exact digits; `null` where it says nothing. With significant digits the step
 * depends on the price: the one at `price` is taken, and there is none without.
 */
export function stepOf(precision: unknown, mode: unknown, price: number | null): Decimal | null {
  const figure = numberOf(precision);
  if (figure === null) return null;
  if (mode === DECIMAL_PLACES) return Number.isInteger(figure) ? powerOfTen(-figure) : null;
  if (mode === SIGNIFICANT_DIGITS) {
    if (price === null || !(price > 0) || !Number.isInteger(figure) || figure < 1) return null;
    return powerOfTen(exponentOf(price) - figure + 1);
  }
  return figure > 0 ? exact(figure) : null;
}

/** A positive figure in exact digits; `null` if there is none. */
export function positiveDecimal(value: unknown): Decimal | null {
  const figure = numberOf(value);
  return figure !== null && figure > 0 ? exact(figure) : null;
}

/** A figure of zero or more in exact digits; `null` if there is none. */
export function feeRate(value: unknown): Decimal | null {
  const figure = numberOf(value);
  // Makers are paid on some exchanges: the one who trades on paper is not.
  return figure === null ? null : exact(Math.max(0, figure));
}

function numberOf(value: unknown): number | null {
  const isText = typeof value === 'string' && value.trim() !== '';
  const figure = isText ? Number(value) : value;
  return typeof figure === 'number' && Number.isFinite(figure) ? figure : null;
}

/** The shortest digits that stand for the figure: those that the exchange sent. */
const exact = (figure: number): Decimal => plain(decimal(figure));

const powerOfTen = (exponent: number): Decimal => exact(Number(`1e${exponent}`));

/** The exponent of the first digit, read from the digits themselves: logarithms round. */
const exponentOf = (price: number): number => Number(price.toExponential().split('e')[1]);
