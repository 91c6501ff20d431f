import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { realNow } from '@chimera/base';
import { isQuotaRefusal, type StoredArtifact } from '../artifact.ts';
import { saveAsArtifact } from './artifact-shelf.ts';
import type { BookScene } from './book-scene.ts';
import { saveToCache } from './cache-shelf.ts';
import { labelOf } from './label.ts';
import { leaveMark } from './mark.ts';
import { packBook, type Stage } from './packed-book.ts';
import { deleteSupersededArtifacts } from './superseded.ts';

interface Saving {
  readonly stage: Stage;
  readonly leg: number;
  readonly generation: number;
  readonly retentionDays: number;
  /**
   * A checkpoint is an artifact, which its run can delete once it is superseded, and goes to the cache only if GitHub does
   * not take that: nobody deletes from there without `actions: write`.
   */
  readonly shelves: 'both' | 'artifact-first';
}

export interface SavedBook {
  /** `null` where the book could not even be packed. */
  readonly label: string | null;
  readonly seq: number;
  readonly hash: string;
  readonly cacheSaved: boolean;
  readonly artifact: StoredArtifact | null;
  /** What GitHub said if it refused the artifact because the storage is used up; else `null`. */
  readonly quota: string | null;
  /** What went wrong, in words; the book may be saved all the same. */
  readonly problems: readonly string[];
}

/** Saves the book as it stands now. Never throws. */
export async function saveBook(scene: BookScene, saving: Saving): Promise<SavedBook> {
  const { stage, leg, generation, retentionDays } = saving;
  const { mode, book, context, ledgerPath, scratch } = scene;
  const { runId, attempt } = context;
  const savedAt = realNow();
  const folder = join(scratch, `saving-${savedAt}`);
  const problems: string[] = [];
  let quota: string | null = null;
  try {
    const { seq, hash } = await packBook(ledgerPath, folder, {
      mode,
      book,
      generation,
      leg,
      stage,
      runId,
      attempt,
      savedAt,
    });
    const label = labelOf({ mode, book, generation, seq, hash, runId, attempt, leg, savedAt });
    const store = (): Promise<StoredArtifact | null> =>
      saveAsArtifact(scene, folder, label, retentionDays).catch((error: Error) => {
        problems.push(`the artifact ${label.text} could not be uploaded: ${error.message}`);
        if (isQuotaRefusal(error)) quota = error.message.split('\n')[0]!;
        return null;
      });
    // Side by side: a service that hangs must not take the other one's time.
    const marking = leaveMark(scene, `${folder}-mark`, retentionDays).then(
      () => null,
      (error: Error) => `the mark of this book could not be left: ${error.message}`,
    );
    const cache = async () => {
      const problem = await saveToCache(scene, folder, label);
      if (problem) problems.push(`${problem} (${label.text})`);
      return problem === null;
    };
    const caching = saving.shelves === 'both' ? cache() : null;
    const artifact = await store();
    const cacheSaved = await (caching ?? (artifact === null && cache()));
    const unmarked = await marking;
    // If the copy did not get there either, that was said already.
    if (unmarked && artifact) problems.push(unmarked);
    if (artifact) {
      const { problem } = await deleteSupersededArtifacts(scene, label);
      if (problem) scene.log(problem);
    }
    return { label: label.text, seq, hash, cacheSaved, artifact, quota, problems };
  } catch (error) {
    problems.push(`the book could not be packed: ${(error as Error).message}`);
    return { label: null, seq: 0, hash: '', cacheSaved: false, artifact: null, quota, problems };
  } finally {
    // What was given up may still read it.
    if (problems.length === 0) {
      for (const path of [folder, `${folder}-mark`]) rmSync(path, { recursive: true, force: true });
    }
  }
}
