import { beforeAll, expect, test } from '@jest/globals';
import { launchLine } from '../../../packages/github/src/book/launch-line.ts';
import { unavailable } from '../services/known-faults.ts';
import type { BookDesk } from './book-desk.ts';
import { desk } from './one-desk.ts';

/** What earlier runs left, if all their caches and artifacts are deleted: whether there was a book. */

let wasCancelledAfterLeg: typeof import('../../../packages/github/src/book/history.ts')['wasCancelledAfterLeg'];
beforeAll(async () => {
  ({ wasCancelledAfterLeg } = await import('../../../packages/github/src/book/history.ts'));
});

const SESSION = '20260101-000000-0001';
const MAIN = { book: 'main', mode: 'test' } as const;

/** A job as GitHub lists one that used the root action, or one with a step of its own name. */
function job(runId: number, log: string | null, step = 'Run owner/chimera@v1') {
  const written = log === null ? null : `2026-01-01T00:00:00.0000000Z ${log}\n`;
  desk.github.addJob({ runId, name: 'paper', status: 'completed', steps: [{ name: step }], log: written });
}

const launched = (book: Parameters<typeof launchLine>[1] = MAIN) => launchLine(SESSION, book, 4711, null);

const find = (scene: Parameters<BookDesk['scene']>[0] = {}) =>
  desk.books.findBook(desk.scene({ runId: 99, ...scene }), { newBook: false });

test.each(['Run owner/chimera@v1', 'Paper trading'])(
  'a session that only the log of the step "%s" tells of is not begun anew in silence',
  async (step) => {
    desk.github.addRun({ id: 10, status: 'completed', conclusion: 'success' });
    job(10, launched(), step);
    const { found, refusal } = await find();
    expect(found).toBeNull();
    expect(refusal).toMatchObject({
      kind: 'book-lost',
      reason:
        'earlier runs had sessions of the book main (test), but there is neither a cache nor an artifact of it',
    });
  },
);

test('a refusal tells the next run what the one before it knew', async () => {
  desk.github.addRun({ id: 10, status: 'completed', conclusion: 'success' });
  job(10, launched());
  const { refusal } = await find();
  desk.github.jobs.length = 0;
  job(10, null);
  for (let id = 11; id < 40; id += 1) {
    desk.github.addRun({ id, status: 'completed', conclusion: 'failure' });
    job(id, `error: ${refusal?.reason}`);
  }
  expect((await find()).refusal?.kind).toBe('book-lost');
});

test('a book of another mode or name does not disarm it, and a session of theirs is none of ours', async () => {
  await desk.save(desk.book(1, { name: 'other' }), { runId: 1, book: 'other' });
  desk.github.addRun({ id: 10, status: 'completed', conclusion: 'success' });
  for (const book of [
    { ...MAIN, mode: 'paper' as const },
    { ...MAIN, book: 'other' },
    { ...MAIN, book: 'main-2' },
  ]) {
    job(10, launched(book), 'Bring the book and launch the session');
  }
  expect(await find()).toMatchObject({ found: null, refusal: null });
  job(10, launched());
  expect((await find()).refusal?.kind).toBe('book-lost');
});

test('another book of a branch, with steps of the shipped names, does not keep a new book from it', async () => {
  const ref = 'refs/heads/dev';
  desk.github.addRun({ id: 1, status: 'completed', conclusion: 'success', ref });
  await desk.save(desk.book(1, { name: 'alpha' }), { runId: 1, book: 'alpha', ref });
  desk.github.addRun({ id: 10, status: 'completed', conclusion: 'success', ref });
  job(10, launched({ ...MAIN, book: 'alpha' }), 'Bring the book and launch the session');
  desk.github.addRun({ id: 99, ref });
  expect(await find({ book: 'beta', ref })).toMatchObject({ found: null, refusal: null });
});

test('what a fork or another branch ran tells nothing, and stops nobody', async () => {
  const strangers = [
    { event: 'pull_request', ref: 'refs/pull/7/merge', headBranch: 'main', headRepositoryId: 666 },
    { event: 'pull_request', ref: 'refs/pull/8/merge', headBranch: 'main', headRepositoryId: null },
    { event: 'workflow_dispatch', ref: 'refs/heads/idea' },
  ];
  for (const [index, run] of strangers.entries()) {
    desk.github.addRun({ id: 10 + index, status: 'completed', conclusion: 'success', ...run });
    job(10 + index, launched(), 'Bring the book and launch the session');
  }
  expect(await find()).toMatchObject({ found: null, refusal: null });
});

test('where GitHub does not give the logs for a moment, nobody begins anew; where they are deleted, they tell nothing', async () => {
  desk.github.addRun({ id: 10, status: 'completed', conclusion: 'success' });
  job(10, launched());
  const mended = desk.github.faults.add({ service: 'rest', path: '/logs', ...unavailable });
  expect((await find({ patienceMs: 400 })).refusal).toMatchObject({
    reason: expect.stringMatching(/GitHub does not say whether earlier runs had sessions/),
    remedy: 'nothing is lost: the next run asks again',
  });
  mended();
  desk.github.jobs.length = 0;
  job(10, null);
  expect(await find()).toMatchObject({ found: null, refusal: null });
});

test('a run that was cancelled after a leg is told apart from one that was lost in the next, also if its jobs launched more', async () => {
  desk.github.addRun({ id: 10, status: 'completed', conclusion: 'cancelled' });
  job(10, launched());
  job(10, launched({ ...MAIN, book: 'other' }), 'Bring the book and launch the session');
  const after = (leg: number) =>
    wasCancelledAfterLeg(desk.scene({ runId: 99 }), { runId: 10, leg, session: SESSION });
  expect(await after(1)).toBe(true);
  job(10, launched());
  expect(await after(1)).toBe(false);
  expect(await after(2)).toBe(true);
});
