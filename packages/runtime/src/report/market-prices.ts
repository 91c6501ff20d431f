import type { LedgerReader } from '../ledger/reader.ts';
import type { BuyAndHold } from './trading-report.ts';

/** Refused candles are among the recorded events too; their prices are not the market's. */
const SOUND = `kind <> 'command' AND low > 0 AND low <= close AND close <= high`;

/** The close of each symbol's newest candle that had ended by `to`; of two with the same start the first. */
export function lastPrices(
  reader: LedgerReader,
  to: number,
  periodMs: number,
): readonly { readonly symbol: string; readonly price: number }[] {
  return reader.rows(
    `SELECT symbol, close AS price FROM (
       SELECT symbol, close, row_number() OVER (PARTITION BY symbol ORDER BY start DESC, id) AS place
       FROM events WHERE ${SOUND} AND start <= ?) WHERE place = 1 ORDER BY symbol`,
    to - periodMs,
  );
}

/**
 * What holding the symbols in equal parts would have earned, before fees: from the open of each one's first candle
 * in the period to the close of its last. `null` unless the ledger still holds candles of every symbol.
 */
export function buyAndHold(
  reader: LedgerReader,
  { from, to }: { readonly from: number; readonly to: number },
  { symbols, periodMs }: { readonly symbols: readonly string[]; readonly periodMs: number },
): Omit<BuyAndHold, 'atExposure'> | null {
  const last = new Map(lastPrices(reader, to, periodMs).map(({ symbol, price }) => [symbol, price]));
  const first = reader.rows<{ symbol: string; open: number }>(
    `SELECT symbol, open FROM (
       SELECT symbol, open, row_number() OVER (PARTITION BY symbol ORDER BY start, id) AS place
       FROM events WHERE ${SOUND} AND kind = 'candle' AND start >= ? AND start <= ?) WHERE place = 1`,
    from,
    to - periodMs,
  );
  const opens = new Map(first.map(({ symbol, open }) => [symbol, open]));
  const returns = symbols.flatMap((symbol) => {
    const [open, close] = [opens.get(symbol), last.get(symbol)];
    return open === undefined || close === undefined ? [] : [{ symbol, return: close / open - 1 }];
  });
  if (returns.length < symbols.length) return null;
  return { symbols: returns, mean: returns.reduce((sum, each) => sum + each.return, 0) / returns.length };
}
