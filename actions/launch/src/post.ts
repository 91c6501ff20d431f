import { launchPostStep } from '@chimera/runtime/github/steps/launch-post';
import { runStep } from '@chimera/runtime/github/steps/run-step';

export const main = (): Promise<void> => runStep('launch', launchPostStep);
