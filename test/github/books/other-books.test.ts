import { expect, test } from '@jest/globals';
import { forgetNames } from './names-of-old.ts';
import { desk } from './one-desk.ts';

/** A book that its owner may mean, though it is not the one that is looked for. */

const OLD_FILE = '.github/workflows/old-name.yml';

/** A book that another workflow file saved. */
async function saveElsewhere({ runId = 50, ref = 'refs/heads/main', workflowFile = 'old-name.yml' } = {}) {
  desk.github.addRun({ id: runId, status: 'completed', conclusion: 'success', ref, workflowFile });
  await desk.save(desk.book(1), { runId, ref });
}

interface Wanted {
  readonly runId?: number;
  readonly book?: string;
  readonly namedAfter?: string;
  readonly newBook?: boolean;
}

const find = ({ namedAfter, newBook = false, runId = 9_000, ...wanted }: Wanted = {}) =>
  desk.books.findBook(
    { ...desk.scene({ ...wanted, runId }), ...(namedAfter === undefined ? {} : { namedAfter }) },
    { newBook },
  );

const ofRenamed = (warnings: readonly string[]) => warnings.filter((text) => /a new book/.test(text));

test('a workflow file that was renamed opens a new book, and says which file has one and what to do', async () => {
  await saveElsewhere();
  const { found, refusal, warnings } = await find();
  expect({ found, refusal }).toEqual({ found: null, refusal: null });
  expect(ofRenamed(warnings)).toEqual([
    `a new book main of mode test is opened: copies belong to the workflow file that saved them. A book of that name was saved by ${OLD_FILE} (run 50), and this is .github/workflows/chimera-runtime.yml. If the file was renamed, give it its old name again to go on with that book; if both are to run, give this book a name of its own (the input book)`,
  ]);
});

test('it is said also if the copies themselves are gone, and behind a thousand newer artifacts', async () => {
  await saveElsewhere();
  desk.github.evictCaches();
  const marks = desk.github.artifacts.filter(({ name }) => name.startsWith('chimera-mark'));
  desk.github.artifacts.splice(0, Number.POSITIVE_INFINITY, ...marks);
  desk.github.addRun({ id: 60, workflowFile: 'ci.yml' });
  for (let count = 0; count < 1_100; count += 1)
    desk.github.addArtifact({ runId: 60, name: `build-${count}`, content: 'x' });
  expect(ofRenamed((await find()).warnings)).toEqual([expect.stringContaining(`${OLD_FILE} (run 50)`)]);
});

test.each([
  ['the book of another name', { book: 'alpha' }, {}],
  ['another branch', {}, { ref: 'refs/heads/idea' }],
  ['a new book that somebody asked for', { newBook: true }, {}],
])('nothing is said of that for %s', async (_, wanted, saved) => {
  await saveElsewhere(saved);
  const { found, refusal, warnings } = await find(wanted);
  expect({ found, refusal }).toEqual({ found: null, refusal: null });
  expect(ofRenamed(warnings)).toEqual([]);
});

test('nothing is said of that once this file has a book', async () => {
  await saveElsewhere();
  const { seq } = await desk.save(desk.book(2), { runId: 60 });
  const { found, warnings } = await find();
  expect(found).toMatchObject({ seq });
  expect(ofRenamed(warnings)).toEqual([]);
});

test('of many files three are named', async () => {
  for (let runId = 50; runId < 55; runId += 1) await saveElsewhere({ runId, workflowFile: `f${runId}.yml` });
  const [warning] = ofRenamed((await find()).warnings);
  expect(warning?.match(/f\d+\.yml/g)).toHaveLength(3);
  expect(warning).toContain('and 2 more, and this is');
});

test('a folder whose copies have no name yet opens no new book: what to write, and where, is said', async () => {
  await desk.save(desk.book(2), { runId: 1 });
  forgetNames(desk.github);
  const label = desk.github.artifacts[0]!.name;
  const { found, refusal } = await find({ book: 'bot', namedAfter: 'bot' });
  expect(found).toBeNull();
  expect(refusal).toEqual({
    kind: 'book-lost',
    reason: `the folder bot has no book bot yet, but there is a copy from before books had names, which is the book main (${label})`,
    remedy:
      'to go on with it, write "book": "main" into bot/.chimera/runtime-config.json, or "book: main" below "with:" of this job in .github/workflows/chimera-runtime.yml; for a new book of this folder, run the workflow by hand with new-book ticked',
  });
});

test('both ways on work: the book main, and a new one', async () => {
  const { seq } = await desk.save(desk.book(2), { runId: 1 });
  forgetNames(desk.github);
  expect(await find({ book: 'main' })).toMatchObject({ found: { seq }, refusal: null });
  expect(await find({ book: 'bot', namedAfter: 'bot', newBook: true })).toMatchObject({
    found: null,
    refusal: null,
    opensNew: true,
  });
});

test('a name that somebody stated is a new book, and so is a folder once main went on under its name', async () => {
  await desk.save(desk.book(1), { runId: 1 });
  forgetNames(desk.github);
  expect(await find({ book: 'alpha' })).toMatchObject({ found: null, refusal: null });
  await desk.save(desk.book(2), { runId: 2 });
  expect(await find({ book: 'bot', namedAfter: 'bot' })).toMatchObject({ found: null, refusal: null });
});

test.each([
  ['a fork', { event: 'pull_request', ref: 'refs/pull/7/merge', headRepositoryId: 666, headBranch: 'main' }],
  ['another workflow', { ref: 'refs/heads/main', workflowFile: 'ci.yml' }],
])('copies without a name of %s stop nobody', async (_, run) => {
  desk.github.addRun({ id: 50, status: 'completed', conclusion: 'success', ...run });
  await desk.save(desk.book(1), { runId: 50, ref: run.ref });
  forgetNames(desk.github);
  expect(await find({ book: 'bot', namedAfter: 'bot' })).toMatchObject({ found: null, refusal: null });
});
