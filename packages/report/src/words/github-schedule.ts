import { duration } from '@chimera/base';
import type { GithubScheduleMetrics } from '@chimera/contract';

/** How late GitHub was, as people read it. */
export function githubScheduleWords(found: GithubScheduleMetrics): string {
  const { since, until, median_delay_seconds: median, longest_delay_seconds: longest } = found;
  const when = `(${since.slice(0, 10)} to ${until.slice(0, 10)})`;
  if (median === null || longest === null) return `no run came ${when}`;
  return `late by at least ${seconds(median)} (median), ${seconds(longest)} at worst; ${droppedWords(found)} ${when}`;
}

/** `9 of 120 turns never came`. */
export function droppedWords({ turns, dropped }: Pick<GithubScheduleMetrics, 'turns' | 'dropped'>): string {
  return `${dropped} of ${turns} ${turns === 1 ? 'turn' : 'turns'} never came`;
}

const seconds = (count: number): string => duration(count * 1000);
