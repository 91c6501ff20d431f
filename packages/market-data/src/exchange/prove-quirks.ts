import { type Candle, type Decimal, decimal, type OrderBook, timeframeMs } from '@chimera/engine';
import { FINEST } from './market-steps.ts';
import {
  ExchangeError,
  type ExchangeMarket,
  type PublicExchange,
  type PublicTrade,
} from './public-exchange.ts';
import { quirksOf } from './quirks.ts';

export type QuirkOutcome =
  /** As it should be. */
  | 'ok'
  /** Otherwise than elsewhere, and put right. */
  | 'mended'
  /** Not what it is taken for: no trading on it. */
  | 'refused';

export interface QuirkFinding {
  /** What was looked at, such as `candle stamps`. */
  readonly subject: string;
  readonly outcome: QuirkOutcome;
  /** One sentence for people. */
  readonly text: string;
}

export interface ProvenMarket {
  /** As the exchange lists it, with what could be mended. */
  readonly market: ExchangeMarket;
  readonly findings: readonly QuirkFinding[];
  /** Whether nothing was refused. */
  readonly isUsable: boolean;
}

/** How far clocks may differ. */
const CLOCK_SKEW_MS = 10_000;
const LOOKED_AT = 30;
const TRADES_LOOKED_AT = 100;
const ENOUGH_TRADES = 3;
const DEPTH = 20;
/** A spread beyond this fraction says that nobody makes this market. */
const WIDEST_SPREAD = 0.05;

/**
 * Looks at what an exchange answers for one market, and compares it with what is taken for granted: candles are
 * stamped with their start, prices lie on the tick, the book has two sides. Costs a request each for candles, trades and
 * the book, and one for the list of markets where `market` is not given. `now` is the time by the session's clock.
 * What the exchange does wrong is a finding; that it cannot be reached is an ExchangeError.
 */
export async function proveQuirks(
  exchange: PublicExchange,
  symbol: string,
  now: number,
  market?: ExchangeMarket,
): Promise<ProvenMarket> {
  const listed = market ?? (await exchange.markets()).find((candidate) => candidate.symbol === symbol);
  if (!listed) throw new ExchangeError('no-market', `${exchange.id} has no market ${symbol}`);
  if (!listed.active) throw new ExchangeError('no-market', `${exchange.id}: ${symbol} is halted or delisted`);
  const timeframe = exchange.timeframes.includes('1m') ? '1m' : exchange.timeframes[0];
  if (timeframe === undefined) {
    const text = `${exchange.id} has no candles that may be asked for.`;
    return proven(listed, [{ subject: 'candles', outcome: 'refused', text }]);
  }
  const spanMs = timeframeMs(timeframe);
  const since = Math.floor(now / spanMs) * spanMs - LOOKED_AT * spanMs;
  const candles = await exchange.candles(symbol, timeframe, since, LOOKED_AT + 2);
  const trades = await tradesOf(exchange, symbol);
  const book = await exchange.book(symbol, DEPTH);
  const ticks = tickFinding(listed, candles, book);
  return proven({ ...listed, tickSize: ticks.tickSize }, [
    stampFinding(exchange.id, candles, trades, spanMs, now),
    ticks.finding,
    ...bookFindings(book, now),
    ...listingFindings(listed),
  ]);
}

/** Some exchanges show nobody else's trades. */
async function tradesOf(exchange: PublicExchange, symbol: string): Promise<readonly PublicTrade[]> {
  try {
    return await exchange.trades(symbol, null, TRADES_LOOKED_AT);
  } catch (error) {
    if (error instanceof ExchangeError && /^(?:no-market|wall)$/.test(error.failure)) return [];
    throw error;
  }
}

function proven(market: ExchangeMarket, findings: readonly QuirkFinding[]): ProvenMarket {
  return { market, findings, isUsable: findings.every(({ outcome }) => outcome !== 'refused') };
}

/** A candle that starts in the future was stamped with its end, and nobody moved it; trades tell where it belongs. */
function stampFinding(
  id: string,
  candles: readonly Candle[],
  trades: readonly PublicTrade[],
  spanMs: number,
  now: number,
): QuirkFinding {
  const subject = 'candle stamps';
  const refused = (text: string): QuirkFinding => ({ subject, outcome: 'refused', text });
  const newest = candles.at(-1);
  if (!newest) {
    return { subject, outcome: 'ok', text: 'No candle of the last minutes to look at: nothing was traded.' };
  }
  const uneven = candles.find(({ start }) => start % spanMs !== 0);
  if (uneven) {
    return refused(
      `A candle begins at ${uneven.start}, which is no whole timeframe: it means something else.`,
    );
  }
  if (newest.start > now + CLOCK_SKEW_MS) {
    return refused(
      'The newest candle begins in the future: the exchange stamps the end, or the clocks disagree.',
    );
  }
  const fits = (candlesAway: number) => fitting(candles, trades, spanMs, candlesAway);
  const asStamped = fits(0);
  if (Math.max(fits(-1), fits(1)) > asStamped) {
    return refused(
      'Trades lie in the candles beside theirs: the stamps do not mean what they are taken for.',
    );
  }
  const isProven = asStamped >= ENOUGH_TRADES && Math.max(fits(-1), fits(1)) < asStamped;
  const proof = isProven ? `${asStamped} trades lie in theirs` : 'too few trades to prove it by';
  return quirksOf(id).endStamped === true
    ? { subject, outcome: 'mended', text: `Candles were stamped with their end, and are moved; ${proof}.` }
    : { subject, outcome: 'ok', text: `Candles are stamped with their start; ${proof}.` };
}

