import { isDeepStrictEqual } from 'node:util';

/** One job of a matrix: its value for each key. */
export type Combination = Readonly<Record<string, unknown>>;

/** The jobs of a matrix, in the order in which GitHub starts them. */
export function combinations(matrix: unknown): readonly Combination[] {
  const { include = [], exclude = [], ...keys } = matrix as Record<string, readonly unknown[]>;
  const all = Object.entries(keys).reduce<Combination[]>(
    (before, [key, values]) =>
      before.flatMap((combination) => values.map((value) => ({ ...combination, [key]: value }))),
    Object.keys(keys).length === 0 ? [] : [{}],
  );
  const left = all.filter((one) => !(exclude as Combination[]).some((other) => agrees(one, other)));
  const added: Combination[] = [];
  const full = left.map((combination) => ({ ...combination }));
  for (const more of include as Combination[]) {
    const own = Object.fromEntries(Object.entries(more).filter(([key]) => key in keys));
    const meant = full.filter((combination) => agrees(combination, own));
    // What fits no combination, or names no key of them, is one of its own or goes to all of them.
    if (meant.length === 0) added.push(more);
    else for (const combination of meant) Object.assign(combination, more);
  }
  return [...full, ...added];
}

/** What GitHub adds to the name of a job of a matrix. */
export function combinationName(combination: Combination): string {
  return `(${Object.values(combination)
    .map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
    .join(', ')})`;
}

function agrees(combination: Combination, part: Combination): boolean {
  return Object.entries(part).every(([key, value]) => isDeepStrictEqual(combination[key], value));
}
