import type { RunPlan } from '../run-plan.ts';
import { listRun } from './artifact-shelf.ts';
import type { BookScene } from './book-scene.ts';
import { parseLabel } from './label.ts';
import { ListingError } from './listing.ts';

/**
 * Whether the copy that was saved before this leg's is an artifact, expired or not. GitHub's own list is the memory: a copy
 * that it refused is not in it. `null` if there was none before, or GitHub does not say.
 */
export async function wasStoredBefore(
  scene: BookScene,
  { book, run }: Pick<RunPlan, 'book' | 'run'>,
  leg: number,
): Promise<boolean | null> {
  const before = leg > 1 ? { runId: run.id, leg: leg - 1, seq: null } : pinned(book);
  if (!before) return null;
  try {
    const labels = (await listRun(scene, before.runId)).map(({ name }) => parseLabel(name));
    return labels.some(
      (label) =>
        label?.book === scene.book &&
        label.mode === scene.mode &&
        label.leg === before.leg &&
        (before.seq === null || label.seq === before.seq),
    );
  } catch (error) {
    if (!(error instanceof ListingError)) throw error;
    scene.log(error.message);
    return null;
  }
}

function pinned({ source }: RunPlan['book']) {
  if (source === null || source.kind === 'local') return null;
  return parseLabel(source.kind === 'cache' ? source.key : source.name);
}
