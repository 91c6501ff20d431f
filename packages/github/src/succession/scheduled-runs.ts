import { isoTime, realNow } from '@chimera/base';
import type { Timetable } from '@chimera/config';
import type { GithubScheduleMetrics } from '@chimera/contract';
import { type GitHubApi, recordsOf } from '../api.ts';
import { within } from '../deadline.ts';
import type { RunContext } from '../run-context.ts';
import { scheduleDelays } from './schedule-delays.ts';

const WINDOW_MS = 30 * 86_400_000;

/** Of a hundred runs each: a month of a run every three hours; of a more frequent schedule the newest runs are looked at. */
const MOST_PAGES = 3;

/** The figure is not worth more of a step's time. */
const PATIENCE_MS = 20_000;

interface Scene {
  readonly api: GitHubApi;
  readonly context: RunContext;
  readonly log: { line(message: string): void };
}

/**
 * How late GitHub started the scheduled runs of this workflow in the last 30 days; `null` if GitHub does not say, and away
 * from the default branch, which alone has a schedule. Never rejects.
 */
export async function askedDelays(
  scene: Scene,
  timetable: Timetable,
  now = realNow(),
): Promise<GithubScheduleMetrics | null> {
  const { context, log } = scene;
  if (context.defaultBranch === null || context.ref !== `refs/heads/${context.defaultBranch}`) return null;
  const from = now - WINDOW_MS;
  try {
    const created = await within(PATIENCE_MS, 'the list of scheduled runs', createdSince(scene, from));
    return scheduleDelays(timetable, created, { from, now });
  } catch (error) {
    log.line(`How late the schedule came is not known: ${(error as Error).message}`);
    return null;
  }
}

/** When GitHub made the scheduled runs since `from`, the newest first. GitHub lists a run that did nothing, too. */
async function createdSince({ api, context }: Scene, from: number): Promise<readonly number[]> {
  const { owner, repo, workflowFile } = context;
  const query = {
    owner,
    repo,
    workflow_id: workflowFile,
    event: 'schedule',
    created: `>=${isoTime(from)}`,
    per_page: 100,
  };
  const found = new Map<number, number>();
  let pages = 0;
  for await (const { data } of api.paginate.iterator(api.rest.actions.listWorkflowRuns, query)) {
    for (const { id, created_at } of recordsOf(data)) found.set(id, Date.parse(created_at));
    pages += 1;
    if (pages === MOST_PAGES) break;
  }
  const times = [...found.values()];
  if (times.every(Number.isFinite)) return times;
  throw new Error('a run has no time');
}
