import {
  type Instrument,
  type Parameters,
  resolveParameters,
  type StrategyDefinition,
  simulatedInstruments,
  type TradingSetup,
} from '@chimera/engine';
import { ConfigError } from '../config/mistakes.ts';
import { limitsFor } from '../config/risk-levels.ts';
import type { RuntimeConfig } from '../config/schema.ts';
import { mistake } from './session-mistake.ts';
import type { LoadedStrategy } from './strategy-file.ts';

interface Chosen {
  /** What the configuration, or the recording, names. */
  readonly symbols: readonly string[];
  /** What the book holds; followed to its exit even where it is no longer named. */
  readonly held: readonly string[];
  readonly periodMs: number;
  readonly strategy: LoadedStrategy;
  readonly parameters: Parameters;
}

/** Everything of the configuration that decides the journal. */
export function tradingSetup(config: RuntimeConfig, chosen: Chosen): TradingSetup {
  const { chimera_bot: bot, execution } = config;
  const exitsOnly = chosen.held.filter((symbol) => !chosen.symbols.includes(symbol));
  const symbols = [...chosen.symbols, ...exitsOnly];
  return {
    symbols,
    exitsOnly,
    instruments: withFees(simulatedInstruments(symbols), execution),
    periodMs: chosen.periodMs,
    strategy: bot.strategy,
    strategyHash: chosen.strategy.file?.sha256 ?? null,
    parameters: chosen.parameters,
    riskLevel: bot.risk_level,
    limits: limitsFor(config),
    execution: {
      slippageModel: execution.slippage_model,
      slippage: execution.slippage,
      latencyMs: execution.latency_ms,
      volumeShare: execution.volume_share,
    },
  };
}

function withFees(
  instruments: readonly Instrument[],
  execution: RuntimeConfig['execution'],
): readonly Instrument[] {
  const { maker_fee, taker_fee } = execution;
  return instruments.map((instrument) => ({
    ...instrument,
    makerFeeRate: maker_fee === null ? instrument.makerFeeRate : String(maker_fee),
    takerFeeRate: taker_fee === null ? instrument.takerFeeRate : String(taker_fee),
  }));
}

/** Parameters may be right one by one and wrong together; the strategy itself says so when it is made. */
function refuseUnmakeable(definition: StrategyDefinition, parameters: Parameters, periodMs: number): void {
  try {
    definition.create(parameters, periodMs);
  } catch (error) {
    throw new ConfigError([
      mistake(
        'The strategy cannot be made',
        'chimera_bot.strategy_parameters',
        JSON.stringify(parameters),
        `what ${definition.name} accepts: ${(error as Error).message}`,
        { remedy: 'change strategy_parameters, or mend the strategy' },
      ),
    ]);
  }
}

/** The strategy's parameters, the given ones over its defaults; ConfigError with everything that is wrong. */
export function parametersOf(
  { definition }: LoadedStrategy,
  given: Readonly<Record<string, number>>,
  periodMs: number,
): Parameters {
  const resolved = resolveParameters(definition, given);
  if ('parameters' in resolved) {
    refuseUnmakeable(definition, resolved.parameters, periodMs);
    return resolved.parameters;
  }
  throw new ConfigError(
    resolved.mistakes.map(({ parameter, found, expected }) =>
      mistake(
        'A strategy parameter is wrong',
        `chimera_bot.strategy_parameters.${parameter}`,
        found,
        expected,
        {
          remedy: `see the parameters of ${definition.name}`,
        },
      ),
    ),
  );
}
