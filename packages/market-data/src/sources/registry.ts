import type { Mode } from '@chimera/engine';
import * as z from 'zod';
import type { Feed } from '../feed.ts';
import type { Report } from '../live/episodes.ts';
import { exchange } from './exchange.ts';
import { recorded } from './recorded.ts';
import { simulated } from './simulated.ts';
import type { FeedServices, Opening, SourceKind, SourceRequest } from './source.ts';

/** All kinds of market data. The first kind that allows the mode and is asked for is used. */
const SOURCES = [exchange, recorded, simulated] as const;

type SourceOf<Kind> = Kind extends SourceKind<infer Source> ? Source : never;

/** Which market a session trades on. */
export type MarketSource = SourceOf<(typeof SOURCES)[number]>;

type AnyKind = SourceKind<MarketSource>;
const KINDS = SOURCES as unknown as readonly [AnyKind, ...AnyKind[]];

/** The source in a plan on GitHub. */
export const sourceSchema = z.discriminatedUnion(
  'kind',
  KINDS.map(({ schema }) => schema) as [AnyKind['schema'], ...AnyKind['schema'][]],
);

export function kindOf({ kind }: MarketSource): AnyKind {
  return KINDS.find((each) => each.kind === kind)!;
}

/** The names of the kinds that a mode allows. */
export function kindsIn(mode: Mode): readonly string[] {
  return KINDS.filter(({ modes }) => modes.includes(mode)).map(({ kind }) => kind);
}

/** The kind that a session is planned on. */
export function askedKind(request: SourceRequest): AnyKind {
  const { mode } = request.config;
  const asked = KINDS.find((kind) => kind.modes.includes(mode) && kind.isAsked(request));
  if (!asked) throw new Error(`no market data for ${mode} mode`);
  return asked;
}

/** The feed that a session's plan names. What goes wrong with an exchange is reported. */
export function openFeed(
  { source, ...plan }: Omit<Opening, 'report' | 'services'> & { readonly source: MarketSource },
  report: Report,
  services: Partial<FeedServices> = {},
): Promise<Feed> {
  return kindOf(source).open(source, { ...plan, report, services });
}
