import { expect, test } from '@jest/globals';
import { DOCUMENTS, textOf } from './commands.ts';

const rows = [...textOf('docs/glossary.md').matchAll(/^\| (?!word |---)([^|]+) \| ([^|]+) \|/gm)];
const words = rows.map(([, word]) => word!.trim());
const others = DOCUMENTS.filter((document) => document !== 'docs/glossary.md')
  .map(textOf)
  .join('\n')
  .replace(/\s+/g, ' ');

test('the words are sorted, and each is there once', () => {
  expect(words.length).toBeGreaterThan(50);
  expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b)));
});

test.each(words)('%s is used in the documents', (word) => {
  const inAnyNumber = word.endsWith('y') ? `${word.slice(0, -1)}(y|ies)` : `${word}s?`;
  expect(others).toMatch(new RegExp(`\\b${inAnyNumber}\\b`, 'i'));
});
