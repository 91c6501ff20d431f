import { dayClosedBy, dayStart, isoTime } from '@chimera/base';
import type { EquityPoint } from '@chimera/engine';
import type { EquitySample } from '../trading-report.ts';

/** A chart's width holds this many points that are labelled with a time, and this many with a date and a time. */
const MOST_SAMPLES = 26;
const MOST_DATED_SAMPLES = 16;
const ROUND_STRETCHES_MS = [1, 2, 3, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440].map(
  (minutes) => minutes * 60_000,
);

/** The beginning, and then the last point of each stretch of a round length, as many as a chart can hold. */
export function sampled(start: EquityPoint, points: readonly EquityPoint[]): readonly EquitySample[] {
  const end = points.at(-1)?.time ?? start.time;
  const isDated = dayClosedBy(end) > dayStart(start.time);
  const shortest = (end - start.time) / ((isDated ? MOST_DATED_SAMPLES : MOST_SAMPLES) - 2);
  const stretchMs = ROUND_STRETCHES_MS.find((each) => each >= shortest) ?? shortest;
  const stretchOf = ({ time }: EquityPoint) => Math.ceil(time / stretchMs);
  const kept = points.filter((point, index) => {
    const next = points[index + 1];
    return next === undefined || stretchOf(next) > stretchOf(point);
  });
  return [start, ...kept].map(({ time, equity }) => ({ time: isoTime(time), equity }));
}
