import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { LedgerReader } from '@chimera/ledger';
import { expect, test } from '@jest/globals';
import type { SampleBook } from '../../../packages/report/src/testing/sample-book.ts';
import { unavailable } from '../services/known-faults.ts';
import { desk } from './one-desk.ts';

function headOf(book: SampleBook) {
  return { ...book.read((reader) => reader.head())! };
}

async function restore(book: SampleBook, ledgerPath?: string) {
  const scene = desk.scene({ runId: 9, ...(ledgerPath ? { ledgerPath } : {}) });
  const pin = { generation: 1, ...headOf(book), source: { kind: 'local' } } as const;
  return { scene, restored: await desk.books.restorePinned(scene, pin) };
}

function headAt(path: string) {
  const reader = new LedgerReader(path, 'at-rest');
  try {
    return { ...reader.head()! };
  } finally {
    reader.close();
  }
}

test('the book that the plan names is brought, whichever shelf still has it', async () => {
  const book = desk.book(2);
  await desk.save(book, { runId: 1 });
  for (const trouble of [null, { service: 'cache', ...unavailable }] as const) {
    if (trouble) desk.github.faults.add(trouble);
    const { scene, restored } = await restore(book);
    expect(restored.problem).toBeNull();
    expect(headAt(scene.ledgerPath)).toEqual(headOf(book));
  }
});

test('a book that went another way is not it', async () => {
  await desk.save(desk.book(2, { differs: true }), { runId: 1 });
  const { restored } = await restore(desk.book(2));
  expect(restored.problem).toMatch(/^the book that the plan names \(entry \d+\) cannot be had/);
});

test('a plan that is older than the newest book is stale', async () => {
  const book = desk.book(1);
  await desk.save(book, { runId: 1 });
  await desk.save(desk.book(2), { runId: 2 });
  expect((await restore(book)).restored.problem).toMatch(/is newer: the plan is stale; re-run all jobs/);
});

test('where the book lies in the work directory already, nothing is downloaded', async () => {
  const book = desk.book(1);
  await desk.save(book, { runId: 1 });
  const { ledgerPath } = desk.scene();
  mkdirSync(dirname(ledgerPath), { recursive: true });
  copyFileSync(book.path, ledgerPath);
  desk.github.requests.length = 0;
  expect((await restore(book, ledgerPath)).restored).toEqual({ problem: null, warnings: [] });
  expect(desk.github.requestsTo('blob')).toEqual([]);
});

test('a file in the work directory that is no ledger is set aside', async () => {
  const book = desk.book(1);
  await desk.save(book, { runId: 1 });
  const { ledgerPath } = desk.scene();
  mkdirSync(dirname(ledgerPath), { recursive: true });
  writeFileSync(ledgerPath, 'this is no database, whatever its name says');
  expect((await restore(book, ledgerPath)).restored.problem).toBeNull();
  expect(headAt(ledgerPath)).toEqual(headOf(book));
});

test('a book that cannot be had is told with every reason', async () => {
  const book = desk.book(1);
  await desk.save(book, { runId: 1 });
  for (const { blob } of desk.github.caches) blob.content = Buffer.from('garbage');
  for (const artifact of desk.github.artifacts) artifact.expiresAt = 0;
  const { restored } = await restore(book);
  expect(restored.problem).toMatch(
    /cannot be had: the cache .* could not be restored; the artifact .* has expired$/,
  );
});

test('a new book is opened only where its generation is still empty', async () => {
  const scene = desk.scene({ runId: 9 });
  expect(await desk.books.refuseSecondBook(scene, 1)).toBeNull();
  await desk.save(desk.book(1), { runId: 1 });
  expect(await desk.books.refuseSecondBook(scene, 2)).toBeNull();
  expect(await desk.books.refuseSecondBook(scene, 1)).toMatch(/the plan opens a new book, but .* is newer/);
});
