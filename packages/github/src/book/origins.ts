import { recordsOf } from '../api.ts';
import type { BookScene } from './book-scene.ts';
import { answered, ListingError } from './listing.ts';

/** Repository, workflow and branch of a run, as GitHub says. */
export interface Origin {
  readonly workflowId: number;
  /** File of the workflow, such as `.github/workflows/trade.yml`; the caller's where a workflow is called. */
  readonly workflowPath: string;
  /** The branch or tag; of a pull request the branch that it comes from. */
  readonly branch: string;
  /** Whether the commit is this repository's own, and not that of a fork's pull request. */
  readonly isOwnRepository: boolean;
}

interface ListedRun {
  readonly id: number;
  readonly workflow_id: number;
  readonly path?: string;
  readonly head_branch: string | null;
  readonly repository: { readonly id: number };
  readonly head_repository: { readonly id: number } | null;
}

/** Tells which runs' copies count: those of this repository, this workflow and the branch that is looked at. */
export class Origins {
  readonly own: Origin;
  readonly #scene: BookScene;
  readonly #known = new Map<number, Origin | null>();

  private constructor(scene: BookScene, own: Origin) {
    this.#scene = scene;
    this.own = own;
  }

  /** @throws {ListingError} if GitHub says nothing about the run that asks. */
  static async of(scene: BookScene): Promise<Origins> {
    const own = await askFor(scene, scene.context.runId);
    if (!own) throw new ListingError(`GitHub knows no run ${scene.context.runId}, which is this one`, false);
    const origins = new Origins(scene, own);
    origins.#known.set(scene.context.runId, own);
    return origins;
  }

  /** Why a run's copies do not count for that branch; `null` if they do. @throws {ListingError} */
  async objection(runId: number, branch: string): Promise<string | null> {
    const origin = await this.of(runId);
    if (!origin) return `GitHub knows no run ${runId}`;
    if (!origin.isOwnRepository) return `run ${runId} is of a fork`;
    if (origin.branch !== branch) return `run ${runId} is of another branch`;
    if (!this.#scene.ofAnyWorkflow && origin.workflowId !== this.own.workflowId) {
      return `run ${runId} is of another workflow`;
    }
    return null;
  }

  /** The file of another workflow of this repository, if the run is of that and of this branch. @throws {ListingError} */
  async otherWorkflow(runId: number, branch: string): Promise<string | null> {
    const origin = await this.of(runId);
    const isOther = origin?.isOwnRepository && origin.branch === branch;
    return isOther && origin.workflowId !== this.own.workflowId ? origin.workflowPath : null;
  }

  /** `null` if GitHub knows no such run (any more). @throws {ListingError} */
  async of(runId: number): Promise<Origin | null> {
    const known = this.#known.get(runId);
    if (known !== undefined) return known;
    const origin = await askFor(this.#scene, runId);
    this.#known.set(runId, origin);
    return origin;
  }

  /** The newest runs of this workflow on a branch, the newest first. @throws {ListingError} */
  async recent(branch: string, count: number): Promise<readonly number[]> {
    const { api, context, ofAnyWorkflow } = this.#scene;
    const query = { owner: context.owner, repo: context.repo, branch, per_page: count };
    const answer = await answered(this.#scene, 'the runs', async () => {
      const { data } = ofAnyWorkflow
        ? await api.rest.actions.listWorkflowRunsForRepo(query)
        : await api.rest.actions.listWorkflowRuns({ ...query, workflow_id: this.own.workflowId });
      return recordsOf(data.workflow_runs as ListedRun[]);
    });
    for (const run of answer ?? []) this.#known.set(run.id, originOf(run));
    return (answer ?? []).map(({ id }) => id);
  }
}

async function askFor(scene: BookScene, run_id: number): Promise<Origin | null> {
  const { api, context } = scene;
  const { owner, repo } = context;
  return answered(scene, `run ${run_id}`, async () => {
    const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id });
    if (typeof data !== 'object' || data === null) throw new Error('the answer is no run');
    return originOf(data as ListedRun);
  });
}

function originOf({ workflow_id, path = '', head_branch, repository, head_repository }: ListedRun): Origin {
  return {
    workflowId: workflow_id,
    workflowPath: path.split('@')[0]!,
    branch: head_branch ?? '',
    isOwnRepository: head_repository !== null && head_repository.id === repository.id,
  };
}
