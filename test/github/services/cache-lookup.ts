import type { CacheRecord } from './records.ts';

interface Wanted {
  readonly key: string;
  readonly restoreKeys: readonly string[];
  readonly version: string;
  /** The refs whose caches may be read, in this order. */
  readonly refs: readonly string[];
}

/**
 * In each ref: the very key, then what begins with it, then what begins with the restore keys, one after the other.
 * Of several the one that was created last. The key is a prefix too: GitHub documents it so.
 */
export function findCache(caches: readonly CacheRecord[], wanted: Wanted): CacheRecord | null {
  for (const ref of wanted.refs) {
    const reachable = caches
      .filter((cache) => cache.isFinal && cache.ref === ref && cache.version === wanted.version)
      .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
    const exact = reachable.find(({ key }) => key === wanted.key);
    if (exact) return exact;
    for (const prefix of [wanted.key, ...wanted.restoreKeys]) {
      const found = reachable.find(({ key }) => key.startsWith(prefix));
      if (found) return found;
    }
  }
  return null;
}
