import { expect, test } from '@jest/globals';
import { leafPaths, merge, read, remove, type ValueTree, write } from './value-tree.ts';

test('reads what is there and nothing inherited', () => {
  const tree = { a: { b: [1, 2] } };
  expect(read(tree, ['a', 'b', '1'])).toBe(2);
  expect(read(tree, ['a', 'c', 'd'])).toBeUndefined();
  expect(read(tree, ['constructor'])).toBeUndefined();
  expect(read(tree, ['a', '__proto__'])).toBeUndefined();
});

test('writes into sections that are missing, and removes', () => {
  const tree: ValueTree = { a: 1 };
  write(tree, ['b', 'c'], 2);
  write(tree, ['b', 'd'], 3);
  expect(tree).toEqual({ a: 1, b: { c: 2, d: 3 } });
  remove(tree, ['b', 'c']);
  remove(tree, ['x', 'y']);
  expect(leafPaths(tree)).toEqual(['a', 'b.d']);
});

test('merges sections and replaces everything else, without touching either side', () => {
  const lower = { a: { b: 1, c: [1, 2] }, d: 1 };
  const upper = { a: { c: [3] }, e: 2 };
  expect(merge(lower, upper)).toEqual({ a: { b: 1, c: [3] }, d: 1, e: 2 });
  expect(lower).toEqual({ a: { b: 1, c: [1, 2] }, d: 1 });
  expect(upper).toEqual({ a: { c: [3] }, e: 2 });
});
