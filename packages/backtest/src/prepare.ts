import { usage } from '@chimera/base';
import { ConfigError } from '@chimera/config';
import { firstFrom, startAt, type TradingSetup } from '@chimera/engine';
import { type CandleTable, listingsOf, recordedInstruments, settledFrom } from '@chimera/market-data';
import { type OpenStrategy, openStrategy, settingsOf, tradingSetup, usingStrategy } from '@chimera/session';
import type { Span } from '@chimera/strategy-host';
import { hostRules } from '@chimera/workdir';
import { readCandles } from './candle-source.ts';
import { type BacktestRequest, strategyOf } from './job.ts';

/** All that runs over these candles need. */
export interface Prepared {
  readonly table: CandleTable;
  readonly strategy: OpenStrategy;
  readonly setup: TradingSetup;
  readonly startingCash: number;
  /** Candles of each symbol that the strategy asks for before the first one it trades on. */
  readonly warmup: number;
  /** The rows that are traded on; those before them warm the strategy. */
  readonly span: Span;
}

/** A market without steps and minima. */
const NO_STEPS = {
  tickSize: '0',
  lotSize: '0',
  minQuantity: '0',
  minNotional: '0',
  priceCollar: null,
} as const;

/** What a job does besides its runs. */
export interface Preparing {
  /** Candles that were read before. */
  readonly read?: CandleTable;
  /** Called when the candles have been read. */
  readonly onRead?: () => void;
  /** Takes what the strategy prints, line by line. */
  readonly onOutput?: (line: string) => void;
  /** What the heap of the strategy's process may grow to. */
  readonly memoryMb: number;
  /** Whether it is noted what the strategy opens. */
  readonly isWatched?: boolean;
}

/** Reads the candles, opens the strategy meanwhile, and ends it when `use` is done. */
export async function withPrepared<Result>(
  request: BacktestRequest,
  { read, onRead, ...options }: Preparing,
  use: (prepared: Prepared) => Promise<Result>,
): Promise<Result> {
  const { config, workdir } = request;
  const strategy = strategyOf(request);
  const allowed = Promise.withResolvers<void>();
  const onAllowed = allowed.resolve;
  const opening = openStrategy({ strategy, workdir, rules: hostRules(config) }, { ...options, onAllowed });
  // Its process is started, and loads it, while this thread is busy with the candles.
  await Promise.race([allowed.promise, opening]);
  const table = read ?? (await candlesOr(request, () => opening.then((open) => open.close())));
  onRead?.();
  return usingStrategy(await opening, async (open) => use(await preparedWith(request, table, open)));
}

async function candlesOr(request: BacktestRequest, giveUp: () => Promise<void>): Promise<CandleTable> {
  try {
    return await readCandles(request.candles);
  } catch (error) {
    giveUp().catch(() => {});
    throw error;
  }
}

async function preparedWith(
  request: BacktestRequest,
  table: CandleTable,
  strategy: OpenStrategy,
): Promise<Prepared> {
  const { config, workdir } = request;
  const configured = config.chimera_bot.strategy;
  // What is configured for one strategy means nothing to another.
  const base = strategyOf(request) === configured ? config.chimera_bot.strategy_parameters : {};
  const { parameters, warmup } = await settingsOf(
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
  const chosen = {
    symbols,
    held: [],
    periodMs,
    strategy: { file: strategy.file, scope: strategy.card.scope },
    parameters,
    instruments,
    hasBooks: false,
  };
  const asConfigured = { ...tradingSetup(config, chosen), strategy: strategy.card.name };
  return {
    table,
    strategy,
    setup: withRequest(asConfigured, request),
    startingCash: config.account.starting_cash,
    warmup,
    span: { from: firstTraded(request, table, warmup), to: table.length },
  };
}

function withRequest(setup: TradingSetup, { limits, feeRate }: BacktestRequest): TradingSetup {
  const fees = feeRate === null ? {} : { makerFeeRate: String(feeRate), takerFeeRate: String(feeRate) };
  const instruments = setup.instruments.map((instrument) => ({ ...instrument, ...fees }));
  // Also if sessions are configured to do otherwise: no book would ever come.
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
