import { giveOutputs, readInput } from '../action-interface.ts';
import { emergencyStop } from '../emergency-stop.ts';
import { readRunContext } from '../run-context.ts';
import { connect, InputError } from './step.ts';

/** Ends runs that the kill switch alone did not end. */
export async function emergencyStopStep(): Promise<void> {
  const context = readRunContext(process.env);
  const { api, log } = connect('emergency-stop', context);
  const workflowFile = readInput('emergency-stop', 'workflow') || 'chimera-runtime.yml';
  if (!/^[\w.-]+\.ya?ml$/.test(workflowFile)) {
    throw new InputError(
      `the input workflow is ${JSON.stringify(workflowFile)}; expected the file name of a workflow, such as chimera-runtime.yml`,
    );
  }
  const { outcome, runs } = await emergencyStop({
    api,
    context,
    workflowFile,
    log: (message) => log.line(message),
  });
  giveOutputs('emergency-stop', { outcome, runs: runs.join(',') });
  if (outcome === 'still-running') {
    log.error(`Runs that could not be ended: ${runs.join(', ')}. Cancel them by hand on the Actions page.`);
    process.exitCode = 1;
  } else {
    log.notice(`Emergency stop: ${outcome}`);
  }
}
