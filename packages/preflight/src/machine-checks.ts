import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { faultInWords, otherThanFile, otherThanFolder } from '@chimera/base';
import { type Paths, type Timetable, timetableText, writerLockOf } from '@chimera/config';
import { isLocked } from '@chimera/ledger';
import { isWrong, type ReachedExchange, SET_CLOCK, skewWords } from '@chimera/market-data';
import { type Check, fail, pass, warn } from './check.ts';

/** A session of six hours writes a few megabytes; this leaves room for logs and artifacts. */
const LEAST_FREE_MB = 200;

/** A clock outside these years, or behind what was already written, would stamp nonsense. */
const FIRST_YEAR = 2025;
const LAST_YEAR = 2100;
const CLOCK_SLACK_MS = 5 * 60_000;

export function checkKillSwitch({ killSwitch }: Paths): Check {
  return existsSync(killSwitch)
    ? fail('kill-switch', 3, `the kill switch is on: ${killSwitch} exists`, `remove it: rm ${killSwitch}`)
    : pass('kill-switch', 'off');
}

export function checkWorkDirectory({ workdir }: Paths): Check {
  const remedy = 'name another folder with --workdir, or mend its permissions';
  if (!statSync(workdir, { throwIfNoEntry: false })?.isDirectory()) {
    return fail('work-directory', 1, `${workdir} is not a folder`, remedy);
  }
  try {
    accessSync(workdir, constants.R_OK | constants.W_OK | constants.X_OK);
    return pass('work-directory', `${workdir} is writable`);
  } catch {
    return fail('work-directory', 1, `${workdir} is not writable`, remedy);
  }
}

/** Whether what a session will write can be written: each place holds what belongs there, or nothing. `null` if so. */
export function checkPlaces(paths: Paths, ledgerPath: string): Check | null {
  const { workdir, state, listings, commands, reports } = paths;
  const found = [
    ...[state, listings, commands, reports, dirname(ledgerPath)].map((path) => inPlaceOfFolder(path)),
    ...filesOf(paths, ledgerPath).map((path) => inPlaceOfFile(path)),
  ].filter((words) => words !== null);
  if (found.length === 0) return null;
  const remedy = `move it away, or mend its permissions; or use another folder than ${workdir} (--workdir)`;
  return fail('work-directory', 1, found.join('; '), remedy);
}

function filesOf(paths: Paths, ledgerPath: string): readonly string[] {
  const { lock, stopRequest, signOfLife, result, runtimeLog, serverLog, botLog, metrics } = paths;
  const { pid, startingPid, serverPid, botPid } = paths;
  const logs = [runtimeLog, serverLog, botLog];
  const pids = [pid, startingPid, serverPid, botPid];
  return [lock, writerLockOf(ledgerPath), stopRequest, signOfLife, result, metrics, ...logs, ...pids];
}

function inPlaceOfFolder(path: string): string | null {
  return inPlace(path, 'folder', otherThanFolder, constants.R_OK | constants.W_OK | constants.X_OK);
}

function inPlaceOfFile(path: string): string | null {
  return inPlace(path, 'file', otherThanFile, constants.R_OK | constants.W_OK);
}

function inPlace(
  path: string,
  needed: string,
  otherThan: (path: string) => string | null,
  mode: number,
): string | null {
  try {
    const other = otherThan(path);
    if (other !== null) return `${path} is ${other}, a ${needed} is needed there`;
    if (existsSync(path)) accessSync(path, mode);
    return null;
  } catch (error) {
    return `${path} cannot be used: ${faultInWords(error)}`;
  }
}

export function checkNoOtherSession({ lock, workdir }: Paths): Check {
  return isLocked(lock)
    ? fail(
        'no-other-session',
        1,
        `another session runs in ${workdir}`,
        'wait for it to end, end it with "chimera stop", or use another folder (--workdir)',
      )
    : pass('no-other-session', 'no other session runs here');
}