/** How many trades lie between low and high of the candle this many places from theirs. */
function fitting(
  candles: readonly Candle[],
  trades: readonly PublicTrade[],
  spanMs: number,
  candlesAway: number,
): number {
  const byStart = new Map(candles.map((candle) => [candle.start, candle]));
  return trades.filter(({ time, price }) => {
    const candle = byStart.get((Math.floor(time / spanMs) + candlesAway) * spanMs);
    return candle !== undefined && candle.low <= price && price <= candle.high;
  }).length;
}

/** A tick that is not stated is read from prices; one that is stated has to fit them. */
function tickFinding(
  market: ExchangeMarket,
  candles: readonly Candle[],
  book: OrderBook,
): { readonly tickSize: Decimal; readonly finding: QuirkFinding } {
  const subject = 'price steps';
  const prices = [...book.bids, ...book.asks]
    .map(([price]) => price)
    .concat(candles.flatMap(({ open, close }) => [open, close]))
    .filter((price) => Number.isFinite(price) && price > 0);
  const isStated = market.tickSize !== FINEST;
  const offTick = prices.find((price) => !decimal(price).mod(decimal(market.tickSize)).eq(decimal('0')));
  if (isStated && offTick === undefined) {
    const text = `Prices lie on the tick of ${market.tickSize}.`;
    return { tickSize: market.tickSize, finding: { subject, outcome: 'ok', text } };
  }
  const seen = finestStep(prices);
  if (seen === null) {
    const text = `No price to look at: a tick of ${market.tickSize} is taken.`;
    return { tickSize: market.tickSize, finding: { subject, outcome: 'ok', text } };
  }
  const text = isStated
    ? `The price ${offTick} does not lie on the stated tick of ${market.tickSize}: ${seen} is taken.`
    : `No tick is stated, or the finest: ${seen} is taken, after the prices seen.`;
  return { tickSize: seen, finding: { subject, outcome: 'mended', text } };
}

/** The power of ten that all these prices are whole multiples of. */
function finestStep(prices: readonly number[]): Decimal | null {
  if (prices.length === 0) return null;
  const places = Math.max(...prices.map((price) => decimal(price).toFixed().split('.')[1]?.length ?? 0));
  return places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`;
}

function bookFindings(book: OrderBook, now: number): QuirkFinding[] {
  const subject = 'order book';
  const [bid, ask] = [book.bids[0]?.[0], book.asks[0]?.[0]];
  if (bid === undefined || ask === undefined) {
    const side =
      bid === undefined
        ? ask === undefined
          ? 'no side'
          : 'only a side that sells'
        : 'only a side that buys';
    return [{ subject, outcome: 'ok', text: `The book has ${side} now: orders wait until it has two.` }];
  }
  if (bid >= ask) {
    return [{ subject, outcome: 'ok', text: 'The book is crossed now: orders wait until it is not.' }];
  }
  const spread = (ask - bid) / ask;
  if (spread > WIDEST_SPREAD) {
    const text = `The spread is ${(spread * 100).toFixed(1)} %: hardly anybody makes this market.`;
    return [{ subject, outcome: 'refused', text }];
  }
  if (book.time > now + CLOCK_SKEW_MS) {
    const text = 'The book is of a time in the future: the clocks disagree.';
    return [{ subject, outcome: 'refused', text }];
  }
  return [{ subject, outcome: 'ok', text: 'The book has two sides.' }];
}

function listingFindings({ minNotional, priceCollar }: ExchangeMarket): QuirkFinding[] {
  const findings: QuirkFinding[] = [];
  if (minNotional === '0') {
    const text = 'No minimum order value is stated: none is asked for.';
    findings.push({ subject: 'minimum order value', outcome: 'mended', text });
  }
  if (priceCollar !== null) {
    const text = `Orders more than ${Number((priceCollar * 100).toFixed(4))} % from the market are refused, as there.`;
    findings.push({ subject: 'price collar', outcome: 'ok', text });
  }
  return findings;
}
