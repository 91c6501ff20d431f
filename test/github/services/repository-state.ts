import { createHash } from 'node:crypto';
import { BlobStorage } from './blob-storage.ts';
import type {
  ArtifactRecord,
  CacheRecord,
  CommentRecord,
  IssueRecord,
  JobRecord,
  LabelRecord,
  RunRecord,
} from './records.ts';
import { type FileTree, type Push, RepositoryFiles } from './repository-files.ts';
import { notFound, Refusal } from './rest-route.ts';

export type PushListener = (push: Push) => void;
export type CancelListener = (runId: number, isForced: boolean) => void;
/** Starts a run of a workflow, or throws what GitHub answers. */
export type DispatchListener = (workflow: string, ref: string, inputs: object) => void;

type Seed<Record, Needed extends keyof Record> = Partial<Record> & Pick<Record, Needed>;
type ContentSeed = { readonly content?: Buffer | string };

const DAY_MS = 86_400_000;

/** Everything a repository on GitHub remembers, open for tests to read and to change. */
export class RepositoryState {
  readonly id = 1;
  readonly owner: string;
  readonly repo: string;
  readonly defaultBranch: string;
  readonly now: () => number;
  readonly blobs = new BlobStorage();
  readonly artifacts: ArtifactRecord[] = [];
  readonly caches: CacheRecord[] = [];
  readonly issues: IssueRecord[] = [];
  readonly comments: CommentRecord[] = [];
  readonly labels: LabelRecord[] = [];
  readonly runs: RunRecord[] = [];
  readonly jobs: JobRecord[] = [];
  isPrivate = true;
  /** Of the newest push; `null`: of the repository's beginning. */
  pushedAt: number | null = null;
  /** Workflows that are not active, by the name of their file. */
  readonly workflowStates = new Map<string, 'disabled_manually' | 'disabled_inactivity' | 'disabled_fork'>();
  hasIssues = true;
  /** Whether labels that do not exist are left off new issues; GitHub does so where the token may not push. */
  dropsUnknownLabels = false;
  maxRetentionDays = 90;
  /** GitHub promises no order of artifacts. */
  artifactOrder: (one: ArtifactRecord, other: ArtifactRecord) => number = (one, other) => other.id - one.id;
  cacheQuotaBytes = 10 * 1024 ** 3;
  /** What the account may store in artifacts; those that expired do not count. */
  artifactQuotaBytes = 500 * 1024 ** 2;
  readonly #files: RepositoryFiles;
  readonly #pushListeners = new Set<PushListener>();
  readonly #cancelListeners = new Set<CancelListener>();
  #dispatchListener: DispatchListener | null = null;
  #lastId = 1000;

  constructor(owner: string, repo: string, defaultBranch: string, now: () => number) {
    this.owner = owner;
    this.repo = repo;
    this.defaultBranch = defaultBranch;
    this.now = now;
    this.#files = new RepositoryFiles(defaultBranch);
  }

  get fullName(): string {
    return `${this.owner}/${this.repo}`;
  }

  get defaultRef(): string {
    return `refs/heads/${this.defaultBranch}`;
  }

  /** What is on the default branch. */
  get files(): FileTree {
    return this.#files.files;
  }

  get head(): string {
    return this.#files.head;
  }

