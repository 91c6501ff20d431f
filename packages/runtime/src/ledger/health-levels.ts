import type { HealthLevel } from '@chimera/contract';

/** From the best to the worst. */
export const HEALTH_LEVELS = [
  'healthy',
  'degraded',
  'unhealthy',
  'critical',
] as const satisfies readonly HealthLevel[];
