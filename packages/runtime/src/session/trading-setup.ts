import {
  type Execution,
  type Instrument,
  type Parameters,
  resolveParameters,
  type StrategyDefinition,
  type TradingSetup,
} from '@chimera/engine';
import { ConfigError } from '../config/mistakes.ts';
import { nearest } from '../config/nearest-key.ts';
import { limitsFor } from '../config/risk-levels.ts';
import type { RuntimeConfig } from '../config/schema.ts';
import { mistake } from './session-mistake.ts';
import { type LoadedStrategy, messageOf } from './strategy-file.ts';

interface Chosen {
  /** What the configuration, or the recording, names. */
  readonly symbols: readonly string[];
  /** What the book holds; followed to its exit even where it is no longer named. */
  readonly held: readonly string[];
  readonly periodMs: number;
  readonly strategy: LoadedStrategy;
  readonly parameters: Parameters;
  /** Of all symbols, held ones included. */
  readonly instruments: readonly Instrument[];
  /** Whether the market has order books. */
  readonly hasBooks: boolean;
}

/** Everything of the configuration that decides the journal. */
export function tradingSetup(config: RuntimeConfig, chosen: Chosen): TradingSetup {
  const { chimera_bot: bot, execution } = config;
  const exitsOnly = chosen.held.filter((symbol) => !chosen.symbols.includes(symbol));
  const symbols = [...chosen.symbols, ...exitsOnly];
  return {
    symbols,
    exitsOnly,
    instruments: withFees(chosen.instruments, execution),
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
      fillOn: fillsOn(execution.fill_on, chosen.hasBooks),
      fillOnTouch: execution.fill_on_touch,
    },
  };
}

function fillsOn(wanted: RuntimeConfig['execution']['fill_on'], hasBooks: boolean): Execution['fillOn'] {
  if (wanted === 'auto') return hasBooks ? 'book' : 'candle';
  if (wanted === 'candle' || hasBooks) return wanted;
  throw new ConfigError([
    mistake('Recorded candles have no order books', 'execution.fill_on', wanted, 'auto or candle', {
      remedy: 'leave it out: `auto` takes candles where there are no books',
    }),
  ]);
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
function refuseUnmakeable(
  definition: StrategyDefinition,
  parameters: Parameters,
  periodMs: number,
  options: readonly string[],
): void {
  try {
    definition.create(parameters, periodMs);
  } catch (error) {
    const given = options.length > 0;
    const problem = mistake(
      'The strategy cannot be made',
      given ? options.map((name) => `--param ${name}`).join(', ') : 'chimera_bot.strategy_parameters',
      JSON.stringify(parameters),
      `what ${definition.name} accepts: ${messageOf(error)}`,
      { remedy: `change ${given ? 'these options' : 'strategy_parameters'}, or mend the strategy` },
    );
    throw new ConfigError([given ? { ...problem, source: 'command line' } : problem]);
  }
}

/** A feed can look back so far, and a session should not begin with hours of it. */
const MOST_WARMUP = 100_000;

/** The candles that the strategy asks for; ConfigError where that is no number of candles. */
export function warmupOf({ definition }: LoadedStrategy, parameters: Parameters, periodMs: number): number {
  const refuse = (found: string): never => {
    throw new ConfigError([
      mistake(
        'The strategy cannot be warmed up',
        'chimera_bot.strategy',
        `${definition.name}, whose warmup(parameters) ${found}`,
        `a whole number of candles, 0 to ${MOST_WARMUP}`,
        { remedy: 'mend the strategy, or change strategy_parameters' },
      ),
    ]);
  };
  let count: unknown;
  try {
    count = definition.warmup(parameters, periodMs);
  } catch (error) {
    return refuse(`fails: ${messageOf(error)}`);
  }
  const isCount = Number.isInteger(count) && Number(count) >= 0 && Number(count) <= MOST_WARMUP;
  return isCount ? Number(count) : refuse(`returns ${String(count)}`);
}

/**
 * The strategy's parameters, the given ones over its defaults; ConfigError with everything that is wrong. `options` are
 * the names of those that were given on the command line rather than configured.
 */
export function parametersOf(
  { definition }: LoadedStrategy,
  given: Readonly<Record<string, number>>,
  periodMs: number,
  options: readonly string[] = [],
): Parameters {
  const resolved = resolveParameters(definition, given);
  if ('parameters' in resolved) {
    refuseUnmakeable(definition, resolved.parameters, periodMs, options);
    return resolved.parameters;
  }
  throw new ConfigError(
    resolved.mistakes.map(({ parameter, found, expected }) => {
      const isOption = options.includes(parameter);
      const place = isOption ? `--param ${parameter}` : `chimera_bot.strategy_parameters.${parameter}`;
      const meant = nearest(parameter, Object.keys(definition.parameters));
      const isMisspelt = meant !== undefined && meant !== parameter;
      const remedy = isMisspelt ? `did you mean ${meant}?` : `see the parameters of ${definition.name}`;
      const problem = mistake('A strategy parameter is wrong', place, found, expected, { remedy });
      return isOption ? { ...problem, source: 'command line' } : problem;
    }),
  );
}
