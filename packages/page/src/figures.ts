import { isoTime } from '@chimera/base';
import {
  accountOf,
  bookOpening,
  buyAndHold,
  entriesIn,
  equityBefore,
  equityPoints,
  findSession,
  firstSession,
  tradesAfter,
  tradesIn,
} from '@chimera/book';
import type { DatedFigures, Figures } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import { bookFigures, periodFigures } from '@chimera/report';
import { PAGE_DEFINITIONS } from './page-data.ts';

/** The figures of a session and of the whole book as the ledger stands; nothing is known before it is opened. */
export function ledgerFigures(reader: LedgerReader, session: string): Figures {
  const opened = bookOpening(reader);
  if (!opened) return { scopes: [], held: null, definitions: PAGE_DEFINITIONS };
  const to = reader.cursor()?.time ?? opened.time;
  const startingCash = Number(opened.identity.startingCash);
  const begun = findSession(reader, session);
  const first = firstSession(reader);
  const account = accountOf(reader) ?? { fills: 0, fees: '0', slippage: '0', turnover: '0' };
  const { since: _, ...figures } = bookFigures(reader, to, { ...account, trips: tradesAfter(reader, 0) });
  const span = { from: opened.time, to };
  const whole = first ? buyAndHold(reader, span, first.started.setup, figures.exposure) : null;
  const opening = { from: isoTime(opened.time), equity: startingCash };
  const book = scopeOf('Whole book', opening, figures, whole);
  const held = whole ? ([to / 1000, startingCash * (1 + whole.mean)] as const) : null;
  if (!begun) return { scopes: [book], held, definitions: PAGE_DEFINITIONS };
  const period = { from: begun.start, to, session };
  const start = { time: begun.start, equity: equityBefore(reader, begun.start, startingCash) };
  const trips = tradesIn(reader, period);
  const fills = entriesIn(reader, period, 'fill');
  const ownFigures = periodFigures(start, equityPoints(reader, period), trips, fills);
  const ownHeld = buyAndHold(reader, period, begun.started.setup, ownFigures.exposure);
  const beginning = { from: isoTime(begun.start), equity: start.equity };
  const own = scopeOf('This session', beginning, ownFigures, ownHeld);
  return { scopes: [own, book], held, definitions: PAGE_DEFINITIONS };
}

/** Figures and, beside them, what buying and holding came to; `null` if that is not known. */
export function scopeOf(
  name: string,
  { from, equity }: { readonly from: string; readonly equity: number },
  figures: DatedFigures,
  held: { readonly mean: number | null; readonly atExposure: number | null; readonly from: string } | null,
): Figures['scopes'][number] {
  return {
    name,
    from,
    equity_before: equity,
    figures,
    buy_and_hold: held?.mean ?? null,
    buy_and_hold_at_exposure: held?.atExposure ?? null,
    held_from: held?.from ?? null,
  };
}
