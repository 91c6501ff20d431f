import type { ParameterRange, Parameters, StrategyDefinition } from './contract.ts';

/** One wrong parameter: what was given and what would be right, each fit for a message to a person. */
export interface ParameterMistake {
  readonly parameter: string;
  readonly found: number;
  readonly expected: string;
}

export type ResolvedParameters =
  | { readonly parameters: Parameters }
  | { readonly mistakes: readonly ParameterMistake[] };

/**
 * The parameters of a strategy: what was given over its defaults, in the order in which it declares them, or
 * every mistake at once (an unknown name, a value outside its range, a fraction where an integer is needed).
 */
export function resolveParameters(
  definition: Pick<StrategyDefinition, 'parameters'>,
  given: Readonly<Record<string, number>>,
): ResolvedParameters {
  const ranges = definition.parameters;
  const mistakes: ParameterMistake[] = [];
  for (const [parameter, found] of Object.entries(given)) {
    const range = Object.hasOwn(ranges, parameter) ? ranges[parameter] : undefined;
    if (range === undefined) {
      const known = Object.keys(ranges).join(', ');
      const expected = known === '' ? 'no parameters' : `one of ${known}`;
      mistakes.push({ parameter, found, expected });
    } else if (!inRange(found, range)) {
      mistakes.push({ parameter, found, expected: describe(range) });
    }
  }
  if (mistakes.length > 0) return { mistakes };
  const parameters = Object.entries(ranges).map(([name, range]) => [
    name,
    Object.hasOwn(given, name) ? given[name]! : range.default,
  ]);
  return { parameters: Object.fromEntries(parameters) };
}

function inRange(value: number, { min, max, integer }: ParameterRange): boolean {
  return Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value));
}

function describe({ min, max, integer }: ParameterRange): string {
  return `${integer ? 'an integer' : 'a number'} from ${min} to ${max}`;
}
