import { ARCHIVES } from './archives.ts';
import { CLOCK_JUMPS, SUSPENSIONS } from './clocks.ts';
import { FULL_DISKS, SMALL_DISKS, STAND_IN_FILES } from './disks.ts';
import { HTTP_LOAD } from './http-load.ts';
import { INPUTS } from './inputs.ts';
import { KILLS_IN_PAPER, KILLS_IN_RUN, KILLS_IN_START, KILLS_IN_STOP } from './kills.ts';
import { FAILING_EXCHANGE } from './long-session.ts';
import { MESSAGES } from './messages.ts';
import { OVERLAPS } from './overlap.ts';
import { STRATEGIES } from './strategies.ts';
import type { Section } from './trials.ts';

/** The campaign, in the order of its table. */
export const SECTIONS: readonly Section[] = [
  KILLS_IN_START,
  KILLS_IN_RUN,
  KILLS_IN_STOP,
  KILLS_IN_PAPER,
  OVERLAPS,
  FAILING_EXCHANGE,
  STRATEGIES,
  FULL_DISKS,
  SMALL_DISKS,
  STAND_IN_FILES,
  CLOCK_JUMPS,
  SUSPENSIONS,
  HTTP_LOAD,
  ARCHIVES,
  ...INPUTS,
  MESSAGES,
];

/** Those that a name means: its own, or all that begin with it and a hyphen. */
export function sectionsNamed(names: readonly string[]): readonly Section[] {
  if (names.length === 0) return SECTIONS;
  return SECTIONS.filter(({ name }) => names.some((each) => name === each || name.startsWith(`${each}-`)));
}
