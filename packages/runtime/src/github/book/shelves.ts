import { join } from 'node:path';
import { bringFromArtifact, type ListedBook, listArtifacts } from './artifact-shelf.ts';
import type { BookScene, BookSource } from './book-scene.ts';
import { bringFromCache, listCache } from './cache-shelf.ts';
import { byAge, type Label, labelPrefix, parseLabel } from './label.ts';
import { inspectBook, type Manifest } from './packed-book.ts';

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
  /** Whether there are books of another mode. */
  readonly hasOtherModes: boolean;
  readonly isCacheListed: boolean;
  readonly isAnswered: boolean;
  readonly warnings: readonly string[];
}

/** A copy that was brought here, unpacked and verified as a whole. */
export interface BroughtBook {
  readonly manifest: Manifest;
  readonly folder: string;
  readonly source: BookSource;
  readonly label: Label;
}

/** Asks both shelves what they hold. Does not throw: a shelf that does not answer is a warning. */
export async function takeInventory(scene: BookScene): Promise<Inventory> {
  const [cached, stored] = await Promise.all([listCache(scene), listArtifacts(scene)]);
  const warnings: string[] = [];
  if (cached === null)
    warnings.push(
      'GitHub does not list the caches (actions: read?); the newest one is asked for by its prefix',
    );
  if (stored === null)
    warnings.push('GitHub does not list the artifacts (actions: read?): only the cache is known');
  const known = new Map<string, Candidate>();
  for (const label of cached ?? []) known.set(label.text, { label, isCached: true, artifact: null });
  for (const artifact of stored ?? []) {
    const { label } = artifact;
    const isCached = known.get(label.text)?.isCached ?? false;
    known.set(label.text, { label, isCached, artifact });
  }
  const all = [...known.values()];
  return {
    candidates: all
      .filter(({ label }) => label.mode === scene.mode)
      .toSorted((a, b) => byAge(a.label, b.label)),
    hasOtherModes: all.some(({ label }) => label.mode !== scene.mode),
    isCacheListed: cached !== null,
    isAnswered: cached !== null || stored !== null,
    warnings,
  };
}

/** Brings a copy from the cache or, where that fails, from its artifact. `rejected` is told why one was no good. */
export async function bring(
  scene: BookScene,
  { label, isCached, artifact }: Candidate,
  rejected: (reason: string) => void,
): Promise<BroughtBook | null> {
  const folder = join(scene.scratch, label.text);
  if (isCached) {
    const key = await bringFromCache(scene, label.text, folder);
    if (key === label.text) {
      const manifest = await inspected(folder, label, `the cache ${label.text}`, rejected);
      if (manifest) return { manifest, folder, source: { kind: 'cache', key }, label };
    } else {
      rejected(`the cache ${label.text} could not be restored`);
    }
  }
  if (!artifact) return null;
  if (artifact.isExpired) {
    rejected(`the artifact ${label.text} has expired`);
    return null;
  }
  const { id, runId, digest } = artifact;
  try {
    await bringFromArtifact(scene, artifact, folder, digest);
  } catch (error) {
    rejected(`the artifact ${label.text} could not be downloaded: ${(error as Error).message}`);
    return null;
  }
  const manifest = await inspected(folder, label, `the artifact ${label.text}`, rejected);
  return manifest && { manifest, folder, source: { kind: 'artifact', id, runId, name: label.text }, label };
}

/** The copy that was saved last, for where the caches are not listed. */
export async function bringNewestCache(
  scene: BookScene,
  rejected: (reason: string) => void,
): Promise<BroughtBook | null> {
  const folder = join(scene.scratch, 'newest-cache');
  const prefix = labelPrefix(scene.mode);
  const key = await bringFromCache(scene, prefix, folder, prefix);
  const label = parseLabel(key ?? '');
  if (key === null || !label) return null;
  const manifest = await inspected(folder, label, `the cache ${key}`, rejected);
  return manifest && { manifest, folder, source: { kind: 'cache', key }, label };
}

async function inspected(
  folder: string,
  label: Label,
  what: string,
  rejected: (reason: string) => void,
): Promise<Manifest | null> {
  try {
    const manifest = await inspectBook(folder);
    const { mode, generation, seq, hash } = manifest;
    const isNamed =
      mode === label.mode &&
      generation === label.generation &&
      seq === label.seq &&
      hash.startsWith(label.hash);
    if (isNamed) return manifest;
    rejected(`${what} holds another book than its name says`);
  } catch (error) {
    rejected(`${what} is no good: ${(error as Error).message}`);
  }
  return null;
}
