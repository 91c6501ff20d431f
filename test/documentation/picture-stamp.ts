import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../source-files.ts';

export const IMAGES = join(ROOT, 'docs/images');
export const STAMP = join(IMAGES, 'pictures.json');

/** The pictures of the documents, and how large each is. */
export const PICTURES = {
  'dashboard.png': { width: 1500, height: 1300 },
  'dashboard-dark.png': { width: 1500, height: 1300 },
  'report.png': { width: 1040, height: 1110 },
  'status-page.png': { width: 1320, height: 1520 },
} as const;

/** What the pictures look like depends on these: the page as it is built, the status page, and what pictures are taken of. */
const SOURCES = [
  'packages/dashboard/dist',
  'packages/book/src',
  'packages/page/src',
  'packages/status-page/src',
  'test/documentation/pictures.ts',
];

/** Changes with everything that pictures are taken of. */
export function sourcesHash(): string {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesIn).toSorted()) {
    hash
      .update(`${path}\n`)
      .update(readFileSync(join(ROOT, path)))
      .update('\n');
  }
  return hash.digest('hex');
}

function filesIn(path: string): readonly string[] {
  if (/\.ts$/.test(path)) return [path];
  return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name) && !entry.parentPath.endsWith('/testing'),
    )
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}
