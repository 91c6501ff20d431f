import { monthClosedBy, monthEnd } from '@chimera/base';
import type { EquityPoint } from '@chimera/engine';
import type { CurveSample, MonthRow } from './result.ts';

/** As many samples as a chart can show. */
const MOST_SAMPLES = 600;

/** Both curves in stretches of equal length; the points of the two are those of the same moments. */
export function curveOf(
  points: readonly EquityPoint[],
  held: readonly EquityPoint[],
  startingCash: number,
): readonly CurveSample[] {
  const samples: CurveSample[] = [];
  const perSample = Math.max(1, Math.ceil(points.length / MOST_SAMPLES));
  let [peak, heldPeak, drawdown, heldDrawdown] = [startingCash, startingCash, 0, 0];
  for (const [index, { time, equity }] of points.entries()) {
    const other = held[index]!.equity;
    peak = Math.max(peak, equity);
    heldPeak = Math.max(heldPeak, other);
    drawdown = Math.max(drawdown, 1 - equity / peak);
    heldDrawdown = Math.max(heldDrawdown, 1 - other / heldPeak);
    if ((index + 1) % perSample !== 0 && index + 1 < points.length) continue;
    samples.push({ time, equity, held: other, drawdown, heldDrawdown });
    [drawdown, heldDrawdown] = [0, 0];
  }
  return samples;
}

/** What each calendar month (UTC) earned, the first from the start. A point at 00:00 closes the month before. */
export function monthsOf(
  points: readonly EquityPoint[],
  held: readonly EquityPoint[],
  startingCash: number,
): readonly MonthRow[] {
  const months: MonthRow[] = [];
  let [before, heldBefore] = [startingCash, startingCash];
  let end: number | null = null;
  for (const [index, { time, equity }] of points.entries()) {
    if (end === null || time > end) end = monthEnd(time);
    const next = points[index + 1];
    if (next && next.time <= end) continue;
    const other = held[index]!.equity;
    months.push({ month: monthClosedBy(time), return: equity / before - 1, held: other / heldBefore - 1 });
    [before, heldBefore] = [equity, other];
  }
  return months;
}
