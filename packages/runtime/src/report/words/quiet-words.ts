import { duration } from '../../number-format.ts';
import type { QuietReport } from '../report.ts';

/** `no signal for 9 d; before, one every 7 h, and never more than 20 h apart`. */
export function quietWords({ what, since, quietMs, meanMs, longestMs }: QuietReport): string {
  return `no ${what} for ${duration(quietMs)} of sessions (since ${since}); before, one every ${duration(meanMs)}, and never more than ${duration(longestMs)} apart`;
}
