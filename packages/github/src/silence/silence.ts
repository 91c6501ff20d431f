import { isoTime } from '@chimera/base';
import { type Timetable, turnsOf } from '@chimera/config';
import type { FailureKind } from '../issues/failure.ts';
import { hadSession, type JobFacts } from '../workflow-jobs.ts';

const HOUR_MS = 3_600_000;

/** A job that waits for a runner longer than this is told. Hosted runners come within seconds, in bad hours within minutes. */
export const LONGEST_WAIT_MS = 2 * HOUR_MS;

/** A run of the workflow that sessions run in. Times in UTC epoch milliseconds. */
export interface WatchedRun {
  readonly id: number;
  readonly status: string;
  readonly conclusion: string | null;
  readonly createdAt: number;
  /** Of a run that is over: when it ended. */
  readonly updatedAt: number;
  readonly jobs: readonly JobFacts[];
}

/** What GitHub says of a workflow. */
export interface Watched {
  /** `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork` or `deleted`. */
  readonly state: string;
  /** The newest first, at least back to the last one with which nothing was amiss, if there is one. */
  readonly runs: readonly WatchedRun[];
}

export type SilenceKind = Extract<FailureKind, 'no-session' | 'no-runner' | 'schedule-off'>;

export interface Silence {
  readonly kind: SilenceKind;
  /** One sentence without a stop. */
  readonly reason: string;
  /** UTC epoch milliseconds; `null` if GitHub does not say. */
  readonly since: number | null;
  /** `true` if GitHub refused to start the jobs. */
  readonly isRefused?: boolean;
}

interface Bounds {
  readonly timetable: Timetable;
  /** How late a turn of the schedule may be, in milliseconds. */
  readonly graceMs: number;
  /** UTC epoch milliseconds. */
  readonly now: number;
}

/**
 * Why no session runs although one should; `null` if one runs, none is due yet, or something else tells of it: a
 * workflow that a person switched off, a run that failed by itself (it has an issue of its own).
 */
export function silenceOf(watched: Watched, bounds: Bounds): Silence | null {
  const { state, runs } = watched;
  if (state === 'disabled_manually' || state === 'deleted') return null;
  const off = switchedOff(state);
  if (off) return { kind: 'schedule-off', reason: off, since: null };
  return waitsForRunner(runs, bounds) ?? (runs.some(isRunning) ? null : noSession(runs, bounds));
}

/**
 * Whether nothing was amiss with a run: a session began in it, or none was to begin (the schedule or the configuration was
 * switched off, or it left its turn to another run).
 */
export function isMark({ status, conclusion, jobs }: WatchedRun): boolean {
  return status === 'completed' && (conclusion === 'success' || conclusion === 'skipped' || hadSession(jobs));
}

function switchedOff(state: string): string | null {
  if (state === 'disabled_inactivity') {
    return 'GitHub switched the workflow off, because nothing was pushed to the repository for 60 days';
  }
  if (state === 'disabled_fork')
    return 'GitHub keeps the workflow switched off, because the repository is a fork';
  return null;
}

/** Whether a machine works on it; one that waits behind another run of its group does not run yet. */
function isRunning({ status, jobs }: WatchedRun): boolean {
  return (
    status === 'in_progress' || (status !== 'completed' && jobs.some((job) => job.status === 'in_progress'))
  );
}

function waitsForRunner(runs: readonly WatchedRun[], { now }: Bounds): Silence | null {
  for (const { id, status, jobs } of runs) {
    if (status === 'completed') continue;
    const waiting = jobs.find((job) => job.status === 'queued' && now - job.createdAt > LONGEST_WAIT_MS);
    if (!waiting) continue;
    const labels = waiting.labels.join(', ') || 'no label';
    return {
      kind: 'no-runner',
      reason: `the job "${waiting.name}" of run ${id} has waited ${hours(now - waiting.createdAt)} for a runner (${labels})`,
      since: waiting.createdAt,
    };
  }
  return null;
}

function noSession(runs: readonly WatchedRun[], { timetable, graceMs, now }: Bounds): Silence | null {
  const markAt = runs.findIndex(isMark);
  const since = markAt < 0 ? runs.at(-1)?.createdAt : runs[markAt]!.updatedAt;
  // A workflow that never ran is not switched on yet.
  if (since === undefined) return null;
  const due = turnsOf(timetable).nextRun(new Date(since))?.getTime();
  if (due === undefined || now - due <= graceMs) return null;
  const cause = causeOf(markAt < 0 ? runs : runs.slice(0, markAt));
  if (cause === null) return null;
  const late = `the turn of the schedule at ${isoTime(due)} is ${hours(now - due)} late`;
  return {
    kind: cause.kind,
    reason: `no session ran since ${isoTime(since)}, and ${late}: ${cause.words}`,
    since,
    ...(cause.isRefused ? { isRefused: true } : {}),
  };
}

interface Cause {
  readonly kind: 'no-session' | 'no-runner';
  readonly words: string;
  readonly isRefused?: boolean;
}

/** What became of the runs since, the newest first; `null` if the newest failed by itself, and has an issue of its own. */
function causeOf(after: readonly WatchedRun[]): Cause | null {
  const [newest] = after;
  if (!newest) return { kind: 'no-session', words: 'GitHub started no run since' };
  const { id, status, conclusion, createdAt, jobs } = newest;
  if (status !== 'completed') {
    const words = `run ${id} has waited since ${isoTime(createdAt)} and has not begun`;
    return { kind: 'no-session', words };
  }
  if (jobs.some((job) => job.isTaken) && conclusion !== 'cancelled') return null;
  const which = after.length === 1 ? `run ${id}` : `${after.length} runs, the newest of them ${id},`;
  if (conclusion === 'cancelled') {
    return { kind: 'no-runner', words: `${which} ended as cancelled before a session began` };
  }
  if (conclusion === 'startup_failure') {
    const why = 'because of its workflow file or of one that it calls';
    return { kind: 'no-session', words: `GitHub could not begin ${which} ${why}` };
  }
  const why = 'its page says why (most often the minutes of the account are used up, or a payment failed)';
  return {
    kind: 'no-session',
    words: `GitHub started none of the jobs of ${which}; ${why}`,
    isRefused: true,
  };
}

function hours(ms: number): string {
  return `${(ms / HOUR_MS).toFixed(1)} h`;
}
