import type { StrategyDefinition } from '@chimera/engine';
import { breakout } from './breakout.ts';
import { buyAndHold } from './buy-and-hold.ts';
import { chimera } from './chimera.ts';
import { rsiReversion } from './rsi-reversion.ts';
import { smaCross } from './sma-cross.ts';

/** The strategies that come with Chimera, by name; the default first. */
export const shippedStrategies: ReadonlyMap<string, StrategyDefinition> = new Map(
  [chimera, smaCross, rsiReversion, breakout, buyAndHold].map((definition) => [definition.name, definition]),
);
