import type { DecimalMark } from './read-options.ts';

const SUFFIXES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** Of a number's digits: each such integer is a number exactly, and so is each such power of ten. */
const MOST_DIGITS = 15;
const POWERS = Array.from({ length: MOST_DIGITS + 1 }, (_, places) => 10 ** places);
const [ZERO, POINT, MINUS] = [48, 46, 45];

/**
 * A number as most files write it, `58900.25`, with at most 15 digits: exactly what `Number` makes of it, in two thirds of the
 * time. `null` where it is written otherwise.
 */
export function plainNumber(text: string): number | null {
  const isNegative = text.charCodeAt(0) === MINUS;
  let value = 0;
  let digits = 0;
  let pointAt = -1;
  for (let at = isNegative ? 1 : 0; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
    } else if (digit === POINT - ZERO && pointAt < 0) pointAt = digits;
    else return null;
    if (digits > MOST_DIGITS) return null;
  }
  if (digits === 0) return null;
  if (value === 0) return 0;
  const number = pointAt < 0 ? value : value / POWERS[digits - pointAt]!;
  return isNegative ? -number : number;
}

/** A number as people and spreadsheets write it: `58,9`, `1.234,56`, `1,234.56`, `12.3K`. NaN where it is none. */
export function numberOf(text: string, mark: DecimalMark): number {
  if (mark === 'point') {
    const plain = plainNumber(text);
    if (plain !== null) return plain;
    const quick = Number(text);
    if (quick !== 0) {
      if (Number.isFinite(quick)) return PLAIN.test(text.trim()) ? quick : Number.NaN;
    } else if (PLAIN.test(text.trim())) return 0;
  }
  return slowly(text.trim(), mark);
}

function slowly(text: string, mark: DecimalMark): number {
  const factor = SUFFIXES[text.at(-1)?.toUpperCase() ?? ''];
  const digits = (factor === undefined ? text : text.slice(0, -1)).replace(/[\s\u00a0\u202f']/g, '');
  const [thousands, decimal] = mark === 'point' ? [',', '.'] : ['.', ','];
  if (digits.includes(thousands) && !hasThousands(digits, thousands, decimal)) return Number.NaN;
  const plain = digits.replaceAll(thousands, '').replace(decimal, '.');
  const number = PLAIN.test(plain) ? Number(plain) * (factor ?? 1) : Number.NaN;
  return Number.isFinite(number) ? number : Number.NaN;
}

/** Whether the marks stand before three digits each: `1,234.5`, and not `1,23.4`. */
function hasThousands(digits: string, thousands: string, decimal: string): boolean {
  const [whole = ''] = digits.split(decimal);
  const [first = '', ...groups] = whole.split(thousands);
  return /^[+-]?\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
}

/**
 * Whether fractions follow a point or a comma: `null` where the numbers do not tell, for `58,900` may be either.
 * `isBetween` says that a comma also stands between columns, so that only quoted numbers hold any.
 */
export function decimalMarkOf(numbers: readonly string[], isBetween: boolean): DecimalMark | null {
  let isUnclear = false;
  for (const number of numbers) {
    const text = number.trim();
    const [comma, point] = [text.lastIndexOf(','), text.lastIndexOf('.')];
    if (comma < 0) {
      if (point >= 0 && text.indexOf('.') === point) return 'point';
      continue;
    }
    if (point >= 0) return comma > point ? 'comma' : 'point';
    if (text.indexOf(',') !== comma) return 'point';
    if (!/^[+-]?\d{1,3},\d{3}$/.test(text)) return 'comma';
    isUnclear = true;
  }
  if (!isUnclear) return 'point';
  return isBetween ? null : 'comma';
}
