import { emergencyStopStep, runStep } from '@chimera/github';

export const main = (): Promise<void> => runStep('emergency-stop', emergencyStopStep);
