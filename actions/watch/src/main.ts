import { runStep, watchStep } from '@chimera/github';

export const main = (): Promise<void> => runStep('watch', watchStep);
