import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { artifactClient, putArtifact, type StoredArtifact } from '../artifact.ts';
import { inTime } from '../deadline.ts';
import type { BookScene } from './book-scene.ts';
import { ANY_LABEL, type Label, parseLabel } from './label.ts';
import { answered } from './listing.ts';
import { markedRuns } from './mark.ts';
import type { Origins } from './origins.ts';
import { BookError, LARGEST_LEDGER, LEDGER_FILE, MANIFEST_FILE } from './packed-book.ts';
import { unpackBook } from './unpack-book.ts';

const PAGE = 100;
/** How many runs are asked for their artifacts at the same time. */
const BATCH = 5;
/** How many of the newest runs are looked at besides those that left a mark: older books have no mark. */
const RECENT_RUNS = 30;
/** How many pages of the repository's whole list are read for such books if no run has one. */
const MOST_PAGES = 30;

export interface ListedBook {
  readonly label: Label;
  readonly id: number;
  readonly runId: number;
  readonly digest: string | null;
  /** Bytes of the zip file. */
  readonly size: number;
  readonly isExpired: boolean;
}

/** What the artifacts say about the books of one branch. */
export interface ListedArtifacts {
  /** Those expired included: they are evidence. */
  readonly books: readonly ListedBook[];
  /** Whether a run of this workflow on this branch said that it saved a book of this mode. */
  readonly hasMark: boolean;
  /** Copies that do not count, and why. */
  readonly passedOver: readonly string[];
  /** The newest run of each other workflow file that saved a book of this name and mode on this branch. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

export function saveAsArtifact(
  scene: BookScene,
  folder: string,
  { text }: Label,
  retentionDays: number,
): Promise<StoredArtifact> {
  const files = [LEDGER_FILE, MANIFEST_FILE].map((name) => join(folder, name));
  return putArtifact(text, files, folder, retentionDays, scene);
}

/**
 * The books of a branch among the artifacts. They are looked for run by run, in the runs that count: no number of
 * artifacts of others hides one, and none of theirs is even looked at. @throws {ListingError}
 */
export async function listArtifacts(
  scene: BookScene,
  origins: Origins,
  branch: string,
): Promise<ListedArtifacts> {
  const newestPage = await listPage(scene, 1);
  const { runIds: marked, ofForks } = await markedRuns(scene, branch);
  const recent = await origins.recent(branch, RECENT_RUNS);
  const found = new Map<number, ListedBook>();
  const passedOver: string[] = [];
  const elsewhere = new Map<string, number>();
  const noteElsewhere = async (runId: number) => {
    const path = await origins.otherWorkflow(runId, branch);
    if (path !== null) elsewhere.set(path, Math.max(runId, elsewhere.get(path) ?? 0));
  };
  if (ofForks > 0) {
    passedOver.push(
      `${ofForks} artifacts of forks call themselves ours (${scene.mode}, ${scene.book}): they do not count`,
    );
  }
  let hasMark = false;
  const hasLive = () => [...found.values()].some(({ label, isExpired }) => isOf(scene, label) && !isExpired);
  const runIds = [...new Set([...marked, ...recent])].toSorted((a, b) => b - a);
  for (let from = 0; from < runIds.length && !hasLive(); from += BATCH) {
    const batch = runIds.slice(from, from + BATCH);
    const lists = await Promise.all(
      batch.map(async (runId) => {
        if ((await origins.objection(runId, branch)) !== null) {
          await noteElsewhere(runId);
          return [];
        }
        hasMark ||= marked.includes(runId);
        return booksOf(await listRun(scene, runId), runId);
      }),
    );
    for (const { book, problem } of lists.flat()) {
      if (book) found.set(book.id, book);
      if (problem) passedOver.push(problem);
    }
  }
  for (let page = newestPage, number = 1; page.length > 0; number += 1) {
    for (const artifact of page) {
      const label = artifact.name.startsWith(ANY_LABEL) ? parseLabel(artifact.name) : null;
      const runId = artifact.workflow_run?.id;
      if (!label || !runId || found.has(artifact.id)) continue;
      const { book, problem } = bookOf(artifact, runId, label);
      const why = problem ?? objectionTo(artifact, branch) ?? (await origins.objection(runId, branch));
      if (book && why === null) found.set(book.id, book);
      else if (isOf(scene, label) && !/another branch$/.test(why ?? '')) {
        passedOver.push(problem ?? `the artifact ${label.text} does not count: ${why}`);
        if (!problem) await noteElsewhere(runId);
      }
    }
    const isEnough = hasLive() || hasMark || page.length < PAGE || number >= MOST_PAGES;
    page = isEnough ? [] : await listPage(scene, number + 1);
  }
  return { books: [...found.values()], hasMark, passedOver, elsewhere };
}

function isOf({ mode, book }: BookScene, label: Label): boolean {
  return label.mode === mode && label.book === book;
}

type ListedArtifact = Awaited<ReturnType<typeof listPage>>[number];

async function listPage(scene: BookScene, page: number) {
  const { owner, repo } = scene.context;
  const answer = await answered(scene, 'the artifacts', async () => {
    const { data } = await scene.api.rest.actions.listArtifactsForRepo({ owner, repo, per_page: PAGE, page });
    return listOf(data.artifacts);
  });
  return answer ?? [];
}

/** Everything that a run uploaded. @throws {ListingError} */
export async function listRun(scene: BookScene, run_id: number): Promise<readonly ListedArtifact[]> {
  const { owner, repo } = scene.context;
  const all: ListedArtifact[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const answer = await answered(scene, `the artifacts of run ${run_id}`, async () => {
      const query = { owner, repo, run_id, per_page: PAGE, page };
      const { data } = await scene.api.rest.actions.listWorkflowRunArtifacts(query);
      return listOf(data.artifacts);
    });
    all.push(...(answer ?? []));
    if ((answer ?? []).length < PAGE) break;
  }
  return all;
}

function booksOf(artifacts: readonly ListedArtifact[], runId: number) {
  return artifacts.flatMap((artifact) => {
    const label = artifact.name.startsWith(ANY_LABEL) ? parseLabel(artifact.name) : null;
    return label ? [bookOf(artifact, runId, label)] : [];
  });
}

function bookOf(
  { id, digest, size_in_bytes: size, expired: isExpired }: ListedArtifact,
  runId: number,
  label: Label,
): { readonly book: ListedBook | null; readonly problem: string | null } {
  if (label.runId !== runId) {
    return {
      book: null,
      problem: `the artifact ${label.text} does not count: it is of run ${runId}, not of the run that it names`,
    };
  }
  return { book: { label, id, runId, digest: digest ?? null, size, isExpired }, problem: null };
}

/** What the list itself says against it, so that nobody has to ask for its run. */
function objectionTo({ workflow_run: run }: ListedArtifact, branch: string): string | null {
  if (run?.head_repository_id !== run?.repository_id) return `run ${run?.id} is of a fork`;
  return run?.head_branch === branch ? null : `run ${run?.id} is of another branch`;
}

function listOf<Item>(listing: readonly Item[] | undefined): readonly Item[] {
  if (Array.isArray(listing)) return listing;
  throw new Error('the answer is no list');
}

/**
 * Downloads a packed book into `folder`. Throws if it does not come whole.
 * @throws {BookError} if it came and is no packed book.
 */
export async function bringFromArtifact(
  scene: BookScene,
  { id, runId, size, digest }: Pick<ListedBook, 'id' | 'runId' | 'size' | 'digest'>,
  folder: string,
): Promise<void> {
  if (size > LARGEST_LEDGER) throw new BookError(`it has ${size} bytes, more than a book can have`);
  const packed = `${folder}-packed`;
  for (const path of [folder, packed]) rmSync(path, { recursive: true, force: true });
  const { context, token } = scene;
  const client = await artifactClient();
  const download = () =>
    client.downloadArtifact(id, {
      path: packed,
      skipDecompress: true,
      ...(digest === null ? {} : { expectedHash: digest }),
      findBy: { token, workflowRunId: runId, repositoryOwner: context.owner, repositoryName: context.repo },
    });
  const { digestMismatch } = await inTime(scene, 'the artifact service', download);
  if (digestMismatch) throw new Error('its digest is not the one that GitHub has on record');
  try {
    const [file] = readdirSync(packed);
    if (file === undefined) throw new Error('nothing came');
    await unpackBook(join(packed, file), folder);
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
}
