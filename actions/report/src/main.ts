import { reportStep } from '@chimera/runtime/github/steps/report';
import { runStep } from '@chimera/runtime/github/steps/run-step';

/** `home` is the folder that holds the dashboard's page and the files of the processes. */
export const main = (home: URL): Promise<void> =>
  runStep('report', () =>
    reportStep({ page: new URL('page.html', home), divergence: new URL('divergence.js', home) }),
  );
