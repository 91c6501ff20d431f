import { json } from './http-call.ts';
import { page } from './pagination.ts';
import type { CacheRecord } from './records.ts';
import { notFound, numberOf, type RestRequest, type Route, route } from './rest-route.ts';

export const cacheRoutes: readonly Route[] = [
  route('GET', '/actions/caches', 'actions', (request) =>
    page(request, listed(request), show, 'actions_caches'),
  ),
  route('DELETE', '/actions/caches', 'actions', ({ state, query }) => {
    const [key, ref] = [query.get('key'), query.get('ref')];
    const gone = state.evictCaches((cache) => cache.key === key && (ref === null || cache.ref === ref));
    if (gone.length === 0) throw notFound();
    return json(200, { total_count: gone.length, actions_caches: gone.map(show) });
  }),
  route('DELETE', '/actions/caches/{id}', 'actions', (request) => {
    const id = numberOf(request, 'id');
    if (request.state.evictCaches((cache) => cache.id === id).length === 0) throw notFound();
    return { status: 204 };
  }),
];

/** The key that is asked for is a prefix. */
function listed({ state, query }: RestRequest): readonly CacheRecord[] {
  const [prefix, ref] = [query.get('key') ?? '', query.get('ref')];
  const direction = query.get('direction') === 'asc' ? 1 : -1;
  const rank: (cache: CacheRecord) => number =
    query.get('sort') === 'created_at'
      ? ({ createdAt }) => createdAt
      : query.get('sort') === 'size_in_bytes'
        ? sizeOf
        : ({ lastAccessedAt }) => lastAccessedAt;
  return state.caches
    .filter((cache) => cache.isFinal && cache.key.startsWith(prefix) && (ref === null || cache.ref === ref))
    .toSorted((a, b) => direction * (rank(a) - rank(b) || a.id - b.id));
}

function sizeOf({ blob }: CacheRecord): number {
  return blob.content?.length ?? 0;
}

function show(cache: CacheRecord): object {
  const time = (ms: number) => new Date(ms).toISOString();
  return {
    id: cache.id,
    ref: cache.ref,
    key: cache.key,
    version: cache.version,
    size_in_bytes: sizeOf(cache),
    created_at: time(cache.createdAt),
    last_accessed_at: time(cache.lastAccessedAt),
  };
}
