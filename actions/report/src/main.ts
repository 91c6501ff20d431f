import { reportStep, runStep } from '@chimera/github';
import { processFiles } from '@chimera/supervision';

/** `home` is the folder that holds the dashboard's page. */
export const main = (home: URL): Promise<void> =>
  runStep('report', () =>
    reportStep({ page: new URL('page.html', home), divergence: processFiles().divergence }),
  );
