import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LedgerReader } from '@chimera/ledger';
import { describe, expect, test } from '@jest/globals';
import { takeBook } from '../../../packages/github/src/book/take-book.ts';
import type { SampleBook } from '../../../packages/report/src/testing/sample-book.ts';
import { unavailable } from '../services/known-faults.ts';
import type { BookDesk } from './book-desk.ts';
import { desk } from './one-desk.ts';

type Where = Parameters<BookDesk['scene']>[0];

function find(where: Where = { runId: 99 }, newBook = false) {
  return desk.books.findBook(desk.scene({ runId: 99, ...where }), { newBook });
}

function headOf(book: SampleBook) {
  return { ...book.read((reader) => reader.head())! };
}

function headAt(path: string) {
  const reader = new LedgerReader(path, 'at-rest');
  try {
    return { ...reader.head()! };
  } finally {
    reader.close();
  }
}

describe('the newest of both shelves', () => {
  test('there never was one', async () => {
    expect(await find()).toMatchObject({ found: null, refusal: null, generation: 1, opensNew: false });
  });

  test('is found in the cache, verified, and can be taken', async () => {
    const [older, newer] = [desk.book(1), desk.book(2)];
    await desk.save(older, { runId: 1 });
    await desk.save(newer, { runId: 2 });
    const { found, refusal, warnings } = await find();
    expect({ refusal, warnings }).toEqual({ refusal: null, warnings: [] });
    expect(found).toMatchObject({ ...headOf(newer), source: { kind: 'cache' } });
    expect(headAt(found!.path)).toEqual(headOf(newer));
  });

  test('is the artifact where the cache holds an older one', async () => {
    const [older, newer] = [desk.book(1), desk.book(2)];
    await desk.save(older, { runId: 1 });
    const down = desk.github.faults.add({ service: 'cache', ...unavailable });
    await desk.save(newer, { runId: 2 });
    down();
    const { found, refusal } = await find();
    expect(refusal).toBeNull();
    expect(found).toMatchObject({ ...headOf(newer), source: { kind: 'artifact', runId: 2 } });
  });

  test('is the cache where the artifact has expired', async () => {
    const book = desk.book(1);
    await desk.save(book);
    for (const artifact of desk.github.artifacts) artifact.expiresAt = 0;
    expect((await find()).found).toMatchObject({ ...headOf(book), source: { kind: 'cache' } });
  });

  test('comes from its artifact where the cache is garbage, and that is said', async () => {
    const book = desk.book(1);
    await desk.save(book);
    for (const { blob } of desk.github.caches) blob.content = Buffer.from('garbage');
    const { found, warnings } = await find();
    expect(found).toMatchObject({ ...headOf(book), source: { kind: 'artifact' } });
    expect(warnings).toEqual([expect.stringMatching(/^the cache chimera-book-.* could not be restored$/)]);
  });

  test('comes from its artifact where the cache hangs, within the patience for it', async () => {
    const book = desk.book(1);
    await desk.save(book);
    desk.github.faults.add({ service: 'cache', hang: true });
    expect((await find({ patienceMs: 1000 })).found).toMatchObject({ source: { kind: 'artifact' } });
    expect(desk.said).toContainEqual(expect.stringMatching(/gave no answer within 1 s/));
  });

  test('is the one with the most entries, not the one that was saved last', async () => {
    const [older, newer] = [desk.book(1), desk.book(2)];
    await desk.save(newer, { runId: 1 });
    await desk.save(older, { runId: 2 });
    expect((await find()).found).toMatchObject(headOf(newer));
  });

  test('is of a later generation, however few entries it has', async () => {
    const [old, fresh] = [desk.book(2), desk.book(1)];
    await desk.save(old, { runId: 1 });
    await desk.save(fresh, { runId: 2 }, { generation: 2 });
    expect(await find()).toMatchObject({ found: headOf(fresh), generation: 2 });
  });

  test('a book of the other mode is another book', async () => {
    await desk.save(desk.book(1));
    const scene = { ...desk.scene({ runId: 99 }), mode: 'paper' as const };
    expect(await desk.books.findBook(scene, { newBook: false })).toMatchObject({
      found: null,
      refusal: null,
    });
    // That there is one does not hide that the other one is lost.
    desk.github.evictCaches();
    for (const artifact of desk.github.artifacts) {
      artifact.name = artifact.name.replace('-test-main', '-paper-main');
    }
    const paper = { ...desk.scene({ runId: 99 }), mode: 'paper' as const };
    expect((await desk.books.findBook(paper, { newBook: false })).refusal).toMatchObject({
      kind: 'book-lost',
      reason: expect.stringMatching(/^earlier runs of this workflow saved a book/),
    });
  });
});

