import { monitorStep } from '@chimera/runtime/github/steps/monitor';
import { runStep } from '@chimera/runtime/github/steps/run-step';

export const main = (): Promise<void> => runStep('monitor', monitorStep);
