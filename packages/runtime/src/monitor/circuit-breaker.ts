import type { BreakerState } from './metrics.ts';

/** Memory over its threshold must last so long, real time, to count: one spike is not a leak. */
export const MEMORY_SUSTAINED_MS = 3_000;

/** Data silence is fatal when it has lasted so many times what is allowed of data age. */
export const SILENCE_FACTOR = 5;

export interface Thresholds {
  readonly max_error_rate: number;
  readonly max_memory_percent: number;
  readonly max_cpu_percent: number;
  readonly cpu_sustained_seconds: number;
  readonly max_disk_percent: number;
}

/** What the breaker looks at, about once a second; `time` is real and only grows. */
export interface BreakerInput {
  readonly time: number;
  readonly cpuPercent: number;
  readonly memoryPercent: number;
  readonly diskPercent: number;
  readonly errorRateExceeded: boolean;
  readonly errorRate: number;
  /** Age of the newest candle over what is allowed; `null` where data cannot be silent. */
  readonly silence: { readonly ageSeconds: number; readonly maxAgeSeconds: number } | null;
}

/** Opens once and stays open: the session ends, and the next one starts with a closed one. */
export class CircuitBreaker {
  readonly #thresholds: Thresholds;
  #reason: string | null = null;
  #memoryHighSince: number | null = null;
  #cpuHighSince: number | null = null;

  constructor(thresholds: Thresholds) {
    this.#thresholds = thresholds;
  }

  get state(): BreakerState {
    return this.#reason === null
      ? { state: 'closed', reason: null }
      : { state: 'open', reason: this.#reason };
  }

  /** A critical error, or a process that crashed beyond its restarts. */
  trip(reason: string): void {
    this.#reason ??= reason;
  }

  /** Nobody looked for a while: what was high before may have been low in between. */
  lookAnew(): void {
    this.#memoryHighSince = null;
    this.#cpuHighSince = null;
  }

  watch(input: BreakerInput): void {
    const { max_error_rate, max_memory_percent, max_cpu_percent, cpu_sustained_seconds, max_disk_percent } =
      this.#thresholds;
    const { time, cpuPercent, memoryPercent, diskPercent, silence } = input;
    this.#memoryHighSince = since(this.#memoryHighSince, memoryPercent > max_memory_percent, time);
    this.#cpuHighSince = since(this.#cpuHighSince, cpuPercent > max_cpu_percent, time);
    if (input.errorRateExceeded) {
      this.trip(`error rate ${percent(input.errorRate * 100)} is over ${percent(max_error_rate * 100)}`);
    }
    if (lasted(this.#memoryHighSince, time, MEMORY_SUSTAINED_MS)) {
      this.trip(`memory usage ${percent(memoryPercent)} is over ${percent(max_memory_percent)}`);
    }
    if (lasted(this.#cpuHighSince, time, cpu_sustained_seconds * 1000)) {
      const span = `for ${cpu_sustained_seconds} s`;
      this.trip(`CPU usage ${percent(cpuPercent)} has been over ${percent(max_cpu_percent)} ${span}`);
    }
    if (diskPercent > max_disk_percent) {
      this.trip(`critical: disk usage ${percent(diskPercent)} is over ${percent(max_disk_percent)}`);
    }
    if (silence && silence.ageSeconds > silence.maxAgeSeconds * SILENCE_FACTOR) {
      this.trip(`market data has been silent for ${Math.round(silence.ageSeconds)} s`);
    }
  }
}

function since(before: number | null, isHigh: boolean, time: number): number | null {
  return isHigh ? (before ?? time) : null;
}

function lasted(from: number | null, time: number, spanMs: number): boolean {
  return from !== null && time - from >= spanMs;
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`;
}
