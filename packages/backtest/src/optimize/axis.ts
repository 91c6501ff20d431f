import { type Mistake, usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import type { ParameterRange } from '@chimera/engine';

/** One `--param`: a value, or from where to where and how finely. `step` is `null` where the range's own applies. */
export interface GivenAxis {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly step: number | null;
}

/** The values that a search tries for one parameter. */
export interface Axis {
  readonly name: string;
  readonly values: readonly number[];
}

/** A finer grid than this would never be searched. */
const MOST_VALUES = 10_000;

/** Reads `name=value`, `name=from:to` and `name=from:to:step`; every mistake at once. */
export function givenAxes(texts: readonly string[]): readonly GivenAxis[] {
  const mistakes: Mistake[] = [];
  const axes = texts.map((text) => {
    const [, name = '', range = ''] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    const numbers = range.split(':').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    const [from = Number.NaN, to = from, step = null] = numbers;
    const isSound =
      numbers.length <= 3 && numbers.every(Number.isFinite) && from <= to && (step === null || step > 0);
    if (!isSound || name === '') mistakes.push(malformed(text));
    return { name, from, to, step };
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return axes;
}

/**
 * The axes of a search: the given ones, or, where none ranges over anything, every parameter over its whole range.
 * What is not searched keeps its default. ConfigError with everything that is wrong.
 */
export function axesOf(
  ranges: Readonly<Record<string, ParameterRange>>,
  given: readonly GivenAxis[],
): readonly Axis[] {
  const mistakes = given.flatMap((axis) => mistakesOf(axis, ranges));
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const named = new Map(given.map((axis) => [axis.name, axis]));
  const isOpen = given.every(({ from, to }) => from === to);
  return Object.entries(ranges).flatMap(([name, range]): readonly Axis[] => {
    const axis = named.get(name);
    if (axis) return [{ name, values: valuesOf(axis, range) }];
    return isOpen
      ? [{ name, values: valuesOf({ name, from: range.min, to: range.max, step: null }, range) }]
      : [];
  });
}

function valuesOf({ from, to, step }: GivenAxis, range: ParameterRange): readonly number[] {
  const each = step ?? stepOf(range, to - from);
  const count = to > from ? Math.floor((to - from) / each + 1e-9) + 1 : 1;
  // To twelve digits: 0.1 + 2 × 0.1 is meant to be 0.3.
  return Array.from({ length: count }, (_, place) => Number((from + place * each).toPrecision(12)));
}

function stepOf({ step, integer }: ParameterRange, span: number): number {
  const each = step ?? span / 10;
  return integer ? Math.max(1, Math.round(each)) : each;
}

function mistakesOf(axis: GivenAxis, ranges: Readonly<Record<string, ParameterRange>>): readonly Mistake[] {
  const { name, from, to, step } = axis;
  const found = from === to ? String(from) : `${from}:${to}${step === null ? '' : `:${step}`}`;
  const range = Object.hasOwn(ranges, name) ? ranges[name] : undefined;
  const wrong = (expected: string) => [
    usage('A parameter of the search is wrong', `--param ${name}`, found, expected, {
      remedy: 'name parameters that the strategy has, within their ranges',
    }),
  ];
  if (range === undefined) return wrong(`one of ${Object.keys(ranges).join(', ') || 'no parameters'}`);
  const { min, max, integer } = range;
  const isWhole = !integer || [from, step ?? 1].every(Number.isInteger);
  if (from < min || to > max || !isWhole)
    return wrong(`${integer ? 'integers' : 'numbers'} from ${min} to ${max}`);
  return (to - from) / (step ?? stepOf(range, to - from)) > MOST_VALUES
    ? wrong(`at most ${MOST_VALUES} values`)
    : [];
}

function malformed(text: string): Mistake {
  return usage(
    'A parameter of the search is wrong',
    '--param',
    text,
    'name=from:to:step, such as fast=5:50:5',
    {
      remedy: 'write the name, an equals sign, and numbers with colons between them; a step is above 0',
    },
  );
}
