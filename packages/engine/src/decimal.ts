import type { Decimal } from './messages.ts';

/** Digits behind the point that a quotient keeps; what is beyond them is cut off. */
const QUOTIENT_SCALE = 18;
const SAFE = Number.MAX_SAFE_INTEGER;
/** Any two different decimals of this many digits are different floats too. */
const FIFTEEN_DIGITS = 1e15;
/** As far as powers of ten are exact as floats. */
const TENS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));
const WIDE_TENS = Array.from({ length: 64 }, (_, power) => 10n ** BigInt(power));
const ZERO_CODE = 48;
const NOTATION = /^(-?)(?=\.?\d)(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i;

/**
 * An exact decimal: `units` × 10^−`scale`. Sums, differences and products are exact, quotients are cut to 18 digits
 * behind the point.
 *
 * The units are a float as long as that is exact, which the prices, lots and fees of most markets are, and a bigint
 * beyond. Which of the two, and at which scale, says nothing about the value: `eq` compares, `toFixed` shows.
 */
export class Big {
  readonly units: number | bigint;
  readonly scale: number;

  constructor(units: number | bigint, scale: number) {
    // There is no −0: nothing about it would be exact.
    this.units = units === 0 ? 0 : units;
    this.scale = scale;
  }

  plus(other: Big): Big {
    const scale = Math.max(this.scale, other.scale);
    const sum = floatAt(this, scale) + floatAt(other, scale);
    return isExact(sum) ? new Big(sum, scale) : fit(wideAt(this, scale) + wideAt(other, scale), scale);
  }

  minus(other: Big): Big {
    const scale = Math.max(this.scale, other.scale);
    const rest = floatAt(this, scale) - floatAt(other, scale);
    return isExact(rest) ? new Big(rest, scale) : fit(wideAt(this, scale) - wideAt(other, scale), scale);
  }

  times(other: Big): Big {
    const scale = this.scale + other.scale;
    const product = floatAt(this, this.scale) * floatAt(other, other.scale);
    return isExact(product)
      ? new Big(product, scale)
      : fit(wideAt(this, this.scale) * wideAt(other, other.scale), scale);
  }

  /** Towards zero, to 18 digits behind the point. */
  div(other: Big): Big {
    const { units: a, scale } = this;
    const { units: b } = other;
    if (b === 0) throw new RangeError('division by zero');
    const gap = scale - other.scale;
    if (gap >= 0 && gap <= QUOTIENT_SCALE && typeof a === 'number' && typeof b === 'number' && a % b === 0) {
      return new Big(a / b, gap);
    }
    const shift = QUOTIENT_SCALE - gap;
    const [above, below] = shift > 0 ? [wideTen(shift), 1n] : [1n, wideTen(-shift)];
    return shorten((BigInt(a) * above) / (BigInt(b) * below), QUOTIENT_SCALE);
  }

  /** The remainder of a division, with the sign of this. */
  mod(other: Big): Big {
    const scale = Math.max(this.scale, other.scale);
    const rest = floatAt(this, scale) % floatAt(other, scale);
    return isExact(rest) ? new Big(rest, scale) : fit(wideAt(this, scale) % wideAt(other, scale), scale);
  }

  abs(): Big {
    return this.units < 0 ? new Big(-this.units, this.scale) : this;
  }

  eq(other: Big): boolean {
    return order(this, other) === 0;
  }

  gt(other: Big): boolean {
    return order(this, other) > 0;
  }

  gte(other: Big): boolean {
    return order(this, other) >= 0;
  }

  lt(other: Big): boolean {
    return order(this, other) < 0;
  }

  lte(other: Big): boolean {
    return order(this, other) <= 0;
  }

  /** Plain notation: never an exponent, no zeros that say nothing. */
  toFixed(): Decimal {
    const { units, scale } = this;
    if (scale === 0) return String(units);
    const digits = String(units < 0 ? -units : units).padStart(scale + 1, '0');
    const point = digits.length - scale;
    let end = digits.length;
    while (end > point && digits.charCodeAt(end - 1) === ZERO_CODE) end -= 1;
    const whole = units < 0 ? `-${digits.slice(0, point)}` : digits.slice(0, point);
    return end === point ? whole : `${whole}.${digits.slice(point, end)}`;
  }
}

export const ZERO = new Big(0, 0);

/** The decimal that these digits say; a float stands for its shortest exact notation. */
export function decimal(value: Decimal | number): Big {
  return typeof value === 'number' ? fromFloat(value) : (fromShortText(value) ?? fromText(value));
}

/** Plain notation, never an exponent. */
export function plain(value: Big): Decimal {
  return value.toFixed();
}

/** The nearest float, for marks and figures only. */
export function approximate(value: Big): number {
  const { units, scale } = value;
  // Both are exact floats: their quotient is rounded once, as the notation's would be.
  if (typeof units === 'number' && scale < TENS.length) return units / TENS[scale]!;
  return Number(value.toFixed());
}

/** The largest multiple of `step` that is not above `value` (for values ≥ 0); the value itself for a step of 0. */
export function floorToStep(value: Big, step: Big): Big {
  if (step.units === 0) return value;
  const floor = value.minus(value.mod(step));
  return floor.scale > step.scale ? coarser(floor, step.scale) : floor;
}

/** The smallest multiple of `step` that is not below `value` (for values ≥ 0); the value itself for a step of 0. */
export function ceilToStep(value: Big, step: Big): Big {
  const floor = floorToStep(value, step);
  return floor.eq(value) ? floor : floor.plus(step);
}

export function smaller(a: Big, b: Big): Big {
  return a.lt(b) ? a : b;
}

function isExact(units: number): boolean {
  return units >= -SAFE && units <= SAFE;
}

/** The units at a finer scale, as a float where that is exact, else NaN, which no comparison lets pass. */
function floatAt({ units, scale }: Big, finer: number): number {
  if (typeof units === 'bigint') return Number.NaN;
  if (finer === scale) return units;
  const lifted = units * (TENS[finer - scale] ?? Number.NaN);
  return isExact(lifted) ? lifted : Number.NaN;
}

function wideAt({ units, scale }: Big, finer: number): bigint {
  return BigInt(units) * wideTen(finer - scale);
}

function wideTen(power: number): bigint {
  return WIDE_TENS[power] ?? 10n ** BigInt(power);
}

function fit(units: bigint, scale: number): Big {
  return new Big(units >= -SAFE && units <= SAFE ? Number(units) : units, scale);
}

/** Without the zeros at its end: most quotients either have none or are short. */
function shorten(units: bigint, scale: number): Big {
  let [short, places] = [units, scale];
  while (places > 0 && short % 10n === 0n) {
    short /= 10n;
    places -= 1;
  }
  return fit(short, places);
}

/** The same value, which has no more digits than that. */
function coarser({ units, scale }: Big, places: number): Big {
  const ten = TENS[scale - places];
  return typeof units === 'number' && ten !== undefined
    ? new Big(units / ten, places)
    : fit(BigInt(units) / wideTen(scale - places), places);
}

function order(a: Big, b: Big): number {
  const scale = Math.max(a.scale, b.scale);
  const difference = floatAt(a, scale) - floatAt(b, scale);
  // Beyond the safe integers a difference is rounded, but keeps its sign.
  if (!Number.isNaN(difference)) return difference;
  const [x, y] = [wideAt(a, scale), wideAt(b, scale)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Of the notations that are rounded to this float, one of up to fifteen digits can only be the shortest. */
function fromFloat(value: number): Big {
  if (Number.isSafeInteger(value)) return new Big(value, 0);
  for (let scale = 1; scale < TENS.length; scale += 1) {
    const units = Math.round(value * TENS[scale]!);
    if (!(Math.abs(units) <= FIFTEEN_DIGITS)) break;
    if (units / TENS[scale]! === value) return new Big(units, scale);
  }
  return fromText(String(value));
}

/** The usual notation of up to fifteen digits, without a sign; `null` where it is none. */
function fromShortText(text: string): Big | null {
  const { length } = text;
  if (length === 0 || length > 16) return null;
  let units = 0;
  let point = -1;
  for (let place = 0; place < length; place += 1) {
    const digit = text.charCodeAt(place) - ZERO_CODE;
    if (digit >= 0 && digit <= 9) units = units * 10 + digit;
    else if (text[place] === '.' && point < 0) point = place;
    else return null;
  }
  if (point < 0) return length > 15 ? null : new Big(units, 0);
  return length === 1 ? null : new Big(units, length - 1 - point);
}

function fromText(text: string): Big {
  const match = NOTATION.exec(text);
  if (!match) throw new Error(`"${text}" is not a number`);
  const [, sign, whole, fraction, exponent] = match;
  const digits = BigInt(`${whole}${fraction}`);
  const scale = fraction!.length - Number(exponent ?? 0);
  const units = sign === '-' ? -digits : digits;
  return scale < 0 ? fit(units * wideTen(-scale), 0) : shorten(units, scale);
}
