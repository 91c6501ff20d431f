import type { Thresholds } from './circuit-breaker.ts';
import type { BreakerState, HealthLevel, ProcessMetrics, SystemMetrics } from './metrics.ts';

/** From this share of a threshold on, something is worth a look. */
const NOTABLE_SHARE = 0.9;

export interface HealthInput {
  readonly system: SystemMetrics;
  readonly processes: readonly ProcessMetrics[];
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
  const isMissing = input.processes.some(({ status }) => status === 'failed' || status === 'restarting');
  if (isMissing || shares.some((share) => share > 1)) return 'unhealthy';
  const wasRestarted = input.processes.some(({ restarts }) => restarts > 0);
  if (wasRestarted || shares.some((share) => share > NOTABLE_SHARE)) return 'degraded';
  return 'healthy';
}

function sharesOfLimits({ system, errorRate, thresholds, data }: HealthInput): readonly number[] {
  return [
    system.cpu_percent / thresholds.max_cpu_percent,
    system.memory_percent / thresholds.max_memory_percent,
    system.disk_percent / thresholds.max_disk_percent,
    errorRate / thresholds.max_error_rate,
    // Late data is first of all late, not lost: only twice the allowed age is over the limit.
    data ? data.ageSeconds / data.maxAgeSeconds / 2 : 0,
  ];
}
