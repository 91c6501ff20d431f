import { resolve } from 'node:path';
import {
  ConfigError,
  type ConfigFlags,
  type Environment,
  loadConfig,
  type RuntimeConfig,
  SWITCHED_OFF,
} from '@chimera/config';
import type { DisabledPlan, RunPlan } from '../run-plan.ts';
import { bookOfWorkdir, type StepScene } from '../steps/step.ts';
import { PlanError, type PlanRefusal, refusal, refusalsOf } from './plan-error.ts';
import { outsideOf } from './plan-files.ts';

type Place = Pick<StepScene, 'context' | 'workdir'>;

/**
 * This repository's own configuration, with what a person may ask for in a run: mode, risk level, strategy and book, as the
 * plan has them. An input that says what the configuration says anyway changes nothing.
 *
 * @throws {PlanError} if there is no such configuration, or no session may start with it
 */
export function ownConfig(scene: Place, plan: RunPlan, environment: Environment): RuntimeConfig {
  const { configFile, config } = plan;
  const { chimera_bot: bot } = config;
  const configured = load(scene, configFile, environment, {});
  const { chimera_bot: own } = configured;
  const unless = (isSame: boolean, asked: string) => (isSame ? undefined : asked);
  const flags: ConfigFlags = {
    mode: unless(configured.mode === config.mode, config.mode),
    risk: unless(own.risk_level === bot.risk_level, bot.risk_level),
    strategy: unless(own.strategy === bot.strategy, bot.strategy),
    book: unless(configured.book === config.book, config.book),
  };
  const isAsked = Object.values(flags).some((flag) => flag !== undefined);
  return isAsked ? load(scene, configFile, environment, flags) : configured;
}

/** A plan that starts nothing has to be this repository's own wish: a green run without a session is none. */
export function disabledRefusals(
  scene: Place,
  { configFile }: DisabledPlan,
  environment: Environment,
): readonly PlanRefusal[] {
  try {
    loadConfig(request(scene, configFile, environment, {}));
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    if (error.mistakes.some(({ problem }) => problem === SWITCHED_OFF)) return [];
  }
  return [refusal('enabled', false, 'true: the configuration here does not say enabled: false')];
}

function load(
  scene: Place,
  configFile: string | null,
  environment: Environment,
  flags: ConfigFlags,
): RuntimeConfig {
  try {
    return loadConfig(request(scene, configFile, environment, flags)).config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new PlanError(
      `The plan is refused, because the configuration here, which it is compared with, does not load. ${error.format()}`,
      refusalsOf(error),
    );
  }
}

function request(scene: Place, configFile: string | null, environment: Environment, flags: ConfigFlags) {
  const { context, workdir } = scene;
  if (configFile !== null) {
    const reason = outsideOf({ ...context, workdir }, false, configFile);
    if (reason !== null) throw PlanError.of([refusal('configFile', configFile, reason)]);
  }
  return {
    workdir,
    configFile: configFile === null ? undefined : resolve(workdir, configFile),
    environment,
    flags,
    bookUnlessStated: bookOfWorkdir(scene),
  };
}
