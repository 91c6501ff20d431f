import type { RuntimeConfig } from '@chimera/config';
import type { QuarantinedMetrics } from '@chimera/contract';
import type { BookIdentity, Instrument, Mode, TradingSetup } from '@chimera/engine';
import type * as z from 'zod';
import type { PublicExchange } from '../exchange/public-exchange.ts';
import type { Feed } from '../feed.ts';
import type { Reading } from '../files/read-options.ts';
import type { Report } from '../live/episodes.ts';
import type { FeedClock } from '../live/feed-clock.ts';
import type { ReachedExchange } from '../live/reach-exchange.ts';
import type { GivenTerms } from '../terms/recorded-instruments.ts';

/** What a session is planned on, the configuration already validated. */
export interface SourceRequest {
  readonly workdir: string;
  readonly config: RuntimeConfig;
  /** `null` stands for the book’s own seed, or 7 for a new book. */
  readonly seed: number | null;
  readonly dataFiles: readonly string[];
  /** What is stated of the markets in these files. */
  readonly terms?: GivenTerms;
  /** What was said of how they are read. */
  readonly reading?: Reading;
  /** The exchange that answered; paper mode has one. */
  readonly exchange?: ReachedExchange;
}

/** What a source needs to know of the book that a session goes on with. */
export interface BookSoFar {
  readonly identity: BookIdentity;
  /** Up to where it traded: the end of a candle. */
  readonly end: number;
  readonly setup: TradingSetup;
  /** Symbols with a position or an open order. */
  readonly held: readonly string[];
  /** The start of the last candle of each symbol. */
  readonly lastStarts: ReadonlyMap<string, number>;
  /** Symbols that were in quarantine when the book was last looked at. */
  readonly quarantined: readonly QuarantinedMetrics[];
}

/** A source as a session uses it. */
export interface PlannedSource<Source> {
  readonly source: Source;
  /** The name of its market. A book belongs to one market by that name. */
  readonly market: string;
  /** The start of the session's first candle. */
  readonly start: number;
  readonly symbols: readonly string[];
  /** @throws {ConfigError} if a symbol cannot be traded */
  instruments(): readonly Instrument[];
}

/** What a live feed needs of the world; tests have their own. */
export interface FeedServices {
  readonly clock: FeedClock;
  /** See ExchangeFeedOptions. */
  readonly lastCandlesMs: number;
  open(id: string): Promise<PublicExchange>;
}

/** The session that a feed is opened for. */
export interface Opening {
  readonly workdir: string;
  readonly identity: BookIdentity;
  readonly setup: TradingSetup;
  /** Hears what goes wrong with an exchange. */
  readonly report: Report;
  readonly services: Partial<FeedServices>;
}

/** One thing that a plan from outside has to fulfil. */
export type Fact = readonly [isRight: boolean, field: string, found: unknown, expected: string];

/** What launch on GitHub knows beside the source of a plan that came back from the workflow. */
export interface LaunchScene {
  /** The repository's own configuration. */
  readonly own: RuntimeConfig;
  /** Whether the session opens a new book. */
  readonly isNew: boolean;
}

/** Everything that is particular to one kind of market data. The list of all kinds is in `registry.ts`. */
export interface SourceKind<Source extends { readonly kind: string }> {
  readonly kind: Source['kind'];
  readonly modes: readonly Mode[];
  /** Whether it has order books. */
  readonly hasBooks: boolean;
  /** Where each new book begins; `null` if that depends on the source or on the time. */
  readonly epoch: number | null;
  /** Whether its terms follow from its symbols alone. */
  readonly hasKnownTerms: boolean;
  /** What a plan on GitHub may say of it. Plans come from outside: each text and list has a bound. */
  readonly schema: z.ZodType<Source> & z.core.$ZodTypeDiscriminable;

  /** Whether a session in a mode of this source is meant to use it. */
  isAsked(request: SourceRequest): boolean;
  /** @throws {ConfigError} @throws {DataError} if no session can use it */
  plan(request: SourceRequest, before: BookSoFar | null, now: number): Promise<PlannedSource<Source>>;
  open(source: Source, opening: Opening): Promise<Feed>;

  /** The name of its market; `recorded` are the hashes of its files. */
  market(source: Source, recorded: readonly { readonly sha256: string }[]): string;
  /** The files that it reads. */
  files(source: Source): readonly string[];
  /** The source as preflight on GitHub hands it on, its files by other paths. */
  handedOn(source: Source, path: (file: string) => string): Source;
  /** The same as it comes to another machine. */
  arrived(source: Source, path: (file: string) => string): Source;
  /** The source that preflight would have planned. What only preflight can know is taken over: `facts` looks at it. */
  expected(source: Source, scene: LaunchScene): Source;
  /** The symbols that are traded, of those in a plan and those in the configuration. */
  expectedSymbols(planned: readonly string[], configured: readonly string[]): readonly string[];
  facts(source: Source, session: { readonly setup: TradingSetup; readonly start: number }): readonly Fact[];
}

/** The start of the first candle that begins at `time` or after it. */
export function firstCandle(time: number, periodMs: number): number {
  return Math.ceil(time / periodMs) * periodMs;
}

export function isSubset(part: readonly string[], whole: readonly string[]): boolean {
  return new Set(part).size === part.length && part.every((item) => whole.includes(item));
}
