import { priceText } from '@chimera/engine';

type Sign = 'negative' | 'exceptZero';

/** Below it a book is kept in a dear currency, whose cents would hide everything. */
const SMALL_BOOK = 100;

/** Smaller amounts, as a fraction of the book, are what floats leave of nothing. */
const NOISE = 1e-10;

/**
 * Writes amounts of a book: to the cent, or to 8 places where the whole book is worth very little. What would read as
 * nothing but is not has two significant digits.
 */
export function moneyFormat(equity: number): (amount: number | string, sign?: Sign) => string {
  const places = equity >= SMALL_BOOK ? 2 : 8;
  const format = (signDisplay: Sign) =>
    new Intl.NumberFormat('en-US', {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      signDisplay,
    });
  const tiny = (signDisplay: Sign) =>
    new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2, signDisplay });
  const formats = { negative: format('negative'), exceptZero: format('exceptZero') };
  const tinies = { negative: tiny('negative'), exceptZero: tiny('exceptZero') };
  const least = 10 ** -places / 2;
  return (amount, sign = 'negative') => {
    const size = Math.abs(Number(amount));
    const isTiny = size < least && size > equity * NOISE;
    return (isTiny ? tinies : formats)[sign].format(Number(amount));
  };
}

/** A price with the digits that it has, thousands set apart; see `priceText`. Quantities are written alike. */
export function price(value: number | string): string {
  const [whole = '', fraction] = priceText(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** `0.0123` is `1.23 %`. */
export function percent(fraction: number, sign: Sign = 'negative'): string {
  const options = { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: sign } as const;
  return `${new Intl.NumberFormat('en-US', options).format(fraction * 100)} %`;
}

export function ratio(value: number): string {
  return value.toFixed(2);
}

/** `1 d 2 h`, `6 h`, `1 h 30 min`, `45 s`: the two largest units. */
export function duration(ms: number): string {
  const units = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1000],
  ] as const;
  let left = Math.round(ms / 1000) * 1000;
  const parts = units.flatMap(([name, size]) => {
    const count = Math.floor(left / size);
    left -= count * size;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return parts.slice(0, 2).join(' ') || '0 s';
}

/** `1 fill`, `2 fills`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
