import { join } from 'node:path';
import { bringFromArtifact, type ListedBook, listArtifacts } from './artifact-shelf.ts';
import type { BookScene, BookSource } from './book-scene.ts';
import { bringFromCache, type CachedBook, listCache } from './cache-shelf.ts';
import { byAge, type Label, labelPrefixes, parseLabel } from './label.ts';
import { ListingError } from './listing.ts';
import { Origins } from './origins.ts';
import { isUnnamed, NO_OTHER_BOOKS, type OtherBooks, unnamedAmong } from './other-books.ts';
import { BookError, inspectBook, type Manifest } from './packed-book.ts';

/** A copy that is known by its label, and where it lies. */
export interface Candidate {
  readonly label: Label;
  readonly isCached: boolean;
  readonly artifact: ListedBook | null;
}

/** What GitHub knows of the books of a mode. */
export interface Inventory {
  /** The newest first. Those that can no longer be restored are among them: they are evidence. */
  readonly candidates: readonly Candidate[];
  /** Whether this branch surely had a book of this mode: a run says so, or an artifact of it is known. */
  readonly hadBook: boolean;
  /** Whether there are books of another name or mode on it. */
  readonly hasOthers: boolean;
  readonly others: OtherBooks;
  /** File of the workflow that asks. */
  readonly workflow: string;
  /** Whether they are the default branch's, because the branch of this run has none of its own yet. */
  readonly isOfDefaultBranch: boolean;
  /** Which list GitHub did not give; `null` where all of them were read. */
  readonly unlisted: ListingError | null;
  /** Copies that do not count, and why. */
  readonly warnings: readonly string[];
}

/** A copy that was brought here, unpacked and verified as a whole. */
export interface BroughtBook {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly source: BookSource;
  readonly label: Label;
}

/**
 * Asks both shelves what they hold of the branch of this run and, as long as that has no book of its own, of the default
 * branch: the first session on a branch goes on from there. Does not throw: a list that GitHub does not give is said.
 */
export async function takeInventory(scene: BookScene): Promise<Inventory> {
  try {
    const [cached, origins] = await Promise.all([listCache(scene), Origins.of(scene)]);
    const { branch } = origins.own;
    const { ref, defaultBranch } = scene.context;
    const own = await inventoryOf(scene, origins, cached, branch, ref);
    const isAlone = branch === defaultBranch || defaultBranch === null;
    if (isAlone || own.candidates.length > 0 || own.hadBook) return own;
    const main = await inventoryOf(scene, origins, cached, defaultBranch, `refs/heads/${defaultBranch}`);
    return {
      ...main,
      // Whose runs are asked whether they had sessions: this branch's.
      hasOthers: own.hasOthers,
      others: {
        unnamed: own.others.unnamed ?? main.others.unnamed,
        elsewhere: new Map([...main.others.elsewhere, ...own.others.elsewhere]),
      },
      isOfDefaultBranch: true,
      warnings: [...own.warnings, ...main.warnings],
    };
  } catch (error) {
    if (!(error instanceof ListingError)) throw error;
    scene.log(error.message);
    return {
      candidates: [],
      hadBook: false,
      hasOthers: false,
      others: NO_OTHER_BOOKS,
      workflow: '',
      isOfDefaultBranch: false,
      unlisted: error,
      warnings: [],
    };
  }
}

async function inventoryOf(
  scene: BookScene,
  origins: Origins,
  cached: readonly CachedBook[],
  branch: string,
  ref: string,
): Promise<Inventory> {
  const { books, hasMark, passedOver, elsewhere } = await listArtifacts(scene, origins, branch);
  const known = new Map<string, Candidate>();
  for (const cache of cached) {
    if (cache.ref !== ref || (await isForeign(scene, origins, cache.label))) continue;
    known.set(cache.label.text, { label: cache.label, isCached: true, artifact: null });
  }
  for (const artifact of books) {
    const { label } = artifact;
    const isCached = known.get(label.text)?.isCached ?? false;
    known.set(label.text, { label, isCached, artifact });
  }
  const all = [...known.values()];
  const ofBook = all.filter(({ label }) => isOf(scene, label));
  return {
    candidates: ofBook.toSorted((a, b) => byAge(a.label, b.label)),
    hadBook: hasMark || ofBook.some(({ artifact }) => artifact !== null),
    hasOthers: ofBook.length < all.length,
    others: {
      unnamed: unnamedAmong(
        all.map(({ label }) => label),
        scene,
      ),
      elsewhere,
    },
    workflow: origins.own.workflowPath,
    isOfDefaultBranch: false,
    unlisted: null,
    warnings: passedOver,
  };
}

