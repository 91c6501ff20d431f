import { isoTime } from '@chimera/base';
import { type Timetable, turnsOf } from '@chimera/config';
import type { GithubScheduleMetrics } from '@chimera/contract';
import { median } from '@chimera/engine';

const HOUR_MS = 3_600_000;
const SECOND_MS = 1000;

/** What is later than this is taken for no run of the turn. The latest that repositories reported is 12.7 hours. */
const MOST_LATE_MS = 24 * HOUR_MS;

/** A month of a turn every quarter of an hour. To go through them takes a second. */
const MOST_TURNS = 3000;

/** Which runs are looked at. UTC epoch milliseconds. */
export interface DelayWindow {
  readonly from: number;
  /** When GitHub was asked. */
  readonly now: number;
}

/**
 * How late the runs of a schedule came. `created` has the time at which GitHub made each scheduled run, in any order.
 *
 * GitHub does not say which turn a run is of. So each run takes the latest turn before it that no earlier run has, and that
 * is at most a day old; then the runs are put to these turns in their order. No other way to give each of them a turn of its own
 * has a smaller sum of delays, or a smaller worst one: GitHub was late by that at least. A run for which no turn is left (such as
 * a second one of the same turn) counts for nothing.
 *
 * A turn without a run was dropped, if it is older than a day: a run may still come for a younger one, which is not counted.
 * Turns before the first run's are not counted either: nobody knows whether the schedule was on.
 *
 * `null` if no run fits the timetable, or if there are too many turns to go through.
 */
export function scheduleDelays(
  timetable: Timetable,
  created: readonly number[],
  { from, now }: DelayWindow,
): GithubScheduleMetrics | null {
  const runs = created.filter((at) => at >= from && at <= now).toSorted((a, b) => a - b);
  const until = isoTime(now);
  const [first] = runs;
  if (first === undefined) {
    const nothing = { turns: 0, dropped: 0, median_delay_seconds: null, longest_delay_seconds: null };
    return { since: isoTime(from), until, ...nothing };
  }
  const turns = turnsFor(timetable, first, now);
  if (turns === null) return null;
  const { taken, free } = turnsTaken(turns, runs);
  const since = taken[0]?.turn;
  if (since === undefined) return null;
  const dropped = free.filter((turn) => turn >= since && turn < now - MOST_LATE_MS).length;
  const inOrder = taken.map(({ run }) => run).toSorted((a, b) => a - b);
  const delays = taken.map(({ turn }, place) => inOrder[place]! - turn).toSorted((a, b) => a - b);
  return {
    since: isoTime(since),
    until,
    turns: taken.length + dropped,
    dropped,
    median_delay_seconds: seconds(median(delays)!),
    longest_delay_seconds: seconds(delays.at(-1)!),
  };
}

/** The turns up to `to`, in order, from the latest one on that the first run can be of; `null` if there are too many. */
function turnsFor(timetable: Timetable, first: number, to: number): readonly number[] | null {
  const cron = turnsOf(timetable);
  let turns: number[] = [];
  const before = new Date(first - MOST_LATE_MS);
  for (let at = cron.nextRun(before); at && at.getTime() <= to; at = cron.nextRun(at)) {
    if (turns.length === MOST_TURNS) return null;
    if (at.getTime() <= first) turns = [];
    turns.push(at.getTime());
  }
  return turns;
}

interface Taken {
  readonly turn: number;
  readonly run: number;
}

/** The turns that have a run, in their order, and those that have none. Both lists given are in order. */
function turnsTaken(
  turns: readonly number[],
  runs: readonly number[],
): { readonly taken: readonly Taken[]; readonly free: readonly number[] } {
  const free: number[] = [];
  const taken: Taken[] = [];
  let next = 0;
  for (const run of runs) {
    while (next < turns.length && turns[next]! <= run) {
      free.push(turns[next]!);
      next += 1;
    }
    const latest = free.at(-1);
    if (latest === undefined || run - latest > MOST_LATE_MS) continue;
    free.pop();
    taken.push({ turn: latest, run });
  }
  return { taken: taken.toSorted((a, b) => a.turn - b.turn), free: [...free, ...turns.slice(next)] };
}

const seconds = (ms: number): number => Math.round(ms / SECOND_MS);
