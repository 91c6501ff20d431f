import { launchStep } from '@chimera/runtime/github/steps/launch';
import { runStep } from '@chimera/runtime/github/steps/run-step';

/** `home` is the folder that holds the files of the processes. */
export function main(home: URL): Promise<void> {
  const [controller, bot, server] = ['controller.js', 'bot.js', 'server.js'].map(
    (file) => new URL(file, home),
  );
  return runStep('launch', () => launchStep({ controller: controller!, bot: bot!, server: server! }));
}
