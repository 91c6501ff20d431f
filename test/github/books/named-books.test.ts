import { expect, test } from '@jest/globals';
import { desk } from './one-desk.ts';

const find = (book: string, newBook = false) =>
  desk.books.findBook(desk.scene({ runId: 9, book }), { newBook });

test('each book is found under its own name, also where another one is newer and its name begins alike', async () => {
  const saved = await desk.save(desk.book(1, { name: 'a' }), { runId: 1, book: 'a' });
  const longer = await desk.save(desk.book(3, { name: 'a-g0001' }), { runId: 2, book: 'a-g0001' });
  const main = await desk.save(desk.book(2), { runId: 3 });
  for (const [book, { seq, hash }] of [
    ['a', saved],
    ['a-g0001', longer],
    ['main', main],
  ] as const)
    expect(await find(book)).toMatchObject({ found: { seq, hash }, refusal: null, generation: 1 });
});

test('a book without copies is a new one, and a new book leaves the others as they are', async () => {
  const { seq } = await desk.save(desk.book(2), { runId: 1 });
  expect(await find('alpha')).toMatchObject({ found: null, refusal: null });
  expect(await find('alpha', true)).toMatchObject({ found: null, opensNew: true, generation: 1 });
  expect(await find('main')).toMatchObject({ found: { seq } });
});

test('where caches are not listed, a launch asks for the newest of this name and no other; preflight takes none', async () => {
  const book = desk.book(1, { name: 'a' });
  const { seq, hash } = await desk.save(book, { runId: 1, book: 'a' });
  await desk.save(desk.book(3, { name: 'a-b' }), { runId: 2, book: 'a-b' });
  desk.github.permissions = { contents: 'write', issues: 'write' };
  const pin = { generation: 1, seq, hash, source: { kind: 'local' } } as const;
  const scene = desk.scene({ runId: 9, book: 'a' });
  expect(await desk.books.restorePinned(scene, pin)).toMatchObject({ problem: null });
  expect((await find('a')).refusal).toMatchObject({
    remedy: 'give the job the permission actions: read',
  });
});

test('a ledger of another name is not taken for the one that its copy is called', async () => {
  await desk.save(desk.book(1, { name: 'beta' }), { runId: 1, book: 'alpha' });
  const { found, refusal, warnings } = await find('alpha');
  expect(found).toBeNull();
  expect(refusal).toMatchObject({ kind: 'book-lost' });
  expect(warnings.join()).toMatch(/the ledger is that of the book beta, book.json says alpha/);
});
