import type { Service } from './gateway.ts';
import type { Answer, Call } from './http-call.ts';
import type { ArtifactRecord } from './records.ts';
import type { RepositoryState } from './repository-state.ts';
import type { RunIdentity, RuntimeTokens } from './runtime-token.ts';
import { answerTwirp, TwirpError, type TwirpMessage, type TwirpMethod, textOf } from './twirp.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Artifacts of the run that asks: made once by name, immutable, gone after their time. */
export class ArtifactService implements Service {
  readonly name = 'artifact';
  readonly prefix = '/twirp/github.actions.results.api.v1.ArtifactService';
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
    CreateArtifact: (message, run) => this.#create(message, run),
    FinalizeArtifact: (message, run) => this.#finalize(message, run),
    ListArtifacts: (message, run) => this.#list(message, run),
    GetSignedArtifactURL: (message, run) => {
      const { id, name, blob } = this.#named(message, run);
      const fileName = blob.contentType === 'application/zip' ? `${name}.zip` : name;
      return { signed_url: this.#state.blobs.downloadUrl(blob, `artifacts/${id}`, fileName) };
    },
    DeleteArtifact: (message, run) => {
      const artifact = this.#named(message, run);
      this.#state.removeArtifact(artifact);
      return { ok: true, artifact_id: String(artifact.id) };
    },
  };

  #create(message: TwirpMessage, run: RunIdentity): object {
    const name = textOf(message, 'name');
    requireOwnRun(message, run);
    if (/["/\\:<>|*?\r\n]/.test(name)) throw new TwirpError('invalid_argument', 'invalid artifact name');
    if (this.#state.artifacts.some((other) => other.runId === run.runId && other.name === name)) {
      throw new TwirpError('already_exists', 'an artifact with this name already exists on the workflow run');
    }
    const { now, maxRetentionDays, artifacts, artifactQuotaBytes } = this.#state;
    const stored = artifacts.filter(({ expiresAt }) => expiresAt > now());
    if (stored.reduce((sum, { size }) => sum + (size ?? 0), 0) >= artifactQuotaBytes) {
      // GitHub's own words; the client knows them by a part of them.
      throw new TwirpError('permission_denied', 'insufficient usage to create artifact');
    }
    const artifact = this.#state.addArtifact({
      runId: run.runId,
      jobId: run.jobId,
      name,
      expiresAt: now() + Math.min(wantedRetention(message), maxRetentionDays * DAY_MS),
      blob: { content: null, contentType: String(message.mime_type ?? 'application/zip') },
    });
    const url = this.#state.blobs.uploadUrl(artifact.blob, `artifacts/${artifact.id}`);
    return { ok: true, signed_upload_url: url };
  }

  #finalize(message: TwirpMessage, run: RunIdentity): object {
    requireOwnRun(message, run);
    const name = textOf(message, 'name');
    const artifact = this.#state.artifacts.find((other) => other.runId === run.runId && other.name === name);
    if (!artifact || artifact.isFinal) throw new TwirpError('not_found', 'artifact not found');
    if (artifact.blob.content === null) throw new TwirpError('invalid_argument', 'nothing was uploaded');
    artifact.size = Number(message.size ?? 0);
    artifact.digest = typeof message.hash === 'string' ? message.hash : null;
    artifact.isFinal = true;
    return { ok: true, artifact_id: String(artifact.id) };
  }

  #list(message: TwirpMessage, run: RunIdentity): object {
    requireOwnRun(message, run);
    const { name_filter: name, id_filter: id } = message;
    const found = this.#final(run).filter(
      (artifact) =>
        (name === undefined || artifact.name === name) && (id === undefined || String(artifact.id) === id),
    );
    return {
      artifacts: found.map((artifact) => ({
        workflow_run_backend_id: String(artifact.runId),
        workflow_job_run_backend_id: artifact.jobId,
        database_id: String(artifact.id),
        name: artifact.name,
        size: String(artifact.size ?? 0),
        created_at: new Date(artifact.createdAt).toISOString(),
        ...(artifact.digest === null ? {} : { digest: artifact.digest }),
      })),
    };
  }

  #named(message: TwirpMessage, run: RunIdentity): ArtifactRecord {
    requireOwnRun(message, run);
    const name = textOf(message, 'name');
    const artifact = this.#final(run).find((other) => other.name === name);
    if (!artifact) throw new TwirpError('not_found', 'artifact not found');
    return artifact;
  }

  #final({ runId }: RunIdentity): readonly ArtifactRecord[] {
    const now = this.#state.now();
    return this.#state.artifacts.filter(
      (artifact) => artifact.runId === runId && artifact.isFinal && artifact.expiresAt > now,
    );
  }
}

function requireOwnRun(message: TwirpMessage, { runId }: RunIdentity): void {
  if (textOf(message, 'workflow_run_backend_id') === String(runId)) return;
  throw new TwirpError('permission_denied', 'the token is of another workflow run');
}

/** The client counts from the real time, no matter what clock the service has. */
function wantedRetention({ expires_at: wanted }: TwirpMessage): number {
  if (typeof wanted !== 'string') return Number.POSITIVE_INFINITY;
  return Math.round((Date.parse(wanted) - Date.now()) / MINUTE_MS) * MINUTE_MS;
}
