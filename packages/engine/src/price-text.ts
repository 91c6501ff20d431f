import { decimal } from './decimal.ts';

/** Notations of up to this many digits are shown whole: a price has them, an average has more. */
const MOST_DIGITS = 12;
const DIGITS_OF_AVERAGES = 8;
const LEAST_PLACES = 2;

/**
 * A price as people read it, in plain notation: with all the digits it has, or, for an average without end, to 8
 * significant digits and at least 2 places.
 */
export function priceText(price: number | string): string {
  if (typeof price === 'string') {
    const digits = price.replace(/^-?0*\.?0*|\./g, '').length;
    return digits <= MOST_DIGITS ? price : priceText(Number(price));
  }
  if (!Number.isFinite(price)) return String(price);
  const [mantissa = '', exponent = '0'] = price.toExponential().split('e');
  const digits = mantissa.replace('-', '').replace('.', '').length;
  const above = Number(exponent);
  const exact = digits - 1 - above;
  const places = digits <= MOST_DIGITS ? exact : Math.max(DIGITS_OF_AVERAGES - 1 - above, LEAST_PLACES);
  // `toFixed` knows no larger numbers and no more places.
  if (above > 20 || places > 100) return decimal(price).toFixed();
  const text = price.toFixed(Math.max(places, 0));
  return digits <= MOST_DIGITS || !text.includes('.') ? text : text.replace(/\.?0+$/, '');
}

/** Smaller amounts are what floats leave of nothing. */
const LEAST_AMOUNT = 1e-9;

/** An amount of money in a sentence: to the cent, or to 3 significant digits if it is less than one. */
export function amountText(amount: number): string {
  if (Math.abs(amount) < LEAST_AMOUNT) return '0.00';
  const isSmall = Math.abs(amount) < 1;
  return isSmall ? priceText(Number(amount.toPrecision(3))) : amount.toFixed(2);
}