describe('nobody goes on', () => {
  test('with an older book while a newer one is known', async () => {
    await desk.save(desk.book(1), { runId: 1 });
    await desk.save(desk.book(2), { runId: 2 });
    desk.github.evictCaches(({ key }) => key.includes('-2-1-1-'));
    for (const artifact of desk.github.artifacts) if (artifact.runId === 2) artifact.expiresAt = 0;
    const { found, refusal } = await find();
    expect(found).toBeNull();
    expect(refusal).toMatchObject({
      kind: 'book-lost',
      reason: expect.stringMatching(/^the newest book is .*, but the newest that can be had ends with entry/),
      remedy: expect.stringMatching(/delete the newer caches and artifacts/),
    });
  });

  test('with a copy that is not what its name says, even where it verifies', async () => {
    await desk.save(desk.book(2), { runId: 1 });
    const [cache] = desk.github.caches;
    cache!.key = cache!.key.replace(/-[0-9a-f]{12}-/, '-0123456789ab-');
    for (const artifact of desk.github.artifacts) artifact.expiresAt = 0;
    const { refusal, warnings } = await find();
    expect(refusal?.kind).toBe('book-lost');
    expect(warnings).toContainEqual(expect.stringMatching(/holds another book than its name says/));
  });

  test('where a run of this workflow left its mark, no matter what its steps are called and whenever it was', async () => {
    await desk.save(desk.book(1), { runId: 1 });
    desk.github.evictCaches();
    const marks = desk.github.artifacts.filter(({ name }) => name.startsWith('chimera-mark-'));
    desk.github.artifacts.splice(0, Number.POSITIVE_INFINITY, ...marks);
    for (const artifact of desk.github.artifacts) artifact.expiresAt = 0;
    // A composite action is one step in the list, and its user names it.
    desk.github.addJob({ runId: 1, steps: [{ name: 'Paper' }] });
    for (let id = 200; id < 1_300; id += 1) {
      desk.github.addRun({ id, status: 'completed', conclusion: 'success', createdAt: id });
      desk.github.addArtifact({ runId: id, name: `logs-${id}`, content: 'x' });
    }
    expect((await find({ runId: 5_000 })).refusal).toMatchObject({
      kind: 'book-lost',
      reason: expect.stringMatching(/^earlier runs of this workflow saved a book/),
      remedy: expect.stringMatching(/new-book/),
    });
  });

  test('where earlier runs had sessions and nothing is left, however many refusals came after them', async () => {
    desk.github.addRun({ id: 10, status: 'completed', conclusion: 'success', createdAt: 1 });
    desk.github.addJob({ runId: 10, steps: [{ name: 'Bring the book and launch the session' }] });
    for (let id = 11; id <= 40; id += 1) {
      desk.github.addRun({ id, status: 'completed', conclusion: 'failure', createdAt: id });
      desk.github.addJob({ runId: id, name: 'preflight', steps: [{ name: 'Check', conclusion: 'failure' }] });
    }
    const { found, refusal } = await find();
    expect(found).toBeNull();
    expect(refusal).toMatchObject({
      kind: 'book-lost',
      reason: expect.stringMatching(/^earlier runs had sessions/),
      remedy: expect.stringMatching(/new-book/),
    });
  });

  test('where only an earlier attempt of this run, or of another, had a session', async () => {
    const launched = { steps: [{ name: 'launch' }] };
    desk.github.addRun({ id: 10, attempt: 2, status: 'completed', conclusion: 'failure' });
    desk.github.addJob({ runId: 10, attempt: 1, ...launched });
    expect((await find()).refusal?.kind).toBe('book-lost');
    desk.clear();
    desk.github.addRun({ id: 99, attempt: 2 });
    desk.github.addJob({ runId: 99, attempt: 1, ...launched });
    expect((await find({ attempt: 2 })).refusal?.kind).toBe('book-lost');
  });

  test.each([
    ['does not say which runs there are', { path: '/workflows/', ...unavailable }],
    ['does not list the caches', { path: '/actions/caches', ...unavailable }],
    ['refuses for a moment that is too long', { path: '/actions/', status: 403, body: { message: 'no' } }],
    ['breaks off its lists', { path: '/actions/', truncate: true }],
    ['answers with a page', { path: '/actions/', status: 200, body: '<html>' }],
  ])('where GitHub %s: no older copy, and no new book', async (_, fault) => {
    await desk.save(desk.book(1));
    desk.github.faults.add({ service: 'rest', ...fault });
    for (const newBook of [false, true]) {
      const { found, refusal } = await find({ patienceMs: 400 }, newBook);
      expect(found).toBeNull();
      expect(refusal).toMatchObject({
        kind: 'book-lost',
        reason: expect.stringMatching(/^GitHub does not list .* so that nobody knows which copy/),
        remedy: 'nothing is lost: the next run asks again',
      });
    }
  });

  test('where the token may not read the lists, and the permission is named', async () => {
    await desk.save(desk.book(1));
    desk.github.permissions = { contents: 'read', issues: 'write' };
    expect((await find()).refusal).toMatchObject({ remedy: 'give the job the permission actions: read' });
  });

  test('a list that is refused for a moment is asked for again', async () => {
    const book = desk.book(1);
    await desk.save(book);
    desk.github.faults.add({ service: 'rest', path: '/actions/', times: 6, ...unavailable });
    expect(await find()).toMatchObject({ found: headOf(book), refusal: null });
  });

  test('runs that were refused, cancelled or disabled before any session are no history', async () => {
    desk.github.addRun({ id: 10, status: 'completed', conclusion: 'failure' });
    desk.github.addJob({ runId: 10, steps: [{ name: 'Bring the book and launch', conclusion: 'failure' }] });
    desk.github.addRun({ id: 11, status: 'completed', conclusion: 'success', workflowFile: 'ci.yml' });
    desk.github.addJob({ runId: 11, steps: [{ name: 'launch' }] });
    expect(await find()).toMatchObject({ found: null, refusal: null });
  });

  test('a cache service that is down does not eat the time of the job', async () => {
    const book = desk.book(1);
    for (let runId = 1; runId <= 8; runId += 1) await desk.saveToCacheAlone(book, { runId });
    desk.github.faults.add({ service: 'cache', hang: true });
    const { refusal, warnings } = await find({ patienceMs: 1000 });
    expect(refusal?.kind).toBe('book-lost');
    expect(warnings.length).toBeLessThanOrEqual(5);
    expect(warnings.at(-1)).toMatch(/not tried any more/);
  });
});

