/** An indicator at work on one series. Make one for each symbol and timeframe. */
export interface Indicator<Input, Output> {
  /** Takes the next input; `null` until warmed up. Throws `RangeError` for what is no finite number, and forgets it. */
  add(input: Input): Output | null;
  /** What `add` returned last. */
  readonly value: Output | null;
}

export interface HighLow {
  readonly high: number;
  readonly low: number;
}

export interface HighLowClose extends HighLow {
  readonly close: number;
}

/** All prices of a candle and its volume, in units of the base currency. */
export interface FullCandle extends HighLowClose {
  readonly open: number;
  readonly volume: number;
}

/** A candle that says when it opened: UTC epoch milliseconds. */
export interface TimedCandle extends FullCandle {
  readonly start: number;
}

/** The values of two series at the same time. */
export type Pair = readonly [number, number];

export interface Bands {
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}

class Streaming<Input, Output> implements Indicator<Input, Output> {
  readonly #check: (input: Input) => void;
  readonly #next: (input: Input) => Output | null;
  #value: Output | null = null;

  constructor(check: (input: Input) => void, next: (input: Input) => Output | null) {
    this.#check = check;
    this.#next = next;
  }

  get value(): Output | null {
    return this.#value;
  }

  add(input: Input): Output | null {
    this.#check(input);
    this.#value = this.#next(input);
    return this.#value;
  }
}

/**
 * An indicator of a series of numbers. `next` gets what is finite alone, so that nothing else stays in an average for good.
 */
export function ofNumbers<Output>(
  name: string,
  next: (value: number) => Output | null,
): Indicator<number, Output> {
  const check = (value: number): void => {
    if (!Number.isFinite(value)) throw new RangeError(`${name} needs a finite number, not ${text(value)}`);
  };
  return new Streaming(check, next);
}

type Candles<Input> = <Output>(
  name: string,
  next: (candle: Input) => Output | null,
) => Indicator<Input, Output>;

function ofCandlesWith<Input>(fields: readonly (keyof Input & string)[]): Candles<Input> {
  return (name, next) => {
    const check = (candle: Input): void => {
      for (const field of fields) {
        const value = candle?.[field];
        if (!Number.isFinite(value)) {
          throw new RangeError(`${name} needs candles with a finite ${field}, not ${text(value)}`);
        }
      }
    };
    return new Streaming(check, next);
  };
}

const FULL = ['open', 'high', 'low', 'close', 'volume'] as const;

/** Indicators of candles, by what they look at. Other fields of a candle do no harm. */
export const ofHighLow = ofCandlesWith<HighLow>(['high', 'low']);
export const ofCandles = ofCandlesWith<HighLowClose>(['high', 'low', 'close']);
export const ofFullCandles = ofCandlesWith<FullCandle>(FULL);
export const ofTimedCandles = ofCandlesWith<TimedCandle>([...FULL, 'start']);

/** An indicator of two series. */
export function ofPairs<Output>(
  name: string,
  next: (a: number, b: number) => Output | null,
): Indicator<Pair, Output> {
  const check = (pair: Pair): void => {
    if (!Array.isArray(pair) || pair.length !== 2 || !pair.every(Number.isFinite)) {
      throw new RangeError(`${name} needs a pair of finite numbers, not ${text(pair)}`);
    }
  };
  return new Streaming(check, ([a, b]) => next(a, b));
}

type Rule = (what: string, value: unknown) => number;

/** A whole number of at least `least`. */
export function whole(what: string, value: unknown, least = 1): number {
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
  throw new RangeError(`${what} must be a whole number of at least ${least}, not ${text(value)}`);
}

/** A finite number above 0. */
export function positive(what: string, value: unknown): number {
  if (Number.isFinite(value) && (value as number) > 0) return value as number;
  throw new RangeError(`${what} must be a finite number above 0, not ${text(value)}`);
}

/** The parameters of an indicator that takes several by name, each as its rule says. */
export function parameters<Name extends string>(
  indicator: string,
  given: Readonly<Record<Name, number>>,
  rules: Readonly<Record<Name, Rule>>,
): Readonly<Record<Name, number>> {
  const names = Object.keys(rules) as Name[];
  for (const name of names) rules[name](`${indicator}: ${name}`, given?.[name]);
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(rules, name));
  if (unknown === undefined) return given;
  throw new RangeError(`${indicator} takes ${names.join(', ')}, not ${unknown}`);
}

/** Refuses parameters that are not in order, the least first. */
export function ascending(indicator: string, given: Readonly<Record<string, number>>): void {
  const entries = Object.entries(given);
  for (const [place, [name, value]] of entries.entries()) {
    const [next, more] = entries[place + 1] ?? [];
    if (next === undefined || more === undefined || value < more) continue;
    throw new RangeError(`${indicator}: ${name} (${value}) must be less than ${next} (${more})`);
  }
}

/** A share; 0 if the divisor is 0. */
export function share(part: number, all: number): number {
  return all === 0 ? 0 : part / all;
}

function text(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(text).join(', ')}]`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
