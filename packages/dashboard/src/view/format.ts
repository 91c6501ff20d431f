const NOTHING = '–';

/** Smaller amounts are what floats leave of nothing. */
const LEAST_AMOUNT = 1e-6;

/** `1,234.50`: money, and what is less than half a cent with two significant digits. */
export function money(value: number | string | null): string {
  if (value === null) return NOTHING;
  const size = Math.abs(Number(value));
  const isTiny = size < 0.005 && size > LEAST_AMOUNT;
  return isTiny ? Number(value).toLocaleString('en-US', { maximumSignificantDigits: 2 }) : fixed(value, 2);
}

/** Money with its sign, a true minus included: gains and losses are told apart without colour. */
export function signed(value: number | string | null): string {
  return value === null ? NOTHING : withSign(Number(value), money(Math.abs(Number(value))));
}

export function percent(fraction: number | null, places = 2): string {
  if (fraction === null) return NOTHING;
  return `${fixed(fraction * 100, places).replace('-', '−')} %`;
}

export function signedPercent(fraction: number | null, places = 2): string {
  return fraction === null ? NOTHING : `${withSign(fraction, fixed(Math.abs(fraction) * 100, places))} %`;
}

function fixed(value: number | string, places: number): string {
  const digits = { minimumFractionDigits: places, maximumFractionDigits: places };
  return Number(value).toLocaleString('en-US', digits);
}

function withSign(number: number, text: string): string {
  if (Number(text.replaceAll(',', '')) === 0) return text;
  return `${number < 0 ? '−' : '+'}${text}`;
}

/** A price has up to this many digits, an average more: it is shown with 8 of them, and at least 2 places. */
const MOST_DIGITS = 12;

/** A price or a quantity with the digits it has, in plain notation, thousands set apart. As the reports write it. */
export function exact(value: number | string | null): string {
  if (value === null) return NOTHING;
  const [whole = '', fraction] = plainDigits(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function plainDigits(value: number | string): string {
  if (typeof value === 'string') {
    const digits = value.replace(/^-?0*\.?0*|\./g, '').length;
    return digits <= MOST_DIGITS ? value : plainDigits(Number(value));
  }
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('-', '').replace('.', '').length;
  const above = Number(exponent);
  const isAverage = digits > MOST_DIGITS;
  const places = isAverage ? Math.max(7 - above, 2) : digits - 1 - above;
  const text = value.toFixed(Math.min(100, Math.max(places, 0)));
  return isAverage ? text.replace(/\.?0+$/, '') : text;
}

/** A ratio, or a number of few digits. */
export function plain(value: number | null, places = 2): string {
  return value === null ? NOTHING : fixed(value, places);
}

/** As many places as the prices have, at most 12. */
export function placesOf(prices: readonly number[]): number {
  return Math.min(12, Math.max(0, ...prices.map((price) => exact(price).split('.')[1]?.length ?? 0)));
}

/** `01-02 14:05:00` of an ISO time, in UTC. */
export function shortTime(iso: string | null): string {
  return iso === null ? NOTHING : `${iso.slice(5, 10)} ${iso.slice(11, 19)}`;
}

export function longTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)} UTC`;
}

export function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}

/** `2 h 05 min`, `45 s`. */
export function duration(seconds: number | null): string {
  if (seconds === null) return NOTHING;
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min ${String(whole % 60).padStart(2, '0')} s`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** Which way a number points, as a class: `up`, `down` or nothing. */
export function direction(value: number | string | null): string {
  const number = Number(value ?? 0);
  return number > 0 ? 'up' : number < 0 ? 'down' : '';
}

/** `take-profit` → `Take profit`. */
export function words(name: string): string {
  const text = name.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
