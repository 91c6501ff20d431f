import { setFailed } from '@actions/core';
import { PlanError } from '../run-plan.ts';
import { InputError } from './step.ts';

/** What a step left running (a socket, a timer) must not hold up the job. */
const LINGER_MS = 2_000;

/** Runs a step to its end, whatever happens in it: what it throws fails the step in words. */
export async function runStep(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { message, stack } = error as Error;
    const isMistake = error instanceof InputError || error instanceof PlanError;
    setFailed(isMistake ? message : `this is a defect of Chimera, please report it: ${stack ?? message}`);
  }
  setTimeout(() => process.exit(), LINGER_MS).unref();
}
