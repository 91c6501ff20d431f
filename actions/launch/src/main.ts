import { launchStep, runStep } from '@chimera/github';
import { processFiles } from '@chimera/supervision';

/** `home` is the folder that holds the dashboard's page. */
export const main = (home: URL): Promise<void> =>
  runStep('launch', () => launchStep({ ...processFiles(), page: new URL('page.html', home) }));
