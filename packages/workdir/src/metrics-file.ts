import { readOwnFile } from '@chimera/base';
import type { RuntimeMetrics } from '@chimera/contract';

/** `runtime-metrics.json`, which is replaced as a whole; `null` if there is none, or none of the session asked for. */
export function readMetrics(path: string, session?: string): RuntimeMetrics | null {
  try {
    const metrics = JSON.parse(readOwnFile(path)) as RuntimeMetrics | null;
    return session === undefined || metrics?.session?.id === session ? metrics : null;
  } catch {
    return null;
  }
}
