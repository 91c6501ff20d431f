import { monotonicNow, sleep } from '@chimera/base';
import { type GitHubApi, statusOf } from './api.ts';
import { KillSwitchWatch } from './kill-switch/kill-switch-watch.ts';
import type { RunContext } from './run-context.ts';
import { listRunIds, UNFINISHED } from './workflow-runs.ts';

interface StopOptions {
  readonly api: GitHubApi;
  readonly context: RunContext;
  /** File names of the workflows whose runs have to end. */
  readonly workflowFiles: readonly string[];
  readonly folders?: readonly string[];
  /** How long running sessions have to see the switch themselves; then how long a cancel has to help. */
  readonly graceMs?: number;
  readonly forceAfterMs?: number;
  /** How long a cancel by force has to help. */
  readonly afterForceMs?: number;
  readonly pollMs?: number;
  log(message: string): void;
}

export type StopOutcome =
  | 'switch-is-off'
  | 'nothing-ran'
  | 'ended-by-itself'
  | 'cancelled'
  | 'force-cancelled'
  | 'still-running';

interface Stopped {
  readonly outcome: StopOutcome;
  /** The runs that were there. */
  readonly runs: readonly number[];
}

const GRACE_MS = 2 * 60_000;
/** GitHub gives a cancelled job five minutes to save and upload. */
const FORCE_AFTER_MS = 6 * 60_000;
const AFTER_FORCE_MS = 2 * 60_000;
const POLL_MS = 10_000;

/**
 * Sees to it that no session outlives the kill switch: waits, cancels, and cancels by force. While GitHub does not say
 * what runs, something does. Throws if there is no such workflow.
 */
export async function emergencyStop(options: StopOptions): Promise<Stopped> {
  const { graceMs = GRACE_MS, forceAfterMs = FORCE_AFTER_MS, afterForceMs = AFTER_FORCE_MS, log } = options;
  if (!(await isSwitchOn(options))) return { outcome: 'switch-is-off', runs: [] };
  const seen = new Set<number>();
  const isOver = (forMs: number) => waitUntilNoneRuns(options, forMs, seen);
  const running = await unfinishedRuns(options, seen);
  if (running?.length === 0) return { outcome: 'nothing-ran', runs: [] };
  log(
    `Runs that have to end: ${running?.join(', ') ?? 'not known yet'}. They see the kill switch themselves within half a minute.`,
  );
  const first = await isOver(graceMs);
  if (first !== 'running')
    return { outcome: first === 'off' ? 'switch-is-off' : 'ended-by-itself', runs: [...seen] };
  await end(options, 'cancel', seen);
  const second = await isOver(forceAfterMs);
  if (second !== 'running') return { outcome: 'cancelled', runs: [...seen] };
  await end(options, 'force-cancel', seen);
  const third = await isOver(afterForceMs);
  return { outcome: third === 'running' ? 'still-running' : 'force-cancelled', runs: [...seen] };
}

async function isSwitchOn({ api, context, folders = ['.chimera'], log }: StopOptions): Promise<boolean> {
  const watch = new KillSwitchWatch({ api, context, folders, log });
  // Where GitHub does not say, the push that started this is believed.
  return (await watch.checkOnce()) !== 'off';
}

async function waitUntilNoneRuns(
  options: StopOptions,
  forMs: number,
  seen: Set<number>,
): Promise<'running' | 'none' | 'off'> {
  const until = monotonicNow() + forMs;
  for (;;) {
    if ((await unfinishedRuns(options, seen))?.length === 0) return 'none';
    if (monotonicNow() >= until) return (await isSwitchOn(options)) ? 'running' : 'off';
    await sleep(Math.min(options.pollMs ?? POLL_MS, Math.max(0, until - monotonicNow())));
  }
}

/** `null` where GitHub does not say. */
async function unfinishedRuns(options: StopOptions, seen: Set<number>): Promise<readonly number[] | null> {
  try {
    const found = await listUnfinished(options);
    for (const id of found) seen.add(id);
    return found;
  } catch (error) {
    if (statusOf(error) === 404) throw error;
    options.log(`GitHub does not list the runs: ${(error as Error).message}`);
    return null;
  }
}

async function listUnfinished({ api, context, workflowFiles }: StopOptions): Promise<readonly number[]> {
  const { owner, repo, runId } = context;
  const found = new Set<number>();
  for (const workflow_id of workflowFiles) {
    const runs = await listRunIds(api, { owner, repo, workflow_id }, UNFINISHED);
    for (const id of runs) if (id !== runId) found.add(id);
  }
  return [...found];
}

async function end(options: StopOptions, how: 'cancel' | 'force-cancel', seen: Set<number>): Promise<void> {
  const { api, context, log } = options;
  const { owner, repo } = context;
  for (const run_id of (await unfinishedRuns(options, seen)) ?? seen) {
    try {
      await api.request(`POST /repos/{owner}/{repo}/actions/runs/{run_id}/${how}`, { owner, repo, run_id });
      log(`Run ${run_id} has not ended: ${how}.`);
    } catch (error) {
      // 409: it is ending already, or has.
      if (statusOf(error) !== 409)
        log(`Run ${run_id} could not be ended (${how}): ${(error as Error).message}`);
    }
  }
}
