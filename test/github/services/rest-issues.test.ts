import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { openApi } from '../../../packages/github/src/api.ts';
import { FakeGitHub } from './fake-github.ts';
import { issuesDisabled, notAccessible, secondaryRateLimit } from './known-faults.ts';
import { shortenWaits } from './short-waits.ts';

const place = { owner: 'someone', repo: 'trading' };
const warnings: string[] = [];
// The client pauses seconds between writes, and shortened pauses add up in its books.
const restoreWaits = shortenWaits(900, 3_600_000);
let time = Date.UTC(2026, 0, 1);
let github: FakeGitHub;
let api: ReturnType<typeof openApi>;

beforeAll(async () => {
  github = await FakeGitHub.start({ ...place, now: () => time });
  const warn = (message: string) => warnings.push(message);
  api = openApi({ ...place, apiUrl: github.apiUrl }, 'test-token', { warn, retryUnitMs: 1 });
});

afterEach(() => {
  github.faults.clear();
  for (const list of [github.issues, github.comments, github.labels, github.requests, warnings])
    list.length = 0;
  github.hasIssues = true;
  github.dropsUnknownLabels = false;
  github.permissions = { issues: 'write' };
  expect(github.unknown.splice(0)).toEqual([]);
});

afterAll(async () => {
  await github.close();
  restoreWaits();
});

const create = (title: string, body = '', labels: string[] = []) =>
  api.rest.issues.create({ ...place, title, body, labels });

test('an issue is written, found by its label, commented on, closed and opened again', async () => {
  await api.rest.issues.createLabel({ ...place, name: 'runtime', color: 'b60205' });
  const { data } = await create('It stopped', 'why', ['runtime']);
  expect(data).toMatchObject({
    number: 1,
    state: 'open',
    html_url: 'https://github.com/someone/trading/issues/1',
  });
  await create('Something else');
  time += 60_000;
  await api.rest.issues.createComment({ ...place, issue_number: 1, body: 'again' });
  const listed = await api.rest.issues.listForRepo({ ...place, labels: 'RUNTIME', sort: 'updated' });
  expect(listed.data).toMatchObject([
    { number: 1, body: 'why', comments: 1, labels: [{ name: 'runtime', color: 'b60205' }] },
  ]);
  const comments = await api.rest.issues.listComments({ ...place, issue_number: 1 });
  expect(comments.data).toMatchObject([{ body: 'again', created_at: '2026-01-01T00:01:00Z' }]);
  const closed = { ...place, issue_number: 1, state: 'closed', state_reason: 'not_planned' } as const;
  expect((await api.rest.issues.update({ ...closed, body: 'new' })).data).toMatchObject({
    state: 'closed',
    state_reason: 'not_planned',
    closed_at: '2026-01-01T00:01:00Z',
    body: 'new',
    title: 'It stopped',
  });
  const open = await api.rest.issues.listForRepo(place);
  expect(open.data.map(({ number }) => number)).toEqual([2]);
  const again = await api.rest.issues.update({ ...place, issue_number: 1, state: 'open', labels: ['b'] });
  expect(again.data).toMatchObject({ state: 'open', closed_at: null, labels: [{ name: 'b' }] });
  await api.rest.issues.lock({ ...place, issue_number: 1, lock_reason: 'spam' });
  const locked = await api.rest.issues.get({ ...place, issue_number: 1 });
  expect(locked.data).toMatchObject({ locked: true, active_lock_reason: 'spam' });
});

test('lists are filtered by state and time, sorted, and have pull requests marked', async () => {
  github.addIssue({ title: 'a', updatedAt: time - 1000 });
  github.addIssue({ title: 'b', updatedAt: time - 3000, state: 'closed' });
  github.addIssue({ title: 'c', updatedAt: time - 2000, isPullRequest: true });
  const titles = async (query: object) =>
    (await api.rest.issues.listForRepo({ ...place, ...query })).data.map(({ title }) => title);
  expect(await titles({ state: 'all' })).toEqual(['c', 'b', 'a']);
  expect(await titles({ state: 'all', sort: 'updated' })).toEqual(['a', 'c', 'b']);
  expect(await titles({ state: 'all', sort: 'updated', direction: 'asc' })).toEqual(['b', 'c', 'a']);
  expect(await titles({ state: 'closed' })).toEqual(['b']);
  expect(await titles({ state: 'all', since: new Date(time - 2000).toISOString() })).toEqual(['c', 'a']);
  const { data } = await api.rest.issues.listForRepo(place);
  expect(data.map((issue) => issue.pull_request !== undefined)).toEqual([true, false]);
});

