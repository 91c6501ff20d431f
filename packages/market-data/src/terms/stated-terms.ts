import { basename, dirname, join } from 'node:path';
import { writeJson } from '@chimera/base';
import { readTextFile } from '@chimera/config';
import { type Decimal, decimal, plain } from '@chimera/engine';
import * as z from 'zod';
import type { ExchangeMarket } from '../exchange/public-exchange.ts';
import { DataError } from '../files/data-error.ts';

/** A file with the listing of a large exchange is not larger. */
const LARGEST_BYTES = 16 * 1024 * 1024;

const REMEDY =
  'write {"symbol": "BTC/CAD", "tick_size": "0.01", "lot_size": "0.00001", "min_quantity": "0.00001", "min_notional": "10", "maker_fee": "0.002", "taker_fee": "0.0025"}, a list of these, or the output of "chimera markets --json"';

const DECIMAL = /^\d{1,20}(\.\d{1,20})?$/;

/** `null` where the text is no decimal of 0 or more. */
export function statedDecimal(text: string): Decimal | null {
  return DECIMAL.test(text) ? plain(decimal(text)) : null;
}

const NO_DECIMAL = 'not a decimal such as "0.01"';
const step = z
  .union(
    [z.string().regex(DECIMAL, NO_DECIMAL), z.number().nonnegative(NO_DECIMAL).max(1e15, NO_DECIMAL)],
    NO_DECIMAL,
  )
  .transform((value) => plain(decimal(value)));
const fee = step.refine((rate) => Number(rate) <= 0.1, 'not a fraction from 0 to 0.1 (0.001 is 0.1 %)');

const exchange = z.string().regex(/^[a-z0-9@-]{1,60}$/i, 'not the name of an exchange');

/** What one market allows, by the names of `chimera markets --json`. What is left out, somebody else may state. */
const marketTerms = z.strictObject({
  symbol: z
    .string()
    .regex(/^[^/\s]{1,30}\/[^/\s]{1,61}$/, 'not BASE/QUOTE')
    .optional(),
  /** `0`: prices have no steps. */
  tick_size: step.optional(),
  lot_size: step.optional(),
  min_quantity: step.optional(),
  min_notional: step.optional(),
  maker_fee: fee.optional(),
  taker_fee: fee.optional(),
  price_collar: z.number().positive().max(1).nullable().optional(),
  active: z.boolean().optional(),
  kind: z
    .enum(['spot', 'perpetual'], 'not spot or perpetual: no other kind of market is simulated')
    .optional(),
  exchange: exchange.optional(),
  /** When the exchange said so. */
  date: z.iso.datetime().optional(),
});

export type StatedTerms = z.output<typeof marketTerms>;

const listing = z.object({
  platform: exchange.optional(),
  date: z.iso.datetime().optional(),
  markets: z.array(marketTerms).min(1),
});

/** The terms of a market that an exchange lists. */
export function termsOfMarket(market: ExchangeMarket) {
  return {
    symbol: market.symbol,
    active: market.active,
    tick_size: market.tickSize,
    lot_size: market.lotSize,
    min_quantity: market.minQuantity,
    min_notional: market.minNotional,
    maker_fee: market.makerFeeRate,
    taker_fee: market.takerFeeRate,
    price_collar: market.priceCollar,
  };
}

/** Reads the terms of one or more markets. DataError if there is nothing of that form. */
export function readTerms(path: string): readonly StatedTerms[] {
  const text = readTextFile(path, LARGEST_BYTES);
  if (text === null) throw new DataError(`${path}: there is no such file of terms`, 'name one that is there');
  if (typeof text !== 'string')
    throw new DataError(`${path}: ${text.found}, not ${text.expected}`, text.remedy);
  const value = parsed(path, text);
  // One form is judged, so that the message is about what was meant.
  const form = Array.isArray(value)
    ? z.array(marketTerms).min(1)
    : typeof value === 'object' && value !== null && 'markets' in value
      ? listing
      : marketTerms;
  const result = form.safeParse(value);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue!.path.join('.');
    // It may quote names out of the file.
    const fault = `${where ? `${where}: ` : ''}${issue!.message}`.replace(/\p{C}/gu, '?').slice(0, 160);
    throw new DataError(`${path}: ${fault}`, REMEDY);
  }
  if (Array.isArray(result.data)) return result.data;
  if (!('markets' in result.data)) return [result.data];
  const { platform: exchange, date, markets } = result.data;
  return markets.map((market) => ({ ...(exchange && { exchange }), ...(date && { date }), ...market }));
}

/** Where the terms of downloaded candles lie: `BTC_CAD-1m.csv` has them in `BTC_CAD-1m.terms.json`. */
export function termsBeside(path: string): string {
  const stem = basename(path).replace(/(\.(csv|txt|json|feather|parquet|gz|zip))+$/i, '');
  return join(dirname(path), `${stem}.terms.json`);
}

/** Writes what an exchange listed of a market beside its candles. */
export function writeTermsBeside(path: string, exchange: string, market: ExchangeMarket, now: number): void {
  const { active: _, ...terms } = termsOfMarket(market);
  writeJson(termsBeside(path), { ...terms, kind: 'spot', exchange, date: new Date(now).toISOString() });
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says quotes the file, which may be any.
    throw new DataError(`${path}: it is no JSON`, REMEDY);
  }
}
