import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { takeBook } from '@chimera/runtime/github/book/take-book';
import { LedgerReader } from '@chimera/runtime/ledger/reader';
import type { SampleBook } from '@chimera/runtime/report/sample-book';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
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

  test('is asked for by its prefix where caches are not listed', async () => {
    const [older, newer] = [desk.book(1), desk.book(2)];
    await desk.save(older, { runId: 1 });
    await desk.save(newer, { runId: 2 });
    desk.github.faults.add({ service: 'rest', path: '/actions/', status: 403, body: { message: 'no' } });
    const { found, warnings } = await find();
    expect(found).toMatchObject({ ...headOf(newer), source: { kind: 'cache' } });
    expect(warnings).toHaveLength(2);
  });

  test('a book of the other mode is another book', async () => {
    await desk.save(desk.book(1));
    const scene = { ...desk.scene({ runId: 99 }), mode: 'paper' as const };
    expect(await desk.books.findBook(scene, { newBook: false })).toMatchObject({
      found: null,
      refusal: null,
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

  test('with one of two that contradict each other', async () => {
    await desk.save(desk.book(2), { runId: 1 });
    await desk.save(desk.book(2, { differs: true }), { runId: 2 });
    expect((await find()).refusal).toMatchObject({ kind: 'book-forked' });
  });

  test('with a book that is not what its name says, even where it verifies', async () => {
    await desk.save(desk.book(2), { runId: 1 });
    const [cache] = desk.github.caches;
    cache!.key = cache!.key.replace(/-[0-9a-f]{12}-/, '-0123456789ab-');
    desk.github.artifacts.length = 0;
    const { refusal, warnings } = await find();
    expect(refusal?.kind).toBe('book-lost');
    expect(warnings).toEqual([expect.stringMatching(/holds another book than its name says/)]);
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

  test('where GitHub does not say whether there were sessions', async () => {
    desk.github.faults.add({ service: 'rest', path: '/workflows/', ...unavailable });
    const { found, refusal } = await find();
    expect(found).toBeNull();
    expect(refusal).toMatchObject({
      kind: 'book-lost',
      reason: expect.stringMatching(/does not say whether/),
    });
  });

  test('where GitHub lists neither caches nor artifacts, and the cache knows none', async () => {
    desk.github.faults.add({ service: 'rest', path: '/actions/', status: 403, body: { message: 'no' } });
    expect((await find()).refusal).toMatchObject({ remedy: expect.stringMatching(/actions: read/) });
    expect((await find({}, true)).refusal).toMatchObject({ kind: 'book-lost' });
  });

  test.each([
    ['breaks off', { truncate: true }],
    ['is no JSON', { status: 200, body: '<html>' }],
  ])('where a listing %s: half an answer is no empty list', async (_, fault) => {
    const book = desk.book(1);
    await desk.save(book);
    desk.github.artifacts.length = 0;
    desk.github.faults.add({ service: 'rest', path: '/actions/', ...fault });
    const { found, warnings } = await find();
    expect(found).toMatchObject({ ...headOf(book), source: { kind: 'cache' } });
    expect(warnings).toHaveLength(2);
    desk.github.evictCaches();
    expect((await find()).refusal).toMatchObject({ kind: 'book-lost' });
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
    for (let runId = 1; runId <= 8; runId += 1)
      await desk.save(book, { runId }, { artifact: 'if-cache-fails' });
    desk.github.faults.add({ service: 'cache', hang: true });
    const { refusal, warnings } = await find({ patienceMs: 200 });
    expect(refusal?.kind).toBe('book-lost');
    expect(warnings.length).toBeLessThanOrEqual(5);
    expect(warnings.at(-1)).toMatch(/not tried any more/);
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
