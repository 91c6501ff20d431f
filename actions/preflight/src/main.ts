import { preflightStep } from '@chimera/runtime/github/steps/preflight';
import { runStep } from '@chimera/runtime/github/steps/run-step';

export const main = (): Promise<void> => runStep('preflight', preflightStep);
