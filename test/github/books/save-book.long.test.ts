import { expect, test } from '@jest/globals';
import { desk } from './one-desk.ts';

test('a book goes to both shelves under one name, which says what is in it', async () => {
  const book = desk.book(1);
  const head = book.read((reader) => reader.head());
  const saved = await desk.save(book, { runId: 7, attempt: 2 });
  expect(saved).toMatchObject({ ...head, cacheSaved: true, problems: [] });
  expect(saved.label).toMatch(
    new RegExp(`^chimera-book-v2-test-main\\.g0001-0*${head!.seq}-${head!.hash.slice(0, 12)}-7-2-1-\\d{14}$`),
  );
  expect(desk.github.caches).toMatchObject([{ key: saved.label, isFinal: true }]);
  expect(desk.github.artifacts.map(({ name, isFinal }) => ({ name, isFinal }))).toEqual(
    expect.arrayContaining([
      { name: saved.label, isFinal: true },
      { name: 'chimera-mark-v1-test-main', isFinal: true },
    ]),
  );
});

const CHECKPOINT = { stage: 'checkpoint', shelves: 'artifact-first' } as const;

function copies() {
  return desk.github.artifacts.filter(({ name }) => name.startsWith('chimera-book-')).map(({ name }) => name);
}

test('a checkpoint is in the cache only if it could not be an artifact', async () => {
  const book = desk.book(1);
  expect(await desk.save(book, {}, CHECKPOINT)).toMatchObject({
    cacheSaved: false,
    artifact: { id: expect.any(Number) },
  });
  expect(desk.github.caches).toEqual([]);
  desk.github.faults.add({ service: 'artifact', path: 'CreateArtifact', hang: true });
  const saved = await desk.save(book, { patienceMs: 2_000 }, CHECKPOINT);
  expect(saved).toMatchObject({ cacheSaved: true, artifact: null });
  expect(saved.problems).toEqual([expect.stringMatching(/could not be uploaded: .* no answer within 2 s/)]);
});

test('a newer copy of a leg takes the place of its older ones, without any permission; others stay', async () => {
  desk.github.permissions = { actions: 'read', contents: 'read', issues: 'read' };
  const first = await desk.save(desk.book(1), { runId: 7 }, { stage: 'leg-end', leg: 1 });
  const attempt = await desk.save(desk.book(1), { runId: 7, attempt: 2 }, { ...CHECKPOINT, leg: 2 });
  const older = await desk.save(desk.book(2), { runId: 7 }, { ...CHECKPOINT, leg: 2 });
  expect(copies()).toEqual([first.label, attempt.label, older.label]);
  const newer = await desk.save(desk.book(3), { runId: 7 }, { ...CHECKPOINT, leg: 2 });
  expect(copies()).toEqual([first.label, attempt.label, newer.label]);
  const last = await desk.save(desk.book(4), { runId: 7 }, { leg: 2 });
  expect(copies()).toEqual([first.label, attempt.label, last.label]);
  expect(desk.said).toEqual([]);
});

test('a copy is deleted only once the newer one is an artifact, and a refusal to delete costs nothing', async () => {
  const older = await desk.save(desk.book(1), {}, CHECKPOINT);
  const full = desk.github.artifactQuotaBytes;
  desk.github.artifactQuotaBytes = 0;
  expect(await desk.save(desk.book(2), {}, CHECKPOINT)).toMatchObject({ cacheSaved: true, artifact: null });
  expect(copies()).toEqual([older.label]);
  desk.github.artifactQuotaBytes = full;
  desk.github.faults.add({ service: 'artifact', path: 'DeleteArtifact', status: 403, body: { msg: 'no' } });
  const saved = await desk.save(desk.book(3), {}, CHECKPOINT);
  expect(saved).toMatchObject({ artifact: { id: expect.any(Number) }, problems: [] });
  expect(copies()).toEqual([older.label, saved.label]);
  expect(desk.said).toEqual([expect.stringMatching(/^superseded copies stay where they are: .*no/)]);
});

test('storage that is used up is told in the words of GitHub, at once', async () => {
  const full = desk.github.artifactQuotaBytes;
  desk.github.artifactQuotaBytes = 0;
  const saved = await desk.save(desk.book(1));
  desk.github.artifactQuotaBytes = full;
  expect(saved).toMatchObject({ cacheSaved: true, artifact: null });
  expect(saved.quota).toMatch(/Artifact storage quota has been hit\. Unable to upload any new artifacts/);
  expect(desk.github.requestsTo('artifact', 'POST', 'CreateArtifact')).toHaveLength(2);
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

test('the mark is left once a run, with the first copy, and in every run under one name', async () => {
  await desk.save(desk.book(1), { runId: 1 }, CHECKPOINT);
  await desk.save(desk.book(2), { runId: 1 });
  await desk.save(desk.book(2), { runId: 2 });
  const marks = desk.github.artifacts.filter(({ name }) => name === 'chimera-mark-v1-test-main');
  expect(marks.map(({ runId }) => runId)).toEqual([1, 2]);
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
