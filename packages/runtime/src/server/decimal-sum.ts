import type { Decimal } from '@chimera/engine';

/** The exact sum of decimals that are not negative, in plain notation. */
export function sumOf(decimals: readonly Decimal[]): Decimal {
  const places = Math.max(0, ...decimals.map((decimal) => decimal.split('.')[1]?.length ?? 0));
  const sum = decimals.reduce((sum, decimal) => {
    const [whole = '', fraction = ''] = decimal.split('.');
    return sum + BigInt(whole + fraction.padEnd(places, '0'));
  }, 0n);
  const digits = sum.toString().padStart(places + 1, '0');
  const split = digits.length - places;
  const fraction = digits.slice(split).replace(/0+$/, '');
  return fraction ? `${digits.slice(0, split)}.${fraction}` : digits.slice(0, split);
}
