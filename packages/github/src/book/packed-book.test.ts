import { readFileSync, renameSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { inspectBook, LEDGER_FILE, MANIFEST_FILE, type Manifest, packBook } from './packed-book.ts';

let book: SampleBook;
let folder: string;
let packed: Manifest;

const FACTS = {
  mode: 'test',
  generation: 1,
  leg: 1,
  stage: 'final',
  runId: 5,
  attempt: 1,
  book: 'main',
  savedAt: START,
} as const;

beforeEach(async () => {
  book = new SampleBook();
  book.run({ id: 's1', start: START, closes: [100, 101, 102], script: { 1: 'buy' }, end: 'completed' });
  folder = join(book.folder, 'packed');
  packed = await packBook(book.path, folder, FACTS);
});

afterEach(() => book.remove());

function rewrite(changes: object): void {
  writeFileSync(join(folder, MANIFEST_FILE), JSON.stringify({ ...packed, ...changes }));
}

test('a book is packed as one file with what it is, and verifies as a whole', async () => {
  const head = book.read((reader) => reader.head());
  expect(packed).toMatchObject({ ...FACTS, ...head, session: 's1', version: 2 });
  expect(await inspectBook(folder)).toEqual(packed);
});

test('a book that is written meanwhile is packed as it stood', async () => {
  book.run({ id: 's2', start: START + 9 * MINUTE, closes: [100], end: 'completed' });
  expect(await inspectBook(folder)).toEqual(packed);
  const again = await packBook(book.path, folder, FACTS);
  expect(again.seq).toBeGreaterThan(packed.seq);
  expect(await inspectBook(folder)).toEqual(again);
});

test('a ledger without a session is nothing to pack', async () => {
  const empty = new SampleBook();
  empty.run({ id: 's1', start: START, closes: [] });
  await expect(packBook(join(empty.folder, 'none.db'), folder, FACTS)).rejects.toThrow(/cannot be opened/);
  empty.remove();
});

test.each<[string, () => void, RegExp]>([
  [
    'a manifest that is missing',
    () => renameSync(join(folder, MANIFEST_FILE), join(folder, 'x')),
    /book\.json is not there/,
  ],
  [
    'a ledger that is missing',
    () => renameSync(join(folder, LEDGER_FILE), join(folder, 'x')),
    /ledger\.db is not there/,
  ],
  [
    'a manifest that is garbage',
    () => writeFileSync(join(folder, MANIFEST_FILE), 'garbage'),
    /not what was written/,
  ],
  ['a manifest with a key too many', () => rewrite({ extra: 1 }), /not what was written/],
  ['a manifest of another mode', () => rewrite({ mode: 'live' }), /not what was written/],
  ['a manifest of another version', () => rewrite({ version: 3 }), /not what was written/],
  [
    'a manifest without end',
    () => writeFileSync(join(folder, MANIFEST_FILE), ' '.repeat(70_000)),
    /more than a book can have/,
  ],
  ['a ledger that is cut off', () => truncateSync(join(folder, LEDGER_FILE), 4096), /has 4096 bytes/],
  [
    'a ledger beyond all measure',
    () => truncateSync(join(folder, LEDGER_FILE), 2 ** 30 + 1),
    /more than a book can have/,
  ],
  ['another hash of the file', () => rewrite({ sha256: '0'.repeat(64) }), /SHA-256/],
  ['another last entry', () => rewrite({ seq: packed.seq + 1 }), /ends with entry/],
  ['another hash of the last entry', () => rewrite({ hash: '0'.repeat(64) }), /ends with entry/],
])('%s is found', async (_, spoil, reason) => {
  spoil();
  await expect(inspectBook(folder)).rejects.toMatchObject({
    name: 'BookError',
    message: expect.stringMatching(reason),
  });
});

test.each([LEDGER_FILE, MANIFEST_FILE])('a link in the place of %s is not followed', async (file) => {
  const path = join(folder, file);
  renameSync(path, join(book.folder, 'elsewhere'));
  symlinkSync(join(book.folder, 'elsewhere'), path);
  await expect(inspectBook(folder)).rejects.toThrow(/is not there, or no file/);
});

test('a ledger that was changed with its manifest does not verify', async () => {
  const path = join(folder, LEDGER_FILE);
  const bytes = readFileSync(path);
  const at = bytes.indexOf('"startingCash":"10000"');
  expect(at).toBeGreaterThan(0);
  bytes.write('9', at + '"startingCash":"'.length);
  writeFileSync(path, bytes);
  const { createHash } = await import('node:crypto');
  rewrite({ sha256: createHash('sha256').update(bytes).digest('hex') });
  await expect(inspectBook(folder)).rejects.toThrow(
    /the ledger does not verify: entry 1 \(book-opened\) was changed/,
  );
});
