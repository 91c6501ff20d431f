import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Decimal, type Instrument, simulatedInstruments, symbolParts } from '@chimera/engine';
import type { RecordedMarket } from '../candle-table.ts';
import { DataError } from '../files/data-error.ts';
import { lotOf, tickOf } from './price-facts.ts';
import { readTerms, type StatedTerms, termsBeside } from './stated-terms.ts';
import { storedListing } from './stored-listing.ts';

/** What a person states of the markets of recorded candles. */
export interface GivenTerms {
  /** A file of terms. */
  readonly file: string | null;
  readonly tickSize: Decimal | null;
  readonly lotSize: Decimal | null;
  readonly minNotional: Decimal | null;
}

export const NOTHING_GIVEN: GivenTerms = { file: null, tickSize: null, lotSize: null, minNotional: null };

interface Surroundings {
  readonly given: GivenTerms;
  readonly workdir: string;
  /** The configured exchanges, in order of preference. */
  readonly exchanges: readonly string[];
  readonly startingCash: number;
}

/** Terms with the name of who states them, as it follows "from". */
interface Source {
  readonly name: string;
  readonly terms: StatedTerms;
}

type Term = 'tick_size' | 'lot_size' | 'min_quantity' | 'min_notional';

/** A tick of more than this fraction of the highest price belongs to another market. */
const COARSEST_TICK = 0.1;

/**
 * The markets of recorded candles. Each term comes from the first that states it: the options, the file of `--terms`, what
 * `chimera download` wrote beside the candles, the listings of the configured exchanges that lie in the work directory;
 * else from the prices.
 */
export function recordedInstruments(
  markets: readonly RecordedMarket[],
  surroundings: Surroundings,
): readonly Instrument[] {
  const { given, workdir, exchanges } = surroundings;
  const filed = given.file === null ? [] : readTerms(given.file);
  const listed = exchanges.map((exchange) => ({ exchange, terms: storedListing(workdir, exchange) }));
  if (given.file !== null) refuseStranger(given.file, filed, markets);
  return markets.map((market) => {
    const sources = [
      { name: 'the command line', terms: givenTerms(given) },
      ...termsFor(market.symbol, filed, true).map((terms) => ({ name: fileName(given.file!), terms })),
      ...besides(market),
      ...listed.flatMap(({ exchange, terms }) =>
        termsFor(market.symbol, terms, false).map((found) => ({
          name: `the listing of ${exchange}${dated(found)}`,
          terms: found,
        })),
      ),
    ];
    return instrumentOf(market, sources, surroundings.startingCash);
  });
}

function instrumentOf(market: RecordedMarket, sources: readonly Source[], startingCash: number): Instrument {
  const [base] = simulatedInstruments([market.symbol]);
  const fromPrices: Record<Term, Decimal> = {
    tick_size: tickOf(market.prices),
    lot_size: lotOf(market.prices, startingCash),
    min_quantity: '0',
    min_notional: '0',
  };
  const origins: Record<Term, string> = { ...NOWHERE };
  const term = (name: Term): Decimal => {
    const source = sources.find(({ terms }) => terms[name] !== undefined);
    origins[name] = source?.name ?? 'its prices';
    return source?.terms[name] ?? fromPrices[name];
  };
  const of = <Name extends 'maker_fee' | 'taker_fee' | 'price_collar'>(name: Name) =>
    sources.find(({ terms }) => terms[name] !== undefined)?.terms[name];
  const instrument = {
    ...base!,
    tickSize: term('tick_size'),
    lotSize: term('lot_size'),
    minQuantity: term('min_quantity'),
    minNotional: term('min_notional'),
    makerFeeRate: of('maker_fee') ?? base!.makerFeeRate,
    takerFeeRate: of('taker_fee') ?? base!.takerFeeRate,
    priceCollar: of('price_collar') ?? null,
  };
  refuseOtherKind(market.symbol, sources);
  refuseCoarse(instrument, market, origins.tick_size);
  return { ...instrument, termsFrom: namesOf(origins) };
}

const NOWHERE: Record<Term, string> = { tick_size: '', lot_size: '', min_quantity: '', min_notional: '' };

