import { atExposure, type EntryOf, figuresOf, type RoundTrip } from '@chimera/engine';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { equityBefore, equityPoints } from '../report/equity-curve.ts';
import { dated, periodFigures } from '../report/figures.ts';
import { entriesIn } from '../report/period.ts';
import type { DatedFigures } from '../report/trading-report.ts';
import { PAGE_DEFINITIONS, type PageFigures } from './page-data.ts';

/** The figures of a session and of the whole book as the ledger stands; nothing is known before it is opened. */
export function ledgerFigures(reader: LedgerReader, session: string): PageFigures {
  const opened = reader.row<{ time: number }>("SELECT time FROM journal WHERE kind = 'book-opened'");
  const to = reader.cursor()?.time ?? opened?.time ?? 0;
  const startingCash = Number(reader.identity()?.startingCash ?? 0);
  if (!opened) return { scopes: [], definitions: PAGE_DEFINITIONS };
  const begun = reader.row<{ time: number; data: string }>(
    "SELECT time, data FROM journal WHERE kind = 'session-started' AND session = ?",
    session,
  );
  const book = {
    name: 'Whole book',
    from: isoTime(opened.time),
    equity_before: startingCash,
    figures: bookFiguresOf(reader, opened.time, to, startingCash),
    buy_and_hold: null,
    buy_and_hold_at_exposure: null,
  };
  if (!begun) return { scopes: [book], definitions: PAGE_DEFINITIONS };
  const period = { from: begun.time, to, session };
  const start = { time: begun.time, equity: equityBefore(reader, begun.time, startingCash) };
  const trips = tripsAfter(reader, begun.time);
  const figures = periodFigures(
    start,
    equityPoints(reader, period),
    trips,
    entriesIn(reader, period, 'fill'),
  );
  const { symbols } = (JSON.parse(begun.data) as EntryOf<'session-started'>).setup;
  const buy_and_hold = heldSince(reader, session, symbols);
  const own = {
    name: 'This session',
    from: isoTime(begun.time),
    equity_before: start.equity,
    figures,
    buy_and_hold,
    buy_and_hold_at_exposure: atExposure(buy_and_hold, figures.exposure),
  };
  return { scopes: [own, book], definitions: PAGE_DEFINITIONS };
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
      trips: tripsAfter(reader, from - 1),
      fills: account?.fills ?? 0,
      fees: Number(account?.fees ?? 0),
      slippage: Number(account?.slippage ?? 0),
      turnover: Number(account?.turnover ?? 0),
    }),
  );
}

function tripsAfter(reader: LedgerReader, time: number): readonly RoundTrip[] {
  return reader.rows<RoundTrip>(
    `SELECT symbol, opened_at AS openedAt, closed_at AS closedAt, quantity, entry_price AS entryPrice,
       exit_price AS exitPrice, pnl, fees, exit_reason AS exitReason FROM trades WHERE closed_at > ? ORDER BY number`,
    time,
  );
}
