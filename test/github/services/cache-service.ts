import { findCache } from './cache-lookup.ts';
import type { Service } from './gateway.ts';
import type { Answer, Call } from './http-call.ts';
import type { CacheRecord } from './records.ts';
import type { RepositoryState } from './repository-state.ts';
import type { RunIdentity, RuntimeTokens } from './runtime-token.ts';
import { answerTwirp, TwirpError, type TwirpMessage, type TwirpMethod, textOf } from './twirp.ts';

const LONGEST_KEY = 512;

/** Caches by ref, key and version: immutable, found by prefix, the least used gone first. */
export class CacheService implements Service {
  readonly name = 'cache';
  readonly prefix = '/twirp/github.actions.results.api.v1.CacheService';
  readonly #state: RepositoryState;
  readonly #tokens: RuntimeTokens;

  constructor(state: RepositoryState, tokens: RuntimeTokens) {
    this.#state = state;
    this.#tokens = tokens;
  }

  handle(call: Call): Answer {
    return answerTwirp(this.#methods, this.#tokens, call);
  }

  readonly #methods: Readonly<Record<string, TwirpMethod>> = {
    CreateCacheEntry: (message, run) => this.#create(message, run),
    FinalizeCacheEntryUpload: (message, run) => this.#finalize(message, run),
    GetCacheEntryDownloadURL: (message, run) => this.#find(message, run),
  };

  #create(message: TwirpMessage, run: RunIdentity): object {
    const [key, version] = [keyOf(message), textOf(message, 'version')];
    if (run.cacheMode === 'read' || run.cacheMode === 'none') {
      return { ok: false, message: 'cache write denied: token has no writable scopes' };
    }
    if (this.#own(run, key, version)) {
      throw new TwirpError(
        'already_exists',
        'cache entry with the same key, version, and scope already exists',
      );
    }
    const cache = this.#state.addCache({ ref: run.ref, key, version });
    const url = this.#state.blobs.uploadUrl(cache.blob, `caches/${cache.id}`);
    return { ok: true, signed_upload_url: url };
  }

  #finalize(message: TwirpMessage, run: RunIdentity): object {
    const cache = this.#own(run, keyOf(message), textOf(message, 'version'));
    if (!cache || cache.isFinal) throw new TwirpError('not_found', 'cache entry not found');
    const size = cache.blob.content?.length;
    if (size !== Number(message.size_bytes ?? 0)) {
      return { ok: false, message: `the upload has ${size ?? 0} bytes, not ${message.size_bytes ?? 0}` };
    }
    cache.isFinal = true;
    this.#keepToQuota(cache);
    return { ok: true, entry_id: String(cache.id) };
  }

  #find(message: TwirpMessage, run: RunIdentity): object {
    if (run.cacheMode === 'write-only' || run.cacheMode === 'none') {
      throw new TwirpError('permission_denied', 'cache read denied: token has no readable scopes');
    }
    const { restore_keys: restoreKeys } = message;
    const cache = findCache(this.#state.caches, {
      key: keyOf(message),
      restoreKeys: Array.isArray(restoreKeys) ? restoreKeys.map(String) : [],
      version: textOf(message, 'version'),
      refs: [...new Set([run.ref, this.#state.defaultRef])],
    });
    if (!cache) return { ok: false };
    cache.lastAccessedAt = this.#state.now();
    const url = this.#state.blobs.downloadUrl(cache.blob, `caches/${cache.id}`);
    return { ok: true, signed_download_url: url, matched_key: cache.key };
  }

  #own({ ref }: RunIdentity, key: string, version: string): CacheRecord | undefined {
    return this.#state.caches.find(
      (cache) => cache.ref === ref && cache.key === key && cache.version === version,
    );
  }

  #keepToQuota(newest: CacheRecord): void {
    const { caches, cacheQuotaBytes } = this.#state;
    const isOver = () =>
      caches.reduce((sum, { blob }) => sum + (blob.content?.length ?? 0), 0) > cacheQuotaBytes;
    const leastUsed = caches
      .filter((cache) => cache.isFinal && cache !== newest)
      .toSorted((a, b) => a.lastAccessedAt - b.lastAccessedAt || a.id - b.id);
    for (const old of leastUsed) {
      if (!isOver()) return;
      this.#state.evictCaches((cache) => cache === old);
    }
  }
}

function keyOf(message: TwirpMessage): string {
  const key = textOf(message, 'key');
  if (key.length <= LONGEST_KEY && !key.includes(',')) return key;
  throw new TwirpError('invalid_argument', 'key is too long or has a comma');
}
