import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isFeatureAvailable, restoreCache, saveCache } from '@actions/cache';
import { recordsOf } from '../api.ts';
import { CLIENT_PATIENCE_MS, within } from '../deadline.ts';
import type { BookScene } from './book-scene.ts';
import { type Label, labelPrefix, parseLabel } from './label.ts';

/** The cache tells copies apart by this very text too, so it is the same wherever a book is saved or restored. */
const PATH = '.chimera/state/book-transfer';

/** Saves a packed book. Returns what went wrong, `null` where it is really there: the client does not throw. */
export async function saveToCache(scene: BookScene, folder: string, { text }: Label): Promise<string | null> {
  if (!isFeatureAvailable()) return 'the cache service is not available here';
  const transfer = join(scene.context.workspace, PATH);
  try {
    rmSync(transfer, { recursive: true, force: true });
    cpSync(folder, transfer, { recursive: true });
    return await inTime(scene, saved(text));
  } catch (error) {
    return `the cache failed: ${(error as Error).message}`;
  } finally {
    rmSync(transfer, { recursive: true, force: true });
  }
}

async function saved(key: string): Promise<string | null> {
  const id = await saveCache([PATH], key);
  if (id <= 0) return 'the cache service did not take the book';
  const found = await restoreCache([PATH], key, [], { lookupOnly: true });
  return found === key ? null : 'the cache service took the book but does not find it';
}

function inTime<Result>(
  { patienceMs = CLIENT_PATIENCE_MS }: BookScene,
  work: Promise<Result>,
): Promise<Result> {
  return within(patienceMs, 'the cache service', work);
}

/**
 * Brings a packed book into `folder`: the one of that key or, with a prefix, the one that was saved last. Returns the
 * key it had, `null` where there is none or the service does not say.
 */
export async function bringFromCache(
  scene: BookScene,
  key: string,
  folder: string,
  prefix?: string,
): Promise<string | null> {
  if (!isFeatureAvailable()) return null;
  const transfer = join(scene.context.workspace, PATH);
  try {
    rmSync(transfer, { recursive: true, force: true });
    const found = await inTime(scene, restoreCache([PATH], key, prefix === undefined ? [] : [prefix]));
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

/** The books in the cache; `null` where GitHub does not list them. Other branches' caches cannot be restored here. */
export async function listCache({ api, context, log }: BookScene): Promise<readonly Label[] | null> {
  const { owner, repo, ref, defaultBranch } = context;
  const reachable = new Set([ref, `refs/heads/${defaultBranch}`]);
  try {
    const caches = await api.paginate(api.rest.actions.getActionsCacheList, {
      owner,
      repo,
      key: labelPrefix(),
      per_page: 100,
    });
    return recordsOf(caches)
      .filter((cache) => cache.ref === undefined || reachable.has(cache.ref))
      .map(({ key }) => parseLabel(key ?? ''))
      .filter((label) => label !== null);
  } catch (error) {
    log(`GitHub does not list the caches: ${(error as Error).message}`);
    return null;
  }
}
