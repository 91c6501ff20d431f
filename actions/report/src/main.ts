import { reportStep } from '@chimera/runtime/github/steps/report';
import { runStep } from '@chimera/runtime/github/steps/run-step';
import { processFiles } from '@chimera/runtime/process/entries';

/** `home` is the folder that holds the dashboard's page. */
export const main = (home: URL): Promise<void> =>
  runStep('report', () =>
    reportStep({ page: new URL('page.html', home), divergence: processFiles().divergence }),
  );
