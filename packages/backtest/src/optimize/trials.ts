import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { Random } from '@chimera/engine';
import type { Axis } from './axis.ts';

export type Point = Readonly<Record<string, number>>;

export interface Sampling {
  /** How many points to draw; `null` for all, where the axes were named. */
  readonly samples: number | null;
  readonly seed: number;
}

/** A grid beyond this takes hours, and finds nothing but chance. */
export const MOST_TRIALS = 10_000;

/** Draws where nobody says how many: enough to see a surface, few enough to wait for. */
export const DEFAULT_SAMPLES = 64;

/** How often a draw may come up with what was drawn before, for each point that is wanted. */
const PATIENCE = 50;

/**
 * The points of a search, in an order that depends on axes and seed alone: the whole grid, or points of it drawn at
 * random, each once.
 */
export function trialPoints(axes: readonly Axis[], { samples, seed }: Sampling): readonly Point[] {
  const size = axes.reduce((product, { values }) => product * values.length, 1);
  if (samples === null ? size <= MOST_TRIALS : size <= samples) return grid(axes);
  if (samples === null) {
    throw new ConfigError([
      usage('The grid is too large', '--param', `${size} combinations`, `at most ${MOST_TRIALS}`, {
        remedy: 'take larger steps, or draw from it with --samples',
      }),
    ]);
  }
  const random = new Random(seed, 'optimize');
  const points = new Map<string, Point>();
  for (let draw = 0; points.size < samples && draw < samples * PATIENCE; draw += 1) {
    const point = Object.fromEntries(
      axes.map(({ name, values }) => [name, values[Math.floor(random.uniform() * values.length)]!]),
    );
    points.set(JSON.stringify(point), point);
  }
  return [...points.values()];
}

/** The last axis changes fastest. */
function grid(axes: readonly Axis[]): readonly Point[] {
  let points: readonly Point[] = [{}];
  for (const { name, values } of axes) {
    points = points.flatMap((point) => values.map((value) => ({ ...point, [name]: value })));
  }
  return points;
}
