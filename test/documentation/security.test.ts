import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ATTACKS } from '../attack/attacks.ts';
import { ROOT } from '../source-files.ts';

const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const documents = ['docs/security.md', 'SECURITY.md'].map(textOf).join('\n');
const [, promises = ''] = /\n## What is promised\n([\s\S]*?)\n## /.exec(documents) ?? [];
const rows = promises
  .split('\n')
  .filter((line) => line.startsWith('| '))
  .slice(2)
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

/** `github/plan/*.test.ts` is in `packages/github/src`. */
const inPackages = (name: string) =>
  /^(test|packages|actions)\//.test(name) ? name : `packages/${name.replace('/', '/src/')}`;

/** The files of tests that a text names, `*` included; none if there is no such file. */
function testsIn(text: string): readonly (readonly [name: string, files: readonly string[]])[] {
  return [...text.matchAll(/`([\w./*-]+\.test\.ts)`/g)].map(([, name]) => {
    return [name!, globSync(inPackages(name!), { cwd: ROOT })];
  });
}

test('every test that the documents name is there', () => {
  expect(testsIn(documents).length).toBeGreaterThan(20);
  expect(testsIn(documents).filter(([, files]) => files.length === 0)).toEqual([]);
});

test('there are promises to read', () => expect(rows.length).toBeGreaterThan(10));

const attacked = new Set(ATTACKS.flatMap(({ tests }) => tests));

test.each(rows)('%s', (...cells) => {
  // Promise, what keeps it, the tests that attack it, what is left.
  expect(cells).toHaveLength(4);
  expect(cells.filter((cell) => cell === '')).toEqual([]);
  const files = testsIn(cells[2]!).flatMap(([, found]) => found);
  expect(files.length).toBeGreaterThan(0);
  expect(files.some((file) => attacked.has(file))).toBe(true);
});
