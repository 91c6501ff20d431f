import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type GitHubApi, openApi, recordsOf, statusOf } from '../../packages/github/src/api.ts';
import { FakeGitHub } from './services/fake-github.ts';
import { secondaryRateLimit, unavailable } from './services/known-faults.ts';
import { shortenWaits } from './services/short-waits.ts';

const place = { owner: 'someone', repo: 'trading' };
let github: FakeGitHub;
let api: GitHubApi;
let warned: string[];

beforeEach(async () => {
  github = await FakeGitHub.start(place);
  warned = [];
  const warn = (message: string) => void warned.push(message);
  api = openApi({ ...place, apiUrl: github.apiUrl }, github.token, { warn, retryUnitMs: 1 });
});

afterEach(() => github.close());

const issues = () => api.paginate(api.rest.issues.listForRepo, { ...place, per_page: 10 });

test('server errors are asked again twice, then given up', async () => {
  github.addIssue({ title: 'one' });
  github.faults.add({ service: 'rest', times: 2, ...unavailable });
  expect(await issues()).toMatchObject([{ title: 'one' }]);
  github.requests.length = 0;
  github.faults.add({ service: 'rest', ...unavailable });
  const error = await issues().catch((thrown: unknown) => thrown);
  expect(statusOf(error)).toBe(503);
  expect(github.requests).toHaveLength(3);
});

test('mistakes are not asked again', async () => {
  const error = await api.rest.issues.get({ ...place, issue_number: 9 }).catch((thrown: unknown) => thrown);
  expect(statusOf(error)).toBe(404);
  expect(github.requests).toHaveLength(1);
});

test('a rate limit is waited for where that is short, and told either way', async () => {
  const restore = shortenWaits();
  github.faults.add({ service: 'rest', times: 1, ...secondaryRateLimit(2) });
  expect(await issues()).toEqual([]);
  expect(warned).toEqual([expect.stringMatching(/^GitHub's secondary rate limit .*again in 2 s$/)]);
  github.faults.add({ service: 'rest', ...secondaryRateLimit(3_600) });
  const error = await issues().catch((thrown: unknown) => thrown);
  expect(statusOf(error)).toBe(403);
  expect(warned.at(-1)).toMatch(/given up$/);
  restore();
});

test('a listing comes whole, over all its pages', async () => {
  for (let number = 1; number <= 35; number += 1) github.addIssue({ title: `issue ${number}` });
  expect(recordsOf(await issues())).toHaveLength(35);
});

test('an answer that breaks off is no empty one: it is asked for again, and fails where it stays so', async () => {
  github.addIssue({ title: 'one' });
  github.faults.add({ service: 'rest', times: 1, truncate: true });
  expect(await issues()).toMatchObject([{ title: 'one' }]);
  github.faults.add({ service: 'rest', truncate: true });
  await expect(issues()).rejects.toThrow();
});

test('answers without content are answers', async () => {
  github.addIssue({ title: 'one' });
  await expect(api.rest.issues.lock({ ...place, issue_number: 1 })).resolves.toMatchObject({ status: 204 });
});

test('what is no answer of GitHub’s has no status', async () => {
  expect(statusOf(new Error('no network'))).toBeNull();
  expect(statusOf({ status: 404 })).toBeNull();
  github.faults.add({ service: 'rest', drop: true });
  await expect(issues()).rejects.toThrow();
});

test('what is no list of records is not taken for one', () => {
  expect(recordsOf([{ id: 1 }])).toEqual([{ id: 1 }]);
  expect(() => recordsOf(['<html>'])).toThrow('the answer is no list');
});
