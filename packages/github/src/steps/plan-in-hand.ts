import { realNow } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { isStrategyFile, settingsOf, withStrategy } from '@chimera/session';
import { StrategyError } from '@chimera/strategy-host';
import { hostRules } from '@chimera/workdir';
import { readInput } from '../action-interface.ts';
import { acceptedPlans, acceptPlan, isAccepted } from '../plan/accepted-plans.ts';
import { differences } from '../plan/differences.ts';
import { disabledRefusals, ownConfig } from '../plan/own-config.ts';
import { PlanError, type PlanRefusal, refusal } from '../plan/plan-error.ts';
import { planFiles } from '../plan/plan-files.ts';
import { repositoryOf } from '../plan/plan-of-session.ts';
import { planRefusals } from '../plan/plan-refusals.ts';
import { type DisabledPlan, parseRunPlan, type RunPlan } from '../run-plan.ts';
import type { StepScene } from './step.ts';

type AnyPlan = RunPlan | DisabledPlan;

interface Accepted {
  readonly plan: AnyPlan;
  /** Why its strategy cannot be asked on this machine; `null` if it can. */
  readonly strategyFault: StrategyError | null;
}

/**
 * The plan that launch was handed, once it is sure that preflight made it here: it came back from the workflow, and is
 * treated as anybody's. Nothing that it names was loaded before. The steps after it find it noted.
 *
 * @throws {PlanError} with every field that is not preflight's
 */
export async function acceptedByLaunch(scene: StepScene): Promise<Accepted> {
  const plan = parseRunPlan(readInput('launch', 'plan'));
  await refuseForged(scene, plan);
  const strategyFault = plan.enabled ? await refuseOtherSettings(scene, plan) : null;
  acceptPlan(scene.context, plan);
  return { plan, strategyFault };
}

/** The plan of the step that watches. @throws {PlanError} if launch carries out another one, or none */
export function sameAsLaunched({ context }: StepScene): AnyPlan {
  const plan = parseRunPlan(readInput('monitor', 'plan'));
  if (!isAccepted(context, plan)) throw replaced(acceptedPlans(context).length > 0);
  return plan;
}

const NO_PLAN: DisabledPlan = {
  version: 1,
  enabled: false,
  reason: 'preflight handed on no plan',
  configFile: null,
};

/** A plan to conclude, and what was wrong with the one that was handed over instead. */
interface InHand {
  readonly plan: AnyPlan;
  readonly problem: PlanError | null;
}

/**
 * The plan of the step that saves and tells. If the plan was replaced since launch, that of launch counts: its book must not
 * be lost. If launch carried out none, this step looks at the plan as launch would.
 *
 * @throws {PlanError} if there is no plan to go by
 */
export async function planToConclude(scene: StepScene): Promise<InHand> {
  const handed = handedOver('report');
  const { context } = scene;
  if (!(handed instanceof PlanError) && isAccepted(context, handed)) return { plan: handed, problem: null };
  const launched = acceptedPlans(context);
  const [only] = launched;
  if (only && launched.length === 1) {
    return { plan: only, problem: handed instanceof PlanError ? handed : replaced(true) };
  }
  // A workflow that always reports does so also if preflight refused, and that has been told.
  if (!only && readInput('report', 'plan').trim() === '') return { plan: NO_PLAN, problem: null };
  if (handed instanceof PlanError) throw handed;
  if (only) throw replaced(true);
  await refuseForged(scene, handed);
  return { plan: handed, problem: null };
}

/** What launch carried out, for what it leaves behind; `null` if it carried out nothing. */
export function planOfLaunch({ context }: StepScene): AnyPlan | null {
  const handed = handedOver('launch');
  if (!(handed instanceof PlanError) && isAccepted(context, handed)) return handed;
  const launched = acceptedPlans(context);
  return launched.length === 1 ? launched[0]! : null;
}

function handedOver(action: 'launch' | 'report'): AnyPlan | PlanError {
  try {
    return parseRunPlan(readInput(action, 'plan'));
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
}

function replaced(wasLaunched: boolean): PlanError {
  const found = wasLaunched
    ? 'another plan than the one that launch accepted'
    : 'a plan that launch did not accept';
  return PlanError.of([
    {
      field: 'plan',
      found,
      expected: 'the plan that launch was handed in this job',
      remedy: 'hand on the output "plan" of one preflight step to launch, monitor and report, in one job',
    },
  ]);
}

async function refuseForged(scene: StepScene, plan: AnyPlan): Promise<void> {
  const refusals = plan.enabled ? await refusalsOf(scene, plan) : disabledRefusals(scene, plan, process.env);
  if (refusals.length > 0) throw PlanError.of(refusals);
}

async function refusalsOf(scene: StepScene, plan: RunPlan): Promise<readonly PlanRefusal[]> {
  const { context, workdir } = scene;
  const own = ownConfig(scene, plan, process.env);
  const files = await planFiles(plan, { ...context, workdir });
  const { runId, attempt } = context;
  return planRefusals(plan, own, {
    repository: repositoryOf(context),
    runId,
    attempt,
    now: realNow(),
    files,
  });
}

/**
 * The file of a strategy is the one that preflight saw: what it says of its parameters is asked in its own process. Returns
 * why it does not say it, which is no fault of the plan.
 */
async function refuseOtherSettings(
  { workdir }: StepScene,
  { session, config }: RunPlan,
): Promise<StrategyError | null> {
  const { strategy, strategy_parameters } = config.chimera_bot;
  if (!isStrategyFile(strategy)) return null;
  const { parameters, periodMs } = session.setup;
  try {
    const asked = { strategy, workdir, rules: hostRules(config) };
    const expected = await withStrategy(asked, (open) => settingsOf(open, strategy_parameters, periodMs));
    const found = [
      ...differences(parameters, expected.parameters, 'session.setup.parameters'),
      ...differences(session.warmup, expected.warmup, 'session.warmup'),
    ];
    if (found.length > 0) throw PlanError.of(found);
    return null;
  } catch (error) {
    if (error instanceof StrategyError) return error;
    if (!(error instanceof ConfigError)) throw error;
    throw PlanError.of([
      refusal(
        'config.chimera_bot.strategy',
        strategy,
        `a strategy that takes its parameters: ${error.message}`,
      ),
    ]);
  }
}
