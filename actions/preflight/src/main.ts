import { preflightStep, runStep } from '@chimera/github';

export const main = (): Promise<void> => runStep('preflight', preflightStep);
