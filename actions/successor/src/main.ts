import { runStep } from '@chimera/runtime/github/steps/run-step';
import { successorStep } from '@chimera/runtime/github/steps/successor';

export const main = (): Promise<void> => runStep('successor', successorStep);
