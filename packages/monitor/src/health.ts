import type {
  BreakerState,
  HealthLevel,
  ProcessMetrics,
  SessionUsage,
  SystemMetrics,
} from '@chimera/contract';
import { HEALTH_LEVELS } from '@chimera/vocabulary';
import type { Thresholds } from './circuit-breaker.ts';

/** From this share of a threshold on, something is worth a look. */
const NOTABLE_SHARE = 0.9;

/** Late data is first of all late, not lost: it is over the limit from this many times the allowed age on. */
const LOST_FACTOR = 2;

export interface HealthInput {
  readonly system: SystemMetrics;
  readonly usage: SessionUsage;
  /** How late decisions are, in words; `null` while they are in time. */
  readonly lateness: string | null;
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
 * limit, data late, a process was restarted, or something else keeps the machine busy. `healthy`: none of it.
 */
export function healthOf(input: HealthInput): Health {
  const found = [
    ...breaker(input),
    ...processes(input),
    ...data(input),
    ...limits(input),
    ...neighbours(input),
    ...late(input),
  ];
  const level = HEALTH_LEVELS.findLast((level) => found.some((each) => each.level === level)) ?? 'healthy';
  return { level, reasons: found.map(({ reason }) => reason) };
}

/** How it is, and why it is not better; no reason where it is healthy. */
export interface Health {
  readonly level: HealthLevel;
  /** A few words each, the machine's own: no text of a strategy or an exchange but the breaker's reason. */
  readonly reasons: readonly string[];
}

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

function limits({ system, usage, errorRate, thresholds }: HealthInput): readonly Finding[] {
  const { cpu_scope, memory_scope } = thresholds;
  const cpu =
    cpu_scope === 'session'
      ? (["the session's own CPU", usage.cpu_percent] as const)
      : (['CPU', system.cpu_percent] as const);
  const memory =
    memory_scope === 'session'
      ? (["the session's own memory", usage.memory_percent] as const)
      : (['memory', system.memory_percent] as const);
  const percentages = [
    [...cpu, thresholds.max_cpu_percent],
    [...memory, thresholds.max_memory_percent],
    ['disk', system.disk_percent, thresholds.max_disk_percent],
    ['failed operations', errorRate * 100, thresholds.max_error_rate * 100],
  ] as const;
  return percentages.flatMap(([name, value, limit]): readonly Finding[] => {
    if (value / limit < NOTABLE_SHARE) return [];
    const reason = `${name} at ${percent(value)}, the limit is ${Number(limit.toFixed(3))} %`;
    return [{ level: value > limit ? 'unhealthy' : 'degraded', reason }];
  });
}

/** What the limits do not count, because it is not the session's own. */
function neighbours({ system, usage, thresholds }: HealthInput): readonly Finding[] {
  const { cpu_scope, memory_scope, max_cpu_percent, max_memory_percent } = thresholds;
  const found: Finding[] = [];
  const own = "the session's own processes use";
  const isCpuOwn = usage.cpu_percent > max_cpu_percent;
  if (cpu_scope === 'session' && system.cpu_percent > max_cpu_percent && !isCpuOwn) {
    const load = `its CPU is at ${percent(system.cpu_percent)}, ${own} ${percent(usage.cpu_percent)}`;
    found.push({ level: 'degraded', reason: `something else keeps this machine busy: ${load}` });
  }
  const isMemoryOwn = usage.memory_percent > max_memory_percent;
  if (memory_scope === 'session' && system.memory_percent > max_memory_percent && !isMemoryOwn) {
    const held = `${percent(system.memory_percent)} of it are in use, ${own} ${percent(usage.memory_percent)}`;
    found.push({ level: 'degraded', reason: `something else holds this machine's memory: ${held}` });
  }
  return found;
}

function late({ lateness }: HealthInput): readonly Finding[] {
  return lateness === null ? [] : [{ level: 'unhealthy', reason: lateness }];
}

function percent(value: number): string {
  return `${value.toFixed(1)} %`;
}
