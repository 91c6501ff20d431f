import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { LedgerReader } from '@chimera/ledger';
import { afterEach, expect, test } from '@jest/globals';
import { SampleBook, START } from '../../../packages/report/src/testing/sample-book.ts';
import { unavailable } from '../services/known-faults.ts';
import type { BookDesk } from './book-desk.ts';
import { desk } from './one-desk.ts';

const opened: SampleBook[] = [];

afterEach(() => {
  for (const book of opened.splice(0)) book.remove();
});

/** A book whose session goes on: a leg that reached its end does not end it. */
function openBook(minutes: number): SampleBook {
  const book = new SampleBook();
  opened.push(book);
  const closes = Array.from({ length: minutes }, () => 100);
  book.run({ id: 's1', start: START, closes, script: { 1: 'buy', 3: 'sell', 5: 'buy', 7: 'sell' } });
  return book;
}

const LEG_END = { stage: 'leg-end', leg: 1 } as const;

function findLeg(where: Parameters<BookDesk['scene']>[0] = {}) {
  const scene = desk.scene({ runId: 5, ...where });
  const wanted = { runId: 5, session: 's1', generation: 1, leg: 1 };
  return { scene, found: desk.books.findLegBook(scene, wanted, 1) };
}

function headOf(book: SampleBook) {
  return { ...book.read((reader) => reader.head())! };
}

test('the book is taken exactly as the leg before left it', async () => {
  const book = openBook(5);
  await desk.save(openBook(3), { runId: 5 }, { stage: 'checkpoint' });
  await desk.save(book, { runId: 5 }, LEG_END);
  const { scene, found } = findLeg();
  expect(await found).toEqual({ problem: null, head: headOf(book), warnings: [] });
  const reader = new LedgerReader(scene.ledgerPath, 'at-rest');
  expect({ ...reader.head() }).toEqual(headOf(book));
  reader.close();
});

test('its artifact serves where the cache is down, and the cache where nothing is listed', async () => {
  const book = openBook(5);
  await desk.save(book, { runId: 5 }, LEG_END);
  const down = desk.github.faults.add({ service: 'cache', ...unavailable });
  expect(await findLeg().found).toMatchObject({ problem: null, head: headOf(book) });
  down();
  desk.github.faults.add({ service: 'rest', path: '/actions/', status: 403, body: { message: 'no' } });
  expect(await findLeg().found).toMatchObject({ problem: null, head: headOf(book) });
});

test.each([
  ['only a checkpoint of it', { runId: 5 }, { stage: 'checkpoint', leg: 1 }],
  ['a leg of another run', { runId: 4 }, LEG_END],
  ['another leg', { runId: 5 }, { stage: 'leg-end', leg: 2 }],
] as const)('%s does not do, and the reason is told', async (_, where, changes) => {
  await desk.save(openBook(5), where, changes);
  expect(await findLeg().found).toMatchObject({
    problem: expect.stringMatching(/^the book that leg 1 left cannot be had/),
  });
});

test('a list that lags behind is asked again', async () => {
  const book = openBook(5);
  await desk.save(book, { runId: 5 }, LEG_END);
  const late = { service: 'rest', status: 200, times: 1 } as const;
  desk.github.faults.add({ ...late, path: '/actions/caches', body: { total_count: 0, actions_caches: [] } });
  desk.github.faults.add({ ...late, path: '/actions/artifacts', body: { total_count: 0, artifacts: [] } });
  expect(await findLeg().found).toMatchObject({ problem: null, head: headOf(book) });
});

test('a leg that is re-run alone after it had gone on would fork the book, and is refused', async () => {
  await desk.save(openBook(5), { runId: 5 }, LEG_END);
  await desk.save(openBook(9), { runId: 5 }, { stage: 'checkpoint', leg: 2 });
  expect(await findLeg({ attempt: 2 }).found).toMatchObject({
    problem: expect.stringMatching(/is newer: the plan is stale; re-run all jobs of the run/),
  });
});

test('a machine that keeps its files goes on with its own, unless somebody else went on already', async () => {
  const book = openBook(5);
  const { scene } = findLeg();
  mkdirSync(dirname(scene.ledgerPath), { recursive: true });
  copyFileSync(book.path, scene.ledgerPath);
  const ledgerPath = scene.ledgerPath;
  expect(await findLeg({ ledgerPath }).found).toEqual({ problem: null, head: headOf(book), warnings: [] });
  await desk.save(openBook(9), { runId: 5 }, { stage: 'checkpoint', leg: 2 });
  expect(await findLeg({ ledgerPath }).found).toMatchObject({ problem: expect.stringMatching(/stale/) });
});

test('a session that is over on this machine is no open one', async () => {
  const book = openBook(5);
  const ended = desk.book(1);
  await desk.save(book, { runId: 5 }, LEG_END);
  const { scene } = findLeg();
  mkdirSync(dirname(scene.ledgerPath), { recursive: true });
  copyFileSync(ended.path, scene.ledgerPath);
  expect(await findLeg({ ledgerPath: scene.ledgerPath }).found).toMatchObject({ head: headOf(book) });
});
