import { isoTime, LedgerError } from '@chimera/base';
import {
  engineAt,
  identityOf,
  lastSession,
  newestCheck,
  newestPrices,
  quarantinedIn,
  waitingOrders,
} from '@chimera/book';
import { bookOfLedger, ofBook, type Timetable, timetableText } from '@chimera/config';
import type { Engine, RoundTrip } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { bookFigures, positionsOf, totalsOf } from '@chimera/report';
import { newestSession } from '@chimera/session';
import { equityLine } from './equity-line.ts';
import type { BookFacts, StatusHistory, TripRecord } from './history.ts';
import { openIncidents, pastIncidents, stateOf } from './incidents.ts';
import { type PastSession, pastSessions, recordOf } from './sessions.ts';
import { slotsOf } from './slots.ts';
import { daysOf, gapsOf, uptimeOf, type Watch } from './uptime.ts';

/** Two years of a session every six hours; older ones are counted. */
const MOST_SESSIONS = 2_920;
const MOST_GAPS = 100;
const MOST_TRIPS = 20;

export interface HistoryRequest {
  readonly title: string;
  /** The machine's time: where sessions live in it, they are due until then. */
  readonly now: number;
  /** When sessions start if none runs. */
  readonly timetable: Timetable;
  /** Whether the newest session's processes run; `null` where that cannot be seen. */
  readonly isAlive: boolean | null;
  /** Takes out of a text what should not be public. */
  clean(text: string): string;
}

/** Reads the history of a whole book. Throws LedgerError where it has had no session. */
export function collectHistory(reader: LedgerReader, request: HistoryRequest): StatusHistory {
  return reader.atOnce(() => {
    const identity = identityOf(reader);
    const last = lastSession(reader);
    const head = reader.head();
    const cursor = reader.cursor();
    if (!identity || !last || !head || !cursor)
      throw new LedgerError('the ledger holds no session yet', 'run a session first');
    const { setup } = last.started;
    const startingCash = Number(identity.startingCash);
    const newest = newestSession(reader, request)!;
    const sessions = pastSessions(reader, startingCash, { newest, clean: request.clean });
    const openedAt = sessions[0]!.start;
    const asOf = Math.max(cursor.time, sessions.at(-1)!.end);
    // Sessions in test mode have a time of their own, in which the next one goes on where the last one ended.
    const until = identity.mode === 'paper' ? Math.max(request.now, asOf) : asOf;
    const watch: Watch = {
      life: { from: openedAt, to: until },
      sessions,
      slots: slotsOf(
        request.timetable,
        { from: openedAt, to: until },
        sessions.map(({ start, end }) => ({ from: start, to: end })),
      ),
    };
    const engine = engineAt(reader, { from: openedAt, to: asOf, session: null }, setup);
    const { governor } = engine;
    const surroundings = { ...watch, governor, clean: request.clean };
    const open = openIncidents(reader, surroundings);
    const gaps = gapsOf(watch);
    const { since: _, ...figures } = bookFigures(reader, asOf, totalsOf(engine.book));
    const facts = { openedAt, asOf, startingCash, exposure: figures.exposure };
    const { line, months } = equityLine(reader, facts, sessions);
    const book: BookFacts = {
      name: bookOfLedger(identity),
      mode: identity.mode,
      market: identity.market,
      currency: identity.currency,
      startingCash,
      strategy: setup.strategy,
      riskLevel: setup.riskLevel,
      symbols: setup.symbols,
      openedAt: isoTime(openedAt),
      asOf: isoTime(asOf),
      entries: head.seq,
      head: head.hash,
      sessions: sessions.length,
    };
    return {
      format: 1,
      title: `${request.title}${ofBook({ book: book.name })}`,
      trades: 'PAPER',
      book,
      until: isoTime(until),
      state: stateOf(open, sessions),
      uptime: uptimeOf(watch),
      schedule: timetableText(request.timetable),
      githubSchedule: newestCheck(reader)?.metrics.github_schedule ?? null,
      days: daysOf(watch),
      sessions: latest(sessions, MOST_SESSIONS).map(recordOf),
      sessionsOmitted: Math.max(0, sessions.length - MOST_SESSIONS),
      gaps: gaps.slice(0, MOST_GAPS),
      gapsOmitted: Math.max(0, gaps.length - MOST_GAPS),
      equity: line,
      months,
      figures,
      governor: governor?.state ?? null,
      positions: positionRecords(reader, engine),
      waiting: waitingOrders(reader).map((order) => ({ ...order, reason: request.clean(order.reason) })),
      trips: latest(engine.book.trips, MOST_TRIPS).map(tripRecord),
      open,
      ...pastIncidents(reader, surroundings),
    };
  });
}

function latest<Item extends PastSession | RoundTrip>(items: readonly Item[], most: number): readonly Item[] {
  return items.slice(-most).toReversed();
}

function positionRecords(reader: LedgerReader, { book }: Engine): StatusHistory['positions'] {
  return positionsOf(book, newestPrices(reader), quarantinedIn(reader)).map((position) => {
    const { symbol, direction, quantity, entryPrice, markPrice, markTime, isQuarantined, unrealized } =
      position;
    const stalePriceTime = isQuarantined ? markTime : null;
    return { symbol, direction, quantity, entryPrice, markPrice, stalePriceTime, unrealized };
  });
}

function tripRecord(trip: RoundTrip): TripRecord {
  const {
    symbol,
    direction = 'long',
    openedAt,
    closedAt,
    quantity,
    entryPrice,
    exitPrice,
    pnl,
    exitReason,
  } = trip;
  return {
    symbol,
    direction,
    openedAt: isoTime(openedAt),
    closedAt: isoTime(closedAt),
    quantity: String(quantity),
    entryPrice,
    exitPrice,
    pnl: Number(pnl),
    exitReason,
  };
}
