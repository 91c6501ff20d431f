import { statfs } from 'node:fs/promises';
import type { SystemMetrics } from '@chimera/contract';

/** Only what samples loads it. */
const loaded = () => import('systeminformation');

/** Samples the machine. The processor's load is that since the sample before. */
export class SystemSampler {
  readonly #workdir: string;
  #diskPercent = 0;

  constructor(workdir: string) {
    this.#workdir = workdir;
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

  /** Of the file system that holds the work directory, whatever its kind; what was seen last if it cannot be asked. */
  async #askDisk(): Promise<void> {
    const system = await statfs(this.#workdir).catch(() => null);
    if (system === null || system.blocks === 0) return;
    const used = system.blocks - system.bfree;
    this.#diskPercent = oneDecimal((used / (used + system.bavail)) * 100);
  }
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
