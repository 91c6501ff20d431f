import type { EntryOf } from '@chimera/engine';
import { isoTime } from '../clock.ts';
import type { EquityRow, LedgerReader } from '../ledger/reader.ts';
import { extremes } from '../page/thinning.ts';
import { monthClosedBy, monthOf } from '../report/calendar.ts';
import type { EquityLine, HeldLine, MonthRecord } from './history.ts';
import type { PastSession } from './sessions.ts';

/** More points than a wide screen has columns show nothing more. */
const MOST_POINTS = 1_200;
/** A page shows the newest three years month by month. */
const MOST_MONTHS = 36;

interface Point {
  readonly time: number;
  readonly equity: number;
  /** Below the highest equity so far, as a fraction, of all notes: thinning does not change it. */
  readonly drawdown: number;
}

/** Equity since the book was opened, with drawdown, thinned so that its extremes and its deepest fall stay. */
export function equityLine(
  reader: LedgerReader,
  { openedAt, startingCash }: { readonly openedAt: number; readonly startingCash: number },
  sessions: readonly PastSession[],
): { readonly line: EquityLine; readonly months: readonly MonthRecord[] } {
  const points: Point[] = [{ time: openedAt, equity: startingCash, drawdown: 0 }];
  let peak = startingCash;
  for (const { time, equity } of reader.rows<EquityRow>('SELECT time, equity FROM equity ORDER BY time')) {
    peak = Math.max(peak, equity);
    points.push({ time, equity, drawdown: peak > 0 ? 1 - equity / peak : 0 });
  }
  const rows = extremes(points, MOST_POINTS).map(
    ({ time, equity, drawdown }) =>
      [Math.round(time / 1000), rounded(equity), Number(drawdown.toFixed(6))] as const,
  );
  const line: EquityLine = {
    notes: points.length - 1,
    columns: ['time', 'equity', 'drawdown'],
    rows,
    held: heldLine(reader, openedAt, startingCash),
  };
  return { line, months: monthsOf(points, sessions) };
}

function monthsOf(points: readonly Point[], sessions: readonly PastSession[]): readonly MonthRecord[] {
  const months = new Map<string, { first: number; peak: number; last: number; drawdown: number }>();
  let before = points[0]!.equity;
  for (const [index, { time, equity }] of points.entries()) {
    // The book's opening begins a month; every later point closes what led to it.
    const name = index === 0 ? monthOf(time) : monthClosedBy(time);
    const month = months.get(name) ?? { first: before, peak: before, last: before, drawdown: 0 };
    months.set(name, month);
    month.peak = Math.max(month.peak, equity);
    month.drawdown = Math.max(month.drawdown, 1 - equity / month.peak);
    month.last = equity;
    before = equity;
  }
  return [...months].slice(-MOST_MONTHS).map(([month, { first, last, drawdown }]) => ({
    month,
    sessions: sessions.filter(({ from }) => from.startsWith(month)).length,
    equity: rounded(last),
    return: last / first - 1,
    drawdown,
  }));
}

type Prices = Readonly<Record<string, number>>;

/**
 * The ledger keeps candles of the newest days alone, but every session noted the prices that it found when it began:
 * between the two the line has a point a session, and where the book is young, its candles.
 */
function heldLine(reader: LedgerReader, openedAt: number, startingCash: number): HeldLine | null {
  const started = reader
    .rows<{ time: number; data: string }>(
      "SELECT time, data FROM journal WHERE kind = 'session-started' ORDER BY seq",
    )
    .map(({ time, data }) => ({ time, ...(JSON.parse(data) as EntryOf<'session-started'>) }));
  const symbols = started[0]?.setup.symbols ?? [];
  const seen = [
    ...openPrices(reader, openedAt, started[0]?.setup.periodMs ?? 0),
    ...started.map(({ time, marks }) => ({ time, prices: marks })),
    ...candlePrices(reader),
  ].toSorted((a, b) => a.time - b.time);
  let known: Prices = {};
  let base: { readonly time: number; readonly prices: Prices } | null = null;
  const rows: { readonly time: number; readonly equity: number }[] = [];
  for (const { time, prices } of seen) {
    known = { ...known, ...prices };
    if (!symbols.every((symbol) => known[symbol] !== undefined)) continue;
    base ??= { time, prices: known };
    const growth = symbols.map((symbol) => known[symbol]! / base!.prices[symbol]!);
    rows.push({ time, equity: (startingCash * sum(growth)) / symbols.length });
  }
  const last = rows.at(-1);
  if (!base || !last || symbols.length === 0) return null;
  return {
    from: isoTime(base.time),
    symbols,
    columns: ['time', 'value'],
    rows: extremes(rows, MOST_POINTS).map(({ time, equity }) => [Math.round(time / 1000), rounded(equity)]),
    return: last.equity / startingCash - 1,
  };
}

interface Seen {
  readonly time: number;
  readonly prices: Prices;
}

/** Refused candles are among the recorded events too; their prices are not the market's. */
const SOUND = "kind = 'candle' AND low > 0 AND low <= close AND close <= high";

/** What each symbol's first candle opened with, while the ledger still holds the book's first candles. */
function openPrices(reader: LedgerReader, openedAt: number, periodMs: number): readonly Seen[] {
  const rows = reader.rows<{ symbol: string; open: number; start: number }>(
    `SELECT symbol, open, min(start) AS start FROM events WHERE ${SOUND} AND start >= ? GROUP BY symbol`,
    openedAt - periodMs,
  );
  const isFromTheBeginning = rows.some(({ start }) => start <= openedAt + periodMs);
  return isFromTheBeginning
    ? rows.map(({ symbol, open, start }) => ({ time: start, prices: { [symbol]: open } }))
    : [];
}

/** The last close of each symbol in each stretch; so many stretches that the line is as fine as the page. */
function candlePrices(reader: LedgerReader): readonly Seen[] {
  const span = reader.row<{ from: number | null; to: number | null }>(
    `SELECT min(start) AS "from", max(start) AS "to" FROM events WHERE ${SOUND}`,
  );
  if (span?.from == null || span.to == null) return [];
  const periodMs = reader.lastSession()!.started.setup.periodMs;
  const stretchMs = periodMs * Math.ceil((span.to - span.from + periodMs) / periodMs / MOST_POINTS);
  return reader
    .rows<{ symbol: string; close: number; start: number }>(
      `SELECT symbol, close, max(start) AS start FROM events WHERE ${SOUND} GROUP BY symbol, CAST(start / ? AS INTEGER) ORDER BY start`,
      stretchMs,
    )
    .map(({ symbol, close, start }) => ({ time: start + periodMs, prices: { [symbol]: close } }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Eight digits are more than a screen can show. */
function rounded(value: number): number {
  return Number(value.toPrecision(8));
}
