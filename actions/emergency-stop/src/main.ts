import { emergencyStopStep } from '@chimera/runtime/github/steps/emergency-stop';
import { runStep } from '@chimera/runtime/github/steps/run-step';

export const main = (): Promise<void> => runStep('emergency-stop', emergencyStopStep);
