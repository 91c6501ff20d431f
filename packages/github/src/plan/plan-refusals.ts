import { ConfigError, type RuntimeConfig } from '@chimera/config';
import { kindsIn } from '@chimera/market-data';
import { StrategyError } from '@chimera/strategy-host';
import type { RunPlan } from '../run-plan.ts';
import { differences } from './differences.ts';
import { expectedPlan, type PlanScene } from './expected-plan.ts';
import { openFields } from './open-fields.ts';
import { type PlanRefusal, refusal, refusalsOf } from './plan-error.ts';

/**
 * Everything in a plan that preflight would not have made out of this repository's own configuration `own` for this run.
 * Empty if the plan may be carried out. Pure: it looks at what is handed to it, and runs nothing.
 */
export function planRefusals(plan: RunPlan, own: RuntimeConfig, scene: PlanScene): readonly PlanRefusal[] {
  const { kind } = plan.session.source;
  const kinds = kindsIn(own.mode);
  if (!kinds.includes(kind)) {
    return [refusal('session.source.kind', kind, `${kinds.join(' or ')}, as mode is ${own.mode}`)];
  }
  const { refusals: files } = scene.files;
  if (files.length > 0) return files;
  const outOfRange = openFields(plan, own, scene);
  if (outOfRange.length > 0) return outOfRange;
  try {
    // The fields of a plan have no name before them.
    return differences(plan, expectedPlan(plan, own, scene), '').map((each) => {
      return { ...each, field: each.field.slice(1) };
    });
  } catch (error) {
    if (error instanceof ConfigError) return refusalsOf(error);
    if (!(error instanceof StrategyError)) throw error;
    return [refusal('config.chimera_bot.strategy', plan.config.chimera_bot.strategy, error.message)];
  }
}
