import { Log, SessionClock } from '@chimera/base';
import { pathsOf } from '@chimera/config';
import { readPage } from '@chimera/report';
import { startUnifiedServer, type UnifiedServer } from '@chimera/server';
import { readMetrics, tidyOnExit } from '@chimera/workdir';
import { captureOutput } from './captured-output.ts';
import { ParentLink, receivePlan } from './parent-link.ts';
import { ThreadedAnswers } from './threaded-answers.ts';

/** The unified server's process. It ends when it is told to, or when the controller is gone. */
// A terminal's Ctrl-C reaches the whole process group; only the controller answers it.
process.on('SIGINT', () => {});
const plan = await receivePlan();
/** Where the dashboard's `page.html` lies. */
const [page] = process.argv.slice(2);
const paths = pathsOf(plan.workdir, plan.book);
const log = new Log(paths.serverLog, plan.logLevel);
captureOutput(log);
tidyOnExit(paths.serverPid, paths.pid);
process.on('uncaughtExceptionMonitor', ({ stack, message }) =>
  log.error(`The server crashed: ${stack ?? message}`),
);
process.on('SIGTERM', () => void stop('stopped', 'it was sent SIGTERM'));

let clock: SessionClock | null = null;
let server: UnifiedServer | null = null;
let isStopping = false;

const link = new ParentLink({
  heartbeatMs: plan.heartbeatMs,
  operations: () => server?.operations ?? { attempted: 0, failed: 0 },
  onMessage(message) {
    if (message.type === 'go') clock = new SessionClock(message.anchor);
    else if (message.type === 'stop') void stop('stopped', message.detail);
  },
  onLost: () => void stop('controller-lost', 'the controller is gone'),
});

log.onTrouble((severity, message) => link.incident(severity, 'log-unwritable', message));

async function stop(reason: 'stopped' | 'controller-lost', why: string): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  log.info(`The server stops: ${why}`);
  await server?.close();
  link.send({ type: 'ended', reason });
  link.close();
  setTimeout(() => process.exit(0), 100);
}

try {
  const session = {
    plan,
    answers: new ThreadedAnswers(plan),
    now: () => Math.min(clock?.now() ?? plan.start, plan.leg.ends),
    metrics: () => readMetrics(paths.metrics, plan.id),
    page: page === undefined ? null : readPage(new URL(page)),
  };
  server = await startUnifiedServer(session, log);
  log.info(`The server listens on ${server.url}`);
  link.ready(server.url);
} catch (error) {
  const { message } = error as Error;
  log.error(`The server cannot start: ${message}`);
  link.send({ type: 'failed', message });
  process.exitCode = 1;
  link.close();
  setTimeout(() => process.exit(1), 1000).unref();
}
