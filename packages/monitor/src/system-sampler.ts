import { realpathSync } from 'node:fs';
import { monotonicNow } from '@chimera/base';
import type { SystemMetrics } from '@chimera/contract';

/** Only what samples loads it. */
const loaded = () => import('systeminformation');

/** Disk usage starts a process to ask; it is asked no more often than this. */
const DISK_EVERY_MS = 10_000;

/** Samples the machine. The processor's load is that since the sample before. */
export class SystemSampler {
  readonly #workdir: string;
  #diskPercent = 0;
  #diskAskedAt = Number.NEGATIVE_INFINITY;

  constructor(workdir: string) {
    this.#workdir = realpathSync(workdir);
  }

  async sample(): Promise<SystemMetrics> {
    const { default: systeminformation } = await loaded();
    const [load, memory] = await Promise.all([
      systeminformation.currentLoad(),
      systeminformation.mem(),
      this.#askDisk(),
    ]);
    const used = memory.total - memory.available;
    return {
      cpu_percent: oneDecimal(load.currentLoad),
      memory_used_mb: Math.round(used / 2 ** 20),
      memory_total_mb: Math.round(memory.total / 2 ** 20),
      memory_percent: oneDecimal((used / memory.total) * 100),
      disk_percent: this.#diskPercent,
      uptime_seconds: Math.round(systeminformation.time().uptime),
    };
  }

  /** Of the file system that holds the work directory: the one with the longest matching mount point. */
  async #askDisk(): Promise<void> {
    if (monotonicNow() - this.#diskAskedAt < DISK_EVERY_MS) return;
    this.#diskAskedAt = monotonicNow();
    const { default: systeminformation } = await loaded();
    const systems = await systeminformation.fsSize();
    const holding = systems
      .filter(({ mount }) => `${this.#workdir}/`.startsWith(mount.endsWith('/') ? mount : `${mount}/`))
      .toSorted((a, b) => b.mount.length - a.mount.length)[0];
    if (holding) this.#diskPercent = oneDecimal(holding.use);
  }
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
