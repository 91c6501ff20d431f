/** Which points of a long line to keep so that it looks and measures the same: see `extremes`. */
export interface LinePoint {
  readonly time: number;
  readonly equity: number;
}

/**
 * At most `most` points of a line: of each stretch the lowest, the highest and the last one, in order of time. A
 * maximum drawdown measured on what is kept is the one of the whole line, since peaks and troughs are kept.
 */
export function extremes<Point extends LinePoint>(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points;
  const stretches = Math.max(1, Math.floor(most / 3));
  const kept: Point[] = [];
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const first = Math.floor((stretch * points.length) / stretches);
    const end = Math.floor(((stretch + 1) * points.length) / stretches);
    const [low, high] = lowAndHigh(points, first, end);
    const indices = [...new Set([low, high, end - 1])].toSorted((a, b) => a - b);
    for (const index of indices) kept.push(points[index]!);
  }
  return kept;
}

function lowAndHigh(points: readonly LinePoint[], first: number, end: number): [number, number] {
  let [low, high] = [first, first];
  for (let index = first; index < end; index += 1) {
    if (points[index]!.equity < points[low]!.equity) low = index;
    if (points[index]!.equity > points[high]!.equity) high = index;
  }
  return [low, high];
}

/** At most `most` rows: of each stretch the one for which `badness` is greatest. */
export function worst<Row>(
  rows: readonly Row[],
  most: number,
  badness: (row: Row) => number,
): readonly Row[] {
  if (rows.length <= most) return rows;
  return Array.from({ length: most }, (_, stretch) => {
    const first = Math.floor((stretch * rows.length) / most);
    const end = Math.floor(((stretch + 1) * rows.length) / most);
    return rows.slice(first, end).reduce((bad, row) => (badness(row) > badness(bad) ? row : bad));
  });
}
