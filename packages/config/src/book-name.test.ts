import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { BOOK_NAME, bookOfFolder, ofBook } from './book-name.ts';

test.each(['main', 'a', '7', 'btc-trend', 'a'.repeat(40)])('%s is a name', (name) => {
  expect(name).toMatch(BOOK_NAME);
});

test.each(['', 'Main', '-a', 'a-', 'a b', 'a/b', '..', 'a.b', 'ä', 'a\n', `${'a'.repeat(41)}`, '$x', 'a"'])(
  '%j is no name',
  (name) => {
    expect(name).not.toMatch(BOOK_NAME);
  },
);

test.each([
  ['', /^main$/],
  ['.', /^main$/],
  ['alpha', /^alpha$/],
  ['main', /^main-[0-9a-f]{10}$/],
  ['bots/alpha', /^bots-alpha-[0-9a-f]{10}$/],
  ['Alpha', /^alpha-[0-9a-f]{10}$/],
  ['../other', /^other-[0-9a-f]{10}$/],
  ['ΑΒΓ', /^folder-[0-9a-f]{10}$/],
])('the book of the folder %j', (folder, name) => {
  expect(bookOfFolder(folder)).toMatch(name);
});

test('two folders never come to the same name, not even one that is called as the other was named', () => {
  const folder = fc.oneof(
    fc.stringMatching(/^[a-zA-Z0-9./_-]{1,60}$/),
    fc
      .constantFrom('a/b', 'a-b', 'A-b', 'a_b', 'a--b', 'main', 'Main')
      .chain((path) => fc.constantFrom(path, bookOfFolder(path))),
  );
  void fc.assert(
    fc.property(folder, folder, (one, other) => {
      expect(bookOfFolder(one)).toMatch(BOOK_NAME);
      fc.pre(one !== other && one !== '.' && other !== '.');
      expect(bookOfFolder(one)).not.toBe(bookOfFolder(other));
    }),
    { seed: 5, numRuns: 2_000 },
  );
});

test('people are told the name unless it is main', () => {
  expect([ofBook({}), ofBook({ book: 'main' }), ofBook({ book: 'alpha' })]).toEqual([
    '',
    '',
    ' of book alpha',
  ]);
});
