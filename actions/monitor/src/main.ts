import { monitorStep, runStep } from '@chimera/github';

export const main = (): Promise<void> => runStep('monitor', monitorStep);
