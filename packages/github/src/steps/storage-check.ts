import { statSync } from 'node:fs';
import { realNow } from '@chimera/base';
import type { RuntimeConfig, Timetable } from '@chimera/config';
import { type Check, pass, skip, warn } from '@chimera/preflight';
import { listRun } from '../book/artifact-shelf.ts';
import type { BookScene } from '../book/book-scene.ts';
import type { FoundBook } from '../book/find-book.ts';
import { ListingError } from '../book/listing.ts';
import { slotsBetween } from '../slot.ts';

const MB = 1_000_000;
const MONTH_DAYS = 30;
const MONTH_MS = MONTH_DAYS * 86_400_000;

/** What GitHub stores for a private repository on its Free plan before it refuses artifacts. */
const FREE_PLAN_BYTES = 500 * MB;

interface Setting {
  readonly reporting: Pick<RuntimeConfig['reporting'], 'retention_days'>;
  readonly runtime_settings: Timetable;
}

/**
 * What the sessions of this book take of GitHub's storage once the schedule has run for as long as artifacts are kept, by
 * what the run that saved the book uploaded. Never fails: a session needs no artifact to go on.
 */
export async function checkStorage(
  scene: BookScene,
  { path, saved }: Pick<FoundBook, 'path' | 'saved'>,
  { reporting, runtime_settings }: Setting,
): Promise<Check> {
  const ledger = `the ledger has ${megabytes(statSync(path).size)}`;
  if (!saved) return skip('storage', `${ledger}; no run is known that uploaded it`);
  let uploaded = 0;
  try {
    for (const { size_in_bytes } of await listRun(scene, saved.runId)) uploaded += size_in_bytes;
  } catch (error) {
    if (!(error instanceof ListingError)) throw error;
    return skip('storage', `${ledger}; ${error.message}`);
  }
  if (uploaded === 0) return skip('storage', `${ledger}; run ${saved.runId} has no artifact`);
  const now = realNow();
  const monthly = slotsBetween(runtime_settings, now, now + MONTH_MS);
  const days = reporting.retention_days;
  const kept = (uploaded * monthly * days) / MONTH_DAYS;
  const found =
    `${ledger}, and the run that saved it uploaded ${megabytes(uploaded)}: ` +
    `${monthly} runs a month, kept ${days} days, take ${megabytes(kept)} of artifacts`;
  const { isPrivate } = scene.context;
  if (isPrivate === false) return pass('storage', `${found}; a public repository's storage is free`);
  const plans =
    'private repositories of an account have 500 MB together on the Free plan, 1 GB on Pro, 2 GB on Team';
  if (isPrivate === null || kept <= FREE_PLAN_BYTES) return pass('storage', `${found}; ${plans}`);
  return warn(
    'storage',
    `${found}; ${plans}`,
    'set a smaller reporting.retention_days, or see that the plan has as much: above it GitHub refuses artifacts, and the book is in the cache alone',
  );
}

function megabytes(bytes: number): string {
  return `${(bytes / MB).toFixed(bytes < 10 * MB ? 1 : 0)} MB`;
}
