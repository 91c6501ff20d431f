import { rmSync, writeFileSync } from 'node:fs';
import { readOwnFile, requireFile } from '@chimera/base';

export function writePid(path: string, pid: number): void {
  requireFile(path);
  writeFileSync(path, `${pid}\n`);
}

/** Removes the file if it still names that process. Whether a disk lets it be removed changes nothing of how things end. */
export function removePid(path: string, pid: number): void {
  if (readPid(path) !== pid) return;
  try {
    rmSync(path, { force: true });
  } catch {
    // The next session replaces it; who reads it looks whether that process lives.
  }
}

/** The pid in the file; `null` if there is none or it is not a pid. */
export function readPid(path: string): number | null {
  try {
    const pid = Number(readOwnFile(path).trim());
    return Number.isSafeInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * A child removes its own pid file when it ends, and that of its controller where that died without a chance to.
 */
export function tidyOnExit(own: string, controller: string): void {
  const parent = process.ppid;
  process.on('exit', () => {
    removePid(own, process.pid);
    if (!isAlive(parent)) removePid(controller, parent);
  });
}
