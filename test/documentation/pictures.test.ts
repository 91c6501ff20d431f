import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { DOCUMENTS, textOf } from './commands.ts';
import { IMAGES, PICTURES, STAMP, sourcesHash } from './picture-stamp.ts';

test('the pictures were taken of the pages as they are now; else: npm run pictures', () => {
  expect(JSON.parse(readFileSync(STAMP, 'utf8'))).toEqual({ sources: sourcesHash() });
});

test('every picture is taken by the script and shown in a document', () => {
  const shown = DOCUMENTS.flatMap((document) =>
    [...textOf(document).matchAll(/!\[[^\]]+\]\((?:docs\/)?images\/([\w-]+\.png)\)/g)].map(
      ([, name]) => name,
    ),
  );
  expect([...new Set(shown)].toSorted()).toEqual(Object.keys(PICTURES).toSorted());
  expect(readdirSync(IMAGES).toSorted()).toEqual([...Object.keys(PICTURES), 'pictures.json'].toSorted());
});

test.each(Object.entries(PICTURES))('%s is a picture of its size', (name, { width, height }) => {
  const bytes = readFileSync(join(IMAGES, name));
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([width, height]);
});
