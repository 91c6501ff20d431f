import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { realNow } from '../../clock.ts';
import type { StoredArtifact } from '../artifact.ts';
import { saveAsArtifact } from './artifact-shelf.ts';
import type { BookScene } from './book-scene.ts';
import { saveToCache } from './cache-shelf.ts';
import { labelOf } from './label.ts';
import { packBook, type Stage } from './packed-book.ts';

interface Saving {
  readonly stage: Stage;
  readonly leg: number;
  readonly generation: number;
  readonly retentionDays: number;
  /** A checkpoint is an artifact only where the cache did not take it. */
  readonly artifact: 'always' | 'if-cache-fails';
}

export interface SavedBook {
  /** `null` where the book could not even be packed. */
  readonly label: string | null;
  readonly seq: number;
  readonly hash: string;
  readonly cacheSaved: boolean;
  readonly artifact: StoredArtifact | null;
  /** What went wrong, in words; the book may be saved all the same. */
  readonly problems: readonly string[];
}

/** Saves the book as it stands now. Never throws. */
export async function saveBook(scene: BookScene, saving: Saving): Promise<SavedBook> {
  const { stage, leg, generation, retentionDays } = saving;
  const { mode, context, ledgerPath, scratch } = scene;
  const { runId, attempt } = context;
  const savedAt = realNow();
  const folder = join(scratch, `saving-${savedAt}`);
  const problems: string[] = [];
  try {
    const { seq, hash } = await packBook(ledgerPath, folder, {
      mode,
      generation,
      leg,
      stage,
      runId,
      attempt,
      savedAt,
    });
    const label = labelOf({ mode, generation, seq, hash, runId, attempt, leg, savedAt });
    const store = (): Promise<StoredArtifact | null> =>
      saveAsArtifact(scene, folder, label, retentionDays).catch((error: Error) => {
        problems.push(`the artifact ${label.text} could not be uploaded: ${error.message}`);
        return null;
      });
    // Side by side: a service that hangs must not take the other one's time.
    const storing = saving.artifact === 'always' ? store() : null;
    const problem = await saveToCache(scene, folder, label);
    if (problem) problems.push(`${problem} (${label.text})`);
    const artifact = await (storing ?? (problem ? store() : null));
    return { label: label.text, seq, hash, cacheSaved: problem === null, artifact, problems };
  } catch (error) {
    problems.push(`the book could not be packed: ${(error as Error).message}`);
    return { label: null, seq: 0, hash: '', cacheSaved: false, artifact: null, problems };
  } finally {
    // What was given up may still read it.
    if (problems.length === 0) rmSync(folder, { recursive: true, force: true });
  }
}
