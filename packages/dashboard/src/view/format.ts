const NOTHING = '–';

/** `1,234.50`: money, and whatever else has two places. */
export function money(value: number | string | null, places = 2): string {
  if (value === null) return NOTHING;
  return Number(value).toLocaleString('en-US', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
}

/** With its sign, a true minus included: gains and losses are told apart without colour. */
export function signed(value: number | string | null, places = 2): string {
  if (value === null) return NOTHING;
  const number = Number(value);
  const text = money(Math.abs(number), places);
  if (Number(text.replaceAll(',', '')) === 0) return text;
  return `${number < 0 ? '−' : '+'}${text}`;
}

export function percent(fraction: number | null, places = 2): string {
  if (fraction === null) return NOTHING;
  return `${money(fraction * 100, places).replace('-', '−')} %`;
}

export function signedPercent(fraction: number | null, places = 2): string {
  return fraction === null ? NOTHING : `${signed(fraction * 100, places)} %`;
}

/** A price or a quantity as exactly as it is known, with thousands set apart; an average to seven digits. */
export function exact(value: number | string | null): string {
  if (value === null) return NOTHING;
  const text = typeof value === 'string' ? value : String(Number(value.toPrecision(9)));
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

export function plain(value: number | null, places = 2): string {
  return value === null ? NOTHING : money(value, places);
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
