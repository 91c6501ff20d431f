import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunContext } from '../run-context.ts';
import { type DisabledPlan, parseRunPlan, type RunPlan } from '../run-plan.ts';

type AnyPlan = RunPlan | DisabledPlan;

type Job = Pick<RunContext, 'temp' | 'runId' | 'attempt'>;

/** In the runner's folder of the job: it is empty when a job begins, and each step of the job finds the same one. */
function folderOf({ temp, runId, attempt }: Job): string {
  return join(temp, 'chimera-plans', `${runId}-${attempt}`);
}

/** The same for a plan whose text was written otherwise: what counts are its fields, which parsing puts in one order. */
export function planHash(plan: AnyPlan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex');
}

/** Notes that launch carries out this plan, for the steps after it. */
export function acceptPlan(job: Job, plan: AnyPlan): void {
  const folder = folderOf(job);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${planHash(plan)}.json`), JSON.stringify(plan));
}

/** The plans that launch carries out in this job: one, unless the job launches several. */
export function acceptedPlans(job: Job): readonly AnyPlan[] {
  const folder = folderOf(job);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, plan: parseRunPlan(readFileSync(join(folder, name), 'utf8')) }))
    .filter(({ name, plan }) => name === `${planHash(plan)}.json`)
    .map(({ plan }) => plan);
}

export function isAccepted(job: Job, plan: AnyPlan): boolean {
  return acceptedPlans(job).some((accepted) => planHash(accepted) === planHash(plan));
}