export function checkDiskSpace({ workdir }: Paths, maxPercent: number): Check {
  const { bavail, bsize, blocks } = statfsSync(workdir);
  const freeMb = Math.round((bavail * bsize) / 2 ** 20);
  const usedPercent = blocks > 0 ? (1 - bavail / blocks) * 100 : 0;
  const found = `${freeMb} MB free, ${usedPercent.toFixed(0)} % used`;
  if (freeMb < LEAST_FREE_MB || usedPercent > maxPercent) {
    const needed = `${LEAST_FREE_MB} MB free and at most ${maxPercent} % used are needed`;
    return fail('disk-space', 1, `${found}; ${needed}`, 'free some space, or use another folder (--workdir)');
  }
  return pass('disk-space', found);
}

/** `ledgerPath` need not exist; where it does, the clock must not stand before its last change. */
export function checkClock(now: number, ledgerPath: string | null): Check {
  const iso = new Date(now).toISOString();
  const remedy = SET_CLOCK;
  const year = new Date(now).getUTCFullYear();
  if (year < FIRST_YEAR || year >= LAST_YEAR) return fail('clock', 1, `the clock says ${iso}`, remedy);
  const changed = ledgerPath === null ? undefined : statSync(ledgerPath, { throwIfNoEntry: false })?.mtimeMs;
  if (changed !== undefined && changed > now + CLOCK_SLACK_MS) {
    const written = new Date(changed).toISOString();
    return fail('clock', 1, `the clock says ${iso}, but the ledger was written at ${written}`, remedy);
  }
  return pass('clock', iso);
}

/** The clock check with what the exchange said of its time: the session goes by that, whichever is right. */
export function withSkew(check: Check, { id, clock }: ReachedExchange): Check {
  if (check.outcome !== 'pass') return check;
  if (!clock) {
    const what = `${id} says nothing of its time: a candle counts as closed once a later one shows`;
    return pass('clock', `${check.reason}; ${what}`);
  }
  const text = `${check.reason}; ${skewWords(clock, id)}`;
  if (!isWrong(clock)) return pass('clock', text);
  return warn('clock', `${text}: the session goes by the exchange’s time`, SET_CLOCK);
}

/** Binds the port for a moment: what answers "free" any other way may be wrong. */
export function checkPort({
  enabled,
  host,
  port,
}: {
  enabled: boolean;
  host: string;
  port: number;
}): Promise<Check> {
  if (!enabled) return Promise.resolve(pass('port', 'the unified server is switched off'));
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => {
      const why = code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${code})`;
      const remedy = `see who has it (lsof -i :${port}), or choose another one with --port`;
      resolve(fail('port', 1, `Failed to start unified server: port ${port} on ${host} ${why}`, remedy));
    });
    server.listen(port, host, () => {
      server.close(() => resolve(pass('port', `${host}:${port} is free`)));
    });
  });
}

/** The workflow’s schedule and the configured one are two places for one fact. */
export function checkSchedule(workflow: string | null, configured: Timetable): Check {
  const written = timetablesIn(workflow ?? '').map(timetableText);
  const own = timetableText(configured);
  if (written.length === 0) return pass('schedule', `${own} (no workflow schedules it here)`);
  if (written.includes(own)) return pass('schedule', own);
  const remedy =
    'make runtime_settings.schedule and schedule_timezone the same as the workflow’s cron and timezone; the workflow’s count';
  return warn('schedule', `configured is ${own}, the workflow has ${written.join(', ')}`, remedy);
}

/** The entries below `schedule:`; each begins with a `-`, or with a brace on one line. */
function timetablesIn(workflow: string): readonly Timetable[] {
  const found: { schedule: string; schedule_timezone: string }[] = [];
  const text = workflow.replaceAll(/^\s*#.*$/gm, '');
  for (const [, begins, key, , value = ''] of text.matchAll(
    /(?:(-\s*\{?|\{)\s*)?\b(cron|timezone):\s*(['"]?)([^'"\n#},]+)/g,
  )) {
    if (begins !== undefined || found.length === 0) found.push({ schedule: '', schedule_timezone: 'UTC' });
    found.at(-1)![key === 'cron' ? 'schedule' : 'schedule_timezone'] = value.trim();
  }
  return found.filter(({ schedule }) => schedule !== '');
}
