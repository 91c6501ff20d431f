import type { Bar } from './bars.ts';

/** A point of a line; `time` in seconds. */
export interface Point {
  readonly time: number;
  readonly value: number;
}

/** How far each point is below the highest before it, as a negative fraction; 0 at a new high. */
export function drawdowns(line: readonly Point[]): Point[] {
  let peak = Number.NEGATIVE_INFINITY;
  return line.map(({ time, value }) => {
    peak = Math.max(peak, value);
    return { time, value: peak > 0 ? value / peak - 1 : 0 };
  });
}

/**
 * What the equity of `from` would have become, had it bought the symbols in equal parts at the open of each one's
 * first candle since, before fees. A point where every symbol has a close; `interval` is the length of a candle.
 */
export function buyAndHold(
  bars: ReadonlyMap<string, readonly Bar[]>,
  from: Point,
  interval: number,
): readonly Point[] {
  const held = [...bars.values()].map((all) => all.filter(({ time }) => time >= from.time));
  if (held.length === 0 || held.some((each) => each.length === 0)) return [];
  const times = [...new Set(held.flatMap((each) => each.map(({ time }) => time)))].toSorted((a, b) => a - b);
  const at = held.map(() => 0);
  const line: Point[] = [{ time: from.time, value: from.value }];
  for (const time of times) {
    let sum = 0;
    for (const [index, each] of held.entries()) {
      while (at[index]! + 1 < each.length && each[at[index]! + 1]!.time <= time) at[index]! += 1;
      const bar = each[at[index]!]!;
      sum += bar.time <= time ? bar.close / each[0]!.open : 1;
    }
    line.push({ time: time + interval, value: (from.value * sum) / held.length });
  }
  return line;
}
