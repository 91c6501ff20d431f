import { shortWords } from '@chimera/engine';
import { giveOutputs, readInput } from '../action-interface.ts';
import { statusOf } from '../api.ts';
import { reportTrouble } from '../channels/tell.ts';
import { emergencyStop } from '../emergency-stop.ts';
import { readRunContext } from '../run-context.ts';
import { connect, InputError, isWorkflowFile } from './step.ts';

/** Each is asked about every few seconds. */
const MOST_WORKFLOWS = 20;

/** Ends runs that the kill switch alone did not end. */
export async function emergencyStopStep(): Promise<void> {
  const context = readRunContext(process.env);
  const scene = connect('emergency-stop', context);
  const { api, log } = scene;
  const given = readInput('emergency-stop', 'workflow') || 'chimera-runtime.yml';
  const workflowFiles = readWorkflows(given);
  const stop = emergencyStop({ api, context, workflowFiles, log: (message) => log.line(message) });
  const { outcome, runs } = await stop.catch((error: unknown) => {
    if (statusOf(error) !== 404) throw error;
    throw new InputError(
      `the input workflow is ${JSON.stringify(given)}; this repository has no workflow of that name, or the token may not see it (actions: write). Set the repository variable CHIMERA_EMERGENCY_WORKFLOW to the files that run sessions`,
    );
  });
  giveOutputs('emergency-stop', { outcome, runs: runs.join(',') });
  if (outcome === 'still-running') {
    const left =
      runs.length > 0 ? `Runs that could not be ended: ${runs.join(', ')}` : 'GitHub did not say what runs';
    log.error(`${left}. Cancel what still runs by hand on the Actions page.`);
    await reportTrouble(scene, null, { kind: 'emergency-stop-failed', component: 'runs', reason: left });
    process.exitCode = 1;
  } else {
    log.notice(`Emergency stop: ${outcome}`);
  }
}

function readWorkflows(given: string): readonly string[] {
  const files = given.split(',').map((name) => name.trim());
  if (files.length <= MOST_WORKFLOWS && files.every(isWorkflowFile)) return files;
  throw new InputError(
    `the input workflow is ${JSON.stringify(shortWords(given, 200))}; expected the file names of workflows, separated by commas, ${MOST_WORKFLOWS} at most, such as chimera-runtime.yml (the repository variable CHIMERA_EMERGENCY_WORKFLOW)`,
  );
}
