import { artifactClient } from '../artifact.ts';
import { inTime } from '../deadline.ts';
import type { BookScene } from './book-scene.ts';
import { listCache } from './cache-shelf.ts';
import { byAge, type Label, parseLabel } from './label.ts';
import { Lineage } from './lineage.ts';

const SERVICE = 'the artifact service';

/** Copies of a book that stay in the cache if the run may delete the others. */
const KEPT_CACHES = 2;
/** GitHub takes one change a second; what is left over is for the next leg. */
const MOST_DELETED = 10;

/**
 * Deletes the copies that this leg uploaded before the one with that label. The token of a run may do so with artifacts of
 * the run itself, without any permission. Returns how many are gone, and what went wrong. Never throws.
 */
export async function deleteSupersededArtifacts(
  scene: BookScene,
  label: Label,
): Promise<{ readonly deleted: number; readonly problem: string | null }> {
  let deleted = 0;
  try {
    const client = await artifactClient();
    const { artifacts } = await inTime(scene, SERVICE, () => client.listArtifacts());
    for (const { name } of artifacts) {
      const other = parseLabel(name);
      if (!other || !isOfSameLeg(other, label) || byAge(other, label) <= 0) continue;
      await inTime(scene, SERVICE, () => client.deleteArtifact(name));
      deleted += 1;
    }
    return { deleted, problem: null };
  } catch (error) {
    return { deleted, problem: `superseded copies stay where they are: ${(error as Error).message}` };
  }
}

/** A leg has one writer, so its copies are one book; another attempt of it may have gone another way. */
function isOfSameLeg(one: Label, other: Label): boolean {
  return (
    one.mode === other.mode &&
    one.book === other.book &&
    one.generation === other.generation &&
    one.runId === other.runId &&
    one.attempt === other.attempt &&
    one.leg === other.leg
  );
}

/**
 * Deletes cached copies of this branch's book that are the beginning of the book as it stands, but for the newest. The job
 * needs `actions: write` for that, which the shipped workflow does not ask for. Returns what is to be told. Never throws.
 */
export async function deleteSupersededCaches(scene: BookScene, label: Label): Promise<string | null> {
  const { api, context } = scene;
  let lineage: Lineage | null = null;
  try {
    const cached = (await listCache(scene)).filter(
      ({ label: other, ref }) =>
        ref === context.ref && other.mode === label.mode && other.book === label.book,
    );
    lineage = Lineage.of(scene.ledgerPath);
    const superseded = cached
      .toSorted((a, b) => byAge(a.label, b.label))
      .slice(KEPT_CACHES)
      .filter(({ label: other }) => other.generation === label.generation && lineage?.holds(other));
    let deleted = 0;
    for (const { id } of superseded.slice(0, MOST_DELETED)) {
      if (id === null) continue;
      const place = { owner: context.owner, repo: context.repo, cache_id: id };
      await inTime(scene, 'GitHub', () => api.rest.actions.deleteActionsCacheById(place));
      deleted += 1;
    }
    return deleted === 0 ? null : `${deleted} superseded copies were deleted from the cache.`;
  } catch (error) {
    const { message } = error as Error;
    return /not accessible by integration/i.test(message)
      ? 'Superseded copies stay in the cache until GitHub evicts them: to delete them the job needs actions: write.'
      : `Superseded copies stay in the cache: ${message}`;
  } finally {
    lineage?.close();
  }
}
