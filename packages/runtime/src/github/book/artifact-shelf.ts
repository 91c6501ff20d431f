import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { artifactClient, putArtifact, type StoredArtifact } from '../artifact.ts';
import { CLIENT_PATIENCE_MS, within } from '../deadline.ts';
import type { BookScene } from './book-scene.ts';
import { type Label, labelPrefix, parseLabel } from './label.ts';
import { LEDGER_FILE, MANIFEST_FILE } from './packed-book.ts';

const PAGE = 100;
/** Artifacts come newest first; so many pages are looked through before it is believed that there is no book. */
const MOST_PAGES = 10;

export interface ListedBook {
  readonly label: Label;
  readonly id: number;
  readonly runId: number;
  readonly digest: string | null;
  readonly isExpired: boolean;
}

export function saveAsArtifact(
  { patienceMs }: BookScene,
  folder: string,
  { text }: Label,
  retentionDays: number,
): Promise<StoredArtifact> {
  const files = [LEDGER_FILE, MANIFEST_FILE].map((name) => join(folder, name));
  return putArtifact(text, files, folder, retentionDays, patienceMs);
}

/** The books among the artifacts, those expired included; `null` where GitHub does not list them. */
export async function listArtifacts({
  api,
  context,
  log,
  mode,
}: BookScene): Promise<readonly ListedBook[] | null> {
  const { owner, repo } = context;
  const found: ListedBook[] = [];
  try {
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const { data } = await api.rest.actions.listArtifactsForRepo({ owner, repo, per_page: PAGE, page });
      for (const { id, name, expired, workflow_run, digest } of data.artifacts) {
        const label = name.startsWith(labelPrefix()) ? parseLabel(name) : null;
        const runId = workflow_run?.id;
        if (label && runId) found.push({ label, id, runId, digest: digest ?? null, isExpired: expired });
      }
      const isFound = found.some(({ label, isExpired }) => label.mode === mode && !isExpired);
      if (isFound || data.artifacts.length < PAGE) break;
    }
    return found;
  } catch (error) {
    log(`GitHub does not list the artifacts: ${(error as Error).message}`);
    return null;
  }
}

/** Downloads a packed book into `folder`. Throws where it does not come whole: the client itself does not. */
export async function bringFromArtifact(
  { context, token, patienceMs = CLIENT_PATIENCE_MS }: BookScene,
  { id, runId }: { readonly id: number; readonly runId: number },
  folder: string,
  digest: string | null = null,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const client = await artifactClient();
  const download = client.downloadArtifact(id, {
    path: folder,
    ...(digest === null ? {} : { expectedHash: digest }),
    findBy: { token, workflowRunId: runId, repositoryOwner: context.owner, repositoryName: context.repo },
  });
  const { digestMismatch } = await within(patienceMs, 'the artifact service', download);
  if (digestMismatch) throw new Error('its digest is not the one that GitHub has on record');
}
