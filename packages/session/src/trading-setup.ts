import { ConfigError, limitsFor, mistake, nearest, type RuntimeConfig } from '@chimera/config';
import {
  type Decimal,
  decimal,
  type Execution,
  type Instrument,
  type Parameters,
  plain,
  resolveParameters,
  type StrategyDefinition,
  type TradingSetup,
} from '@chimera/engine';
import { MOST_WARMUP, type ParameterTrial, type StrategyCard } from '@chimera/strategy-host';
import type { OpenStrategy } from './open-strategy.ts';
import type { StrategyFile } from './strategy-file.ts';

interface Chosen {
  /** What the configuration, or the recording, names. */
  readonly symbols: readonly string[];
  /** What the book holds; followed to its exit even where it is no longer named. */
  readonly held: readonly string[];
  readonly periodMs: number;
  readonly strategy: {
    readonly file: StrategyFile | null;
    readonly scope?: StrategyCard['scope'] | undefined;
  };
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
    ...(chosen.strategy.scope === 'portfolio' ? { scope: 'portfolio' } : {}),
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
  // A number's own text has an exponent if it is very small.
  const rateOr = (fee: number | null, listed: Decimal) => (fee === null ? listed : plain(decimal(fee)));
  return instruments.map((instrument) => ({
    ...instrument,
    makerFeeRate: rateOr(maker_fee, instrument.makerFeeRate),
    takerFeeRate: rateOr(taker_fee, instrument.takerFeeRate),
  }));
}

/** Refuses parameters with which the strategy cannot be made. `options` are those given on the command line. */
function refuseUnmakeable(
  name: string,
  { refusal }: ParameterTrial,
  parameters: Parameters,
  options: readonly string[],
): void {
  if (refusal === null) return;
  const given = options.length > 0;
  const problem = mistake(
    'The strategy cannot be made',
    given ? options.map((option) => `--param ${option}`).join(', ') : 'chimera_bot.strategy_parameters',
    JSON.stringify(parameters),
    `what ${name} accepts: ${refusal}`,
    { remedy: `change ${given ? 'these options' : 'strategy_parameters'}, or mend the strategy` },
  );
  throw new ConfigError([given ? { ...problem, source: 'command line' } : problem]);
}

/** The candles that a strategy asks for; ConfigError if that is no number of candles. */
export function warmupIn(name: string, { warmup, warmupFault }: ParameterTrial): number {
  if (warmup !== null && warmup <= MOST_WARMUP) return warmup;
  throw new ConfigError([
    mistake(
      'The strategy cannot be warmed up',
      'chimera_bot.strategy',
      `${name}, whose warmup(parameters) ${warmupFault ?? `returns ${warmup}`}`,
      `a whole number of candles, 0 to ${MOST_WARMUP}`,
      { remedy: 'mend the strategy, or change strategy_parameters' },
    ),
  ]);
}

export interface Settings {
  readonly parameters: Parameters;
  /** Candles of each symbol that the strategy asks for before the first one it trades on. */
  readonly warmup: number;
}

/**
 * The strategy's parameters, the given ones over its defaults, and its warm-up; ConfigError with everything that is
 * wrong. `options` are the names of those that were given on the command line rather than configured.
 */
export async function settingsOf(
  strategy: OpenStrategy,
  given: Readonly<Record<string, number>>,
  periodMs: number,
  options: readonly string[] = [],
): Promise<Settings> {
  const { card } = strategy;
  const parameters = resolvedParameters(card, given, options);
  const trial = await strategy.tryParameters(parameters, periodMs);
  refuseUnmakeable(card.name, trial, parameters, options);
  return { parameters, warmup: warmupIn(card.name, trial) };
}

/** What was given over the defaults, names and ranges checked. @throws {ConfigError} */
export function resolvedParameters(
  strategy: Pick<StrategyDefinition, 'name' | 'parameters'>,
  given: Readonly<Record<string, number>>,
  options: readonly string[] = [],
): Parameters {
  const found = resolveParameters(strategy, given);
  if ('parameters' in found) return found.parameters;
  throw new ConfigError(
    found.mistakes.map(({ parameter, found, expected }) => {
      const isOption = options.includes(parameter);
      const place = isOption ? `--param ${parameter}` : `chimera_bot.strategy_parameters.${parameter}`;
      const meant = nearest(parameter, Object.keys(strategy.parameters));
      const isMisspelt = meant !== undefined && meant !== parameter;
      const remedy = isMisspelt ? `did you mean ${meant}?` : `see the parameters of ${strategy.name}`;
      const problem = mistake('A strategy parameter is wrong', place, found, expected, { remedy });
      return isOption ? { ...problem, source: 'command line' } : problem;
    }),
  );
}
