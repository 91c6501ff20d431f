import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifactClient, putArtifact } from '../artifact.ts';
import { inTime } from '../deadline.ts';
import type { BookScene } from './book-scene.ts';
import { answered } from './listing.ts';

const PAGE = 100;
/** A run leaves one mark: ten thousand runs are years of sessions. */
const MOST_PAGES = 100;
const MARK_FILE = 'mark.json';

/**
 * The artifact that says "a run saved this book". It has the same name in every run, so that GitHub's own filter by
 * name finds it behind any number of others, and it is listed also when it has expired.
 */
export function markName({ mode, book }: Pick<BookScene, 'mode' | 'book'>): string {
  return `chimera-mark-v1-${mode}-${book}`;
}

/** Leaves the mark in this run, once. Throws if GitHub does not take it. */
export async function leaveMark(scene: BookScene, folder: string, retentionDays: number): Promise<void> {
  const { context, mode, book } = scene;
  const name = markName(scene);
  const client = await artifactClient();
  const { artifacts } = await inTime(scene, 'the artifact service', () => client.listArtifacts());
  if (artifacts.some((artifact) => artifact.name === name)) return;
  mkdirSync(folder, { recursive: true });
  const file = join(folder, MARK_FILE);
  writeFileSync(file, `${JSON.stringify({ version: 1, mode, book, runId: context.runId })}\n`);
  await putArtifact(name, [file], folder, retentionDays, scene);
}

export interface MarkedRuns {
  readonly runIds: readonly number[];
  /** How many marks are of forks' runs, and say nothing about a book of this repository. */
  readonly ofForks: number;
}

/** The runs of that branch that left the mark, in whichever workflow. @throws {ListingError} */
export async function markedRuns(scene: BookScene, branch: string): Promise<MarkedRuns> {
  const { api, context } = scene;
  const { owner, repo } = context;
  const runIds = new Set<number>();
  let ofForks = 0;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const artifacts = await answered(scene, 'the artifacts', async () => {
      const { data } = await api.rest.actions.listArtifactsForRepo({
        owner,
        repo,
        name: markName(scene),
        per_page: PAGE,
        page,
      });
      return listOf(data.artifacts);
    });
    for (const { workflow_run: run } of artifacts ?? []) {
      if (!run?.id) continue;
      if (run.head_repository_id !== run.repository_id) ofForks += 1;
      else if (run.head_branch === branch) runIds.add(run.id);
    }
    if ((artifacts ?? []).length < PAGE) break;
  }
  return { runIds: [...runIds], ofForks };
}

function listOf<Item>(listing: readonly Item[] | undefined): readonly Item[] {
  if (Array.isArray(listing)) return listing;
  throw new Error('the answer is no list');
}
