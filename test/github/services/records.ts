import type { StoredBlob } from './blob-storage.ts';

export interface ArtifactRecord {
  readonly id: number;
  readonly runId: number;
  readonly jobId: string;
  name: string;
  /** Bytes and `sha256:…` as the client said when it finished; `null` before. */
  size: number | null;
  digest: string | null;
  createdAt: number;
  expiresAt: number;
  isFinal: boolean;
  readonly blob: StoredBlob;
}

export interface CacheRecord {
  readonly id: number;
  /** Full name of the branch or tag that it belongs to. */
  ref: string;
  key: string;
  version: string;
  createdAt: number;
  lastAccessedAt: number;
  isFinal: boolean;
  readonly blob: StoredBlob;
}

export interface IssueRecord {
  readonly number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  stateReason: string | null;
  labels: string[];
  createdAt: number;
  updatedAt: number;
  closedAt: number | null;
  isLocked: boolean;
  lockReason: string | null;
  isPullRequest: boolean;
}

export interface CommentRecord {
  readonly id: number;
  readonly issue: number;
  body: string;
  createdAt: number;
  updatedAt: number;
}

export interface LabelRecord {
  name: string;
  color: string;
  description: string | null;
}

export type RunStatus = 'queued' | 'requested' | 'waiting' | 'pending' | 'in_progress' | 'completed';
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped' | 'timed_out' | 'neutral' | null;

export interface RunRecord {
  readonly id: number;
  /** File name, such as `trade.yml`. */
  workflowFile: string;
  number: number;
  attempt: number;
  event: string;
  status: RunStatus;
  conclusion: Conclusion;
  /** Full name, such as `refs/heads/main`. */
  ref: string;
  /** The branch that a pull request comes from; `null` if it is that of `ref`. */
  headBranch: string | null;
  /** The repository that the commit is from: a pull request of a fork runs with the fork's. `null`: it is deleted. */
  headRepositoryId: number | null;
  sha: string;
  createdAt: number;
  updatedAt: number;
  /** What was asked for by the interface; the status changes only with it where nobody listens. */
  cancel: 'none' | 'requested' | 'forced';
}

export interface StepRecord {
  readonly name: string;
  readonly status?: RunStatus;
  readonly conclusion?: Conclusion;
}

export interface JobRecord {
  readonly id: number;
  readonly runId: number;
  attempt: number;
  name: string;
  status: RunStatus;
  conclusion: Conclusion;
  /** When it was put in the queue. */
  createdAt: number;
  startedAt: number;
  completedAt: number | null;
  /** Labels of the runner that it wants. */
  labels: readonly string[];
  steps: readonly StepRecord[];
  /** What its steps wrote; `null` if it is deleted. */
  log: string | null;
}
