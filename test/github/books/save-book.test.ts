import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { unavailable } from '../services/known-faults.ts';
import { BookDesk } from './book-desk.ts';

let desk: BookDesk;

beforeAll(async () => {
  desk = await BookDesk.open();
});

afterEach(() => {
  expect(desk.github.unknown).toEqual([]);
  desk.clear();
});

afterAll(() => desk.close());

test('a book goes to both shelves under one name, which says what is in it', async () => {
  const book = desk.book(1);
  const head = book.read((reader) => reader.head());
  const saved = await desk.save(book, { runId: 7, attempt: 2 });
  expect(saved).toMatchObject({ ...head, cacheSaved: true, problems: [] });
  expect(saved.label).toMatch(
    new RegExp(`^chimera-book-v1-test-g0001-0*${head!.seq}-${head!.hash.slice(0, 12)}-7-2-1-\\d{14}$`),
  );
  expect(desk.github.caches).toMatchObject([{ key: saved.label, isFinal: true }]);
  expect(desk.github.artifacts).toMatchObject([{ name: saved.label, isFinal: true }]);
});

test('a checkpoint is an artifact only where the cache did not take it', async () => {
  const book = desk.book(1);
  const checkpoint = { stage: 'checkpoint', artifact: 'if-cache-fails' } as const;
  expect(await desk.save(book, {}, checkpoint)).toMatchObject({ cacheSaved: true, artifact: null });
  desk.github.faults.add({ service: 'cache', ...unavailable });
  const saved = await desk.save(book, {}, checkpoint);
  expect(saved).toMatchObject({ cacheSaved: false, artifact: { id: expect.any(Number) } });
  expect(saved.problems).toEqual([expect.stringContaining('the cache service did not take the book')]);
});

test.each([
  ['asks', { service: 'cache', path: 'CreateCacheEntry' }],
  ['finishes', { service: 'cache', path: 'Finalize' }],
  ['looks whether it is there', { service: 'cache', path: 'GetCacheEntry' }],
] as const)(
  'a cache that hangs when one %s is given up, and the artifact is there all the same',
  async (_, where) => {
    for (const [index, fault] of [{ hang: true }, { truncate: true }].entries()) {
      const remove = desk.github.faults.add({ ...where, ...fault });
      const saved = await desk.save(desk.book(1), { runId: 1 + index, patienceMs: 4_000 });
      expect(saved).toMatchObject({ cacheSaved: false, artifact: { id: expect.any(Number) } });
      expect(saved.problems).toEqual([
        expect.stringMatching(
          /^the cache failed: the cache service gave no answer within 4 s \(chimera-book-/,
        ),
      ]);
      remove();
    }
  },
);

test('artifacts that hang are given up, and the cache is there all the same', async () => {
  desk.github.faults.add({ service: 'artifact', path: 'FinalizeArtifact', hang: true });
  const saved = await desk.save(desk.book(1), { patienceMs: 4_000 });
  expect(saved).toMatchObject({ cacheSaved: true, artifact: null });
  expect(saved.problems).toEqual([expect.stringMatching(/could not be uploaded: .* no answer within 4 s/)]);
});

test('with both of them away nothing is thrown, and both reasons are told', async () => {
  for (const service of ['cache', 'artifact'] as const) desk.github.faults.add({ service, hang: true });
  const saved = await desk.save(desk.book(1), { patienceMs: 300 });
  expect(saved).toMatchObject({ cacheSaved: false, artifact: null });
  expect(saved.problems).toHaveLength(2);
});

test('what cannot be packed is told in words', async () => {
  const empty = desk.book(0);
  expect(await desk.save(empty)).toMatchObject({
    label: null,
    cacheSaved: false,
    artifact: null,
    problems: [expect.stringMatching(/^the book could not be packed: /)],
  });
  expect(desk.github.requestsTo('cache')).toEqual([]);
});
