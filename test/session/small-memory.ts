import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll } from '@jest/globals';

/** The two versions of control groups: where groups lie, and the file that holds their limit in bytes. */
const VERSIONS = [
  ['/sys/fs/cgroup/memory', 'memory.limit_in_bytes'],
  ['/sys/fs/cgroup', 'memory.max'],
] as const;

/** Fills the memory of its group until the kernel ends it. */
const HOG = `
  const kept = [];
  setInterval(() => kept.push(Buffer.alloc(2 ** 22, 1)), 10);`;

const made: SmallMemory[] = [];

/** A control group that allows little memory. Linux, if this process may make one. */
export class SmallMemory {
  readonly #folder: string;
  #hog: ChildProcess | null = null;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** `null` if no group can be made here. */
  static async create(megabytes: number): Promise<SmallMemory | null> {
    for (const [root, limit] of VERSIONS) {
      const folder = join(root, `chimera-test-${process.pid}-${made.length}`);
      try {
        mkdirSync(folder);
      } catch {
        continue;
      }
      const memory = new SmallMemory(folder);
      try {
        writeFileSync(join(folder, limit), String(megabytes * 2 ** 20));
      } catch {
        await memory.remove();
        continue;
      }
      made.push(memory);
      return memory;
    }
    return null;
  }

  /** What to put before a command so that it runs in this group, with all that it starts. */
  get enter(): readonly string[] {
    return ['sh', '-c', `echo $$ > ${join(this.#folder, 'cgroup.procs')} && exec "$@"`, 'sh'];
  }

  /** Something else in the group takes all of its memory, until it is itself what the kernel ends. */
  fill(): void {
    const [shell, ...args] = this.enter;
    this.#hog = spawn(shell!, [...args, process.execPath, '-e', HOG], { stdio: 'ignore' });
  }

  /** Ends what is left in it. */
  async remove(): Promise<void> {
    this.#hog?.kill('SIGKILL');
    for (;;) {
      const left = readFileSync(join(this.#folder, 'cgroup.procs'), 'utf8').split('\n').filter(Boolean);
      for (const pid of left) endIfAlive(Number(pid));
      try {
        rmdirSync(this.#folder);
        return;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EBUSY') throw error;
        await wait(20);
      }
    }
  }
}

function endIfAlive(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended since.
  }
}

/** Why no group can be made on this machine; `null` if one can. */
export const noSmallMemory: string | null = await (async () => {
  const tried = await SmallMemory.create(64);
  return tried ? null : 'no control group with a limit can be made here';
})();

afterAll(async () => {
  for (const memory of made.splice(0)) await memory.remove();
});
