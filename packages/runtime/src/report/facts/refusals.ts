import type { Refusal } from '@chimera/engine';
import type { RefusalGroup } from '../trading-report.ts';

/** Refusals by the rule that spoke them, the busiest rule first. */
export function refusalGroups(refusals: readonly Refusal[]): readonly RefusalGroup[] {
  const groups = Map.groupBy(refusals, ({ rule }) => rule);
  return [...groups]
    .map(([rule, group]) => ({ rule, count: group.length, lastReason: group.at(-1)!.reason }))
    .toSorted((a, b) => b.count - a.count);
}
