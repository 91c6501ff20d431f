import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreCache, saveCache } from '@actions/cache';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { FakeGitHub } from './fake-github.ts';
import { tooManyRequests, unavailable } from './known-faults.ts';
import { beginJob } from './runner-job.ts';

const job = beginJob();
const FILE = join(job.workspace, 'book', 'state.txt');
let github: FakeGitHub;

beforeAll(async () => {
  github = await FakeGitHub.start({ owner: 'someone', repo: 'trading' });
});

afterEach(() => {
  github.faults.clear();
  github.evictCaches();
  github.requests.length = 0;
  expect(github.unknown).toEqual([]);
});

afterAll(async () => {
  await github.close();
  job.end();
});

type Place = Omit<Parameters<FakeGitHub['environment']>[0], 'runId'>;

function at(place: Place = {}): void {
  delete process.env.ACTIONS_CACHE_MODE;
  Object.assign(process.env, github.environment({ runId: 1, ...place }));
}

function save(key: string, content = key): Promise<number> {
  mkdirSync(join(job.workspace, 'book'), { recursive: true });
  writeFileSync(FILE, content);
  return saveCache(['book'], key);
}

/** The key that was found and what came. */
async function restore(key: string, restoreKeys: string[] = []) {
  rmSync(join(job.workspace, 'book'), { recursive: true, force: true });
  const found = await restoreCache(['book'], key, restoreKeys);
  return found === undefined ? undefined : [found, readFileSync(FILE, 'utf8')];
}

test('what was saved is restored by its key, or by a prefix: the one that was created last', async () => {
  at();
  const ids = [await save('book-1'), await save('book-2'), await save('other-3')];
  expect(ids).toEqual(github.caches.map(({ id }) => id));
  expect(await restore('book-1')).toEqual(['book-1', 'book-1']);
  expect(await restore('missing', ['nothing-', 'book-'])).toEqual(['book-2', 'book-2']);
  expect(await restore('missing')).toBeUndefined();
});

test('a key is a prefix too', async () => {
  at();
  await save('book-10');
  expect(await restore('book-1')).toEqual(['book-10', 'book-10']);
});

test('a lookup says the key and brings nothing', async () => {
  at();
  await save('book-1');
  rmSync(FILE);
  expect(await restoreCache(['book'], 'book-1', [], { lookupOnly: true })).toBe('book-1');
  expect(github.requestsTo('blob', 'GET')).toEqual([]);
  expect(await restoreCache(['./book'], 'book-1', [], { lookupOnly: true })).toBeUndefined();
});

test('a key is taken once for a branch', async () => {
  at();
  expect(await save('book-1', 'first')).toBeGreaterThan(0);
  expect(await save('book-1', 'second')).toBe(-1);
  expect(await restore('book-1')).toEqual(['book-1', 'first']);
  at({ ref: 'refs/heads/try' });
  expect(await save('book-1', 'on a branch')).toBeGreaterThan(0);
});

test('a branch sees its own caches first, then the default branch’s; the default branch sees no other', async () => {
  at({ ref: 'refs/heads/try' });
  await save('book-try');
  at();
  expect(await restore('book-')).toBeUndefined();
  await save('book-main');
  at({ ref: 'refs/heads/try' });
  expect(await restore('none', ['book-'])).toEqual(['book-try', 'book-try']);
  expect(await restore('book-main')).toEqual(['book-main', 'book-main']);
  at({ ref: 'refs/heads/third' });
  expect(await restore('none', ['book-'])).toEqual(['book-main', 'book-main']);
});

test('what was used longest ago goes first when the quota is used up', async () => {
  at();
  await save('book-1');
  await save('book-2');
  await new Promise((done) => setTimeout(done, 5));
  await restore('book-1');
  github.cacheQuotaBytes = github.caches.reduce((sum, { blob }) => sum + blob.content!.length, 20);
  await save('book-3');
  github.cacheQuotaBytes = 10 * 1024 ** 3;
  expect(github.caches.map(({ key }) => key)).toEqual(['book-1', 'book-3']);
});

test('an evicted cache is as if it had never been', async () => {
  at();
  await save('book-1');
  github.evictCaches(({ key }) => key === 'book-1');
  expect(await restore('book-1')).toBeUndefined();
});

test('a token without the right to write or read gets nowhere', async () => {
  at();
  await save('book-1');
  at({ cacheMode: 'read' });
  expect(await save('book-2')).toBe(-1);
  expect(job.log()).toContain('cache write denied: token has no writable scopes');
  expect(await restore('book-1')).toEqual(['book-1', 'book-1']);
  at({ cacheMode: 'write-only' });
  expect(await restore('book-1')).toBeUndefined();
  expect(job.log()).toContain('cache read denied: token has no readable scopes');
  github.requests.length = 0;
  at({ cacheMode: 'none', tellsCacheMode: true });
  expect(await save('book-3')).toBe(-1);
  expect(await restore('book-1')).toBeUndefined();
  expect(github.requests).toEqual([]);
});

test('a service that is down looks like no cache at all', async () => {
  at();
  await save('book-1');
  const remove = github.faults.add({ service: 'cache', ...unavailable });
  expect(await save('book-2')).toBe(-1);
  expect(await restore('book-1')).toBeUndefined();
  expect(github.requestsTo('cache', 'POST', 'GetCacheEntry')).toHaveLength(5);
  remove();
  expect(await restore('book-1')).toEqual(['book-1', 'book-1']);
});

test('too many requests are not asked again', async () => {
  at();
  github.faults.add({ service: 'cache', ...tooManyRequests() });
  expect(await save('book-1')).toBe(-1);
  expect(github.requests).toHaveLength(1);
});

test.each([
  { corrupt: true },
  { truncate: true },
  { status: 404, body: 'gone' },
  { status: 200, body: 'garbage' },
])('a content that comes with %j is not restored', async (fault) => {
  at();
  await save('book-1', 'x'.repeat(1000));
  github.faults.add({ service: 'blob', method: 'GET', ...fault });
  expect(await restoreCache(['book'], 'book-1')).toBeUndefined();
});

test('a finished upload of which the answer is lost is not there for the client, but takes the key', async () => {
  at();
  github.faults.add({ service: 'cache', path: 'Finalize', lose: true });
  expect(await save('book-1')).toBe(-1);
  expect(github.caches).toMatchObject([{ key: 'book-1', isFinal: true }]);
  github.faults.clear();
  expect(await restore('book-1')).toEqual(['book-1', 'book-1']);
});

test('an answer that breaks off leaves the client waiting for ever', async () => {
  at();
  await save('book-1');
  github.faults.add({ service: 'cache', path: 'GetCacheEntry', truncate: true });
  const patience = new Promise((done) => setTimeout(done, 500, 'still waiting'));
  expect(await Promise.race([restore('book-1'), patience])).toBe('still waiting');
});
