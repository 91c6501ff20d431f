import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { faultInWords, faultRemedy, realNow } from '@chimera/base';
import { LedgerPlace, LedgerReader, ObservationWriter, takeLock } from '@chimera/ledger';
import { GuardedWork, Incidents, SessionMonitor } from '@chimera/monitor';
import { htmlReports } from '@chimera/page';
import { archiveBook, type Ending, isGreen } from '@chimera/session';
import { EXIT_CODES } from '@chimera/vocabulary';
import { forgetStopRequest, removePid, writePid } from '@chimera/workdir';
import { concludeSession, type SessionResult } from './conclusion.ts';
import { ReportSchedule } from './report-schedule.ts';
import { StartError } from './start-error.ts';
import type { WatchedSession } from './watched-session.ts';

const FAILED = { outcome: 'failed', exitCode: EXIT_CODES.failed } as const;

/** Runs a whole session. Nothing that it started outlives it. Throws StartError if it cannot begin. */
export async function runSession(session: WatchedSession): Promise<SessionResult> {
  const { options, paths } = session;
  const { log, plan } = options;
  const lock = takeLock(paths.lock);
  if (!lock) {
    throw new StartError(
      `another session runs in ${paths.workdir}`,
      'wait for it to end, end it with "chimera stop", or use another folder (--workdir)',
      { isOccupied: true },
    );
  }
  process.on('uncaughtException', session.failed);
  try {
    writeOwnPid(paths.pid);
    removePid(paths.startingPid, process.pid);
    if (existsSync(paths.killSwitch)) {
      throw new StartError('the kill switch is on', `remove ${paths.killSwitch}`, { exitCode: 3 });
    }
    const archive = options.newBook ? archiveBook(plan.ledgerPath, paths.reports) : null;
    if (archive) log.warning(`The book before was archived in ${archive} with its reports`);
    forgetStopRequest(paths);
    return await conduct(session);
  } finally {
    process.off('uncaughtException', session.failed);
    removePid(paths.pid, process.pid);
    lock.release();
  }
}

/** Without it nobody could end the session. */
function writeOwnPid(path: string): void {
  try {
    writePid(path, process.pid);
  } catch (error) {
    const remedy = faultRemedy(error) ?? 'check the path and its permissions';
    throw new StartError(`the pid file ${path} cannot be written: ${faultInWords(error)}`, remedy);
  }
}

/** Opens the book, runs the session's processes, and concludes. */
async function conduct(session: WatchedSession): Promise<SessionResult> {
  const { options, paths } = session;
  const { plan, config, log, entries } = options;
  const ledger = new ObservationWriter(plan.ledgerPath);
  const reader = new LedgerReader(plan.ledgerPath);
  if (!isDeepStrictEqual({ ...reader.head() }, { ...plan.head })) {
    throw new StartError('the book has moved on since it was checked', 'start again');
  }
  const place = new LedgerPlace(plan.ledgerPath);
  const now = () => session.now();
  const incidents = new Incidents({ session: plan.id, ledger, log, now });
  const guard = new GuardedWork({
    tell: (severity, kind, message) => incidents.record(severity, 'controller', kind, message),
    onLedgerLost: (reason) => session.stopFor('failed', reason),
  });
  log.onTrouble((severity, message) => incidents.record(severity, 'controller', 'log-unwritable', message));
  const children = () => session.children;
  const scene = { plan, config, paths, reader, guard };
  const monitor = new SessionMonitor({ ...scene, ledger, incidents, children, now });
  const reports = new ReportSchedule({
    ...scene,
    log,
    metrics: () => monitor.metrics(),
    htmlOf: htmlReports(entries.page, reader, paths),
  });
  try {
    const said = await session.run({ monitor, reports, incidents, guard, place });
    const loss = place.loss();
    const ending: Ending = loss === null ? said : { outcome: 'failed', reason: loss };
    if (!isGreen(ending.outcome)) {
      incidents.record('critical', 'controller', ending.outcome, ending.reason);
    }
    const isInPlace = loss === null;
    const { divergence: entry } = entries;
    const { hurry } = session;
    const conclusion = { plan, ending, isInPlace, monitor, reports, reader, log, entry, hurry };
    const result = await concludeSession(conclusion);
    if (place.loss() === null) return result;
    const { isRescued, words } = place.rescue(reader, realNow());
    log.write(isRescued ? 'WARNING' : 'ERROR', words);
    return { ...result, ...FAILED, reason: `${isInPlace ? place.loss() : result.reason}; ${words}` };
  } finally {
    session.kill();
    reader.close();
    ledger.close();
  }
}