describe('two sessions went on from one entry', () => {
  test('the longer one goes on, today and tomorrow, and the other one is told', async () => {
    const [other, longer] = [desk.book(2, { differs: true }), desk.book(3)];
    await desk.save(longer, { runId: 1 });
    await desk.save(other, { runId: 2 });
    const { found, refusal, fork, warnings } = await find();
    expect({ found, refusal }).toMatchObject({ found: headOf(longer), refusal: null });
    expect(fork).toMatch(
      /contradict each other: two sessions went on from one entry. The longer one goes on/,
    );
    expect(warnings).toContain(fork);
    const next = desk.book(4);
    await desk.save(next, { runId: 3 });
    expect((await find()).found).toMatchObject(headOf(next));
  });
});

describe('a branch', () => {
  const branch = { ref: 'refs/heads/idea' };

  test("begins with a copy of the default branch's book, has its own from then on, and leaves the other alone", async () => {
    const [first, tried, later] = [desk.book(1), desk.book(2, { differs: true }), desk.book(3)];
    await desk.save(first, { runId: 1 });
    for (const id of [90, 91, 92]) desk.github.addRun({ id, ...branch });
    expect((await find({ runId: 90, ref: branch.ref })).found).toMatchObject(headOf(first));
    await desk.save(tried, { runId: 90, ref: branch.ref });
    expect(await find()).toMatchObject({ found: headOf(first), fork: null, refusal: null });
    await desk.save(later, { runId: 2 });
    expect(await find({ runId: 91, ref: branch.ref })).toMatchObject({
      found: headOf(tried),
      fork: null,
      refusal: null,
    });
    // Its own book is not replaced by the default branch's when it is lost.
    desk.github.evictCaches(({ ref }) => ref === branch.ref);
    for (const artifact of desk.github.artifacts) if (artifact.runId === 90) artifact.expiresAt = 0;
    expect((await find({ runId: 92, ref: branch.ref })).refusal?.kind).toBe('book-lost');
  });
});

