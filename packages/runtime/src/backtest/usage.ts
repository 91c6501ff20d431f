import type { Mistake } from '../config/mistakes.ts';

/** What is wrong with how a command was called. */
export function usage(
  problem: string,
  path: string,
  found: string,
  expected: string,
  { remedy }: { readonly remedy: string },
): Mistake {
  return { source: 'command line', problem, path, found, expected, remedy, safety: false };
}
