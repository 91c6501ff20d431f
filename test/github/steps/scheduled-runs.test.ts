import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openApi } from '../../../packages/github/src/api.ts';
import type { RunContext } from '../../../packages/github/src/run-context.ts';
import { askedDelays } from '../../../packages/github/src/succession/scheduled-runs.ts';
import { FakeGitHub } from '../services/fake-github.ts';
import { notAccessible } from '../services/known-faults.ts';
import type { RunRecord } from '../services/records.ts';

const HOUR = 3_600_000;
const SIX_HOURLY = { schedule: '17 */6 * * *', schedule_timezone: 'UTC' };

let github: FakeGitHub;

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
  github.push({ '.github/workflows/chimera-runtime.yml': 'on: workflow_dispatch' });
});

afterEach(() => github.close());

async function asked(changes: Partial<RunContext> = {}) {
  const written: string[] = [];
  const context = {
    owner: 'someone',
    repo: 'trading',
    workflowFile: 'chimera-runtime.yml',
    ref: 'refs/heads/main',
    defaultBranch: 'main',
    ...changes,
  } as RunContext;
  const api = openApi({ ...context, apiUrl: github.apiUrl }, github.token, {
    warn: () => {},
    retryUnitMs: 1,
  });
  const log = { line: (message: string) => void written.push(message) };
  return { found: await askedDelays({ api, context, log }, SIX_HOURLY, NOW), written };
}

/** The turn this many turns before the newest one. */
const turn = (before: number) => Date.UTC(2026, 5, 30, 12, 17) - before * 6 * HOUR;
const NOW = turn(0) + 2 * HOUR;

const run = (before: number, hoursLate: number, seed: Partial<RunRecord> = {}) =>
  github.addRun({ createdAt: turn(before) + hoursLate * HOUR, status: 'completed', ...seed });

test('scheduled runs of this workflow count, no matter what became of them, and no others', async () => {
  run(9, 1, { conclusion: 'success' });
  // A run that stood back is there too.
  run(8, 2, { conclusion: 'skipped' });
  run(7, 0.5, { conclusion: 'cancelled' });
  run(5, 3, { conclusion: 'failure' });
  run(6, 0.1, { event: 'workflow_dispatch' });
  run(6, 0.1, { workflowFile: 'other.yml' });
  // More than 30 days ago.
  run(121, 1);
  const { found, written } = await asked();
  expect(written).toEqual([]);
  // Of turn 6 no run came, nor of turn 4, which is a day old; those after it may still have one.
  expect(found).toEqual({
    since: '2026-06-28T06:17:00Z',
    until: '2026-06-30T14:17:00Z',
    turns: 6,
    dropped: 2,
    median_delay_seconds: 1.5 * 3600,
    longest_delay_seconds: 3 * 3600,
  });
  expect(github.unknown).toEqual([]);
});

test('of many runs the newest are looked at', async () => {
  for (let number = 0; number < 310; number += 1) run(0, -number / 60);
  const { found } = await asked();
  expect(github.requests).toHaveLength(3);
  // The oldest of three hundred was made 299 minutes before the newest turn.
  expect(found).toMatchObject({ since: new Date(turn(1)).toISOString().replace('.000', ''), turns: 2 });
});

test.each([
  ['is not there', { status: 503 }],
  ['gives half of an answer', { truncate: true }],
  ['does not let this token look', notAccessible],
])('if GitHub %s nothing is known, and it is said', async (_, fault) => {
  run(2, 1);
  github.faults.add({ service: 'rest', path: '/runs', ...fault });
  const { found, written } = await asked();
  expect(found).toBeNull();
  expect(written).toEqual([expect.stringMatching(/^How late the schedule came is not known: \w/)]);
});

test.each([
  ['another branch has no schedule', { ref: 'refs/heads/idea' }],
  ['the default branch is not known', { defaultBranch: null }],
])('if %s, GitHub is not asked', async (_, context) => {
  run(2, 1);
  expect(await asked(context)).toEqual({ found: null, written: [] });
  expect(github.requests).toEqual([]);
});
