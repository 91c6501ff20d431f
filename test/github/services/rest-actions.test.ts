import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openApi } from '../../../packages/github/src/api.ts';
import { FakeGitHub } from './fake-github.ts';
import { shortenWaits } from './short-waits.ts';

const place = { owner: 'someone', repo: 'trading' };
const MINUTE = 60_000;
const start = Date.UTC(2026, 0, 1);
const restoreWaits = shortenWaits(900, 3_600_000);
let github: FakeGitHub;
let api: ReturnType<typeof openApi>;

beforeAll(async () => {
  github = await FakeGitHub.start({ ...place, now: () => start });
  api = openApi({ ...place, apiUrl: github.apiUrl }, 'test-token', { warn: () => {}, retryUnitMs: 1 });
});

afterEach(() => {
  for (const list of [github.runs, github.jobs, github.artifacts, github.caches]) list.length = 0;
  expect(github.unknown.splice(0)).toEqual([]);
});

afterAll(async () => {
  await github.close();
  restoreWaits();
});

test('runs are listed by workflow, status, event, branch and time, the newest first', async () => {
  const run = (id: number, more: Parameters<FakeGitHub['addRun']>[0]) =>
    github.addRun({ id, workflowFile: 'trade.yml', createdAt: start + id * MINUTE, ...more });
  run(1, { status: 'completed', conclusion: 'success' });
  run(2, { status: 'completed', conclusion: 'failure', event: 'workflow_dispatch' });
  run(3, { ref: 'refs/heads/try' });
  run(4, { workflowFile: 'other.yml' });
  const ids = async (query: object, workflow_id: string | number = 'trade.yml') => {
    const { data } = await api.rest.actions.listWorkflowRuns({ ...place, workflow_id, ...query });
    expect(data.total_count).toBe(data.workflow_runs.length);
    return data.workflow_runs.map(({ id }) => id);
  };
  expect(await ids({})).toEqual([3, 2, 1]);
  expect(await ids({ status: 'completed' })).toEqual([2, 1]);
  expect(await ids({ status: 'failure' })).toEqual([2]);
  expect(await ids({ event: 'workflow_dispatch' })).toEqual([2]);
  expect(await ids({ branch: 'try' })).toEqual([3]);
  expect(await ids({ created: '>=2026-01-01T00:02:00Z' })).toEqual([3, 2]);
  expect(await ids({ created: '<2026-01-01T00:02:00Z' })).toEqual([1]);
  expect(await ids({ created: '2026-01-01..*' })).toEqual([3, 2, 1]);
  expect(await ids({ created: '2026-01-02' })).toEqual([]);
  const { data } = await api.rest.actions.getWorkflowRun({ ...place, run_id: 4 });
  expect(data).toMatchObject({ path: '.github/workflows/other.yml', head_branch: 'main', run_number: 1 });
  expect(await ids({}, data.workflow_id)).toEqual([4]);
  const all = await api.rest.actions.listWorkflowRunsForRepo({ ...place, per_page: 2 });
  expect(all.data.workflow_runs.map(({ id }) => id)).toEqual([4, 3]);
  await expect(ids({}, 'none.yml')).rejects.toMatchObject({ status: 404 });
  github.push({ '.github/workflows/none.yml': 'on: push' });
  expect(await ids({}, 'none.yml')).toEqual([]);
});

test('the jobs of a run are those of its last attempt', async () => {
  const { id: runId } = github.addRun({ attempt: 2 });
  github.addJob({ runId, name: 'first' });
  const steps = [
    { name: 'Launch', conclusion: 'success' },
    { name: 'Report', status: 'in_progress' },
  ] as const;
  github.addJob({ runId, name: 'second', attempt: 2, steps });
  const { data } = await api.rest.actions.listJobsForWorkflowRun({ ...place, run_id: runId });
  expect(data.jobs).toMatchObject([
    { name: 'second', steps: [{ number: 1, name: 'Launch', conclusion: 'success' }, { conclusion: null }] },
  ]);
  const all = await api.rest.actions.listJobsForWorkflowRun({ ...place, run_id: runId, filter: 'all' });
  expect(all.data.total_count).toBe(2);
});

test('a run is cancelled, by force too, until it is over', async () => {
  const { id: run_id } = github.addRun();
  const asked: [number, boolean][] = [];
  const remove = github.onCancel((...all) => asked.push(all));
  expect((await api.rest.actions.cancelWorkflowRun({ ...place, run_id })).status).toBe(202);
  expect(github.runs).toMatchObject([{ status: 'in_progress', cancel: 'requested' }]);
  expect((await api.rest.actions.forceCancelWorkflowRun({ ...place, run_id })).status).toBe(202);
  expect(asked).toEqual([
    [run_id, false],
    [run_id, true],
  ]);
  remove();
  await api.rest.actions.cancelWorkflowRun({ ...place, run_id });
  expect(github.runs).toMatchObject([{ status: 'completed', conclusion: 'cancelled' }]);
  await expect(api.rest.actions.cancelWorkflowRun({ ...place, run_id })).rejects.toMatchObject({
    status: 409,
  });
  const none = api.rest.actions.cancelWorkflowRun({ ...place, run_id: 99 });
  await expect(none).rejects.toMatchObject({ status: 404 });
});

test('artifacts are listed with their runs, by name, the newest first', async () => {
  const { id: runId } = github.addRun({ ref: 'refs/heads/try' });
  github.addArtifact({ runId, name: 'book-1', content: 'one' });
  const { id } = github.addArtifact({ runId, name: 'book-2', content: 'two', expiresAt: start });
  github.addArtifact({ runId, name: 'unfinished' });
  const { data } = await api.rest.actions.listArtifactsForRepo(place);
  expect(data.artifacts).toMatchObject([
    { id, name: 'book-2', expired: true, workflow_run: { id: runId, head_branch: 'try' } },
    {
      name: 'book-1',
      size_in_bytes: 3,
      expired: false,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    },
  ]);
  const named = await api.rest.actions.listArtifactsForRepo({ ...place, name: 'book-1' });
  expect(named.data.total_count).toBe(1);
  const one = await api.rest.actions.getArtifact({ ...place, artifact_id: id });
  expect(one.data.name).toBe('book-2');
});

test('caches are listed by the beginning of their keys and their branch, and deleted', async () => {
  github.addCache({ key: 'book-1', content: 'one', lastAccessedAt: start + 1 });
  github.addCache({ key: 'book-2', content: 'two!', lastAccessedAt: start });
  github.addCache({ key: 'book-3', content: 'x', ref: 'refs/heads/try' });
  github.addCache({ key: 'other', content: 'y' });
  const list = async (query: object) =>
    (await api.rest.actions.getActionsCacheList({ ...place, ...query })).data.actions_caches;
  const found = await list({ key: 'book-', ref: 'refs/heads/main' });
  expect(found).toMatchObject([{ key: 'book-1' }, { key: 'book-2', size_in_bytes: 4 }]);
  expect(await list({ sort: 'size_in_bytes' })).toMatchObject([{ key: 'book-2' }, { key: 'book-1' }, {}, {}]);
  await api.rest.actions.deleteActionsCacheById({ ...place, cache_id: found[0]!.id! });
  await api.rest.actions.deleteActionsCacheByKey({ ...place, key: 'book-2' });
  expect(github.caches.map(({ key }) => key)).toEqual(['book-3', 'other']);
  const gone = api.rest.actions.deleteActionsCacheByKey({ ...place, key: 'book-2' });
  await expect(gone).rejects.toMatchObject({ status: 404 });
});
