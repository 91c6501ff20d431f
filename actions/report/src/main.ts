import { reportStep } from '@chimera/runtime/github/steps/report';
import { runStep } from '@chimera/runtime/github/steps/run-step';

/** `home` is the folder that holds the dashboard's page. */
export const main = (home: URL): Promise<void> =>
  runStep('report', () => reportStep(new URL('page.html', home)));
