import type { Mistake } from '@chimera/base';
import { ConfigError, mistake } from '@chimera/config';
import { type Instrument, spotSymbol, symbolParts } from '@chimera/engine';
import { distance } from 'fastest-levenshtein';
import type { ExchangeMarket } from '../exchange/public-exchange.ts';
import type { QuarantinedSymbol } from '../live/quarantine.ts';
import type { ReachedExchange } from '../live/reach-exchange.ts';
import type { BookSoFar } from './source.ts';

/** This many of the nearest symbols are named. */
const MOST_NAMED = 5;

/**
 * What the exchange lists of the symbols. `known` are the instruments of the session before: what the book holds is
 * followed to its exit even where it is delisted. Throws ConfigError with every symbol that cannot be traded.
 */
export function exchangeInstruments(
  exchange: ReachedExchange,
  symbols: readonly string[],
  held: readonly string[],
  known: readonly Instrument[],
): readonly Instrument[] {
  const markets = new Map(exchange.markets.map((market) => [market.symbol, market]));
  const mistakes: Mistake[] = [];
  const instruments = [...new Set([...symbols, ...held])].flatMap((symbol) => {
    const market = markets.get(symbol);
    if (market && (market.active || held.includes(symbol))) return [instrumentOf(market)];
    const before = held.includes(symbol) ? known.find((each) => each.symbol === symbol) : undefined;
    if (before) return [before];
    mistakes.push(unusable(exchange, symbol, market));
    return [];
  });
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return instruments;
}

/**
 * The symbols that a session begins with in quarantine: of those that the book holds, what the exchange does not trade at
 * present, and what did not answer in the session before. Throws ConfigError if nothing is left to be traded.
 */
export function quarantinedSymbols(
  exchange: ReachedExchange,
  symbols: readonly string[],
  before: BookSoFar | null,
  now: number,
): readonly QuarantinedSymbol[] {
  const { id, markets } = exchange;
  const active = new Set(markets.filter((market) => market.active).map(({ symbol }) => symbol));
  const listed = new Set(markets.map(({ symbol }) => symbol));
  const held = before?.held ?? [];
  const known = new Map(before?.quarantined.map((each) => [each.symbol, each]));
  const gone = symbols.filter((symbol) => held.includes(symbol) && !active.has(symbol));
  if (symbols.length > 0 && gone.length === symbols.length) throw nothingLeft(id, gone);
  return [...new Set([...symbols, ...held])].flatMap((symbol): QuarantinedSymbol[] => {
    const earlier = known.get(symbol);
    const since = earlier ? Date.parse(earlier.since) : (before?.lastStarts.get(symbol) ?? now);
    if (!active.has(symbol)) {
      const reason = listed.has(symbol)
        ? `${symbol} is not traded on ${id} at present`
        : `${id} has no market ${symbol}`;
      return [{ symbol, cause: 'absent', since, reason }];
    }
    return earlier && earlier.cause !== 'absent' ? [{ ...earlier, since }] : [];
  });
}

function nothingLeft(id: string, gone: readonly string[]): ConfigError {
  const names = gone.join(', ');
  return new ConfigError([
    mistake(
      `All that would be traded is held, and is not traded on ${id} at present: ${names}`,
      'chimera_bot.symbols',
      names,
      `at least one market that ${id} trades`,
      { remedy: `add another symbol, or give up what is lost: chimera write-off ${gone[0]} --reason "…"` },
    ),
  ]);
}

function instrumentOf(market: ExchangeMarket): Instrument {
  const { symbol, base, quote, tickSize, lotSize, minQuantity, minNotional } = market;
  const { makerFeeRate, takerFeeRate, priceCollar } = market;
  const steps = { tickSize, lotSize, minQuantity, minNotional };
  return { symbol, base, quote, ...steps, makerFeeRate, takerFeeRate, priceCollar };
}

function unusable(
  { id, markets }: ReachedExchange,
  symbol: string,
  market: ExchangeMarket | undefined,
): Mistake {
  if (symbolParts(symbol).kind === 'perpetual') return noContracts(symbol);
  const problem = market ? `${symbol} is not traded on ${id} at present` : `${id} has no market ${symbol}`;
  const near = markets
    .filter(({ active }) => active)
    .map((each) => ({ name: each.symbol, steps: distance(symbol, each.symbol) }))
    .toSorted((a, b) => a.steps - b.steps || (a.name < b.name ? -1 : 1))
    .slice(0, MOST_NAMED)
    .map(({ name }) => name);
  return mistake(
    problem,
    'chimera_bot.symbols',
    symbol,
    `a market that ${id} lists, such as ${near.join(', ')}`,
    {
      remedy: 'change chimera_bot.symbols, or chimera_bot.platform',
    },
  );
}

function noContracts(symbol: string): Mistake {
  return mistake(
    `${symbol} is a perpetual, and only the spot markets of an exchange are followed`,
    'chimera_bot.symbols',
    symbol,
    `a spot market, such as ${spotSymbol(symbol)}`,
    {
      remedy:
        'change chimera_bot.symbols; perpetuals are traded on recorded candles and on the built-in market',
    },
  );
}

/** @throws {ConfigError} where the exchange has no candles of that period */
export function requireTimeframe({ id, timeframes }: ReachedExchange, timeframe: string): void {
  if (timeframes.includes(timeframe)) return;
  throw new ConfigError([
    mistake(`${id} has no ${timeframe} candles`, 'chimera_bot.timeframe', timeframe, timeframes.join(', '), {
      remedy: 'choose one of these, or another chimera_bot.platform',
    }),
  ]);
}
