import { monotonicNow } from '@chimera/base';
import type { OwnUsage } from '@chimera/contract';
import { KERNEL_FILES, type KernelFiles } from './kernel-files.ts';
import { type Offered, offered } from './offered.ts';
import { ProcessTree, type TreeUsage } from './process-tree.ts';

/** Limits may be changed while a session runs. */
const LIMITS_EVERY_MS = 10_000;

/** What a process says of itself: CPU with 100 for one core. */
export interface ToldUsage {
  readonly rss_mb: number;
  readonly cpu_percent: number;
}

/**
 * Samples what this process and all that it started use. The kernel tells that (Linux); elsewhere it is what the processes
 * tell of themselves, where a strategy's process is missing and shared memory counts for each.
 */
export class OwnSampler {
  readonly #files: KernelFiles;
  readonly #tree: ProcessTree;
  #offered: Offered;
  #offeredAt = monotonicNow();
  #lookedAt: number;

  constructor(files: KernelFiles = KERNEL_FILES) {
    this.#files = files;
    this.#tree = new ProcessTree(files);
    this.#offered = offered(files);
    this.#tree.look();
    this.#lookedAt = monotonicNow();
  }

  /** The CPU is that since the sample before, or since the beginning. */
  sample(told: readonly ToldUsage[]): OwnUsage {
    const now = monotonicNow();
    const seconds = Math.max(1, now - this.#lookedAt) / 1000;
    this.#lookedAt = now;
    if (now - this.#offeredAt >= LIMITS_EVERY_MS) {
      this.#offered = offered(this.#files);
      this.#offeredAt = now;
    }
    const { cores, memoryMb } = this.#offered;
    const used = this.#tree.look() ?? sumOf(told, seconds);
    return {
      cpu_percent: share(used.cpuSeconds / seconds, cores),
      cores: Math.round(cores * 100) / 100,
      memory_mb: Math.round(used.memoryMb),
      memory_limit_mb: Math.round(memoryMb),
      memory_percent: share(used.memoryMb, memoryMb),
    };
  }
}

function sumOf(told: readonly ToldUsage[], seconds: number): TreeUsage {
  const sum = (value: (usage: ToldUsage) => number) => told.reduce((all, usage) => all + value(usage), 0);
  return {
    cpuSeconds: (sum(({ cpu_percent }) => cpu_percent) / 100) * seconds,
    memoryMb: sum(({ rss_mb }) => rss_mb),
  };
}

/** In percent to one decimal; the kernel's ticks would sometimes make a little more than the whole. */
function share(used: number, of: number): number {
  return of > 0 ? Math.min(100, Math.round((used / of) * 1000) / 10) : 0;
}
