/**
 * The words that cross a process or reach a person, each list once. Schemas, tables and types derive from them. This file
 * loads nothing, so that every process may load it; the words of the journal are in `messages.ts` of the engine.
 */

/** From the best to the worst. */
export const HEALTH_LEVELS = ['healthy', 'degraded', 'unhealthy', 'critical'] as const;
export type HealthLevel = (typeof HEALTH_LEVELS)[number];

/** How a session ended. */
export const OUTCOMES = ['completed', 'stopped', 'cancelled', 'killed', 'breaker', 'failed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How the command ends that ran a session. */
export const EXIT_CODES = {
  completed: 0,
  stopped: 0,
  cancelled: 0,
  failed: 1,
  killed: 3,
  breaker: 4,
} as const satisfies Record<Outcome, number>;

/** Of an incident, from the least to the worst. */
export const SEVERITIES = ['info', 'warning', 'error', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const PROCESS_NAMES = ['controller', 'bot', 'server'] as const;
export type ProcessName = (typeof PROCESS_NAMES)[number];

/** Who keeps a wall: the kernel, or Node inside the process, which is a list against a moving target. */
export const KEEPERS = ['kernel', 'node', 'none'] as const;
export type Keeper = (typeof KEEPERS)[number];

export const WALL_NAMES = ['network', 'files', 'writes', 'signals', 'processes', 'environment'] as const;
export type WallName = (typeof WALL_NAMES)[number];

/** Why a symbol is in quarantine: not listed, or halted; every request about it fails; nobody trades it. */
export const QUARANTINE_CAUSES = ['absent', 'failing', 'silent'] as const;

/** What a session's report is about: the last hour, a day, a week, or the whole session. */
export const REPORT_KINDS = ['hourly', 'daily', 'weekly', 'final'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];
