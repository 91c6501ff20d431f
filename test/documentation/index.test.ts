import { expect, test } from '@jest/globals';
import { DOCUMENTS, textOf } from './commands.ts';

const pages = DOCUMENTS.filter((document) => document.startsWith('docs/')).map((path) => path.slice(5));

test('docs/README.md lists every page once, in a line of its own', () => {
  const listed = [...textOf('docs/README.md').matchAll(/^\| \[([\w-]+\.md)\]\(\1\) \| .+ \|$/gm)];
  expect(listed.map(([, page]) => page!).toSorted()).toEqual(pages.filter((page) => page !== 'README.md'));
});

test('README.md links to it', () => expect(textOf('README.md')).toContain('(docs/README.md)'));
