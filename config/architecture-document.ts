import { readFileSync } from 'node:fs';
import { sourceFiles } from '../test/source-files.ts';
import { FOLDER_PURPOSES } from './folder-purposes.ts';
import { withGeneratedPart } from './generated-part.ts';
import { importPicture, importsOfRooms } from './import-graph.ts';
import { code, table } from './markdown-table.ts';

const DOCUMENT = 'docs/architecture.md';

/** The text of `docs/architecture.md` with the table of folders and the picture of imports in their places. */
export function architectureDocument(): string {
  const text = readFileSync(new URL(`../${DOCUMENT}`, import.meta.url), 'utf8');
  const withFolders = withGeneratedPart(text, DOCUMENT, '`config/folder-purposes.ts`', folderTable());
  return withGeneratedPart(withFolders, DOCUMENT, 'the imports', importPicture(importsOfRooms()));
}

/** Throws if a folder has no purpose, or a purpose no folder. */
function folderTable(): string {
  const paths = sourceFiles().flatMap(({ path }) => folderOf(path) ?? []);
  const folders = [...new Set(paths)].toSorted();
  const known = Object.keys(FOLDER_PURPOSES);
  const wrong = [...folders, ...known].filter((path) => !folders.includes(path) || !known.includes(path));
  if (wrong.length > 0) {
    throw new Error(`config/folder-purposes.ts and the folders of the source differ: ${wrong.join(', ')}`);
  }
  return table(
    ['folder', 'what it is for'],
    folders.map((path) => [code(path), FOLDER_PURPOSES[path]!]),
  );
}

/** `actions`, the `src` of a package, or a folder in it. */
function folderOf(path: string): string | undefined {
  return /^(?:actions|packages\/[^/]+\/src(?:\/[^/]+(?=\/))?)/.exec(path)?.[0];
}
