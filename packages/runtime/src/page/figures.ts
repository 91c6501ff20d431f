import { definitions, type EntryOf, figuresOf, type RoundTrip } from '@chimera/engine';
import type { LedgerReader } from '../ledger/reader.ts';
import { equityBefore, equityPoints } from '../report/equity-curve.ts';
import { dated, periodFigures } from '../report/figures.ts';
import { entriesIn, tripsIn } from '../report/period.ts';
import type { DatedFigures } from '../report/trading-report.ts';
import type { TradeRow } from '../server/trades.ts';
import type { PageFigures } from './page-data.ts';

/** The figures of a session and of the whole book as the ledger stands; nothing is known before it is opened. */
export function ledgerFigures(reader: LedgerReader, session: string): PageFigures {
  const opened = reader.row<{ time: number }>("SELECT time FROM journal WHERE kind = 'book-opened'");
  const to = reader.cursor()?.time ?? opened?.time ?? 0;
  const startingCash = Number(reader.identity()?.startingCash ?? 0);
  if (!opened) return { scopes: [], definitions };
  const begun = reader.row<{ time: number; data: string }>(
    "SELECT time, data FROM journal WHERE kind = 'session-started' AND session = ?",
    session,
  );
  const book = {
    name: 'Whole book',
    figures: bookFiguresOf(reader, opened.time, to, startingCash),
    buy_and_hold: null,
  };
  if (!begun) return { scopes: [book], definitions };
  const period = { from: begun.time, to, session };
  const start = { time: begun.time, equity: equityBefore(reader, begun.time, startingCash) };
  const trips = tripsIn<TradeRow>(reader, period).map(roundTrip);
  const figures = periodFigures(
    start,
    equityPoints(reader, period),
    trips,
    entriesIn(reader, period, 'fill'),
  );
  const { symbols } = (JSON.parse(begun.data) as EntryOf<'session-started'>).setup;
  const buy_and_hold = heldSince(reader, session, symbols);
  return { scopes: [{ name: 'This session', figures, buy_and_hold }, book], definitions };
}

/**
 * What holding the symbols in equal parts since a session's first candles would have earned, before fees: as the
 * reports have it, but found without going through all candles, since it is asked for every few seconds. `null` until
 * every symbol has a candle.
 */
function heldSince(reader: LedgerReader, session: string, symbols: readonly string[]): number | null {
  const first = reader.rows<{ symbol: string; open: number }>(
    `SELECT symbol, open FROM events WHERE id IN (
       SELECT min(id) FROM events WHERE session = ? AND kind = 'candle' AND low > 0 AND low <= close AND close <= high
       GROUP BY symbol)`,
    session,
  );
  const opens = new Map(first.map(({ symbol, open }) => [symbol, open]));
  const marks = reader.marks();
  let sum = 0;
  for (const symbol of symbols) {
    const [open, mark] = [opens.get(symbol), marks.get(symbol)];
    if (open === undefined || mark === undefined) return null;
    sum += mark / open - 1;
  }
  return symbols.length > 0 ? sum / symbols.length : null;
}

function bookFiguresOf(reader: LedgerReader, from: number, to: number, startingCash: number): DatedFigures {
  const account = reader.row<{ fills: number; fees: string; slippage: string; turnover: string }>(
    'SELECT fills, fees, slippage, turnover FROM account',
  );
  return dated(
    figuresOf({
      startingCash,
      startedAt: from,
      points: equityPoints(reader, { from, to, session: null }),
      trips: reader.rows<TradeRow>('SELECT * FROM trades ORDER BY number').map(roundTrip),
      fills: account?.fills ?? 0,
      fees: Number(account?.fees ?? 0),
      slippage: Number(account?.slippage ?? 0),
      turnover: Number(account?.turnover ?? 0),
    }),
  );
}

function roundTrip({
  opened_at,
  closed_at,
  entry_price,
  exit_price,
  exit_reason,
  ...trip
}: TradeRow): RoundTrip {
  return {
    ...trip,
    openedAt: opened_at,
    closedAt: closed_at,
    entryPrice: entry_price,
    exitPrice: exit_price,
    exitReason: exit_reason,
  };
}
