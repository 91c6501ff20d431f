import { inTime, type Patience } from './deadline.ts';

/** A chunk that takes longer is given up: a cancelled job has minutes for everything. */
const UPLOAD_TIMEOUT_MS = '60000';

export interface StoredArtifact {
  readonly id: number;
  /** SHA-256 of the zip file. */
  readonly digest: string;
  /** Bytes of the zip file. */
  readonly size: number;
}

/** Loaded only when it is needed: it is more than half of the whole bundle. */
export async function artifactClient() {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new DefaultArtifactClient();
}

/** Uploads files as one artifact of this run. Throws where GitHub does not take them, or not in time. */
export async function putArtifact(
  name: string,
  files: readonly string[],
  folder: string,
  retentionDays: number,
  patience: Patience = {},
): Promise<StoredArtifact> {
  process.env.ACTIONS_ARTIFACT_UPLOAD_TIMEOUT_MS ??= UPLOAD_TIMEOUT_MS;
  const client = await artifactClient();
  const upload = () =>
    client.uploadArtifact(name, [...files], folder, { retentionDays, compressionLevel: 9 });
  const { id, digest, size } = await inTime(patience, 'the artifact service', upload);
  if (!id || id <= 0) throw new Error('GitHub gave it no id');
  return { id, digest: digest ?? '', size: size ?? 0 };
}

/**
 * Whether GitHub refused an artifact for no other reason than that the account's storage is used up. The client tells it as
 * "Artifact storage quota has been hit", the service (403) as "insufficient usage to create artifact".
 */
export function isQuotaRefusal({ message }: Error): boolean {
  return /storage quota has been hit|insufficient usage/i.test(message);
}