/**
 * Whether a cache is another workflow's. GitHub lets nobody but runs of the branch itself write its caches; a run that
 * is gone from the list says nothing against that.
 */
async function isForeign(scene: BookScene, origins: Origins, label: Label): Promise<boolean> {
  const isMeant = isOf(scene, label) || (scene.namedAfter !== undefined && isUnnamed(label, scene));
  if (scene.ofAnyWorkflow || !isMeant) return false;
  const origin = await origins.of(label.runId);
  return origin !== null && (origin.workflowId !== origins.own.workflowId || !origin.isOwnRepository);
}

/** Why a copy was not brought: it cannot be had (now), or it came and is no good. */
export type Missing = 'unreachable' | 'no good';

/** Brings a copy from the cache or, where that fails, from its artifact. `rejected` is told why one was no good. */
export async function bring(
  scene: BookScene,
  { label, isCached, artifact }: Candidate,
  rejected: (reason: string) => void,
): Promise<BroughtBook | Missing> {
  const folder = join(scene.scratch, label.text);
  let missing: Missing = 'unreachable';
  if (isCached) {
    const key = await bringFromCache(scene, label.text, folder);
    if (key === label.text) {
      const manifest = await inspected(folder, label, `the cache ${label.text}`, rejected);
      if (manifest) return { manifest, folder, source: { kind: 'cache', key }, label };
      missing = 'no good';
    } else {
      rejected(`the cache ${label.text} could not be restored`);
    }
  }
  if (!artifact) return missing;
  const what = `the artifact ${label.text}`;
  if (artifact.isExpired) {
    rejected(`${what} has expired`);
    return 'unreachable';
  }
  const { id, runId } = artifact;
  try {
    await bringFromArtifact(scene, artifact, folder);
  } catch (error) {
    const isBook = error instanceof BookError;
    rejected(`${what} ${isBook ? 'is no good' : 'could not be downloaded'}: ${(error as Error).message}`);
    return isBook ? 'no good' : 'unreachable';
  }
  const manifest = await inspected(folder, label, what, rejected);
  if (!manifest) return 'no good';
  return { manifest, folder, source: { kind: 'artifact', id, runId, name: label.text }, label };
}

/** The copy that was saved last, for where the caches are not listed. */
export async function bringNewestCache(
  scene: BookScene,
  rejected: (reason: string) => void,
): Promise<BroughtBook | null> {
  const folder = join(scene.scratch, 'newest-cache');
  let key: string | null = null;
  for (const prefix of labelPrefixes(scene.mode, scene.book)) {
    key ??= await bringFromCache(scene, prefix, folder, prefix);
  }
  const label = parseLabel(key ?? '');
  if (key === null || !label) return null;
  const manifest = await inspected(folder, label, `the cache ${key}`, rejected);
  return manifest && { manifest, folder, source: { kind: 'cache', key }, label };
}

function isOf({ mode, book }: BookScene, label: Label): boolean {
  return label.mode === mode && label.book === book;
}

async function inspected(
  folder: string,
  label: Label,
  what: string,
  rejected: (reason: string) => void,
): Promise<Manifest | null> {
  try {
    const manifest = await inspectBook(folder);
    const { mode, book, generation, seq, hash, runId } = manifest;
    const isNamed =
      mode === label.mode &&
      book === label.book &&
      generation === label.generation &&
      seq === label.seq &&
      hash.startsWith(label.hash) &&
      runId === label.runId;
    if (isNamed) return manifest;
    rejected(`${what} holds another book than its name says`);
  } catch (error) {
    rejected(`${what} is no good: ${(error as Error).message}`);
  }
  return null;
}
