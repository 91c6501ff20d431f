import { pagesStep } from '@chimera/runtime/github/steps/pages';
import { runStep } from '@chimera/runtime/github/steps/run-step';

/** `home` is the folder that holds the dashboard's page. */
export const main = (home: URL): Promise<void> =>
  runStep('pages', () => pagesStep(new URL('page.html', home)));
