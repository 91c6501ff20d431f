import { readFileSync } from 'node:fs';
import { sourceFiles } from '../test/source-files.ts';
import { FOLDER_PURPOSES } from './folder-purposes.ts';
import { withGeneratedPart } from './generated-part.ts';
import { importPicture, importsOfPackages } from './import-graph.ts';
import { code, table } from './markdown-table.ts';

const DOCUMENT = 'docs/architecture.md';

/** The text of `docs/architecture.md` with the table of folders and the picture of imports in their places. */
export function architectureDocument(): string {
  const text = readFileSync(new URL(`../${DOCUMENT}`, import.meta.url), 'utf8');
  const withFolders = withGeneratedPart(
    text,
    DOCUMENT,
    '`config/folder-purposes.ts` and each `package.json`',
    folderTable(),
  );
  return withGeneratedPart(withFolders, DOCUMENT, 'the imports', importPicture(importsOfPackages()));
}

/** Throws if a package or a folder has no purpose, or a purpose no folder. */
function folderTable(): string {
  const folders = [...new Set(sourceFiles().flatMap(({ path }) => foldersOf(path)))].toSorted();
  const purposes = new Map(Object.entries(FOLDER_PURPOSES));
  for (const name of folders.filter((folder) => !folder.includes('/'))) {
    const home = name === 'actions' ? name : `packages/${name}`;
    const manifest = readFileSync(new URL(`../${home}/package.json`, import.meta.url), 'utf8');
    const { description } = JSON.parse(manifest) as { description?: string };
    if (description) purposes.set(name, description);
  }
  const wrong = [...folders, ...purposes.keys()].filter(
    (name) => !folders.includes(name) || !purposes.has(name),
  );
  if (wrong.length > 0) {
    throw new Error(`config/folder-purposes.ts and the folders of the source differ: ${wrong.join(', ')}`);
  }
  return table(
    ['folder', 'what it is for'],
    folders.map((name) => [code(name), purposes.get(name)!]),
  );
}

/** The package of a file, and its folder in it: `github`, `github/issues`. */
function foldersOf(path: string): readonly string[] {
  if (path.startsWith('actions/')) return ['actions'];
  const [, name, folder] = /^packages\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(path) ?? [];
  if (name === undefined) return [];
  return folder === undefined ? [name] : [name, `${name}/${folder}`];
}
