import { beforeAll, expect, test } from '@jest/globals';
import type { Label } from '../../../packages/github/src/book/label.ts';
import { parseLabel } from '../../../packages/github/src/book/label.ts';
import { desk } from './one-desk.ts';

let superseded: typeof import('../../../packages/github/src/book/superseded.ts');
let storage: typeof import('../../../packages/github/src/steps/storage-check.ts');

beforeAll(async () => {
  superseded = await import('../../../packages/github/src/book/superseded.ts');
  storage = await import('../../../packages/github/src/steps/storage-check.ts');
});

const keys = () => desk.github.caches.map(({ key }) => key);

/** Books of one, two, three and four sessions in the cache, the longest last. */
async function fourSessions() {
  const saved: string[] = [];
  for (const sessions of [1, 2, 3]) {
    saved.push((await desk.save(desk.book(sessions), { runId: sessions })).label!);
  }
  const book = desk.book(4);
  saved.push((await desk.save(book, { runId: 4 })).label!);
  return { saved, label: parseLabel(saved[3]!) as Label, scene: desk.scene({ ledgerPath: book.path }) };
}

test('with the permission, of the entries that the book holds the two newest stay, and what it does not hold stays too', async () => {
  const { saved, label, scene } = await fourSessions();
  const forked = (await desk.save(desk.book(2, { differs: true }), { runId: 5 })).label!;
  const other = (await desk.save(desk.book(1, { name: 'other' }), { runId: 6, book: 'other' })).label!;
  const elsewhere = desk.github.addCache({ key: saved[0]!, ref: 'refs/heads/try', content: 'x' });
  expect(await superseded.deleteSupersededCaches(scene, label)).toBe(
    '2 superseded copies were deleted from the cache.',
  );
  expect(keys()).toEqual([saved[2], saved[3], forked, other, elsewhere.key]);
  expect(await superseded.deleteSupersededCaches(scene, label)).toBeNull();
});

test('without it that is said in a sentence, after one refusal, and nothing is gone', async () => {
  const { saved, label, scene } = await fourSessions();
  desk.github.permissions = { actions: 'read' };
  expect(await superseded.deleteSupersededCaches(scene, label)).toMatch(/the job needs actions: write\.$/);
  expect(desk.github.requestsTo('rest', 'DELETE')).toHaveLength(1);
  expect(keys()).toEqual(saved);
});

test('preflight says what the runs of this book store, and warns a private repository whose plan may not have it', async () => {
  const book = desk.book(1);
  const { label } = await desk.save(book, { runId: 7 });
  const setting = {
    reporting: { retention_days: 30 },
    runtime_settings: { schedule: '17 */6 * * *', schedule_timezone: 'UTC' },
  };
  const found = { path: book.path, saved: { runId: 7, leg: 1, stage: 'final', session: 's1' } } as const;
  const check = (isPrivate: boolean | null, saved: typeof found.saved | null = found.saved) => {
    const scene = desk.scene();
    return storage.checkStorage(
      { ...scene, context: { ...scene.context, isPrivate } },
      { ...found, saved },
      setting,
    );
  };
  expect(await check(true)).toMatchObject({ name: 'storage', outcome: 'pass' });
  desk.github.artifacts.find(({ name }) => name === label)!.size = 5_000_000;
  desk.github.addArtifact({ runId: 7, name: 'runtime-logs-7', content: 'x', size: 1_000_000 });
  expect(await check(true)).toMatchObject({
    outcome: 'warn',
    reason: expect.stringMatching(
      /uploaded 6\.0 MB: 120 runs a month, kept 30 days, take 720 MB of artifacts; .*500 MB/,
    ),
    remedy: expect.stringMatching(/retention_days/),
  });
  expect(await check(false)).toMatchObject({ outcome: 'pass', reason: expect.stringMatching(/free$/) });
  expect(await check(null)).toMatchObject({ outcome: 'pass' });
  expect(await check(true, null)).toMatchObject({ outcome: 'skip' });
  desk.github.permissions = {};
  expect(await check(true)).toMatchObject({
    outcome: 'skip',
    reason: expect.stringMatching(/does not list the artifacts of run 7/),
  });
});
