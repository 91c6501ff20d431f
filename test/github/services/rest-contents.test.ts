import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openApi } from '../../../packages/github/src/api.ts';
import { FakeGitHub } from './fake-github.ts';
import type { Push } from './repository-files.ts';

const place = { owner: 'someone', repo: 'trading' };
let time = Date.UTC(2026, 0, 1);
let github: FakeGitHub;
let api: ReturnType<typeof openApi>;

beforeAll(async () => {
  github = await FakeGitHub.start({ ...place, defaultBranch: 'trunk', now: () => time });
  api = openApi({ ...place, apiUrl: github.apiUrl }, 'test-token', { warn: () => {}, retryUnitMs: 1 });
});

afterEach(() => {
  github.faults.clear();
  github.requests.length = 0;
  github.rateLimit.limit = 1000;
  time += 3_600_000;
});

afterAll(() => github.close());

const content = (path: string, ref?: string) =>
  api.rest.repos.getContent({ ...place, path, ...(ref === undefined ? {} : { ref }) });

test('files and folders are read as they were pushed, and as they were before', async () => {
  const pushes: Push[] = [];
  const remove = github.onPush((push) => pushes.push(push));
  const first = github.push({ '.chimera/config.json': '{"é":1}', 'src/a.txt': 'a', 'src/b/c.txt': 'c' });
  const second = github.push({ 'src/a.txt': null });
  remove();
  expect(pushes).toMatchObject([{ sha: first }, { before: first, sha: second, changed: ['src/a.txt'] }]);
  const { data } = await content('.chimera/config.json');
  expect(data).toMatchObject({ type: 'file', name: 'config.json', size: 8, encoding: 'base64' });
  expect(Buffer.from((data as { content: string }).content, 'base64').toString()).toBe('{"é":1}');
  expect((await content('src')).data).toMatchObject([{ type: 'dir', name: 'b', path: 'src/b' }]);
  expect((await content('src', first)).data).toMatchObject([{ type: 'file', name: 'a.txt' }, { name: 'b' }]);
  expect((await content('', 'trunk')).data).toMatchObject([{ name: '.chimera' }, { name: 'src' }]);
  await expect(content('src/a.txt')).rejects.toMatchObject({ status: 404 });
  await expect(content('src', 'none')).rejects.toThrow('No commit found for the ref none');
});

test('the head is told by branch, by HEAD and by ref', async () => {
  const sha = github.push({ file: 'x' });
  const headers = { accept: 'application/vnd.github.sha' };
  for (const ref of ['trunk', 'HEAD', sha]) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}', { ...place, ref, headers });
    expect(data).toBe(sha);
  }
  expect((await api.rest.repos.getCommit({ ...place, ref: 'trunk' })).data.sha).toBe(sha);
  expect((await api.rest.git.getRef({ ...place, ref: 'heads/trunk' })).data.object.sha).toBe(sha);
  expect((await api.rest.repos.get(place)).data).toMatchObject({ default_branch: 'trunk', has_issues: true });
});

test('what has not changed costs nothing', async () => {
  github.push({ 'folder/file': 'x' });
  const { headers } = await content('folder');
  expect(headers['x-ratelimit-remaining']).toBe('999');
  const ask = () =>
    api.request('GET /repos/{owner}/{repo}/contents/{path}', {
      ...place,
      path: 'folder',
      headers: { 'if-none-match': headers.etag! },
    });
  await expect(ask()).rejects.toMatchObject({
    status: 304,
    response: { headers: { 'x-ratelimit-remaining': '999' } },
  });
  github.push({ 'folder/RUNTIME_DISABLED': '' });
  const { data, headers: after } = await ask();
  expect(data).toMatchObject([{ name: 'RUNTIME_DISABLED' }, { name: 'file' }]);
  expect(after['x-ratelimit-remaining']).toBe('998');
  await expect(content('none')).rejects.toMatchObject({ status: 404 });
  expect(github.rateLimit.remaining).toBe(997);
});

test('a used up budget is refused until the hour is over', async () => {
  github.rateLimit.limit = 1;
  await api.rest.repos.get(place);
  await expect(api.rest.repos.get(place)).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('API rate limit exceeded'),
  });
  const { data } = await api.rest.rateLimit.get();
  expect(data.resources.core).toMatchObject({ limit: 1, used: 1, remaining: 0 });
  expect(data.resources.core.reset * 1000).toBe(time + 3_600_000);
  time += 3_600_000;
  await api.rest.repos.get(place);
});

test('what nobody knows is noted', async () => {
  await expect(api.request('GET /repos/someone/trading/nothing')).rejects.toMatchObject({ status: 404 });
  await expect(api.request('GET /repos/other/trading/contents/x')).rejects.toMatchObject({ status: 404 });
  expect(github.unknown.splice(0)).toEqual(['GET /repos/someone/trading/nothing']);
});

test('faults strike where and as often as they say', async () => {
  github.push({ file: 'x' });
  const get = () =>
    api.request('GET /repos/{owner}/{repo}/contents/file', { ...place, request: { retries: 0 } });
  const remove = github.faults.add({ service: 'rest', path: /contents/, skip: 1, times: 1, status: 500 });
  await get();
  await expect(get()).rejects.toMatchObject({ status: 500 });
  await get();
  remove();
  for (const fault of [{ drop: true }, { lose: true }]) {
    github.faults.add({ service: 'rest', times: 1, ...fault });
    await expect(get()).rejects.toMatchObject({ status: 500, response: undefined });
  }
  github.faults.add({ service: 'rest', times: 1, delayMs: 80 });
  const before = performance.now();
  await get();
  expect(performance.now() - before).toBeGreaterThan(75);
  github.faults.add({ service: 'rest', times: 1, hang: true });
  const request = { signal: AbortSignal.timeout(80), retries: 0 };
  await expect(api.request('GET /repos/someone/trading', { request })).rejects.toMatchObject({
    status: 500,
    response: undefined,
  });
  expect(github.requests.at(-1)).toMatchObject({
    service: 'rest',
    path: '/repos/someone/trading',
    status: 0,
  });
});

test('an answer that breaks off is asked for again: octokit alone would take it for an empty one', async () => {
  github.push({ file: 'x' });
  github.faults.add({ service: 'rest', times: 1, truncate: true });
  const before = github.requests.length;
  expect(await content('file')).toMatchObject({ status: 200, data: { name: 'file' } });
  expect(github.requests.length - before).toBe(2);
});