describe('a new book', () => {
  test('is of the next generation', async () => {
    await desk.save(desk.book(1), { runId: 1 }, { generation: 3 });
    expect(await find({}, true)).toMatchObject({ found: null, refusal: null, generation: 4, opensNew: true });
  });

  test('that this run opened in an earlier attempt is gone on with', async () => {
    const fresh = desk.book(1);
    await desk.save(desk.book(2), { runId: 1 });
    await desk.save(fresh, { runId: 99 }, { generation: 2 });
    const again = await find({ attempt: 2 }, true);
    expect(again).toMatchObject({ found: headOf(fresh), generation: 2, opensNew: false });
    expect(await find({ attempt: 1 }, true)).toMatchObject({ found: null, generation: 3, opensNew: true });
  });
});

describe('the book in the work directory', () => {
  function local(book: SampleBook): string {
    const path = join(desk.scene().scratch, 'local', 'ledger.db');
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(book.path, path);
    return path;
  }

  const archives = (path: string): readonly string[] => {
    const folder = join(dirname(path), 'archive');
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  test('goes on where it is ahead of what was saved', async () => {
    await desk.save(desk.book(1));
    const book = desk.book(2);
    const ledgerPath = local(book);
    expect((await find({ ledgerPath })).found).toEqual({
      ...headOf(book),
      source: { kind: 'local' },
      path: ledgerPath,
      saved: null,
    });
  });

  test('goes on where nothing was ever saved', async () => {
    const ledgerPath = local(desk.book(1));
    expect((await find({ ledgerPath })).found?.source).toEqual({ kind: 'local' });
  });

  test('is replaced where it is behind; nothing of it is lost, so nothing is archived', async () => {
    const newer = desk.book(2);
    await desk.save(newer);
    for (const book of [desk.book(1), newer]) {
      const ledgerPath = local(book);
      const { found } = await find({ ledgerPath });
      takeBook(found!.path, ledgerPath);
      expect(headAt(ledgerPath)).toEqual(headOf(newer));
      expect(archives(ledgerPath)).toEqual([]);
    }
  });

  test('is refused where it contradicts what was saved', async () => {
    await desk.save(desk.book(2));
    const ledgerPath = local(desk.book(2, { differs: true }));
    expect((await find({ ledgerPath })).refusal).toMatchObject({
      kind: 'book-forked',
      remedy: expect.stringMatching(/^move the one in the work directory away/),
    });
  });

  test('is archived where another takes its place, and where it is no ledger at all', async () => {
    const fresh = desk.book(1);
    await desk.save(fresh);
    const ledgerPath = local(fresh);
    writeFileSync(ledgerPath, 'this is no database, whatever its name says');
    const { found, refusal } = await find({ ledgerPath });
    expect(refusal).toBeNull();
    takeBook(found!.path, ledgerPath);
    expect(headAt(ledgerPath)).toEqual(headOf(fresh));
    expect(archives(ledgerPath)).toHaveLength(1);
    expect(desk.said).toContainEqual(expect.stringMatching(/^The book in the work directory is no good/));
    takeBook(local(desk.book(2, { differs: true })), ledgerPath);
    expect(archives(ledgerPath)).toHaveLength(1);
    takeBook(local(desk.book(2)), ledgerPath);
    expect(archives(ledgerPath)).toHaveLength(2);
  });
});
