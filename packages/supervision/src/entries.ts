import type { ProcessName } from '@chimera/contract';
import { shippedFile } from '@chimera/strategy-host';

/** The files of a session's processes, of the sources or of the bundle. */
export function processFiles(): Record<ProcessName | 'divergence', URL> {
  const file = (source: string, bundled: string) => shippedFile(import.meta.url, source, bundled);
  return {
    controller: file('./controller-main.ts', 'controller.js'),
    bot: file('./bot-main.ts', 'bot.js'),
    server: file('./server-main.ts', 'server.js'),
    divergence: file('./divergence-main.ts', 'divergence.js'),
  };
}

/** What these files run, and the server's thread: for the bundle, which has all of it in one file. */
export const processMains = {
  controller: (): Promise<unknown> => import('./controller-main.ts'),
  bot: (): Promise<unknown> => import('./bot-main.ts'),
  server: (): Promise<unknown> => import('./server-main.ts'),
  answering: (): Promise<unknown> => import('./answering-main.ts'),
  divergence: (): Promise<unknown> => import('./divergence-main.ts'),
};
