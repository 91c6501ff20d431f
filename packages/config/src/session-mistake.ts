import type { Mistake } from '@chimera/base';

/** A mistake that shows only when configuration, flags and book are put together. */
export function mistake(
  problem: string,
  path: string,
  found: string | number,
  expected: string,
  more: { found?: string; remedy: string },
): Mistake {
  return { source: 'this session', problem, path, found: String(found), expected, safety: false, ...more };
}
