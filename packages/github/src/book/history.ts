import { statusOf } from '../api.ts';
import type { BookScene } from './book-scene.ts';
import { tellsOfSession } from './launch-line.ts';
import { answered, ListingError } from './listing.ts';
import { Origins } from './origins.ts';

/**
 * At most this many runs are looked at, the newest first. Runs that were refused for want of the book are among them, and must
 * not hide the sessions before: six hours apart, these are more than three weeks.
 */
const RUNS = 100;

/** At most this many logs of jobs are read for it, those of the newest runs. */
const LOGS = 30;

interface Job {
  readonly id: number;
  readonly steps: readonly { readonly name: string; readonly conclusion: string | null }[];
}

/**
 * Whether earlier runs of this workflow on this branch, or earlier attempts of this run, had a session of this book:
 * `true` as soon as the log of a job says so. The names of steps count only if `isOnly`: no other book or mode is known,
 * of which they could tell. `null` where GitHub does not say. Runs of forks tell nothing: anybody could make one.
 */
export async function hadSessions(scene: BookScene, isOnly: boolean): Promise<boolean | null> {
  try {
    const origins = await Origins.of(scene);
    const { runId, attempt } = scene.context;
    const recent = (await origins.recent(origins.own.branch, RUNS)).filter((id) => id !== runId);
    const runs = attempt > 1 ? [runId, ...recent] : recent;
    let logsLeft = LOGS;
    for (const run of runs) {
      if ((await origins.objection(run, origins.own.branch)) !== null) continue;
      for (const job of await jobsOf(scene, run)) {
        if (isOnly && isNamedLaunch(job)) return true;
        if (logsLeft === 0 || job.steps.length === 0) continue;
        logsLeft -= 1;
        const log = await logOf(scene, job.id);
        if (log !== null && tellsOfSession(log, scene)) return true;
      }
    }
    return false;
  } catch (error) {
    if (!(error instanceof ListingError)) throw error;
    scene.log(error.message);
    return null;
  }
}

/**
 * Whether a run that saved its book at the end of a leg was cancelled before the next one began: then its session was
 * not lost, though it never said how it ended. `false` where GitHub does not say.
 */
export async function wasCancelledAfterLeg(
  scene: BookScene,
  { runId, leg, session }: { readonly runId: number; readonly leg: number; readonly session: string },
): Promise<boolean> {
  const { api, context } = scene;
  const { owner, repo } = context;
  try {
    const conclusion = await answered(scene, `run ${runId}`, async () => {
      const { data } = await api.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
      return data.conclusion;
    });
    if (conclusion !== 'cancelled') return false;
    let launches = 0;
    for (const job of await jobsOf(scene, runId)) {
      const log = await logOf(scene, job.id);
      // Other jobs of the run may have sessions of other books.
      if (log === null ? isNamedLaunch(job) : tellsOfSession(log, scene, session)) launches += 1;
    }
    return launches <= leg;
  } catch (error) {
    if (!(error instanceof ListingError)) throw error;
    scene.log(`GitHub does not say how run ${runId} ended: ${error.message}`);
    return false;
  }
}

/** The jobs of a run, of all its attempts. @throws {ListingError} */
async function jobsOf(scene: BookScene, run_id: number): Promise<readonly Job[]> {
  const { api, context } = scene;
  const { owner, repo } = context;
  const jobs = await answered(scene, `the jobs of run ${run_id}`, async () => {
    const query = { owner, repo, run_id, filter: 'all', per_page: 100 } as const;
    const { data } = await api.rest.actions.listJobsForWorkflowRun(query);
    return data.jobs.map(({ id, steps = [] }) => ({ id, steps }));
  });
  return jobs ?? [];
}

/** What a job wrote; `null` if it is gone, as logs are after some time. @throws {ListingError} */
async function logOf(scene: BookScene, job_id: number): Promise<string | null> {
  const { api, context } = scene;
  const { owner, repo } = context;
  return answered(scene, `the log of job ${job_id}`, async () => {
    try {
      const { data } = await api.rest.actions.downloadJobLogsForWorkflowRun({ owner, repo, job_id });
      return data instanceof ArrayBuffer ? Buffer.from(data).toString('utf8') : String(data);
    } catch (error) {
      if (statusOf(error) === 410) return null;
      throw error;
    }
  });
}

/** Of the shipped workflow. What a launch leaves to do is called "Post …", and succeeds also if nothing was launched. */
function isNamedLaunch({ steps }: Job): boolean {
  return steps.some(({ name, conclusion }) => /^(?!post ).*launch/i.test(name) && conclusion === 'success');
}
