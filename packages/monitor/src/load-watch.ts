import type { SessionUsage, SystemMetrics } from '@chimera/contract';
import type { Use } from './circuit-breaker.ts';
import type { Delays } from './late-decisions.ts';
import { OwnSampler, type ToldUsage } from './own-usage/own-sampler.ts';
import { SystemSampler } from './system-sampler.ts';

/** The processor's load counts for health if it lasts for this number of samples, one a second. */
const CPU_SAMPLES = 5;

const UNKNOWN_SYSTEM: SystemMetrics = {
  cpu_percent: 0,
  memory_used_mb: 0,
  memory_total_mb: 0,
  memory_percent: 0,
  disk_percent: 0,
  uptime_seconds: 0,
};

const UNKNOWN_USAGE: SessionUsage = {
  cpu_percent: 0,
  cores: 0,
  memory_mb: 0,
  memory_limit_mb: 0,
  memory_percent: 0,
  decision_delay_seconds: null,
  event_loop_delay_seconds: null,
};

/** The load of the machine beside that of the session's own processes. */
export class LoadWatch {
  readonly #machine: SystemSampler;
  readonly #own = new OwnSampler();
  readonly #recentMachine: number[] = [];
  readonly #recentOwn: number[] = [];
  #system = UNKNOWN_SYSTEM;
  #usage = UNKNOWN_USAGE;

  constructor(workdir: string) {
    this.#machine = new SystemSampler(workdir);
  }

  /** Called about once a second, with what each process says of itself, and what the bot does. */
  async sample(told: readonly ToldUsage[], { decisionMs, eventLoopMs }: Delays): Promise<void> {
    // Before anything that may fail: the session's own is what the breaker goes by.
    const own = this.#own.sample(told);
    const before = this.#usage.decision_delay_seconds;
    this.#usage = {
      ...own,
      decision_delay_seconds: decisionMs === null ? before : decisionMs / 1000,
      event_loop_delay_seconds: eventLoopMs === null ? null : eventLoopMs / 1000,
    };
    this.#system = await this.#machine.sample();
    remember(this.#recentOwn, own.cpu_percent);
    remember(this.#recentMachine, this.#system.cpu_percent);
  }

  /** As sampled last. */
  get system(): SystemMetrics {
    return this.#system;
  }

  /** As sampled last. */
  get usage(): SessionUsage {
    return this.#usage;
  }

  /** With the processors' load that it did not fall below lately: a busy second (at start-up, say) is no ill health. */
  get lasting(): { readonly system: SystemMetrics; readonly usage: SessionUsage } {
    return {
      system: { ...this.#system, cpu_percent: lastingOf(this.#recentMachine) },
      usage: { ...this.#usage, cpu_percent: lastingOf(this.#recentOwn) },
    };
  }
}

export function useOf({ cpu_percent, memory_percent }: SystemMetrics | SessionUsage): Use {
  return { cpuPercent: cpu_percent, memoryPercent: memory_percent };
}

function remember(recent: number[], value: number): void {
  recent.push(value);
  if (recent.length > CPU_SAMPLES) recent.shift();
}

function lastingOf(recent: readonly number[]): number {
  return recent.length < CPU_SAMPLES ? 0 : Math.min(...recent);
}
