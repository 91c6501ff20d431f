import { isoTime } from '@chimera/base';
import {
  buyAndHold,
  countIn,
  engineAt,
  entriesIn,
  equityBefore,
  equityPoints,
  firstSession,
  firstStartsBefore,
  identityOf,
  lastPrices,
  quarantinedIn,
  type Scope,
  type SessionRun,
  tradesIn,
  type WaitingOrder,
  waitingOrders,
} from '@chimera/book';
import {
  type Book,
  type Engine,
  type EntryOf,
  type Exposure,
  plain,
  type Refusal,
  type RoundTrip,
  type TradingSetup,
} from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { limitUsage } from '@chimera/monitor';
import type { DatedTrip, GovernorReport, RefusalGroup, TradingReport } from '../trading-report.ts';
import { simulationOf } from '../words/simulation.ts';
import { sampled } from './equity-curve.ts';
import { bookFigures, periodFigures, totalsOf } from './figures.ts';
import { positionsOf, quarantinedPositions } from './positions.ts';

/** The trading of a period; of several sessions the last one's setup is the one that is described. */
export function collectTrading(
  reader: LedgerReader,
  period: Scope,
  sessions: readonly SessionRun[],
): TradingReport | null {
  const identity = identityOf(reader);
  const setup = sessions.at(-1)?.started.setup;
  if (!identity || !setup) return null;
  const engine = engineAt(reader, period, setup);
  const { book } = engine;
  const startingCash = Number(identity.startingCash);
  const start = { time: period.from, equity: equityBefore(reader, period.from, startingCash) };
  const points = equityPoints(reader, period);
  const equity = points.at(-1)?.equity ?? start.equity;
  const fills = entriesIn(reader, period, 'fill');
  const closed = new Set(tradesIn(reader, period).map(({ number }) => number));
  const trips = book.trips.filter((_, index) => closed.has(index + 1));
  const refusals = entriesIn(reader, period, 'refusal');
  const quarantined = quarantinedIn(reader);
  const prices = lastPrices(reader, period.to, setup.periodMs);
  const figures = periodFigures(start, points, trips, fills);
  const whole = bookFigures(reader, period.to, totalsOf(book));
  return {
    mode: identity.mode,
    market: identity.market,
    currency: identity.currency,
    strategy: setup.strategy,
    riskLevel: setup.riskLevel,
    startingCash,
    equity: { before: start.equity, after: equity },
    curve: sampled(start, points),
    account: {
      cash: book.cashNumber,
      realized: Number(book.realized.toFixed()),
      unrealized: book.unrealized(),
      exposure: equity > 0 ? (equity - book.cashNumber) / equity : 0,
    },
    activity: {
      signals: countIn(reader, period, 'signal'),
      refusals: refusals.length,
      orders: countIn(reader, period, 'order'),
      strategyFaults: countIn(reader, period, 'strategy-fault'),
    },
    period: figures,
    book: whole,
    ...heldOver(reader, period, sessions, { own: figures.exposure, whole: whole.exposure }),
    positions: positionsOf(book, prices, quarantined),
    quarantined: quarantinedPositions(book, prices, quarantined),
    waiting: waitingIn(reader, book),
    fills: fills.map(({ time, data }) => ({ time: isoTime(time), ...data })),
    trips: trips.map(datedTrip),
    refusals: refusalGroups(refusals.map(({ data }) => data)),
    governor: governorOf(engine, setup),
    gaps: [...idleGaps(reader, period), ...entriesIn(reader, period, 'gap').map(({ data }) => data)].map(
      (gap) => ({ ...gap, from: isoTime(gap.from), to: isoTime(gap.to) }),
    ),
    simulation: simulationOf(setup),
  };
}

function waitingIn(reader: LedgerReader, book: Book): readonly WaitingOrder[] {
  const resting = [...book.allOpenOrders()].map(({ order, filled, triggered }) => {
    return { order, filled: plain(filled), isTriggered: triggered };
  });
  return waitingOrders(reader, resting);
}

/** What went by between two sessions is missing for every symbol, but for what was made up for. */
function idleGaps(reader: LedgerReader, period: Scope): readonly EntryOf<'gap'>[] {
  return entriesIn(reader, period, 'session-started').flatMap(({ session, time, data: { idle, setup } }) => {
    if (!idle) return [];
    const madeUp = firstStartsBefore(reader, session, time);
    return setup.symbols.flatMap((symbol) => {
      const to = Math.min(idle.to, madeUp.get(symbol) ?? idle.to);
      const candles = Math.floor((to - idle.from) / setup.periodMs);
      return candles > 0 ? [{ symbol, from: idle.from, to, candles }] : [];
    });
  });
}

function datedTrip({ openedAt, closedAt, ...trip }: RoundTrip): DatedTrip {
  return { ...trip, openedAt: isoTime(openedAt), closedAt: isoTime(closedAt) };
}

/** The governor as it stands, and how much of each of its running limits is used. */
function governorOf(engine: Engine, { limits }: TradingSetup): GovernorReport | null {
  if (!engine.governor || !limits) return null;
  const { state, cause } = engine.governor;
  return { state, cause, limits: limitUsage(engine, limits) };
}

/** Over the period and over the whole book up to its end, each with the symbols that its first session could buy. */
function heldOver(
  reader: LedgerReader,
  { from, to }: Scope,
  sessions: readonly SessionRun[],
  exposures: { readonly own: Exposure | null; readonly whole: Exposure | null },
): Pick<TradingReport, 'buyAndHold' | 'bookBuyAndHold'> {
  const first = sessions[0]?.started.setup;
  const opened = firstSession(reader);
  return {
    buyAndHold: first ? buyAndHold(reader, { from, to }, first, exposures.own) : null,
    bookBuyAndHold: opened
      ? buyAndHold(reader, { from: opened.start, to }, opened.started.setup, exposures.whole)
      : null,
  };
}

/** Refusals by the rule that spoke them, the busiest rule first. */
function refusalGroups(refusals: readonly Refusal[]): readonly RefusalGroup[] {
  const groups = Map.groupBy(refusals, ({ rule }) => rule);
  return [...groups]
    .map(([rule, group]) => ({ rule, count: group.length, lastReason: group.at(-1)!.reason }))
    .toSorted((a, b) => b.count - a.count);
}
