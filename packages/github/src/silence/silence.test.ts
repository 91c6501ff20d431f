import { describe, expect, test } from '@jest/globals';
import type { JobFacts } from '../workflow-jobs.ts';
import { silenceOf, type Watched, type WatchedRun } from './silence.ts';

const HOUR = 3_600_000;
const at = (time: string) => Date.parse(`2026-03-${time}Z`);
/** The last turn of the schedule that has come is 18:17, 17 h 43 before. */
const NOW = at('04T12:00');
const BOUNDS = {
  timetable: { schedule: '17 18 * * *', schedule_timezone: 'UTC' },
  graceMs: 6 * HOUR,
  now: NOW,
};

const job = (name: string, changes: Partial<JobFacts> = {}): JobFacts => ({
  name,
  status: 'completed',
  conclusion: 'success',
  createdAt: at('03T00:00'),
  isTaken: true,
  labels: ['ubuntu-latest'],
  ...changes,
});
const SESSION = [job('Preflight'), job('Session')];
const NO_SESSION = [job('Preflight'), job('Session', { conclusion: 'skipped', isTaken: false })];
const REFUSED = [job('Preflight', { conclusion: 'failure', isTaken: false })];

function run(id: number, changes: Partial<WatchedRun> = {}): WatchedRun {
  const ended = at('03T16:00') + id * 60_000;
  return {
    id,
    status: 'completed',
    conclusion: 'success',
    createdAt: ended - HOUR,
    updatedAt: ended,
    jobs: SESSION,
    ...changes,
  };
}

const of = (runs: readonly WatchedRun[], state = 'active') => silenceOf({ state, runs }, BOUNDS);

test('a session that ended before a turn which did not come is told with its end, the turn and the cause', () => {
  expect(of([run(1)])).toEqual({
    kind: 'no-session',
    reason:
      'no session ran since 2026-03-03T16:01:00Z, and the turn of the schedule at 2026-03-03T18:17:00Z is 17.7 h late: GitHub started no run since',
    since: at('03T16:01'),
  });
});

describe('nothing is told if', () => {
  const watched: Record<string, Watched> = {
    'the workflow never ran': { state: 'active', runs: [] },
    'no turn has come since': { state: 'active', runs: [run(1, { updatedAt: at('03T18:20') })] },
    'a session runs': {
      state: 'active',
      runs: [
        run(2, {
          status: 'in_progress',
          conclusion: null,
          jobs: [job('Session', { status: 'in_progress', conclusion: null })],
        }),
        run(1),
      ],
    },
    'a person switched the workflow off': { state: 'disabled_manually', runs: [run(1)] },
    'the newest run failed by itself': {
      state: 'active',
      runs: [run(2, { conclusion: 'failure', jobs: [job('Preflight', { conclusion: 'failure' })] }), run(1)],
    },
    'the schedule was switched off until now': {
      state: 'active',
      runs: [run(2, { conclusion: 'skipped', updatedAt: NOW - HOUR, jobs: [] }), run(1)],
    },
    'the configuration switched sessions off until now': {
      state: 'active',
      runs: [run(2, { updatedAt: NOW - HOUR, jobs: NO_SESSION }), run(1)],
    },
  };
  test.each(Object.entries(watched))('%s', (_, facts) => {
    expect(silenceOf(facts, BOUNDS)).toBeNull();
  });

  test('the turn is less late than the bound', () => {
    expect(silenceOf({ state: 'active', runs: [run(1)] }, { ...BOUNDS, now: at('04T00:16') })).toBeNull();
    expect(silenceOf({ state: 'active', runs: [run(1)] }, { ...BOUNDS, now: at('04T00:18') })).not.toBeNull();
  });
});

describe('the cause is what became of the runs since', () => {
  test('GitHub starts no jobs', () => {
    const refused = { conclusion: 'failure', jobs: REFUSED };
    expect(of([run(3, refused), run(2, refused), run(1)])).toMatchObject({
      kind: 'no-session',
      isRefused: true,
      reason: expect.stringMatching(
        /: GitHub started none of the jobs of 2 runs, the newest of them 3,; its page says why \(most often the minutes/,
      ),
    });
  });

  test.each([
    [
      'a workflow file that is not valid',
      { conclusion: 'startup_failure', jobs: [] },
      'no-session',
      /could not begin run 2 because of its workflow file/,
    ],
    [
      'a run that waited until it was cancelled',
      { conclusion: 'cancelled', jobs: [] },
      'no-runner',
      /run 2 ended as cancelled before a session began/,
    ],
    [
      'a run that waits',
      { status: 'pending', conclusion: null, jobs: [] },
      'no-session',
      /run 2 has waited since 2026-03-03T15:02:00Z and has not begun/,
    ],
  ] as const)('%s', (_, changes, kind, reason) => {
    expect(of([run(2, changes), run(1)])).toMatchObject({ kind, reason: expect.stringMatching(reason) });
  });

  test('a workflow of which nothing but refused runs is known has been silent since the first of them', () => {
    const refused = { conclusion: 'failure', jobs: REFUSED };
    expect(of([run(2, refused), run(1, refused)])?.since).toBe(run(1).createdAt);
  });
});

test.each([
  ['the first job', [job('trade / Preflight', { status: 'queued', isTaken: false })]],
  ['the second leg', [job('Session'), job('trade / Preflight', { status: 'queued', isTaken: false })]],
])('%s that waits for a machine for hours is told with the labels', (_, jobs) => {
  const waits = jobs.map((one) => ({ ...one, labels: ['self-hosted', 'my-box'], createdAt: NOW - 3 * HOUR }));
  expect(of([run(2, { status: 'queued', conclusion: null, jobs: waits }), run(1)])).toEqual({
    kind: 'no-runner',
    reason: 'the job "trade / Preflight" of run 2 has waited 3.0 h for a runner (self-hosted, my-box)',
    since: NOW - 3 * HOUR,
  });
});

test.each([
  ['disabled_inactivity', /nothing was pushed to the repository for 60 days/],
  ['disabled_fork', /the repository is a fork/],
])('a workflow that is %s is told', (state, reason) => {
  expect(of([run(1)], state)).toMatchObject({
    kind: 'schedule-off',
    reason: expect.stringMatching(reason),
    since: null,
  });
});
