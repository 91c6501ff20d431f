import { runStep, successorStep } from '@chimera/github';

export const main = (): Promise<void> => runStep('successor', successorStep);
