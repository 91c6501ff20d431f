import type { StrategyIsolation } from '@chimera/config';
import {
  becauseOf,
  isStrict,
  type StandingWalls,
  strictRefusal,
  WALLS_REMEDY,
  wallsInWords,
} from '@chimera/strategy-host';
import { type Check, fail, pass, warn } from './check.ts';

const OR_AUTO = 'or set safety.strategy_isolation to auto';

/** What keeps a strategy file in on this machine, and whether that is enough for the configuration. */
export function checkIsolation(walls: StandingWalls, isolation: StrategyIsolation): Check {
  if (isStrict(walls)) return pass('strategy-isolation', wallsInWords(walls));
  const refusal = isolation === 'strict' ? strictRefusal(walls) : null;
  if (refusal !== null) return fail('strategy-isolation', 2, refusal, `${WALLS_REMEDY}, ${OR_AUTO}`);
  const reason = `${wallsInWords(walls)}${becauseOf(walls)}`;
  return warn('strategy-isolation', reason, `for walls of the kernel: ${WALLS_REMEDY}`);
}
