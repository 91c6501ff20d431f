import { MAIN_BOOK, type RuntimeConfig } from '@chimera/config';
import {
  type Instrument,
  simulatedInstruments,
  symbolParts,
  type TradingSetup,
  timeframeMs,
} from '@chimera/engine';
import { firstCandle, kindOf } from '@chimera/market-data';
import {
  isStrategyFile,
  resolvedParameters,
  sessionIdOf,
  shippedStrategy,
  tradingSetup,
} from '@chimera/session';
import { tryParameters } from '@chimera/strategy-host';
import type { RunPlan } from '../run-plan.ts';
import { plannedLegs } from '../steps/session-span.ts';
import type { PlanFiles } from './plan-files.ts';

/** The run in which a plan is to be carried out, and what lies on its machine. */
export interface PlanScene {
  /** `owner/name`. */
  readonly repository: string;
  readonly runId: number;
  readonly attempt: number;
  /** UTC epoch milliseconds. */
  readonly now: number;
  readonly files: PlanFiles;
}

/**
 * The plan that preflight would have made out of this repository's own configuration. What follows from neither it nor the
 * run (when the session starts, what the book held, what an exchange listed) is taken over from the plan: `openFields`
 * looks at it.
 *
 * @throws {ConfigError} @throws {StrategyError} if the configuration makes no session
 */
export function expectedPlan(plan: RunPlan, own: RuntimeConfig, scene: PlanScene): unknown {
  const { book, newBook } = plan;
  const { duration_hours } = plan.config.runtime_settings;
  return {
    version: 1,
    enabled: true,
    session: expectedSession(plan, own, scene),
    config: { ...own, runtime_settings: { ...own.runtime_settings, duration_hours } },
    configFile: plan.configFile,
    legs: expectedLegs(plan, own),
    book,
    newBook: newBook && book.head === null,
    run: { repository: scene.repository, id: scene.runId, attempt: plan.run.attempt },
  } satisfies Record<keyof RunPlan, unknown>;
}

function expectedSession({ session, book }: RunPlan, own: RuntimeConfig, { files }: PlanScene) {
  const isNew = book.head === null;
  const kind = kindOf(session.source);
  const source = kind.expected(session.source, { own, isNew });
  const setup = expectedSetup(session.setup, own, kind, { files, isNew });
  const { parameters, warmup } = expectedParameters(session, own);
  const { symbols, periodMs } = setup;
  return {
    // The number of a session of a book that goes on is the book's to say.
    id: isNew ? sessionIdOf(session.start, 1) : session.id,
    head: book.head,
    start: isNew && kind.epoch !== null ? firstCandle(kind.epoch, periodMs) : session.start,
    ends: session.ends,
    speed: own.mode === 'paper' ? 1 : session.speed,
    identity: {
      mode: own.mode,
      market: kind.market(source, files.recorded),
      currency: symbolParts(symbols[0]!).quote,
      startingCash: String(own.account.starting_cash),
      ...(own.book === MAIN_BOOK ? {} : { name: own.book }),
    },
    setup: { ...setup, parameters },
    changed: isNew ? [] : session.changed,
    previous: isNew ? null : session.previous,
    idle: isNew || !session.idle ? null : { from: session.idle.from, to: session.start },
    warmup,
    source,
    logLevel: own.chimera_bot.log_level,
    heartbeatMs: own.monitoring.heartbeat_interval * 1000,
    server: own.unified_server,
  } satisfies Record<keyof RunPlan['session'], unknown>;
}

function expectedSetup(
  planned: RunPlan['session']['setup'],
  own: RuntimeConfig,
  kind: ReturnType<typeof kindOf>,
  { files, isNew }: { readonly files: PlanFiles; readonly isNew: boolean },
): TradingSetup {
  const exitsOnly = isNew ? [] : planned.exitsOnly;
  const { strategy, timeframe, symbols: configured } = own.chimera_bot;
  const traded = planned.symbols.filter((symbol) => !planned.exitsOnly.includes(symbol));
  const symbols = kind.expectedSymbols(traded, configured);
  const all = [...new Set([...symbols, ...exitsOnly])];
  return tradingSetup(own, {
    symbols,
    held: exitsOnly,
    periodMs: timeframeMs(timeframe),
    // What a person's own file decides on, the file says; it is asked in a process of its own.
    strategy: isStrategyFile(strategy)
      ? { file: { path: strategy, sha256: files.strategy ?? '' }, scope: planned.scope }
      : { file: null },
    parameters: planned.parameters,
    instruments: expectedInstruments(all, kind.hasKnownTerms ? [] : planned.instruments),
    hasBooks: kind.hasBooks,
  });
}

/** The terms of the built-in market are known; those of others are the plan's, each for its own symbol. */
function expectedInstruments(
  symbols: readonly string[],
  listed: readonly Instrument[],
): readonly Instrument[] {
  return simulatedInstruments(symbols).map((known) => {
    const terms = listed.find(({ symbol }) => symbol === known.symbol);
    return terms ? { ...terms, base: known.base, quote: known.quote } : known;
  });
}

/** Those of a person's own strategy file are asked for in a process of its own, once all else is right. */
function expectedParameters({ setup, warmup }: RunPlan['session'], own: RuntimeConfig) {
  const { strategy, strategy_parameters: given, timeframe } = own.chimera_bot;
  if (isStrategyFile(strategy)) return { parameters: { ...setup.parameters, ...given }, warmup };
  const definition = shippedStrategy(strategy);
  const parameters = resolvedParameters(definition, given);
  return { parameters, warmup: tryParameters(definition, parameters, timeframeMs(timeframe)).warmup };
}

/** Preflight may have run on a hosted runner or on one of a person's own. */
function expectedLegs({ session, legs }: RunPlan, own: RuntimeConfig): RunPlan['legs'] {
  const { start, ends, speed } = session;
  const span = { start, ends, speed, periodMs: timeframeMs(own.chimera_bot.timeframe) };
  const ofOwnRunner = plannedLegs(span, false);
  return legs.length === ofOwnRunner.length ? ofOwnRunner : plannedLegs(span, true);
}
