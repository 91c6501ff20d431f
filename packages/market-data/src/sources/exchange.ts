import { randomInt } from 'node:crypto';
import { MachineClock } from '@chimera/base';
import { nameOf, pathsOf, type RuntimeConfig } from '@chimera/config';
import { timeframeMs } from '@chimera/engine';
import { QUARANTINE_CAUSES } from '@chimera/vocabulary';
import * as z from 'zod';
import { type Backfill, ExchangeFeed } from '../live/exchange-feed.ts';
import type { QuarantinedSymbol } from '../live/quarantine.ts';
import { exchangeInstruments, quarantinedSymbols, requireTimeframe } from './exchange-market.ts';
import { LONGEST_MISSED_MS, missedCandles } from './missed-candles.ts';
import { type Fact, firstCandle, isSubset, type SourceKind } from './source.ts';

/** Public market data of an exchange, and of others where that one fails. */
export interface ExchangeSource {
  readonly kind: 'exchange';
  /** ccxt's id. */
  readonly id: string;
  /** In order. */
  readonly fallbacks: readonly string[];
  /** The one of them that answered when the session was planned. */
  readonly first: string;
  /** ccxt's name of the candles' period. */
  readonly timeframe: string;
  readonly maxAgeMs: number;
  readonly maxBookAgeMs: number;
  /** Where the candles that were missed since the session before are taken up: the symbols that the book holds. */
  readonly backfill: readonly Backfill[];
  /** How far this machine's clock was ahead of the exchange's when the session was planned; 0 where that is not known. */
  readonly skewMs: number;
  /** What the exchange does not trade at present of the symbols that the book holds, and what did not answer before. */
  readonly quarantined: readonly QuarantinedSymbol[];
  /** Servers on this machine in an exchange's place, by its id; for tests. */
  readonly servers: Readonly<Record<string, string>>;
}

const STEPS = 2 ** 31;

/** What a date can hold. */
const time = z.int().nonnegative().max(8.64e15);
const exchangeId = z.string().regex(/^[a-z0-9]{2,40}$/);

export const exchange: SourceKind<ExchangeSource> = {
  kind: 'exchange',
  modes: ['paper'],
  hasBooks: true,
  epoch: null,
  hasKnownTerms: false,
  schema: z.strictObject({
    kind: z.literal('exchange'),
    id: exchangeId,
    fallbacks: z.array(exchangeId).max(5),
    first: exchangeId,
    timeframe: z.string().max(10),
    maxAgeMs: z.int().positive(),
    maxBookAgeMs: z.int().positive(),
    backfill: z.array(z.strictObject({ symbol: z.string().max(60), from: time })).max(1000),
    skewMs: z.number(),
    quarantined: z
      .array(
        z.strictObject({
          symbol: z.string().max(60),
          cause: z.enum(QUARANTINE_CAUSES),
          since: time,
          reason: z.string().max(1000),
        }),
      )
      .max(1000),
    servers: z.record(exchangeId, z.string().max(200)),
  }),
  isAsked: () => true,
  async plan({ config, exchange: reached }, before, now) {
    if (!reached) throw new Error('a paper session is planned with an exchange');
    const { symbols, timeframe } = config.chimera_bot;
    const skewMs = reached.clock?.skewMs ?? 0;
    // The exchange's time counts, as far as it has said.
    const start = firstCandle(now - skewMs, timeframeMs(timeframe));
    requireTimeframe(reached, timeframe);
    const source = {
      kind: 'exchange',
      first: reached.id,
      ...configured(config, reached.id),
      backfill: missedCandles(before, start, timeframeMs(timeframe)),
      skewMs,
      quarantined: quarantinedSymbols(reached, symbols, before, start),
    } as const;
    const known = before?.setup.instruments ?? [];
    const instruments = () => exchangeInstruments(reached, symbols, before?.held ?? [], known);
    return { source, market: nameOf(source, source.id), start, symbols, instruments };
  },
  async open(source, { workdir, setup, report, services }) {
    const { id, fallbacks, servers } = source;
    return new ExchangeFeed({
      ...source,
      exchanges: [id, ...fallbacks],
      symbols: setup.symbols,
      instruments: setup.instruments,
      periodMs: setup.periodMs,
      lastCandlesMs: services.lastCandlesMs,
      // Real markets run in real time.
      clock: services.clock ?? new MachineClock(),
      random: () => randomInt(STEPS) / STEPS,
      async open(opened, now) {
        if (services.open) return services.open(opened);
        // Only those who need it load it.
        const { openExchange } = await import('../exchange/open-exchange.ts');
        const { requestPace: paceFile } = pathsOf(workdir);
        return openExchange(opened, { baseUrl: servers[opened], now, paceFile });
      },
      nameOf: (opened) => nameOf(source, opened),
      report,
    });
  },
  market: (source) => nameOf(source, source.id),
  files: () => [],
  handedOn: (source) => source,
  // How the clock stood was found on another machine.
  arrived: (source) => ({ ...source, skewMs: 0 }),
  expected: (source, { own, isNew }) => {
    const stated = configured(own, source.id);
    return {
      ...source,
      ...stated,
      first: exchangesOf(own).includes(source.first) ? source.first : stated.id,
      backfill: isNew ? [] : source.backfill,
      quarantined: isNew ? [] : source.quarantined,
    };
  },
  expectedSymbols: (_, symbols) => symbols,
  facts({ backfill, quarantined }, { setup, start }) {
    const earliest = start - LONGEST_MISSED_MS;
    const named = (rows: readonly { readonly symbol: string }[]) => rows.map(({ symbol }) => symbol);
    const once = 'symbols of the session, each once at most';
    return [
      [isSubset(named(backfill), setup.symbols), 'session.source.backfill', named(backfill), once],
      [isSubset(named(quarantined), setup.symbols), 'session.source.quarantined', named(quarantined), once],
      ...backfill.map(
        ({ from }, index): Fact => [
          from >= earliest && from < start && from % setup.periodMs === 0,
          `session.source.backfill.${index}.from`,
          from,
          `the start of a candle from ${earliest} to before ${start}`,
        ],
      ),
    ];
  },
};

/** What the configuration says of the source. */
function configured(config: RuntimeConfig, unlessStated: string) {
  const { max_age_seconds, max_book_age_seconds, servers } = config.market_data;
  const [id = unlessStated, ...fallbacks] = exchangesOf(config);
  return {
    id,
    fallbacks,
    timeframe: config.chimera_bot.timeframe,
    maxAgeMs: max_age_seconds * 1000,
    maxBookAgeMs: max_book_age_seconds * 1000,
    servers,
  };
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
