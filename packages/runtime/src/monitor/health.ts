import type { Thresholds } from './circuit-breaker.ts';
import type { BreakerState, HealthLevel, ProcessMetrics, SystemMetrics } from './metrics.ts';

/** From this share of a threshold on, something is worth a look. */
const NOTABLE_SHARE = 0.9;

/** Late data is first of all late, not lost: it is over the limit from so many times the allowed age on. */
const LOST_FACTOR = 2;

export interface HealthInput {
  readonly system: SystemMetrics;
  readonly processes: readonly ProcessMetrics[];
  /** Judged: 0 while there were too few attempts. */
  readonly errorRate: number;
  readonly breaker: BreakerState;
  /** Age of the newest candle and what is allowed, in seconds; `null` where data cannot be late. */
  readonly data: { readonly ageSeconds: number; readonly maxAgeSeconds: number } | null;
  readonly thresholds: Thresholds;
}

/**
 * `critical`: the breaker is open. `unhealthy`: a limit is exceeded or a process is not there. `degraded`: close to a
 * limit, data late, or a process was restarted. `healthy`: none of it.
 */
export function healthLevel(input: HealthInput): HealthLevel {
  if (input.breaker.state === 'open') return 'critical';
  const shares = sharesOfLimits(input);
  const isSilent = input.data !== null && input.data.ageSeconds > input.data.maxAgeSeconds * LOST_FACTOR;
  const isMissing = input.processes.some(({ status }) => status === 'failed' || status === 'restarting');
  if (isMissing || isSilent || shares.some((share) => share > 1)) return 'unhealthy';
  const wasRestarted = input.processes.some(({ restarts }) => restarts > 0);
  const isLate = input.data !== null && input.data.ageSeconds > input.data.maxAgeSeconds;
  if (wasRestarted || isLate || shares.some((share) => share >= NOTABLE_SHARE)) return 'degraded';
  return 'healthy';
}

function sharesOfLimits({ system, errorRate, thresholds }: HealthInput): readonly number[] {
  return [
    system.cpu_percent / thresholds.max_cpu_percent,
    system.memory_percent / thresholds.max_memory_percent,
    system.disk_percent / thresholds.max_disk_percent,
    errorRate / thresholds.max_error_rate,
  ];
}
