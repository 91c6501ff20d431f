import { dirname, join } from 'node:path';

/** Every file of a work directory, by the names that people and scripts rely on. */
export function pathsOf(workdir: string) {
  const state = join(workdir, '.chimera', 'state');
  return {
    workdir,
    config: join(workdir, '.chimera', 'runtime-config.json'),
    killSwitch: join(workdir, '.chimera', 'RUNTIME_DISABLED'),
    state,
    lock: join(state, 'session.lock'),
    /** What exchanges listed when they were last asked, a file each. */
    listings: join(state, 'listings'),
    commands: join(state, 'commands'),
    stopRequest: join(state, 'stop-request.json'),
    signOfLife: join(state, 'watcher'),
    result: join(state, 'session-result.json'),
    runtimeLog: join(workdir, 'chimera-runtime.log'),
    serverLog: join(workdir, 'unified-server.log'),
    botLog: join(workdir, 'chimera-bot.log'),
    pid: join(workdir, 'chimera-runtime.pid'),
    startingPid: join(state, 'starting.pid'),
    serverPid: join(workdir, 'chimera-runtime.pid.server'),
    botPid: join(workdir, 'chimera-runtime.pid.bot'),
    metrics: join(workdir, 'runtime-metrics.json'),
    reports: join(workdir, 'runtime-reports'),
  };
}

export type Paths = ReturnType<typeof pathsOf>;

export function ledgerPathOf(workdir: string, mode: string): string {
  return join(pathsOf(workdir).state, mode, 'ledger.db');
}

/** The work directory that a book lies in where `ledgerPathOf` says. */
export function workdirOf(ledgerPath: string): string {
  return join(dirname(ledgerPath), '..', '..', '..');
}

/** Held by whoever writes the book. */
export function writerLockOf(ledgerPath: string): string {
  return join(dirname(ledgerPath), 'writer.lock');
}
