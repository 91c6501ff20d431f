import type { Fill } from '../model/rows.ts';

/** What of a fill an arrow shows: the bar that it belongs to, by its place among the bars, and its side. */
export interface Placed {
  readonly index: number;
  readonly time: number;
  readonly side: Fill['side'];
}

/** Arrows of one side that would overlap, drawn as one with their number. */
export interface Cluster extends Placed {
  readonly count: number;
}

/** An arrow with its number takes so much room, in pixels. */
const ARROW_PX = 20;

/**
 * How many bars apart arrows must be at this zoom, rounded up to a power of two: so that a little zooming or a new bar
 * does not draw everything anew. `pxPerBar` is above 0.
 */
export function leastBarsApart(pxPerBar: number): number {
  return 2 ** Math.max(0, Math.ceil(Math.log2(ARROW_PX / pxPerBar)));
}

/** Joins arrows of one side that are less than `barsApart` from the first of them; each cluster stands at its first bar. */
export function clustered(fills: readonly Placed[], barsApart: number): readonly Cluster[] {
  const open: Partial<Record<Fill['side'], number>> = {};
  const clusters: Cluster[] = [];
  for (const fill of fills.toSorted((a, b) => a.index - b.index)) {
    const place = open[fill.side];
    const last = place === undefined ? undefined : clusters[place];
    if (place !== undefined && last && fill.index - last.index < barsApart) {
      clusters[place] = { ...last, count: last.count + 1 };
    } else {
      open[fill.side] = clusters.length;
      clusters.push({ ...fill, count: 1 });
    }
  }
  return clusters;
}
