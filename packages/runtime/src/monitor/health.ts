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
export function healthOf(input: HealthInput): Health {
  const found = [...breaker(input), ...processes(input), ...data(input), ...limits(input)];
  const level = LEVELS.find((level) => found.some((each) => each.level === level)) ?? 'healthy';
  return { level, reasons: found.map(({ reason }) => reason) };
}

/** How it is, and why it is not better; no reason where it is healthy. */
export interface Health {
  readonly level: HealthLevel;
  /** A few words each, the machine's own: no text of a strategy or an exchange but the breaker's reason. */
  readonly reasons: readonly string[];
}

const LEVELS: readonly HealthLevel[] = ['critical', 'unhealthy', 'degraded'];

type Finding = { readonly level: HealthLevel; readonly reason: string };

function breaker({ breaker: { state, reason } }: HealthInput): readonly Finding[] {
  if (state === 'closed') return [];
  const why = reason === null ? '' : `: ${reason}`;
  return [{ level: 'critical', reason: `the circuit breaker is open${why}` }];
}

function processes({ processes }: HealthInput): readonly Finding[] {
  return processes.flatMap(({ name, status, restarts }): readonly Finding[] => {
    const often = restarts === 1 ? 'once' : `${restarts} times`;
    const restarted: readonly Finding[] =
      restarts > 0 ? [{ level: 'degraded', reason: `the ${name} was restarted ${often}` }] : [];
    if (status === 'failed') return [{ level: 'unhealthy', reason: `the ${name} failed` }, ...restarted];
    if (status !== 'restarting') return restarted;
    return [{ level: 'unhealthy', reason: `the ${name} is being restarted` }, ...restarted];
  });
}

function data({ data }: HealthInput): readonly Finding[] {
  if (data === null || data.ageSeconds <= data.maxAgeSeconds) return [];
  const level = data.ageSeconds > data.maxAgeSeconds * LOST_FACTOR ? 'unhealthy' : 'degraded';
  const { ageSeconds, maxAgeSeconds } = data;
  return [
    { level, reason: `the newest candle is ${ageSeconds.toFixed(0)} s old, ${maxAgeSeconds} s are allowed` },
  ];
}

function limits({ system, errorRate, thresholds }: HealthInput): readonly Finding[] {
  const percentages = [
    ['CPU', system.cpu_percent, thresholds.max_cpu_percent],
    ['memory', system.memory_percent, thresholds.max_memory_percent],
    ['disk', system.disk_percent, thresholds.max_disk_percent],
    ['failed operations', errorRate * 100, thresholds.max_error_rate * 100],
  ] as const;
  return percentages.flatMap(([name, value, limit]): readonly Finding[] => {
    if (value / limit < NOTABLE_SHARE) return [];
    const reason = `${name} at ${value.toFixed(1)} %, the limit is ${Number(limit.toFixed(3))} %`;
    return [{ level: value > limit ? 'unhealthy' : 'degraded', reason }];
  });
}
