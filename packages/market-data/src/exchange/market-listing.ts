import { isRecord } from './answers.ts';
import { FINEST, feeRate, positiveDecimal, SIGNIFICANT_DIGITS, stepOf } from './market-steps.ts';
import type { ExchangeMarket } from './public-exchange.ts';
import type { Quirks } from './quirks.ts';

const SYMBOL = /^[A-Z0-9.$_-]+\/[A-Z0-9.$_-]+$/i;

export interface ListingOptions {
  readonly precisionMode: unknown;
  /** The exchange's usual fees, for markets that state none. */
  readonly fees: { readonly maker: unknown; readonly taker: unknown };
  readonly quirks: Quirks;
  /** The last price of a market, where the steps depend on it. */
  priceOf(symbol: string): number | null;
}

/** Whether a market is one of spot trading. */
export const isSpot = (market: unknown): market is Readonly<Record<string, unknown>> =>
  isRecord(market) && market.spot === true && typeof market.symbol === 'string' && SYMBOL.test(market.symbol);

/** One of ccxt's markets as an ExchangeMarket. What the exchange leaves open is filled in cautiously. */
export function listing(market: Readonly<Record<string, unknown>>, options: ListingOptions): ExchangeMarket {
  const { precisionMode, fees, quirks } = options;
  const symbol = market.symbol as string;
  const [base = '', quote = ''] = symbol.split('/');
  const precision = isRecord(market.precision) ? market.precision : {};
  const limits = isRecord(market.limits) ? market.limits : {};
  const least = (what: string) => {
    const limit = limits[what];
    return isRecord(limit) ? limit.min : undefined;
  };
  const price = precisionMode === SIGNIFICANT_DIGITS ? options.priceOf(symbol) : null;
  // Quantities are given in decimal places where prices are in significant digits.
  const lotMode = precisionMode === SIGNIFICANT_DIGITS ? 2 : precisionMode;
  const lotSize = stepOf(precision.amount, lotMode, null) ?? FINEST;
  const info = isRecord(market.info) ? market.info : {};
  return {
    symbol,
    base,
    quote,
    active: market.active !== false,
    tickSize: stepOf(precision.price, precisionMode, price) ?? FINEST,
    lotSize,
    minQuantity: positiveDecimal(least('amount')) ?? lotSize,
    minNotional: positiveDecimal(least('cost')) ?? '0',
    makerFeeRate: feeRate(market.maker) ?? feeRate(fees.maker) ?? '0',
    takerFeeRate: feeRate(market.taker) ?? feeRate(fees.taker) ?? '0',
    priceCollar: quirks.priceCollar?.(info) ?? null,
  };
}
