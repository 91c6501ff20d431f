export interface LinePoint {
  readonly time: number;
  readonly equity: number;
}

/**
 * At most `most` points of a line, `most` being 5 at least: of each stretch the lowest, the highest and the last one,
 * and both ends of the deepest drawdown, which a stretch may hold within itself. So the thinned line has the extremes,
 * the end and the maximum drawdown of the whole.
 */
export function extremes<Point extends LinePoint>(points: readonly Point[], most: number): readonly Point[] {
  if (points.length <= most) return points;
  const stretches = Math.max(1, Math.floor((most - 2) / 3));
  const kept = new Set(deepestFall(points));
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const first = Math.floor((stretch * points.length) / stretches);
    const end = Math.floor(((stretch + 1) * points.length) / stretches);
    for (const index of [...lowAndHigh(points, first, end), end - 1]) kept.add(index);
  }
  return [...kept].toSorted((a, b) => a - b).map((index) => points[index]!);
}

function lowAndHigh(points: readonly LinePoint[], first: number, end: number): readonly [number, number] {
  let [low, high] = [first, first];
  for (let index = first; index < end; index += 1) {
    if (points[index]!.equity < points[low]!.equity) low = index;
    if (points[index]!.equity > points[high]!.equity) high = index;
  }
  return [low, high];
}

/** Where the deepest drawdown begins and where it is deepest. */
function deepestFall(points: readonly LinePoint[]): readonly [number, number] {
  let peak = 0;
  let [from, to] = [0, 0];
  let deepest = 1;
  for (const [index, { equity }] of points.entries()) {
    if (equity > points[peak]!.equity) peak = index;
    const left = equity / points[peak]!.equity;
    if (left < deepest) [from, to, deepest] = [peak, index, left];
  }
  return [from, to];
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
