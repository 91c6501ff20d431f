import { readFileSync } from 'node:fs';
import { startParentWatchdog } from './parent-watchdog.ts';

/** A process and when it was started, in the kernel's ticks: a pid alone may belong to another one later. */
export interface RunningProcess {
  readonly pid: number;
  readonly startedAt: string;
}

interface Ancestor extends RunningProcess {
  readonly parent: number;
  readonly command: string;
}

/** npm, npx, and the starter that looks for the right Node: programs that do nothing but run this one. */
const LAUNCHER = /(^|[/\0])(npm|npx|npm-cli\.js|npx-cli\.js|chimera|chimera\.js)(?=$|[\0 ])/;

/** What npm runs commands by. */
const SHELL = /^[^\0]*sh\0-c\0/;

/** Starters, shells and npm stand above each other, but not many of them. */
const MOST_ANCESTORS = 6;

/**
 * Ends this process, with all its threads, when a launcher it was started by is gone, also by SIGKILL, of which nobody is
 * told. What a shell started goes on without it, as `nohup` promises. Linux; elsewhere nothing is known of launchers.
 */
export function endWithLauncher(): void {
  const above = launchersAbove(process.ppid);
  if (above.length > 0) startParentWatchdog(0, above);
}

/**
 * The launchers from `pid` upwards and the shells between them; none if there is no launcher. Any other program above
 * this one started it for reasons of its own.
 */
export function launchersAbove(pid: number): readonly RunningProcess[] {
  const ancestors: Ancestor[] = [];
  for (let next = pid; ancestors.length < MOST_ANCESTORS; next = ancestors.at(-1)!.parent) {
    const ancestor = ancestorOf(next);
    if (ancestor === null || !(LAUNCHER.test(ancestor.command) || SHELL.test(ancestor.command))) break;
    ancestors.push(ancestor);
  }
  const last = ancestors.findLastIndex(({ command }) => LAUNCHER.test(command));
  return ancestors
    .slice(0, last + 1)
    .map((ancestor) => ({ pid: ancestor.pid, startedAt: ancestor.startedAt }));
}

function ancestorOf(pid: number): Ancestor | null {
  if (pid <= 1) return null;
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    // The name in the second field may hold anything, brackets and spaces too.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return { pid, startedAt: fields[19]!, parent: Number(fields[1]), command };
  } catch {
    return null;
  }
}
