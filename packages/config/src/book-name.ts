import { createHash } from 'node:crypto';

/** The book if none is named. */
export const MAIN_BOOK = 'main';

/**
 * Lower-case letters, digits and `-`, at most 40 characters, no `-` at either end. No capitals: folders of some machines
 * and the concurrency groups of GitHub do not tell `Alpha` from `alpha`.
 */
export const BOOK_NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;

/**
 * ` of book alpha`; nothing for `main`. That is the rule of every name: what a machine reads always names the book; what
 * people read names it unless it is `main`, because most people have one book and need no name for it.
 */
export function ofBook({ book = MAIN_BOOK }: { readonly book?: string | undefined }): string {
  return book === MAIN_BOOK ? '' : ` of book ${book}`;
}

/** The book that a ledger says it is. A foreign ledger may hold a name that is none. */
export function bookOfLedger({ name = MAIN_BOOK }: { readonly name?: string | undefined }): string {
  return BOOK_NAME.test(name) ? name : 'unknown';
}

const LONGEST_SLUG = 29;
const HASH_DIGITS = 10;
const ENDS_LIKE_A_HASH = new RegExp(`-[0-9a-f]{${HASH_DIGITS}}$`);

/**
 * The book of a folder of a repository: `main` of the repository's own, else the folder's path. A path that is not a
 * name as it stands is rewritten and gets digits of its hash; a path that ends like such a name gets them too, so that
 * two folders never have the same name. `path` is relative to the repository, with `/`.
 */
export function bookOfFolder(path: string): string {
  if (path === '' || path === '.') return MAIN_BOOK;
  if (BOOK_NAME.test(path) && path !== MAIN_BOOK && !ENDS_LIKE_A_HASH.test(path)) return path;
  const hash = createHash('sha256').update(path).digest('hex').slice(0, HASH_DIGITS);
  const slug = path
    .slice(0, 1000)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .replace(/^-|-$/g, '');
  return slug === '' ? `folder-${hash}` : `${slug}-${hash}`;
}
