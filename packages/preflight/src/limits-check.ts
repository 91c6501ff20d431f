import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { type Check, warn } from './check.ts';

/** Three processes, the ledger, the exchanges' connections and the server's readers stay far below it. */
const ENOUGH_FILES = 256;

/** Controller, bot and server of a session of three symbols take about 100 MB each. */
const ENOUGH_MEMORY_MB = 300;

/** What the machine grants a process; `null` if that is not known. */
export interface Limits {
  readonly openFiles: number | null;
  readonly hasProc: boolean;
  readonly canWriteTemporary: boolean;
  /** What this process may still take, also of its cgroup; `null` if that is not known. */
  readonly freeMemoryMb: number | null;
}

export function ownLimits(): Limits {
  return {
    openFiles: openFilesIn(limitsOfThisProcess()),
    hasProc: process.platform !== 'linux' || existsSync('/proc/self/stat'),
    canWriteTemporary: isWritable(tmpdir()),
    // Without /proc Node says 0.
    freeMemoryMb: Math.round(process.availableMemory() / 2 ** 20) || null,
  };
}

/** What a session does without is said before it starts; `null` if there is nothing to say. */
export function checkLimits({ openFiles, hasProc, canWriteTemporary, freeMemoryMb }: Limits): Check | null {
  const short: string[] = [];
  const remedies: string[] = [];
  if (openFiles !== null && openFiles < ENOUGH_FILES) {
    short.push(`a process may open ${openFiles} files: with many readers the server refuses some`);
    remedies.push(`raise the limit (ulimit -n ${ENOUGH_FILES})`);
  }
  if (freeMemoryMb !== null && freeMemoryMb < ENOUGH_MEMORY_MB) {
    short.push(`${freeMemoryMb} MB of memory are free: a session takes about ${ENOUGH_MEMORY_MB} MB`);
    remedies.push('end other programs, or give the machine or its cgroup more memory');
  }
  if (!hasProc) {
    short.push('there is no /proc: load, memory and disk usage of the machine are not known or rough');
    remedies.push('mount it (mount -t proc proc /proc)');
  }
  if (!canWriteTemporary) {
    short.push(`${tmpdir()} cannot be written: temporary files go elsewhere`);
    remedies.push('set TMPDIR to a folder that can be written');
  }
  return short.length === 0 ? null : warn('limits', short.join('; '), remedies.join('; '));
}

/** The soft limit, in the form of Linux's /proc/<pid>/limits. */
export function openFilesIn(limits: string): number | null {
  const [, soft] = /^Max open files +(\d+) /m.exec(limits) ?? [];
  return soft === undefined ? null : Number(soft);
}

function limitsOfThisProcess(): string {
  try {
    return readFileSync('/proc/self/limits', 'utf8');
  } catch {
    return '';
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
