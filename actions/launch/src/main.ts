import { launchStep } from '@chimera/runtime/github/steps/launch';
import { runStep } from '@chimera/runtime/github/steps/run-step';

/** `home` is the folder that holds the files of the processes. */
export function main(home: URL): Promise<void> {
  const at = (file: string) => new URL(file, home);
  const files = {
    controller: at('controller.js'),
    bot: at('bot.js'),
    server: at('server.js'),
    page: at('page.html'),
  };
  return runStep('launch', () => launchStep(files));
}
