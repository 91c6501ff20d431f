import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeFolder, requireFile } from '@chimera/base';
import { type Environment, pathsOf, type RuntimeConfig, withoutCredentials } from '@chimera/config';
import { strangerWords } from '@chimera/engine';
import { forgetResult } from '@chimera/session';
import { removePid, type SessionPlan, writePid } from '@chimera/workdir';
import * as z from 'zod';
import { channelEnd } from './channel-end.ts';
import { NO_DEBUGGER } from './debugger.ts';

/** What a controller without a terminal is told first. The entries are URLs of the processes' files and of the page. */
export interface DaemonOrder {
  readonly plan: SessionPlan;
  readonly config: RuntimeConfig;
  readonly entries: {
    readonly bot: string;
    readonly server: string;
    readonly divergence: string;
    readonly page: string;
  };
  readonly newBook: boolean;
}

type News =
  | { readonly type: 'started'; readonly url: string | null }
  | { readonly type: 'failed'; readonly message: string };

/** What came of starting it. A session that runs goes on when its starter is gone. */
export type Started =
  | { readonly type: 'started'; readonly pid: number; readonly url: string | null }
  | { readonly type: 'failed'; readonly message: string; readonly exitCode: number };

/** Starts a session's controller in the background and waits until it runs. `entry` is controller-main's file. */
export async function startDaemon(
  entry: URL,
  order: DaemonOrder,
  environment: Environment,
): Promise<Started> {
  const paths = pathsOf(order.plan.workdir, order.plan.book);
  makeFolder(dirname(paths.runtimeLog));
  makeFolder(paths.state);
  forgetResult(paths);
  requireFile(paths.runtimeLog);
  const log = openSync(paths.runtimeLog, 'a');
  const child = spawn(process.execPath, [NO_DEBUGGER, fileURLToPath(entry)], {
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    env: withoutCredentials(environment),
  });
  closeSync(log);
  // Before it gets its order: from then on it may write the book, and what ends sessions has to find it.
  if (child.pid !== undefined) writePid(paths.startingPid, child.pid);
  const gone = Promise.withResolvers<number>();
  child.once('exit', (code) => {
    void channelEnd(child).then(() => gone.resolve(code ?? 1));
  });
  const first = await new Promise<News>((resolve) => {
    child.on('message', (said) => resolve(newsIn(said)));
    child.once('error', ({ message }) => resolve({ type: 'failed', message }));
    void gone.promise.then((code) => resolve({ type: 'failed', message: `it ended with exit code ${code}` }));
    // Without a file left to open there is no channel, and `error` tells why.
    child.send?.(order, () => {});
  });
  if (child.pid !== undefined) removePid(paths.startingPid, child.pid);
  if (first.type === 'failed') {
    return { ...first, exitCode: child.pid === undefined ? 1 : await gone.promise };
  }
  if (child.connected) child.disconnect();
  child.unref();
  return { ...first, pid: child.pid! };
}

const news = z.discriminatedUnion('type', [
  z.object({ type: z.literal('started'), url: z.string().max(200).nullable() }),
  z.object({ type: z.literal('failed'), message: z.string().transform((text) => strangerWords(text)) }),
]);

function newsIn(said: unknown): News {
  const parsed = news.safeParse(said);
  return parsed.success ? parsed.data : { type: 'failed', message: 'it said something that is no news' };
}

/** The controller's side: the first message is what it is to do. */
export function receiveOrder(): Promise<DaemonOrder> {
  return new Promise((resolve, reject) => {
    const lost = () => reject(new Error('whoever started this was gone before it said what to do'));
    process.once('disconnect', lost);
    process.once('message', (order: DaemonOrder) => {
      process.off('disconnect', lost);
      resolve(order);
    });
  });
}

/** Tells the one who started this session, if that still listens; only the first news is waited for. */
export function tellStarter(news: News): void {
  if (!process.connected) return;
  process.send?.(news, undefined, undefined, () => process.disconnect?.());
}
