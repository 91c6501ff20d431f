import type { StrategyIsolation } from '@chimera/config';
import { WALL_NAMES } from '@chimera/vocabulary';
import { StrategyError } from '../strategy-import.ts';
import { probeWalls } from './probe.ts';
import { isStrict, type StandingWalls, type Walls, wallsFrom } from './walls.ts';

/** `strict`: a strategy runs only where the kernel keeps every wall. `auto`: behind the walls that the machine has. */

/** What to do if the kernel does not keep every wall. */
export const WALLS_REMEDY =
  'use Linux 5.13 or newer with Landlock switched on, and install Python 3 (hosted Ubuntu runners have both)';

/** What keeps strategies in on this machine. A probe that fails proves nothing: no wall counts then. Never throws. */
export async function measuredWalls(): Promise<Walls> {
  try {
    return await probeWalls();
  } catch (error) {
    return wallsFrom([], [`the walls could not be measured: ${(error as Error).message}`]);
  }
}

/** Why no strategy may run here under `strict`; `null` if one may. */
export function strictRefusal(walls: StandingWalls): string | null {
  if (isStrict(walls)) return null;
  const without = WALL_NAMES.filter((name) => walls.walls[name] !== 'kernel').join(', ');
  return `safety.strategy_isolation is strict, and the kernel does not keep every wall. Without it are: ${without}${becauseOf(walls)}`;
}

/** " (there is no python3; …)", as the end of a sentence. */
export function becauseOf({ missing }: Pick<StandingWalls, 'missing'>): string {
  return missing.length > 0 ? ` (${missing.join('; ')})` : '';
}

/** @throws {StrategyError} if a strategy may not run on this machine */
export async function requireIsolation(isolation: StrategyIsolation): Promise<void> {
  if (isolation === 'auto') return;
  const refusal = strictRefusal(await measuredWalls());
  if (refusal !== null) throw new StrategyError(`${refusal}: ${WALLS_REMEDY}`);
}
