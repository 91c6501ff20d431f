import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../source-files.ts';
import { DOCUMENTS, textOf } from './commands.ts';

const NAMED = /`((?:packages|actions|config|docs|test|\.github|\.ci)\/[\w./-]+)`/g;

/** The paths of this repository between backticks. */
const namedPaths = (document: string) => [...textOf(document).matchAll(NAMED)].map(([, path]) => path!);

test.each(['docs/architecture.md', 'docs/how-to-add.md', 'CONTRIBUTING.md'])(
  '%s names paths that exist',
  (document) => {
    expect(namedPaths(document).length).toBeGreaterThan(4);
    expect(namedPaths(document).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  },
);

test.each([...DOCUMENTS, 'SECURITY.md'])(
  '%s links to files that exist, and to headings that they have',
  (document) => {
    const links = [...textOf(document).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)];
    const broken = links.filter(([, path, anchor]) => {
      const target = path === '' ? document : join(dirname(document), path!);
      if (!existsSync(join(ROOT, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  },
);

/** As GitHub makes them of headings, and those that are written out. */
function anchorsOf(document: string): readonly string[] {
  const text = readFileSync(join(ROOT, document), 'utf8');
  const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, title]) =>
    title!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/ /g, '-'),
  );
  return [...headings, ...[...text.matchAll(/<a id="([\w-]+)">/g)].map(([, id]) => id!)];
}
