import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordsOf } from '../api.ts';
import { inTime } from '../deadline.ts';
import type { BookScene } from './book-scene.ts';
import { ANY_LABEL, type Label, parseLabel } from './label.ts';
import { answered } from './listing.ts';

/** The cache tells copies apart by this very text too, so it is the same wherever a book is saved or restored. */
const PATH = '.chimera/state/book-transfer';
const SERVICE = 'the cache service';

/** Loaded only when it is needed: it is a quarter of the whole bundle. */
const loadClient = () => import('@actions/cache');

/** Saves a packed book. Returns what went wrong, `null` where it is really there: the client does not throw. */
export async function saveToCache(scene: BookScene, folder: string, { text }: Label): Promise<string | null> {
  const client = await loadClient();
  if (!client.isFeatureAvailable()) return 'the cache service is not available here';
  const transfer = join(scene.context.workspace, PATH);
  try {
    rmSync(transfer, { recursive: true, force: true });
    cpSync(folder, transfer, { recursive: true });
    return await inTime(scene, SERVICE, () => saved(client, text));
  } catch (error) {
    return `the cache failed: ${(error as Error).message}`;
  } finally {
    rmSync(transfer, { recursive: true, force: true });
  }
}

async function saved(
  { saveCache, restoreCache }: Awaited<ReturnType<typeof loadClient>>,
  key: string,
): Promise<string | null> {
  const id = await saveCache([PATH], key);
  if (id <= 0) return 'the cache service did not take the book';
  const found = await restoreCache([PATH], key, [], { lookupOnly: true });
  return found === key ? null : 'the cache service took the book but does not find it';
}

/**
 * Brings a packed book into `folder`: the one of that key or, with a prefix, the one that was saved last. Returns the
 * key it had, `null` if there is none or the service does not say.
 */
export async function bringFromCache(
  scene: BookScene,
  key: string,
  folder: string,
  prefix?: string,
): Promise<string | null> {
  const { isFeatureAvailable, restoreCache } = await loadClient();
  if (!isFeatureAvailable()) return null;
  const transfer = join(scene.context.workspace, PATH);
  try {
    rmSync(transfer, { recursive: true, force: true });
    const found = await inTime(scene, SERVICE, () =>
      restoreCache([PATH], key, prefix === undefined ? [] : [prefix]),
    );
    if (found === undefined) return null;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(transfer, folder, { recursive: true, verbatimSymlinks: true });
    return found;
  } catch (error) {
    scene.log(`The cache ${key} could not be restored: ${(error as Error).message}`);
    return null;
  } finally {
    rmSync(transfer, { recursive: true, force: true });
  }
}

export interface CachedBook {
  readonly id: number | null;
  readonly label: Label;
  /** The branch that it is of; GitHub lets a run read its own branch's caches and the default branch's. */
  readonly ref: string;
}

/** The books in the cache, of all branches. @throws {ListingError} */
export async function listCache(scene: BookScene): Promise<readonly CachedBook[]> {
  const { api, context } = scene;
  const { owner, repo } = context;
  const caches = await answered(scene, 'the caches', async () =>
    recordsOf(
      await api.paginate(api.rest.actions.getActionsCacheList, {
        owner,
        repo,
        key: ANY_LABEL,
        per_page: 100,
      }),
    ),
  );
  return (caches ?? []).flatMap(({ id, key, ref }) => {
    const label = parseLabel(key ?? '');
    return label ? [{ id: id ?? null, label, ref: ref ?? context.ref }] : [];
  });
}
