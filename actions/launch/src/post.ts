import { launchPostStep, runStep } from '@chimera/github';

export const main = (): Promise<void> => runStep('launch', launchPostStep);
