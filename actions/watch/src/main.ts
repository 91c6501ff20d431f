import { runStep } from '@chimera/runtime/github/steps/run-step';
import { watchStep } from '@chimera/runtime/github/steps/watch';

export const main = (): Promise<void> => runStep('watch', watchStep);
