type Sign = 'negative' | 'exceptZero';

/** Below it a book is kept in a dear currency, whose cents would hide everything. */
const SMALL_BOOK = 100;

/** Writes amounts of a book: to the cent, or to 8 places where the whole book is worth very little. */
export function moneyFormat(equity: number): (amount: number | string, sign?: Sign) => string {
  const places = equity >= SMALL_BOOK ? 2 : 8;
  const format = (signDisplay: Sign) =>
    new Intl.NumberFormat('en-US', {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      signDisplay,
    });
  const formats = { negative: format('negative'), exceptZero: format('exceptZero') };
  return (amount, sign = 'negative') => formats[sign].format(Number(amount));
}

const PRICE = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 8 });

export function price(value: number | string): string {
  return PRICE.format(Number(value));
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
