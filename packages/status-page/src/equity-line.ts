import { monthClosedBy, monthOf } from '@chimera/base';
import { buyAndHold, equityCurve, firstSession, heldLine } from '@chimera/book';
import type { Exposure } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import { extremes } from '@chimera/page';
import type { EquityLine, HeldLine, MonthRecord } from './history.ts';
import type { PastSession } from './sessions.ts';

/** More points than a wide screen has columns show nothing more. */
const MOST_POINTS = 1_200;
/** A page shows the newest three years month by month. */
const MOST_MONTHS = 36;

/** Times are session time in milliseconds. */
interface BookSpan {
  readonly openedAt: number;
  readonly asOf: number;
  readonly startingCash: number;
  /** Of the whole book. */
  readonly exposure: Exposure | null;
}

interface Point {
  readonly time: number;
  readonly equity: number;
  /** Below the highest equity so far, as a fraction, of all notes: thinning does not change it. */
  readonly drawdown: number;
}

/** Equity since the book was opened, with drawdown, thinned so that its extremes and its deepest fall stay. */
export function equityLine(
  reader: LedgerReader,
  facts: BookSpan,
  sessions: readonly PastSession[],
): { readonly line: EquityLine; readonly months: readonly MonthRecord[] } {
  const { openedAt, startingCash } = facts;
  const points: Point[] = [{ time: openedAt, equity: startingCash, drawdown: 0 }];
  let peak = startingCash;
  for (const { time, equity } of equityCurve(reader)) {
    peak = Math.max(peak, equity);
    points.push({ time, equity, drawdown: peak > 0 ? 1 - equity / peak : 0 });
  }
  const rows = extremes(points, MOST_POINTS).map(
    ({ time, equity, drawdown }) =>
      [Math.round(time / 1000), rounded(equity), Number(drawdown.toFixed(6))] as const,
  );
  const line = {
    notes: points.length - 1,
    columns: ['time', 'equity', 'drawdown'] as const,
    rows,
    held: heldOf(reader, facts),
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

/** Buy and hold of the whole book, with what the first session could buy. */
function heldOf(
  reader: LedgerReader,
  { openedAt: from, asOf: to, startingCash, exposure }: BookSpan,
): HeldLine | null {
  const setup = firstSession(reader)?.started.setup;
  const held = setup && buyAndHold(reader, { from, to }, setup, exposure);
  const line = held && heldLine(reader, { from, to }, setup, startingCash);
  if (!line) return null;
  return {
    from: held.from,
    symbols: held.symbols.map(({ symbol }) => symbol),
    columns: ['time', 'value'],
    rows: extremes(line.points, MOST_POINTS).map(({ time, equity }) => [
      Math.round(time / 1000),
      rounded(equity),
    ]),
    return: held.mean,
    returnAtExposure: held.atExposure,
  };
}

/** Eight digits are more than a screen can show. */
function rounded(value: number): number {
  return Number(value.toPrecision(8));
}
