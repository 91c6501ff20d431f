import { reportStep } from '@chimera/runtime/github/steps/report';
import { runStep } from '@chimera/runtime/github/steps/run-step';

export const main = (): Promise<void> => runStep('report', reportStep);