  get commits(): Pick<RepositoryFiles, 'resolve' | 'at'> {
    return this.#files;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** A commit on the default branch; `null` removes a file. Returns the new head. */
  push(changes: Readonly<Record<string, string | null>>): string {
    const push = this.#files.push(changes);
    this.pushedAt = this.now();
    for (const listener of this.#pushListeners) listener(push);
    return push.sha;
  }

  onPush(listener: PushListener): () => void {
    this.#pushListeners.add(listener);
    return () => this.#pushListeners.delete(listener);
  }

  /** Told of each cancel that is accepted. Where nobody listens, the run ends at once. */
  onCancel(listener: CancelListener): () => void {
    this.#cancelListeners.add(listener);
    return () => this.#cancelListeners.delete(listener);
  }

  /** Told of each dispatch. If nobody listens, there is no workflow to dispatch. */
  onDispatch(listener: DispatchListener): void {
    this.#dispatchListener = listener;
  }

  dispatch(workflow: string, ref: string, inputs: object): void {
    if (this.workflowStates.has(workflow)) {
      throw new Refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
    }
    if (!this.#dispatchListener) throw notFound();
    this.#dispatchListener(workflow, ref, inputs);
  }

  cancelRun(run: RunRecord, isForced: boolean): void {
    run.cancel = isForced ? 'forced' : 'requested';
    for (const listener of this.#cancelListeners) listener(run.id, isForced);
    if (this.#cancelListeners.size === 0) this.completeRun(run.id, 'cancelled');
  }

  completeRun(id: number, conclusion: RunRecord['conclusion'] = 'success'): void {
    const run = this.runs.find((other) => other.id === id);
    if (!run) throw new Error(`There is no run ${id}`);
    Object.assign(run, { status: 'completed', conclusion, updatedAt: this.now() });
  }

  addRun(seed: Partial<RunRecord> = {}): RunRecord {
    const at = seed.createdAt ?? this.now();
    const workflowFile = seed.workflowFile ?? 'chimera-runtime.yml';
    const run: RunRecord = {
      id: this.nextId(),
      workflowFile,
      number: 1 + this.runs.filter((other) => other.workflowFile === workflowFile).length,
      attempt: 1,
      event: 'schedule',
      status: 'in_progress',
      conclusion: null,
      ref: this.defaultRef,
      headBranch: null,
      headRepositoryId: this.id,
      sha: this.head,
      createdAt: at,
      updatedAt: at,
      cancel: 'none',
      ...seed,
    };
    this.runs.push(run);
    return run;
  }

  addJob(seed: Seed<JobRecord, 'runId'>): JobRecord {
    const job: JobRecord = {
      id: this.nextId(),
      attempt: 1,
      name: 'session',
      status: 'in_progress',
      conclusion: null,
      createdAt: seed.startedAt ?? this.now(),
      startedAt: this.now(),
      completedAt: null,
      labels: ['ubuntu-latest'],
      steps: [],
      log: null,
      ...seed,
    };
    this.jobs.push(job);
    return job;
  }

  addIssue(seed: Seed<IssueRecord, 'title'>): IssueRecord {
    const at = seed.createdAt ?? this.now();
    const issue: IssueRecord = {
      number: 1 + this.issues.length,
      body: null,
      state: 'open',
      stateReason: null,
      labels: [],
      createdAt: at,
      updatedAt: at,
      closedAt: null,
      isLocked: false,
      lockReason: null,
      isPullRequest: false,
      ...seed,
    };
    this.issues.push(issue);
    return issue;
  }

  addArtifact({ content, ...seed }: Seed<ArtifactRecord, 'runId' | 'name'> & ContentSeed): ArtifactRecord {
    const bytes = content === undefined ? null : Buffer.from(content);
    const artifact: ArtifactRecord = {
      id: this.nextId(),
      jobId: '',
      size: bytes?.length ?? null,
      digest: bytes && `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
      createdAt: this.now(),
      expiresAt: this.now() + this.maxRetentionDays * DAY_MS,
      isFinal: bytes !== null,
      blob: { content: bytes, contentType: 'application/zip' },
      ...seed,
    };
    this.artifacts.push(artifact);
    return artifact;
  }

  addCache({ content, ...seed }: Seed<CacheRecord, 'key'> & ContentSeed): CacheRecord {
    const bytes = content === undefined ? null : Buffer.from(content);
    const cache: CacheRecord = {
      id: this.nextId(),
      ref: this.defaultRef,
      version: 'seeded',
      createdAt: this.now(),
      lastAccessedAt: this.now(),
      isFinal: bytes !== null,
      blob: { content: bytes, contentType: 'application/octet-stream' },
      ...seed,
    };
    this.caches.push(cache);
    return cache;
  }

  removeArtifact(artifact: ArtifactRecord): void {
    remove(this.artifacts, artifact);
    artifact.blob.content = null;
  }

  /** Takes caches away as GitHub does after seven days or over the quota; all where nothing is said. */
  evictCaches(isMeant: (cache: CacheRecord) => boolean = () => true): readonly CacheRecord[] {
    const evicted = this.caches.filter(isMeant);
    for (const cache of evicted) {
      remove(this.caches, cache);
      cache.blob.content = null;
    }
    return evicted;
  }
}

function remove<Item>(items: Item[], item: Item): void {
  const index = items.indexOf(item);
  if (index >= 0) items.splice(index, 1);
}
