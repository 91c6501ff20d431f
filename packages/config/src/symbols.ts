import { SYMBOL, symbolParts } from '@chimera/engine';
import * as z from 'zod';

/** Markets of each mode where the configuration names none. */
export const defaultSymbols = {
  paper: ['BTC/CAD', 'ETH/CAD'],
  test: ['BTC/USDT', 'ETH/USDT', 'SOL/USDT'],
} as const;

const symbol = z
  .string()
  .regex(SYMBOL)
  .meta({
    title: 'a trading symbol BASE/QUOTE, or BASE/QUOTE:QUOTE for a perpetual',
    examples: ['BTC/CAD'],
  });

/** A list with a malformed symbol in it is refused for that, and not for its currencies as well. */
function shareQuote(symbols: readonly string[]): boolean {
  const quotes = symbols.map((text) => symbolParts(text).quote);
  return new Set(quotes).size === 1 || !symbols.every((text) => SYMBOL.test(text));
}

/** One book is kept in one currency, so all symbols of a session share their quote currency. */
export const symbolList = z
  .array(symbol)
  .min(1)
  .max(50)
  .refine((symbols) => new Set(symbols).size === symbols.length)
  .refine(shareQuote)
  .meta({
    title: 'a list of 1 to 50 different trading symbols with one quote currency',
    examples: [['BTC/CAD', 'ETH/CAD']],
    uniqueItems: true,
  });
