import type { DecimalMark } from './read-options.ts';

const SUFFIXES: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9 };
const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A number as people and spreadsheets write it: `58,9`, `1.234,56`, `1,234.56`, `12.3K`. NaN where it is none. */
export function numberOf(text: string, mark: DecimalMark): number {
  if (mark === 'point') {
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
