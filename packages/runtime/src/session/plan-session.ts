import {
  type BookIdentity,
  type Instrument,
  simulatedInstruments,
  type TradingSetup,
  timeframeMs,
} from '@chimera/engine';
import { fileTime } from '../clock.ts';
import { MAIN_BOOK } from '../config/book-name.ts';
import { ConfigError } from '../config/mistakes.ts';
import type { RuntimeConfig } from '../config/schema.ts';
import type { CandleTable } from '../feed/candle-table.ts';
import { DataError } from '../feed/files/data-error.ts';
import type { Reading } from '../feed/files/read-options.ts';
import type { ReachedExchange } from '../feed/live/reach-exchange.ts';
import { marketOf, spanOf } from '../feed/recorded.ts';
import { readRecording } from '../feed/recorded-candles.ts';
import { type GivenTerms, NOTHING_GIVEN, recordedInstruments } from '../feed/terms/recorded-instruments.ts';
import { ledgerPathOf } from '../workdir/paths.ts';
import { hostRules, type MarketSource, nameOf, type SessionPlan } from '../workdir/plan.ts';
import { type BookBefore, readBook } from './book-before.ts';
import { exchangeInstruments, quarantinedSymbols, requireTimeframe } from './exchange-market.ts';
import { missedCandles } from './missed-candles.ts';
import { withStrategy } from './open-strategy.ts';
import { mistake } from './session-mistake.ts';
import { settingsOf, tradingSetup } from './trading-setup.ts';

/** Where the life of a new test book begins: 2026-01-01T00:00:00Z. */
export const TEST_EPOCH = Date.UTC(2026, 0, 1);

const DEFAULT_SEED = 7;

/** What a door asks for, the configuration already validated. */
export interface SessionRequest {
  readonly workdir: string;
  readonly config: RuntimeConfig;
  readonly speed: number;
  /** `null` stands for the book’s own seed, or 7 for a new book. */
  readonly seed: number | null;
  readonly dataFiles: readonly string[];
  /** What is stated of the markets in these files. */
  readonly terms?: GivenTerms;
  /** What was said of how they are read. */
  readonly reading?: Reading;
  readonly newBook: boolean;
  /** The exchange that answered; paper mode has one. */
  readonly exchange?: ReachedExchange;
}

/**
 * Works out the next session of the book: who it is, when it starts, and everything that decides its journal.
 * Reads, writes nothing. Throws ConfigError where the book and the request do not belong together.
 */
export async function planSession(request: SessionRequest, machineTime: number): Promise<SessionPlan> {
  const { workdir, config } = request;
  // The exchange's time counts, as far as it has said.
  const now = machineTime - (request.exchange?.clock?.skewMs ?? 0);
  const { mode, chimera_bot: bot } = config;
  const { book } = config;
  const ledgerPath = ledgerPathOf(workdir, mode, book);
  const before = request.newBook ? null : readBook(ledgerPath);
  const periodMs = timeframeMs(bot.timeframe);
  const onlySymbol = bot.symbols.length === 1 ? bot.symbols[0]! : null;
  const { dataFiles: files, reading } = request;
  const said = reading && { reading };
  const recording =
    files.length > 0
      ? await readRecording({ files, symbol: onlySymbol, periodMs, asker: 'session', ...said })
      : null;
  if (recording?.length === 0) throw tooShort(recording, bot.timeframe);
  const start = startOf(mode, before, recording, now, periodMs);
  const source = sourceOf(request, before, recording, start);
  const symbols = recording?.symbols ?? bot.symbols;
  const identity: BookIdentity = {
    mode,
    market: marketNameOf(source, recording),
    currency: symbols[0]!.split('/')[1]!,
    startingCash: String(config.account.starting_cash),
    // Books that were opened before they had names are books of this one.
    ...(book === MAIN_BOOK ? {} : { name: book }),
  };
  if (before) refuseOtherBook(before.identity, identity, ledgerPath);
  const rules = hostRules(config);
  const asked = { strategy: bot.strategy, workdir, rules };
  const { file, parameters, warmup } = await withStrategy(asked, async (described) => ({
    file: described.file,
    ...(await settingsOf(described, bot.strategy_parameters, periodMs)),
  }));
  const held = before?.held ?? [];
  const instruments = instrumentsOf(request, before, recording, symbols);
  const hasBooks = source.kind !== 'recorded';
  const chosen = { symbols, held, periodMs, strategy: { file }, parameters, instruments, hasBooks };
  const setup = tradingSetup(config, chosen);
  const ends = start + Math.round(config.runtime_settings.duration_hours * 3_600_000);
  return {
    id: sessionIdOf(start, (before?.sessions ?? 0) + 1),
    workdir,
    book,
    ledgerPath,
    head: before?.head ?? null,
    start,
    ends,
    leg: { number: 1, of: 1, starts: start, ends },
    speed: request.speed,
    identity,
    setup,
    changed: before ? changedKeys(before.setup, setup) : [],
    previous: before?.previous ?? null,
    idle: before && before.end < start ? { from: before.end, to: start } : null,
    warmup,
    source,
    strategyFile: file?.path ?? null,
    strategyHost: rules,
    logLevel: bot.log_level,
    heartbeatMs: config.monitoring.heartbeat_interval * 1000,
    watched: false,
    server: config.unified_server,
  };
}

