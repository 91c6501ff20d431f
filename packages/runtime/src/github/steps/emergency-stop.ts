import { giveOutputs } from '../action-interface.ts';
import { statusOf } from '../api.ts';
import { emergencyStop } from '../emergency-stop.ts';
import { readRunContext } from '../run-context.ts';
import { connect, InputError, readWorkflowFile } from './step.ts';
import { reportTrouble } from './trouble-issue.ts';

/** Ends runs that the kill switch alone did not end. */
export async function emergencyStopStep(): Promise<void> {
  const context = readRunContext(process.env);
  const scene = connect('emergency-stop', context);
  const { api, log } = scene;
  const workflowFile = readWorkflowFile('emergency-stop');
  const stop = emergencyStop({ api, context, workflowFile, log: (message) => log.line(message) });
  const { outcome, runs } = await stop.catch((error: unknown) => {
    if (statusOf(error) !== 404) throw error;
    throw new InputError(
      `the input workflow is ${JSON.stringify(workflowFile)}; this repository has no workflow of that name, or the token may not see it (actions: write)`,
    );
  });
  giveOutputs('emergency-stop', { outcome, runs: runs.join(',') });
  if (outcome === 'still-running') {
    const left =
      runs.length > 0 ? `Runs that could not be ended: ${runs.join(', ')}` : 'GitHub did not say what runs';
    log.error(`${left}. Cancel what still runs by hand on the Actions page.`);
    await reportTrouble(scene, { kind: 'emergency-stop-failed', component: 'runs', reason: left });
    process.exitCode = 1;
  } else {
    log.notice(`Emergency stop: ${outcome}`);
  }
}
