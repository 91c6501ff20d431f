import { faultInWords, faultRemedy, Log, UserError } from '@chimera/base';
import { pathsOf } from '@chimera/config';
import { type WrittenResult, writeResult } from '@chimera/session';
import { findStopRequest } from '@chimera/workdir';
import { captureOutput } from './captured-output.ts';
import { runSession } from './controller.ts';
import { type DaemonOrder, receiveOrder, tellStarter } from './daemon.ts';
import { StartError } from './start-error.ts';
import { WatchedSession } from './watched-session.ts';

/** The process of a session without a terminal. It outlives the one who started it, and leaves its result in a file. */
const order = await receiveOrder();
process.exitCode = await conduct(order);
// Nothing that hangs (a socket of the machine's, say) may keep a session alive that is over.
setTimeout(() => process.exit(), 1000).unref();

async function conduct({ plan, config, entries, newBook }: DaemonOrder): Promise<number> {
  const paths = pathsOf(plan.workdir, plan.book);
  const log = new Log(paths.runtimeLog, plan.logLevel);
  captureOutput(log);
  const { bot, server, divergence, page } = entries;
  const session = new WatchedSession({
    plan,
    config,
    entries: {
      bot: new URL(bot),
      server: new URL(server),
      divergence: new URL(divergence),
      page: new URL(page),
    },
    log,
    newBook,
    onStarted: (url) => tellStarter({ type: 'started', url }),
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const { outcome, reason } = findStopRequest(paths) ?? {
        outcome: 'stopped',
        reason: `received ${signal}`,
      };
      session.stop(outcome, reason);
    });
  }
  /** On a full disk no result can be left; the exit code and the log say it. */
  const leaveResult = (result: WrittenResult) => {
    try {
      writeResult(paths, result);
    } catch (error) {
      log.error(`${paths.result} cannot be written: ${faultInWords(error)}`);
    }
  };
  const told = { session: plan.id, leg: plan.leg.number, remedy: null };
  try {
    const { outcome, reason, exitCode, verification, report, metrics } = await runSession(session);
    const { head, entries: count, faults } = verification;
    const health = metrics?.application.health_status ?? null;
    leaveResult({
      ...told,
      outcome,
      reason,
      exitCode,
      head,
      entries: count,
      faults: [...faults],
      report,
      health,
    });
    tellStarter({ type: 'failed', message: `${outcome}: ${reason}` });
    return exitCode;
  } catch (error) {
    const { message, stack } = error as Error;
    const known = error instanceof UserError ? error : null;
    const remedy = known?.remedy ?? faultRemedy(error);
    log.error(remedy === null ? `${stack}` : `The session did not start: ${message}. Remedy: ${remedy}`);
    const exitCode = known?.exitCode ?? 1;
    const outcome = exitCode === 3 ? 'killed' : 'failed';
    const nothing = { head: null, entries: 0, faults: [], report: null, health: null };
    // Another session's result is not ours to replace.
    if (!(error instanceof StartError && error.isOccupied)) {
      leaveResult({
        ...told,
        ...nothing,
        outcome,
        reason: message,
        remedy,
        exitCode,
      });
    }
    tellStarter({ type: 'failed', message });
    return exitCode;
  }
}
