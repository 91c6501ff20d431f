import type { BreakerState } from '@chimera/contract';
import { type Delays, LateDecisions } from './late-decisions.ts';

/** Memory over its threshold must last so long, real time, to count: one spike is not a leak. */
export const MEMORY_SUSTAINED_MS = 3_000;

/** Data silence is fatal when it has lasted this many times what is allowed of data age. */
export const SILENCE_FACTOR = 5;

/** Whose use of a resource counts: of the session's own processes, or of all that runs on the machine. */
export type Scope = 'session' | 'machine';

export interface Thresholds {
  readonly max_error_rate: number;
  readonly memory_scope: Scope;
  readonly max_memory_percent: number;
  readonly cpu_scope: Scope;
  readonly max_cpu_percent: number;
  readonly cpu_sustained_seconds: number;
  readonly max_decision_delay_seconds: number;
  readonly max_disk_percent: number;
}

/** Percentages: of the whole machine, and, for the session, of what is offered to it. */
export interface Use {
  readonly cpuPercent: number;
  readonly memoryPercent: number;
}

/** What the breaker looks at, about once a second; `time` is real and only grows. */
export interface BreakerInput {
  readonly time: number;
  readonly machine: Use;
  readonly session: Use;
  readonly delays: Delays;
  readonly diskPercent: number;
  readonly errorRateExceeded: boolean;
  readonly errorRate: number;
  /** Age of the newest candle over what is allowed; `null` where data cannot be silent. */
  readonly silence: { readonly ageSeconds: number; readonly maxAgeSeconds: number } | null;
}

const ADVICE = {
  cpu: 'trade fewer symbols, a longer timeframe, or a strategy that computes less',
  memory: 'trade fewer symbols, or give it more memory',
} as const;
const ELSEWHERE = {
  cpu: 'something else on this machine keeps it busy',
  memory: 'something else on this machine holds the memory',
} as const;

/** Opens once and stays open: the session ends, and the next one starts with a closed one. */
export class CircuitBreaker {
  readonly #thresholds: Thresholds;
  readonly #lateDecisions: LateDecisions;
  #reason: string | null = null;
  #memoryHighSince: number | null = null;
  #cpuHighSince: number | null = null;

  constructor(thresholds: Thresholds) {
    this.#thresholds = thresholds;
    this.#lateDecisions = new LateDecisions(thresholds.max_decision_delay_seconds);
  }

  get state(): BreakerState {
    return this.#reason === null
      ? { state: 'closed', reason: null }
      : { state: 'open', reason: this.#reason };
  }

  /** How late decisions are at present, in words; `null` while they are in time. */
  get lateness(): string | null {
    return this.#thresholds.cpu_scope === 'session' ? this.#lateDecisions.words : null;
  }

  /** A critical error, or a process that crashed beyond its restarts. */
  trip(reason: string): void {
    this.#reason ??= reason;
  }

  /** Nobody looked for a while: what was high before may have been low in between. */
  lookAnew(): void {
    this.#memoryHighSince = null;
    this.#cpuHighSince = null;
    this.#lateDecisions.lookAnew();
  }

  watch(input: BreakerInput): void {
    const { max_error_rate, max_disk_percent } = this.#thresholds;
    const { diskPercent, silence } = input;
    if (input.errorRateExceeded) {
      this.trip(`error rate ${percent(input.errorRate * 100)} is over ${percent(max_error_rate * 100)}`);
    }
    this.#watchMemory(input);
    this.#watchCpu(input);
    if (diskPercent > max_disk_percent) {
      this.trip(`critical: disk usage ${percent(diskPercent)} is over ${percent(max_disk_percent)}`);
    }
    if (silence && silence.ageSeconds > silence.maxAgeSeconds * SILENCE_FACTOR) {
      this.trip(`market data has been silent for ${Math.round(silence.ageSeconds)} s`);
    }
  }

  #watchMemory({ time, machine, session }: BreakerInput): void {
    const { max_memory_percent: limit, memory_scope: scope } = this.#thresholds;
    const used = (scope === 'session' ? session : machine).memoryPercent;
    this.#memoryHighSince = since(this.#memoryHighSince, used > limit, time);
    if (!lasted(this.#memoryHighSince, time, MEMORY_SUSTAINED_MS)) return;
    const advice = advise('memory', session.memoryPercent, used);
    this.trip(`${whose(scope)}memory usage ${percent(used)} is over ${percent(limit)}: ${advice}`);
  }

  #watchCpu({ time, machine, session, delays }: BreakerInput): void {
    const { max_cpu_percent: limit, cpu_scope: scope, cpu_sustained_seconds: span } = this.#thresholds;
    const used = (scope === 'session' ? session : machine).cpuPercent;
    this.#cpuHighSince = since(this.#cpuHighSince, used > limit, time);
    if (lasted(this.#cpuHighSince, time, span * 1000)) {
      const advice = advise('cpu', session.cpuPercent, used);
      this.trip(
        `${whose(scope)}CPU usage ${percent(used)} has been over ${percent(limit)} for ${span} s: ${advice}`,
      );
    }
    this.#lateDecisions.watch(delays, time);
    if (scope === 'session' && this.#lateDecisions.hasLasted(span * 1000, time)) {
      const isCrowded = machine.cpuPercent > limit;
      const advice = isCrowded ? advise('cpu', session.cpuPercent, machine.cpuPercent) : ADVICE.cpu;
      this.trip(`${this.#lateDecisions.words}, and that for ${span} s: ${advice}`);
    }
  }
}

function whose(scope: Scope): string {
  return scope === 'session' ? "the session's own " : '';
}

/** What there is to do. Where less than half of it is the session's own, something else is to blame. */
function advise(resource: 'cpu' | 'memory', own: number, used: number): string {
  if (own * 2 >= used) return ADVICE[resource];
  return `${ELSEWHERE[resource]}, the session's own processes use ${percent(own)}`;
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