test('pages are linked, so that all of them are found', async () => {
  for (let number = 1; number <= 250; number += 1) github.addIssue({ title: `issue ${number}` });
  const all = await api.paginate(api.rest.issues.listForRepo, { ...place, per_page: 100 });
  expect(new Set(all.map(({ number }) => number)).size).toBe(250);
  expect(github.requestsTo('rest', 'GET')).toHaveLength(3);
  expect((await api.rest.issues.listForRepo(place)).data).toHaveLength(30);
});

test('what is too long is refused', async () => {
  await expect(create('long', 'x'.repeat(65_537))).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('body is too long (maximum is 65536 characters)'),
  });
  await create('just', 'é'.repeat(65_536));
  await expect(
    api.rest.issues.createComment({ ...place, issue_number: 1, body: 'x'.repeat(65_537) }),
  ).rejects.toThrow('ody is too long (maximum is 65536 characters)');
  expect(github.issues).toHaveLength(1);
  expect(github.comments).toHaveLength(0);
});

test('a label is made once; one that is not there is made by an issue, or left off', async () => {
  const label = { ...place, name: 'Runtime', color: 'b60205' };
  await api.rest.issues.createLabel(label);
  const second = api.rest.issues.createLabel({ ...label, name: 'runtime' });
  await expect(second).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('already_exists'),
  });
  await create('one', '', ['runtime', 'new']);
  expect(github.issues[0]?.labels).toEqual(['Runtime', 'new']);
  expect((await api.rest.issues.getLabel({ ...place, name: 'new' })).data.color).toBe('ededed');
  github.dropsUnknownLabels = true;
  await create('two', '', ['newer']);
  expect(github.issues[1]?.labels).toEqual([]);
  expect((await api.rest.issues.listLabelsForRepo(place)).data).toHaveLength(2);
});

test('issues that are switched off are gone', async () => {
  github.hasIssues = false;
  await expect(create('one')).rejects.toMatchObject({ status: 410 });
  github.hasIssues = true;
  github.faults.add({ service: 'rest', path: '/issues', times: 1, ...issuesDisabled });
  await expect(create('two')).rejects.toMatchObject({ status: 410 });
  await create('three');
  expect(github.issues.map(({ title }) => title)).toEqual(['three']);
});

test('a token reads without the permission to write', async () => {
  github.permissions = { issues: 'read' };
  await api.rest.issues.listForRepo(place);
  await expect(create('one')).rejects.toMatchObject({
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
  });
  github.permissions = {};
  await expect(api.rest.issues.listForRepo(place)).rejects.toMatchObject({ status: 403 });
  github.permissions = { issues: 'write' };
  github.faults.add({ service: 'rest', method: 'POST', ...notAccessible });
  await expect(create('two')).rejects.toMatchObject({ status: 403 });
});

test('a wrong token is refused', async () => {
  const stranger = openApi({ ...place, apiUrl: github.apiUrl }, 'other', { warn: () => {} });
  await expect(stranger.rest.issues.listForRepo(place)).rejects.toMatchObject({ status: 401 });
});

test('a secondary rate limit is waited for, once', async () => {
  github.faults.add({ service: 'rest', method: 'POST', times: 1, ...secondaryRateLimit(2) });
  await create('late');
  expect(github.requests.map(({ status }) => status)).toEqual([403, 201]);
  expect(warnings).toEqual([expect.stringContaining('secondary rate limit')]);
});

test('server errors are asked again, refusals are not', async () => {
  github.faults.add({ service: 'rest', times: 2, status: 502 });
  await create('late');
  expect(github.requests.map(({ status }) => status)).toEqual([502, 502, 201]);
  github.requests.length = 0;
  github.faults.add({ service: 'rest', status: 422, body: { message: 'Validation Failed' } });
  await expect(create('never')).rejects.toMatchObject({ status: 422 });
  expect(github.requests).toHaveLength(1);
});

test('an answer that is lost makes a second issue of one', async () => {
  github.faults.add({ service: 'rest', method: 'POST', times: 1, lose: true });
  await create('twice');
  expect(github.issues.map(({ title }) => title)).toEqual(['twice', 'twice']);
});
