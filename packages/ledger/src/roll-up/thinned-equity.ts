import type { EquityRow } from '../reader.ts';
import { stretchOf } from './ages.ts';

/**
 * Of each hour or day the notes that its line needs: the lowest, the highest, both ends of its deepest fall, the last one of
 * each session, and the last. So extremes, the equity at the end of each stretch and of each session, and the maximum
 * drawdown over any whole stretches are those of all notes. Rows come in the order of time.
 */
export function thinnedEquity(rows: readonly EquityRow[], stretchMs: number): readonly EquityRow[] {
  const stretches = Map.groupBy(rows, ({ time }) => stretchOf(time, stretchMs));
  return [...stretches.values()].flatMap((stretch) => {
    const kept = new Set([lowest(stretch), highest(stretch), ...deepestFall(stretch)]);
    for (const [at, { session }] of stretch.entries()) if (stretch[at + 1]?.session !== session) kept.add(at);
    return stretch.filter((_, at) => kept.has(at));
  });
}

function lowest(rows: readonly EquityRow[]): number {
  return rows.reduce((low, { equity }, at) => (equity < rows[low]!.equity ? at : low), 0);
}

function highest(rows: readonly EquityRow[]): number {
  return rows.reduce((high, { equity }, at) => (equity > rows[high]!.equity ? at : high), 0);
}

function deepestFall(rows: readonly EquityRow[]): readonly [number, number] {
  let peak = 0;
  let fall: readonly [number, number] = [0, 0];
  let deepest = 0;
  for (const [at, { equity }] of rows.entries()) {
    const top = rows[peak]!.equity;
    if (equity > top) peak = at;
    else if ((top - equity) / top > deepest) {
      deepest = (top - equity) / top;
      fall = [peak, at];
    }
  }
  return fall;
}
