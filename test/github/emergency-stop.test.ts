import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openApi } from '../../packages/github/src/api.ts';
import { emergencyStop } from '../../packages/github/src/emergency-stop.ts';
import type { RunContext } from '../../packages/github/src/run-context.ts';
import { FakeGitHub } from './services/fake-github.ts';
import { notAccessible, unavailable } from './services/known-faults.ts';

const OWN = 900;
let github: FakeGitHub;
let said: string[];
/** What happens on GitHub once the runs were seen. */
let whenSeen: () => void;

beforeEach(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
  github.push({ '.chimera/RUNTIME_DISABLED': '', '.github/workflows/chimera-runtime.yml': '' });
  github.addRun({ id: OWN, workflowFile: 'emergency-stop.yml' });
  said = [];
  whenSeen = () => {};
});

afterEach(async () => {
  expect(github.unknown).toEqual([]);
  await github.close();
});

function stop(changes: Partial<Parameters<typeof emergencyStop>[0]> = {}) {
  const context = { owner: 'someone', repo: 'trading', defaultBranch: 'main', runId: OWN };
  return emergencyStop({
    api: openApi({ ...context, apiUrl: github.apiUrl }, github.token, { warn: () => {}, retryUnitMs: 1 }),
    context: context as RunContext,
    workflowFiles: ['chimera-runtime.yml'],
    graceMs: 60,
    forceAfterMs: 60,
    afterForceMs: 60,
    pollMs: 10,
    log: (message) => {
      said.push(message);
      if (/have to end/.test(message)) whenSeen();
    },
    ...changes,
  });
}

/** How the runs take it when they are cancelled. */
function onCancel(ends: (runId: number, isForced: boolean) => boolean): void {
  github.onCancel((runId, isForced) => {
    if (ends(runId, isForced)) github.completeRun(runId, 'cancelled');
  });
}

test('without the switch nothing is touched', async () => {
  github.push({ '.chimera/RUNTIME_DISABLED': null });
  github.addRun({ id: 1 });
  expect(await stop()).toEqual({ outcome: 'switch-is-off', runs: [] });
  expect(github.runs.find(({ id }) => id === 1)).toMatchObject({ status: 'in_progress', cancel: 'none' });
});

test('runs of other workflows, and those that are over, are none of its business', async () => {
  github.addRun({ id: 1, workflowFile: 'ci.yml' });
  github.addRun({ id: 2, status: 'completed', conclusion: 'success' });
  expect(await stop()).toEqual({ outcome: 'nothing-ran', runs: [] });
});

test('a run that sees the switch itself is waited for, never cancelled', async () => {
  github.addRun({ id: 1 });
  whenSeen = () => github.completeRun(1);
  expect(await stop({ graceMs: 5_000 })).toEqual({ outcome: 'ended-by-itself', runs: [1] });
  expect(github.runs.find(({ id }) => id === 1)?.cancel).toBe('none');
});

test('what has not ended in time is cancelled, waiting runs too', async () => {
  github.addRun({ id: 1 });
  github.addRun({ id: 2, status: 'pending' });
  onCancel(() => true);
  expect(await stop()).toEqual({ outcome: 'cancelled', runs: [1, 2] });
});

test('runs of every workflow that is named are ended, and of each of them even if one has none', async () => {
  for (const file of ['chimera-runtime-second.yml', 'idle.yml']) {
    github.push({ [`.github/workflows/${file}`]: '' });
  }
  github.addRun({ id: 1 });
  github.addRun({ id: 2, workflowFile: 'chimera-runtime-second.yml' });
  github.addRun({ id: 3, workflowFile: 'other.yml' });
  onCancel(() => true);
  const workflowFiles = ['idle.yml', 'chimera-runtime.yml', 'chimera-runtime-second.yml'];
  expect(await stop({ workflowFiles })).toEqual({ outcome: 'cancelled', runs: [1, 2] });
  expect(github.runs.find(({ id }) => id === 3)).toMatchObject({ status: 'in_progress', cancel: 'none' });
});

