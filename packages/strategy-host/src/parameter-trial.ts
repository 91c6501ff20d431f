import { type AnyDefinition, NO_TOOLS, type Parameters, type Tools } from '@chimera/engine';
import type { ParameterTrial } from './protocol.ts';
import { messageOf } from './strategy-import.ts';

/** A feed can look back so far, and a session should not begin with hours of it. */
export const MOST_WARMUP = 100_000;

/** Asks a strategy whether it can be made with these parameters, and how many candles it must see first. Never throws. */
export function tryParameters(
  definition: AnyDefinition,
  parameters: Parameters,
  periodMs: number,
  tools: Tools = NO_TOOLS,
): ParameterTrial {
  return {
    refusal: refusalOf(() => definition.create(parameters, periodMs, tools)),
    ...warmupOf(definition, parameters, periodMs),
  };
}

/** Parameters may be right one by one and wrong together; the strategy itself says so when it is made. */
function refusalOf(create: () => unknown): string | null {
  try {
    create();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

function warmupOf(
  definition: AnyDefinition,
  parameters: Parameters,
  periodMs: number,
): Pick<ParameterTrial, 'warmup' | 'warmupFault'> {
  try {
    const count: unknown = definition.warmup(parameters, periodMs);
    const isCount = Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_WARMUP;
    if (isCount) return { warmup: Number(count), warmupFault: null };
    return { warmup: null, warmupFault: `returns ${shortText(count)}` };
  } catch (error) {
    return { warmup: null, warmupFault: `fails: ${messageOf(error)}` };
  }
}

function shortText(value: unknown): string {
  return typeof value === 'object' && value !== null ? 'an object' : String(value).slice(0, 100);
}
