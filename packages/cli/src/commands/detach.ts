import { spawn } from 'node:child_process';
import type { SessionPlan } from '@chimera/runtime/session/plan';
import type { Terminal } from '../terminal.ts';

/** Set in the environment of the process that runs the session for a `--detach`. */
const MARK = 'CHIMERA_DETACHED';

type News =
  | { readonly type: 'started'; readonly url: string | null }
  | { readonly type: 'failed'; readonly message: string };

export const isDetachedChild = process.env[MARK] === '1';

/** What a detached session tells the terminal that started it, if that still listens. */
export function tellParent(news: News): void {
  if (isDetachedChild && process.connected)
    process.send?.(news, undefined, undefined, () => process.disconnect?.());
}

/** Starts the same command again in a session of its own, and waits until it runs. */
export async function startDetached(terminal: Terminal, plan: SessionPlan): Promise<number> {
  const child = spawn(process.execPath, process.argv.slice(1), {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, [MARK]: '1' },
  });
  const news = await new Promise<News>((resolve) => {
    child.once('message', (message: News) => resolve(message));
    child.once('exit', (code) => resolve({ type: 'failed', message: `it ended with exit code ${code}` }));
  });
  if (news.type === 'failed') {
    terminal.line(
      terminal.paint('red', `The session did not start: ${news.message}; see chimera-runtime.log`),
    );
    return child.exitCode ?? 1;
  }
  if (child.connected) child.disconnect();
  child.unref();
  terminal.line(terminal.paint('green', `Session ${plan.id} runs detached, pid ${child.pid}${at(news.url)}`));
  terminal.line('  chimera status   what it does');
  terminal.line('  chimera stop     end it gracefully');
  return 0;
}

function at(url: string | null): string {
  return url ? `, ${url}` : '';
}
