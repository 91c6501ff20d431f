import { memoryKills } from './control-group.ts';
import { KERNEL_FILES, type KernelFiles } from './kernel-files.ts';

/** Tells whether a child was ended by the kernel because memory ran out. To be made before the child starts. */
export class MemoryKills {
  readonly #files: KernelFiles;
  readonly #before: number | null;

  constructor(files: KernelFiles = KERNEL_FILES) {
    this.#files = files;
    this.#before = memoryKills(files);
  }

  /** How a child ended, in words: `exit code 3`, `SIGTERM`. The kernel counts before it kills, so that the figure is there. */
  endOf(code: number | null, signal: string | null): string {
    if (signal === null) return `exit code ${code}`;
    const now = signal === 'SIGKILL' && this.#before !== null ? memoryKills(this.#files) : null;
    const ranOut = now !== null && now > this.#before!;
    return ranOut ? `${signal}: the system ended it because memory ran out` : signal;
  }
}
