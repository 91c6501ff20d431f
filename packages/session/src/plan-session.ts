import { fileTime } from '@chimera/base';
import { ConfigError, ledgerPathOf, MAIN_BOOK, mistake } from '@chimera/config';
import { type BookIdentity, symbolParts, type TradingSetup, timeframeMs } from '@chimera/engine';
import { askedKind, type SourceRequest } from '@chimera/market-data';
import { hostRules, type SessionPlan } from '@chimera/workdir';
import { readBook } from './book-before.ts';
import { withStrategy } from './open-strategy.ts';
import { settingsOf, tradingSetup } from './trading-setup.ts';

/** What a door asks for. */
export interface SessionRequest extends SourceRequest {
  readonly speed: number;
  readonly newBook: boolean;
}

/**
 * Works out the next session of the book: who it is, when it starts, and everything that decides its journal.
 * Reads, writes nothing. Throws ConfigError where the book and the request do not belong together.
 */
export async function planSession(request: SessionRequest, machineTime: number): Promise<SessionPlan> {
  const { workdir, config } = request;
  const { mode, chimera_bot: bot } = config;
  const { book } = config;
  const ledgerPath = ledgerPathOf(workdir, mode, book);
  const before = request.newBook ? null : readBook(ledgerPath);
  const periodMs = timeframeMs(bot.timeframe);
  const kind = askedKind(request);
  const { source, market, start, symbols, instruments } = await kind.plan(request, before, machineTime);
  const identity: BookIdentity = {
    mode,
    market,
    currency: symbolParts(symbols[0]!).quote,
    startingCash: String(config.account.starting_cash),
    // Books that were opened before they had names are books of this one.
    ...(book === MAIN_BOOK ? {} : { name: book }),
  };
  if (before) refuseOtherBook(before.identity, identity, ledgerPath);
  const rules = hostRules(config);
  const asked = { strategy: bot.strategy, workdir, rules };
  const { file, scope, parameters, warmup } = await withStrategy(asked, async (described) => ({
    file: described.file,
    scope: described.card.scope,
    ...(await settingsOf(described, bot.strategy_parameters, periodMs)),
  }));
  const held = before?.held ?? [];
  const { hasBooks } = kind;
  const strategy = { file, scope };
  const chosen = { symbols, held, periodMs, strategy, parameters, instruments: instruments(), hasBooks };
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
