import { MAIN_BOOK } from '@chimera/config';
import type { BookScene } from './book-scene.ts';
import { byAge, type Label, labelPrefixes } from './label.ts';

/** Books that are not the one that is looked for, and that its owner may mean. */
export interface OtherBooks {
  /** The newest copy from before books had names. `null` if there is none, or if `main` went on under its new name. */
  readonly unnamed: Label | null;
  /** The newest run of each other workflow file that saved a book of this name and mode on this branch. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

export const NO_OTHER_BOOKS: OtherBooks = { unnamed: null, elsewhere: new Map() };

/** At most this many workflow files are named in a warning. */
const NAMED = 3;

/** Whether a copy of that mode is from before books had names. */
export function isUnnamed({ text }: Label, { mode }: Pick<BookScene, 'mode'>): boolean {
  return text.startsWith(labelPrefixes(mode, MAIN_BOOK)[1]!);
}

/** Of all labels that count for a branch, whichever book they are of. */
export function unnamedAmong(labels: readonly Label[], scene: Pick<BookScene, 'mode'>): Label | null {
  const named = labelPrefixes(scene.mode, MAIN_BOOK)[0]!;
  if (labels.some(({ text }) => text.startsWith(named))) return null;
  return labels.filter((label) => isUnnamed(label, scene)).toSorted(byAge)[0] ?? null;
}

/** What to say before a new book is opened though another workflow file saved one of this name. */
export function warningOf(
  { mode, book }: Pick<BookScene, 'mode' | 'book'>,
  { elsewhere }: OtherBooks,
  own: string,
): string | null {
  if (elsewhere.size === 0) return null;
  const files = [...elsewhere].slice(0, NAMED).map(([path, runId]) => `${path} (run ${runId})`);
  const more = elsewhere.size > NAMED ? ` and ${elsewhere.size - NAMED} more` : '';
  return (
    `a new book ${book} of mode ${mode} is opened: copies belong to the workflow file that saved them. ` +
    `A book of that name was saved by ${files.join(', ')}${more}, and this is ${own}. ` +
    `If the file was renamed, give it its old name again to go on with that book; if both are to run, give this book a name of its own (the input book)`
  );
}

/** Why a folder's session does not open a book of its own while there are copies without a name, and the ways on. */
export function unnamedRefusal(
  { book }: Pick<BookScene, 'book'>,
  { text }: Label,
  { folder, workflow }: { readonly folder: string; readonly workflow: string },
): { readonly reason: string; readonly remedy: string } {
  return {
    reason: `the folder ${folder} has no book ${book} yet, but there is a copy from before books had names, which is the book main (${text})`,
    remedy:
      `to go on with it, write "book": "main" into ${folder}/.chimera/runtime-config.json, or "book: main" below "with:" of this job in ${workflow}; ` +
      'for a new book of this folder, run the workflow by hand with new-book ticked',
  };
}