function instrumentsOf(
  { config, workdir, exchange, terms = NOTHING_GIVEN }: SessionRequest,
  before: BookBefore | null,
  recording: CandleTable | null,
  symbols: readonly string[],
): readonly Instrument[] {
  const held = before?.held ?? [];
  if (exchange) return exchangeInstruments(exchange, symbols, held, before?.setup.instruments ?? []);
  if (!recording) return simulatedInstruments([...new Set([...symbols, ...held])]);
  // A book is bound to its recording, so that this recording holds all that the book does.
  return recordedInstruments(recording.markets, {
    given: terms,
    workdir,
    exchanges: listingsOf(config),
    startingCash: config.account.starting_cash,
  });
}

function sourceOf(
  request: SessionRequest,
  before: BookBefore | null,
  recording: CandleTable | null,
  start: number,
): MarketSource {
  const { config, exchange } = request;
  if (config.mode === 'paper') {
    if (!exchange) throw new Error('a paper session is planned with an exchange');
    const { timeframe } = config.chimera_bot;
    requireTimeframe(exchange, timeframe);
    const { max_age_seconds, max_book_age_seconds, servers } = config.market_data;
    const [id = exchange.id, ...fallbacks] = exchangesOf(config);
    return {
      kind: 'exchange',
      id,
      fallbacks,
      first: exchange.id,
      timeframe,
      maxAgeMs: max_age_seconds * 1000,
      maxBookAgeMs: max_book_age_seconds * 1000,
      backfill: missedCandles(before, start, timeframeMs(timeframe)),
      skewMs: exchange.clock?.skewMs ?? 0,
      quarantined: quarantinedSymbols(exchange, config.chimera_bot.symbols, before, start),
      servers,
    };
  }
  if (recording) {
    const { taken } = recording;
    const said = request.reading && { reading: request.reading };
    return { kind: 'recorded', files: request.dataFiles, ...said, ...(taken && { taken }) };
  }
  const known = before?.identity.market.match(/^simulated:(\d+)$/);
  return { kind: 'simulated', seed: request.seed ?? (known ? Number(known[1]) : DEFAULT_SEED) };
}

/** The exchanges that a paper session may trade on, in order of preference. */
export function exchangesOf({ chimera_bot: bot, market_data }: RuntimeConfig): readonly string[] {
  const { source, fallbacks } = market_data;
  return [...new Set([source === 'platform' ? bot.platform : source, ...fallbacks])];
}

/** Whose listings tell the terms of recorded candles: a server in an exchange's place has one of its own. */
export function listingsOf(config: RuntimeConfig): readonly string[] {
  return exchangesOf(config).map((id) => nameOf(config.market_data, id));
}

function marketNameOf(source: MarketSource, recording: CandleTable | null): string {
  if (source.kind === 'simulated') return `simulated:${source.seed}`;
  return source.kind === 'exchange' ? nameOf(source, source.id) : marketOf(recording!);
}

/** The start of the first candle that begins at `time` or after it. */
export function firstCandle(time: number, periodMs: number): number {
  return Math.ceil(time / periodMs) * periodMs;
}

/** Test mode lives in its own time: the recording's, or on from where the book ended. */
function startOf(
  mode: string,
  before: BookBefore | null,
  recording: CandleTable | null,
  now: number,
  periodMs: number,
): number {
  if (mode === 'paper') return firstCandle(now, periodMs);
  const span = recording && spanOf(recording);
  const start = firstCandle(before?.end ?? span?.start ?? TEST_EPOCH, periodMs);
  if (!span || start < span.end) return start;
  throw new ConfigError([
    mistake('The recording is used up', '--data', span.end, 'recorded candles after the end of the book', {
      found: `the recording ends at ${new Date(span.end).toISOString()}, and so does the book`,
      remedy: 'record more candles, or start again with --new-book (the old book is archived)',
    }),
  ]);
}

function tooShort({ symbols, reason = null }: CandleTable, timeframe: string): DataError {
  return new DataError(
    `the recording of ${symbols.join(', ')} makes no candle of ${timeframe}${reason === null ? '' : `: ${reason}`}`,
    'give a longer recording, or set chimera_bot.timeframe to a shorter one',
  );
}

function refuseOtherBook(book: BookIdentity, wanted: BookIdentity, ledgerPath: string): void {
  const [own = MAIN_BOOK, asked = MAIN_BOOK] = [book.name, wanted.name];
  if (own !== asked) {
    throw new ConfigError([
      mistake(
        'This is a book of another name',
        'book',
        asked,
        `${own}, as the book in ${ledgerPath} was opened`,
        {
          remedy: `ask for the book ${own}, or move this ledger away`,
        },
      ),
    ]);
  }
  const remedy =
    'ask for what the book was opened with, or start another with --new-book (the old one is archived)';
  const places = {
    market: 'market',
    currency: 'chimera_bot.symbols',
    startingCash: 'account.starting_cash',
  } as const;
  const mistakes = Object.entries(places).flatMap(([key, path]) => {
    const found = wanted[key as keyof typeof places];
    const expected = book[key as keyof typeof places];
    return found === expected
      ? []
      : [
          mistake('This book belongs to another market', path, found, `${expected}, as this book began`, {
            remedy,
          }),
        ];
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes);
}

/** The settings that differ from those of the session before. */
export function changedKeys(before: TradingSetup, now: TradingSetup): readonly string[] {
  const keys = Object.keys(now) as (keyof TradingSetup)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(now[key]));
}

/** `number` counts the sessions of the book, from 1. */
export function sessionIdOf(start: number, number: number): string {
  return `${fileTime(start)}-${String(number).padStart(4, '0')}`;
}