const WORDS: Record<Term, string> = {
  tick_size: 'tick',
  lot_size: 'lot',
  min_quantity: 'least quantity',
  min_notional: 'least notional',
};

/** `from its prices`, or `tick from the command line, the rest from its prices`. */
function namesOf(origins: Record<Term, string>): string {
  const terms = Object.keys(WORDS) as Term[];
  const last = origins.min_quantity;
  const others = Map.groupBy(
    terms.filter((term) => origins[term] !== last),
    (term) => origins[term],
  );
  if (others.size === 0) return `from ${last}`;
  const parts = [...others].map(
    ([origin, named]) => `${named.map((term) => WORDS[term]).join(' and ')} from ${origin}`,
  );
  return `${parts.join(', ')}, the rest from ${last}`;
}

function givenTerms({ tickSize, lotSize, minNotional }: GivenTerms): StatedTerms {
  return {
    ...(tickSize !== null && { tick_size: tickSize }),
    ...(lotSize !== null && { lot_size: lotSize }),
    ...(minNotional !== null && { min_notional: minNotional }),
  };
}

/** What was written beside the files of a symbol, the newest first. */
function besides({ symbol, files }: RecordedMarket): readonly Source[] {
  return files
    .map(termsBeside)
    .filter((path) => existsSync(path))
    .flatMap((path) => termsFor(symbol, readTerms(path), false).map((terms) => ({ path, terms })))
    .toSorted((a, b) => (b.terms.date ?? '').localeCompare(a.terms.date ?? ''))
    .map(({ path, terms }) => ({ name: `${fileName(path)}${ofExchange(terms)}`, terms }));
}

/** Of a file, as it may stand in any report. */
function fileName(path: string): string {
  return basename(path)
    .replace(/[^\w.@+-]/g, '?')
    .slice(0, 80);
}

function ofExchange({ exchange, ...rest }: StatedTerms): string {
  return exchange === undefined ? dated(rest) : ` (${exchange}${dated(rest)})`;
}

function dated({ date }: Pick<StatedTerms, 'date'>): string {
  return date === undefined ? '' : ` of ${date.slice(0, 10)}`;
}

function termsFor(symbol: string, all: readonly StatedTerms[], anySymbol: boolean): readonly StatedTerms[] {
  const named = all.find((terms) => terms.symbol === symbol);
  const unnamed = anySymbol ? all.find((terms) => terms.symbol === undefined) : undefined;
  return [named, unnamed].filter((terms) => terms !== undefined);
}

function refuseStranger(
  file: string,
  filed: readonly StatedTerms[],
  markets: readonly RecordedMarket[],
): void {
  if (markets.some(({ symbol }) => termsFor(symbol, filed, true).length > 0)) return;
  const wanted = markets.map(({ symbol }) => symbol).join(', ');
  const found = filed.map(({ symbol }) => symbol);
  const shown =
    found.length > 5 ? `${found.slice(0, 5).join(', ')} and ${found.length - 5} more` : found.join(', ');
  throw new DataError(
    `${file}: states no terms of ${wanted}, but of ${shown}`,
    'give the terms of the symbols in the data; terms without a symbol hold for all of them',
  );
}

/** What a market is, its symbol says. */
function refuseOtherKind(symbol: string, sources: readonly Source[]): void {
  const kind = symbolParts(symbol).kind ?? 'spot';
  const other = sources.find(({ terms }) => terms.kind !== undefined && terms.kind !== kind);
  if (!other) return;
  const { base, quote } = symbolParts(symbol);
  const [spot, perpetual] = [`${base}/${quote}`, `${base}/${quote}:${quote}`];
  throw new DataError(
    `${symbol} is the symbol of a ${kind} market, and ${other.name} states the terms of a ${other.terms.kind} one`,
    `take ${spot} for a spot market, ${perpetual} for a perpetual; --symbol names what the files hold`,
  );
}

function refuseCoarse({ tickSize }: Instrument, { symbol, prices }: RecordedMarket, origin: string): void {
  if (prices.highest === 0 || Number(tickSize) <= prices.highest * COARSEST_TICK) return;
  throw new DataError(
    `a tick of ${tickSize} from ${origin} is not one of ${symbol}, whose highest price is ${prices.highest}`,
    'state the right one with --tick',
  );
}
