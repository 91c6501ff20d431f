import type { Figures } from '@chimera/contract';
import { atExposure, type Exposure } from '@chimera/engine';
import { accountOf } from '../book/account.ts';
import { equityBefore, equityPoints } from '../book/equity.ts';
import { type BuyAndHold, buyAndHold } from '../book/hold.ts';
import { entriesIn } from '../book/journal.ts';
import { bookOpening, findSession, firstSession } from '../book/sessions.ts';
import { tradesAfter, tradesIn } from '../book/trades.ts';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { bookFigures, periodFigures } from '../report/facts/figures.ts';
import type { DatedHold } from '../report/trading-report.ts';
import { PAGE_DEFINITIONS } from './page-data.ts';

/** The figures of a session and of the whole book as the ledger stands; nothing is known before it is opened. */
export function ledgerFigures(reader: LedgerReader, session: string): Figures {
  const opened = bookOpening(reader);
  if (!opened) return { scopes: [], held: null, definitions: PAGE_DEFINITIONS };
  const to = reader.cursor()?.time ?? opened.time;
  const startingCash = Number(opened.identity.startingCash);
  const begun = findSession(reader, session);
  const first = firstSession(reader);
  const whole = first && buyAndHold(reader, { from: opened.time, to }, first.started.setup);
  const account = accountOf(reader) ?? { fills: 0, fees: '0', slippage: '0', turnover: '0' };
  const { since: _, ...figures } = bookFigures(reader, to, { ...account, trips: tradesAfter(reader, 0) });
  const book = {
    name: 'Whole book',
    from: isoTime(opened.time),
    equity_before: startingCash,
    figures,
    ...holdOf(whole, figures.exposure),
  };
  const held = whole ? ([to / 1000, startingCash * (1 + whole.mean)] as const) : null;
  if (!begun) return { scopes: [book], held, definitions: PAGE_DEFINITIONS };
  const period = { from: begun.start, to, session };
  const start = { time: begun.start, equity: equityBefore(reader, begun.start, startingCash) };
  const trips = tradesIn(reader, period);
  const ownFigures = periodFigures(
    start,
    equityPoints(reader, period),
    trips,
    entriesIn(reader, period, 'fill'),
  );
  const own = {
    name: 'This session',
    from: isoTime(begun.start),
    equity_before: start.equity,
    figures: ownFigures,
    ...holdOf(buyAndHold(reader, period, begun.started.setup), ownFigures.exposure),
  };
  return { scopes: [own, book], held, definitions: PAGE_DEFINITIONS };
}

/** Buy and hold as it stands beside the figures of a scope. */
export function holdOf(
  held: BuyAndHold | DatedHold | null | undefined,
  exposure: Exposure | null,
): Pick<Figures['scopes'][number], 'buy_and_hold' | 'buy_and_hold_at_exposure' | 'held_from'> {
  if (!held) return { buy_and_hold: null, buy_and_hold_at_exposure: null, held_from: null };
  const { mean, from } = held;
  return {
    buy_and_hold: mean,
    buy_and_hold_at_exposure: atExposure(mean, exposure),
    held_from: typeof from === 'number' ? isoTime(from) : from,
  };
}
