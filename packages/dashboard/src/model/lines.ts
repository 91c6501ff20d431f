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
