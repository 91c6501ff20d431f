import { pagesStep, runStep } from '@chimera/github';

/** `home` is the folder that holds the dashboard's page. */
export const main = (home: URL): Promise<void> =>
  runStep('pages', () => pagesStep(new URL('page.html', home)));
