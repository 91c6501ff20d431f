import type { StrategyDefinition, TradingSetup } from '@chimera/engine';
import { ConfigError } from '../config/mistakes.ts';
import { type CandleTable, firstFrom, settledFrom, startAt } from '../feed/candle-table.ts';
import { recordedInstruments } from '../feed/terms/recorded-instruments.ts';
import { listingsOf } from '../session/plan-session.ts';
import { type LoadedStrategy, loadStrategy } from '../session/strategy-file.ts';
import { parametersOf, tradingSetup, warmupOf } from '../session/trading-setup.ts';
import { readCandles } from './candle-source.ts';
import type { BacktestRequest } from './job.ts';
import { usage } from './usage.ts';

/** All that runs over these candles need. */
export interface Prepared {
  readonly table: CandleTable;
  readonly definition: StrategyDefinition;
  readonly strategy: LoadedStrategy;
  readonly setup: TradingSetup;
  readonly startingCash: number;
  /** Candles of each symbol that the strategy asks for before the first one it trades on. */
  readonly warmup: number;
  /** The rows that are traded on; those before them warm the strategy. */
  readonly span: Span;
}

/** Rows of a table, `to` not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A market without steps and minima. */
const NO_STEPS = {
  tickSize: '0',
  lotSize: '0',
  minQuantity: '0',
  minNotional: '0',
  priceCollar: null,
} as const;

/**
 * `beforeStrategy` is called when the candles have been read and nothing of the strategy has run yet; `read` are
 * candles that were read before.
 */
export async function prepare(
  request: BacktestRequest,
  beforeStrategy?: () => void,
  read?: CandleTable,
): Promise<Prepared> {
  const { config, workdir } = request;
  const table = read ?? (await readCandles(request.candles));
  beforeStrategy?.();
  const configured = config.chimera_bot.strategy;
  const name = request.strategy ?? configured;
  const strategy = await loadStrategy(name, workdir);
  // What is configured for one strategy means nothing to another.
  const base = name === configured ? config.chimera_bot.strategy_parameters : {};
  const parameters = parametersOf(
    strategy,
    { ...base, ...request.parameters },
    table.periodMs,
    Object.keys(request.parameters),
  );
  const { symbols, periodMs } = table;
  const instruments = recordedInstruments(table.markets, {
    given: request.terms,
    workdir,
    exchanges: listingsOf(config),
    startingCash: config.account.starting_cash,
  });
  // There are no order books in a file of candles to wait for.
  const chosen = { symbols, held: [], periodMs, strategy, parameters, instruments, hasBooks: false };
  const asConfigured = { ...tradingSetup(config, chosen), strategy: strategy.definition.name };
  const setup = withRequest(asConfigured, request);
  const warmup = warmupOf(strategy, parameters, table.periodMs);
  return {
    table,
    definition: strategy.definition,
    strategy,
    setup,
    startingCash: config.account.starting_cash,
    warmup,
    span: { from: firstTraded(request, table, warmup), to: table.length },
  };
}

function withRequest(setup: TradingSetup, { limits, feeRate }: BacktestRequest): TradingSetup {
  const fees = feeRate === null ? {} : { makerFeeRate: String(feeRate), takerFeeRate: String(feeRate) };
  const instruments = setup.instruments.map((instrument) => ({ ...instrument, ...fees }));
  // Whatever a session is configured to do: no book would ever come.
  const execution = { ...setup.execution, fillOn: 'candle' } as const;
  if (limits) return { ...setup, instruments, execution };
  return {
    ...setup,
    instruments: instruments.map(({ termsFrom: _, ...instrument }) => ({ ...instrument, ...NO_STEPS })),
    limits: null,
    execution: { ...execution, slippageModel: 'none', slippage: 0, latencyMs: 0, volumeShare: null },
  };
}

/**
 * Where nobody says since when, trading begins as soon as the strategy is warm; at once where the data do not hold its
 * warm-up, which the result says.
 */
function firstTraded({ candles }: BacktestRequest, table: CandleTable, warmup: number): number {
  const { since } = candles;
  if (since === null) {
    const settled = settledFrom(table, warmup);
    return settled < table.length ? settled : 0;
  }
  const row = firstFrom(table, since);
  if (row < table.length) return row;
  const last = new Date(startAt(table, table.length - 1)).toISOString();
  const found = new Date(since).toISOString();
  throw new ConfigError([
    usage('There is no candle to run on', '--since', found, `a time up to the last candle, ${last}`, {
      remedy: 'choose an earlier --since, or other data',
    }),
  ]);
}
