import { duration, moneyFormat, percent, price } from '@chimera/base';
import { definitions, type FigureName } from '@chimera/engine';
import { figureText, githubScheduleWords } from '@chimera/report';
import type { StatusHistory } from '../history.ts';
import { badge, gain, minuteOf, note, table } from './element.ts';

/** The page lists this many; `data.json` has the rest. */
const MOST_SESSIONS = 60;
const MOST_GAPS = 20;

export function uptimeTable({ uptime, schedule, githubSchedule }: StatusHistory): string {
  const rows = uptime.map(({ name, share, watchedMs, elapsedMs, slots }) => [
    name,
    share === null ? '–' : percent(share),
    `${duration(watchedMs)} of ${duration(elapsedMs)}`,
    `${slots.ran} of ${slots.due}`,
  ]);
  const columns = ['Window', '#Coverage', '#Sessions ran', '#Slots'];
  return (
    table('Coverage', columns, rows) +
    note(
      `Coverage is the share of time in which a session ran, since the book was opened; a slot is a turn of the schedule ${schedule}, and counts where a session ran in it.`,
    ) +
    (githubSchedule === null ? '' : note(`GitHub's schedule: ${githubScheduleWords(githubSchedule)}.`))
  );
}

export function sessionTable({ sessions, sessionsOmitted, book }: StatusHistory): string {
  const money = moneyFormat(book.startingCash);
  const rows = sessions
    .slice(0, MOST_SESSIONS)
    .map(({ from, to, outcome, tone, pnl, fills, errors }) => [
      minuteOf(from),
      badge(outcome, tone),
      duration(Date.parse(to) - Date.parse(from)),
      gain(money(pnl, 'exceptZero'), pnl),
      String(fills),
      String(errors),
    ]);
  const columns = ['Began', 'Outcome', '#Ran', `#Result (${book.currency})`, '#Fills', '#Errors'];
  const more = sessions.length + sessionsOmitted - rows.length;
  return table('Sessions', columns, rows) + (more > 0 ? note(`${more} older ones: see data.json.`) : '');
}

export function monthTable({ months, book }: StatusHistory): string {
  const money = moneyFormat(book.startingCash);
  const rows = months
    .toReversed()
    .map((month) => [
      month.month,
      gain(percent(month.return, 'exceptZero'), month.return),
      percent(month.drawdown),
      money(month.equity),
      String(month.sessions),
    ]);
  const columns = ['Month', '#Return', '#Drawdown', `#Equity (${book.currency})`, '#Sessions'];
  return table('Months', columns, rows);
}

export function figureTable({ figures, book }: StatusHistory): string {
  const money = moneyFormat(book.startingCash);
  const rows = (Object.keys(definitions) as FigureName[]).map((name) => [
    definitions[name].name,
    figureText(name, figures, money),
  ]);
  return table('Figures', ['Figure', '~Value'], rows);
}

export function positionTable({ positions, book }: StatusHistory): string {
  const money = moneyFormat(book.startingCash);
  const rows = positions.map(({ symbol, direction, quantity, entryPrice, markPrice, ...rest }) => [
    symbol,
    direction,
    quantity,
    price(entryPrice),
    rest.stalePriceTime === null
      ? price(markPrice)
      : `${price(markPrice)} (in quarantine, of ${minuteOf(rest.stalePriceTime)})`,
    gain(money(rest.unrealized, 'exceptZero'), rest.unrealized),
  ]);
  const columns = ['Symbol', 'Direction', '#Quantity', '#Entry', '#Now', `#Unrealised (${book.currency})`];
  return table('Positions', columns, rows);
}

export function waitingTable({ waiting }: StatusHistory): string {
  const rows = waiting.map((order) => [
    minuteOf(order.since),
    order.symbol,
    order.side,
    order.isTriggered ? `${order.type}, triggered` : order.type,
    order.quantity ?? 'all',
    order.price === null ? 'market' : price(order.price),
  ]);
  const columns = ['Since', 'Symbol', 'Side', 'Type', '#Quantity', '#Price or trigger'];
  return table('What rests at the simulated exchange', columns, rows);
}

export function tripTable({ trips, book, figures }: StatusHistory): string {
  const money = moneyFormat(book.startingCash);
  const rows = trips.map((trip) => [
    minuteOf(trip.closedAt),
    trip.symbol,
    trip.direction,
    trip.quantity,
    price(trip.entryPrice),
    price(trip.exitPrice),
    duration(Date.parse(trip.closedAt) - Date.parse(trip.openedAt)),
    gain(money(trip.pnl, 'exceptZero'), trip.pnl),
    trip.exitReason,
  ]);
  const columns = [
    'Closed',
    'Symbol',
    'Direction',
    '#Quantity',
    '#Entry',
    '#Exit',
    '#Held',
    `#Net result (${book.currency})`,
    'Exit by',
  ];
  const more = figures.record.trades - trips.length;
  return (
    table('Round trips', columns, rows) +
    (more > 0 ? note(`${more} older ones are in the reports and the ledger.`) : '')
  );
}

export function gapTable({ gaps, gapsOmitted }: StatusHistory): string {
  const shown = gaps.slice(0, MOST_GAPS);
  const rows = shown.map(({ from, to, missedSlots }) => [
    minuteOf(from),
    minuteOf(to),
    duration(Date.parse(to) - Date.parse(from)),
    String(missedSlots),
  ]);
  const more = gaps.length + gapsOmitted - shown.length;
  return (
    table('Gaps', ['From', 'To', '#Length', '#Slots missed'], rows) +
    (more > 0 ? note(`${more} older ones are not listed.`) : '')
  );
}
