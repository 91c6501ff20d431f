import { launchStep } from '@chimera/runtime/github/steps/launch';
import { runStep } from '@chimera/runtime/github/steps/run-step';
import { processFiles } from '@chimera/runtime/process/entries';

/** `home` is the folder that holds the dashboard's page. */
export const main = (home: URL): Promise<void> =>
  runStep('launch', () => launchStep({ ...processFiles(), page: new URL('page.html', home) }));