test('runs are found beyond the first page', async () => {
  for (let id = 1; id <= 101; id += 1) github.addRun({ id });
  whenSeen = () => {
    for (let id = 1; id <= 101; id += 1) github.completeRun(id);
  };
  expect((await stop({ graceMs: 10_000 })).runs).toHaveLength(101);
});

test('what a cancel does not end is ended by force', async () => {
  github.addRun({ id: 1 });
  onCancel((_, isForced) => isForced);
  expect(await stop()).toEqual({ outcome: 'force-cancelled', runs: [1] });
});

test('what nothing ends is named', async () => {
  github.addRun({ id: 1 });
  onCancel(() => false);
  expect(await stop()).toEqual({ outcome: 'still-running', runs: [1] });
});

test('a switch that is taken away while it waits saves the runs', async () => {
  github.addRun({ id: 1 });
  whenSeen = () => github.push({ '.chimera/RUNTIME_DISABLED': null });
  expect(await stop()).toEqual({ outcome: 'switch-is-off', runs: [1] });
  expect(github.runs.find(({ id }) => id === 1)?.cancel).toBe('none');
});

test('a run that ends just as it is cancelled is no failure', async () => {
  github.addRun({ id: 1 });
  const conflict = { status: 409, body: { message: 'Cannot cancel a workflow run that is completed.' } };
  github.faults.add({ service: 'rest', method: 'POST', path: '/cancel', ...conflict });
  const ends = setInterval(() => {
    if (github.requestsTo('rest', 'POST', '/cancel').length > 0) github.completeRun(1);
  }, 5);
  const stopped = await stop({ forceAfterMs: 5_000 });
  clearInterval(ends);
  expect(stopped).toEqual({ outcome: 'cancelled', runs: [1] });
  expect(said.filter((line) => /could not be ended/.test(line))).toEqual([]);
});

test('a token that may not cancel is told, and what it left running is named', async () => {
  github.addRun({ id: 1 });
  github.faults.add({ service: 'rest', method: 'POST', ...notAccessible });
  expect(await stop()).toEqual({ outcome: 'still-running', runs: [1] });
  expect(said).toContainEqual(expect.stringMatching(/^Run 1 could not be ended \(cancel\): Resource not/));
});

test('while GitHub does not list the runs, it is asked again, and what is known is cancelled', async () => {
  github.addRun({ id: 1 });
  onCancel(() => true);
  const runs = { service: 'rest', path: '/workflows/' } as const;
  github.faults.add({ ...runs, times: 6, ...unavailable });
  expect(await stop({ graceMs: 200 })).toEqual({ outcome: 'cancelled', runs: [1] });
  expect(said).toContainEqual(expect.stringMatching(/^GitHub does not list the runs: /));
});

test('what cannot be listed at all is not taken for nothing', async () => {
  github.addRun({ id: 1 });
  github.faults.add({ service: 'rest', path: '/workflows/', ...notAccessible });
  expect(await stop()).toEqual({ outcome: 'still-running', runs: [] });
});

test('half an answer is no empty list', async () => {
  github.addRun({ id: 1 });
  github.faults.add({ service: 'rest', path: '/workflows/', truncate: true });
  expect(await stop()).toEqual({ outcome: 'still-running', runs: [] });
});

test('where GitHub does not say whether the switch is on, the push that started this is believed', async () => {
  github.addRun({ id: 1 });
  onCancel(() => true);
  github.faults.add({ service: 'rest', path: '/contents/', ...unavailable });
  expect(await stop()).toEqual({ outcome: 'cancelled', runs: [1] });
});

test('a workflow that does not exist is a mistake to be seen', async () => {
  await expect(stop({ workflowFiles: ['chimera-runtime.yml', 'trade.yml'] })).rejects.toMatchObject({
    status: 404,
  });
});
