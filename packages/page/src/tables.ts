import { listedIncident, listedSignal, listedTrade, MOST_ROWS, verdictsOf } from '@chimera/answers';
import { isoTime } from '@chimera/base';
import {
  ALL_ENTRIES,
  checksIn,
  countIn,
  equityPoints,
  type HealthCheck,
  type HeldLine,
  heldLine,
  incidentsIn,
  kindsIn,
  lastTrade,
  newestIn,
  newestTrades,
  type Scope,
  summedUpUntil,
  tradesIn,
  WHOLE_BOOK,
} from '@chimera/book';
import type { PageData, PageRows } from '@chimera/contract';
import type { EntryKind, TradingSetup } from '@chimera/engine';
import { equitySums, type LedgerReader } from '@chimera/ledger';
import { HEALTH_LEVELS } from '@chimera/vocabulary';
import { packedCandles } from './candles.ts';
import { ordersUntil } from './orders.ts';
import { packed } from './page-data.ts';
import { extremes, worst } from './thinning.ts';

/** How much of each list a page holds at most. */
export interface PageLimits {
  readonly candles: number;
  readonly points: number;
  readonly trades: number;
  readonly orders: number;
  readonly fills: number;
  readonly signals: number;
  readonly checks: number;
}

/** What of the journal has a list of its own, or is bookkeeping; all else is worth a line. */
const NO_NOTES: readonly EntryKind[] = [
  'signal',
  'refusal',
  'order',
  'fill',
  'cancel',
  'trigger',
  'day-started',
  'book-opened',
];
const MOST_NOTES = 500;
/** A price that is known later than this is worth a word. */
const HOUR_MS = 3_600_000;

type Tables = Pick<
  PageData,
  | 'candles'
  | 'equity'
  | 'held'
  | 'trades'
  | 'fills'
  | 'orders'
  | 'signals'
  | 'notes'
  | 'incidents'
  | 'health'
  | 'omissions'
>;

interface DrawnBook {
  /** Where the equity line begins, and what the book was worth then. */
  readonly start: { readonly time: number; readonly equity: number };
  readonly periodMs: number;
  /** What its first session could buy, to hold; `null` where there was none. */
  readonly setup: TradingSetup | null;
  readonly limits: PageLimits;
}

/** The lists of a page, of one committed state. */
export function tablesOf(
  reader: LedgerReader,
  period: Scope,
  { start, periodMs, setup, limits }: DrawnBook,
): Tables {
  const { from, to } = period;
  const isWhole = period === WHOLE_BOOK;
  const omissions: string[] = [];
  const candles = packedCandles(reader, { from, to, periodMs }, limits.candles);
  const factor = (candles.period_seconds * 1000) / periodMs;
  if (factor > 1) {
    omissions.push(
      `Each candle stands for ${factor} of the market's: first open, last close, highest and lowest.`,
    );
  }
  const begins = Math.min(...Object.values(candles.rows).map(([first]) => (first?.[0] ?? 0) * 1000));
  if (Number.isFinite(begins) && summedUpUntil(reader, { from: start.time, to }) !== null) {
    omissions.push(
      `The price chart begins at ${isoTime(begins)}: of older candles prices by the hour or day are kept, which buy and hold goes by.`,
    );
  }
  const holding = setup && heldLine(reader, { from: start.time, to }, setup, start.equity);
  if (holding && holding.from - start.time >= HOUR_MS) {
    omissions.push(`Buy and hold begins at ${isoTime(holding.from)}: older prices are not known.`);
  }
  const points = equityPoints(reader, period);
  const line = extremes(points, limits.points);
  const sums = isWhole ? equitySums(reader) : null;
  const noted = sums
    ? sums.state.points + points.filter(({ time }) => time > sums.through).length
    : points.length;
  if (line.length < noted) {
    omissions.push(
      `The equity line shows ${line.length} of ${noted} points: of each stretch the lowest, the highest and the last.`,
    );
  }
  const first = { ...start, exposure: 0 };
  const checks = checksIn(reader, period).map(checkOf);
  const shownChecks = worst(
    checks,
    limits.checks,
    ({ level, cpu }) => HEALTH_LEVELS.indexOf(level) * 1000 + cpu,
  );
  if (shownChecks.length < checks.length) {
    omissions.push(
      `Of ${checks.length} health checks the worst ${shownChecks.length} of their stretches are shown.`,
    );
  }
  const newest = <Row>(rows: readonly Row[], most: number, what: string, total = rows.length) => {
    if (total > most) omissions.push(`The newest ${most} of ${total} ${what} are listed.`);
    return rows.slice(-most);
  };
  const signals = newestIn(reader, period, ['signal'], limits.signals);
  const verdicts = verdictsOf(reader, signals, Number.MAX_SAFE_INTEGER);
  const trades = isWhole
    ? newestTrades(reader, { ...ALL_ENTRIES, limit: limits.trades })
    : tradesIn(reader, period);
  const allTrades = isWhole ? lastTrade(reader) : trades.length;
  const count = (kind: 'fill' | 'signal') => countIn(reader, period, kind);
  return {
    candles,
    equity: packed(
      'equity',
      [...(points.length > 0 ? [first] : []), ...line].map(({ time, equity, exposure }) => ({
        time: time / 1000,
        equity: rounded(equity),
        exposure: Number((exposure ?? 0).toFixed(4)),
      })),
    ),
    held: heldOf(holding, limits.points),
    trades: packed('trades', newest(trades, limits.trades, 'trades', allTrades).map(listedTrade)),
    fills: packed(
      'fills',
      newest(fillsIn(reader, period, limits.fills), limits.fills, 'fills', count('fill')),
    ),
    orders: packed('orders', ordersUntil(reader, period, limits.orders)),
    signals: packed(
      'signals',
      newest(
        signals.map((signal) => listedSignal(signal, verdicts)),
        limits.signals,
        'signals',
        count('signal'),
      ),
    ),
    notes: packed('notes', notesIn(reader, period)),
    incidents: packed('incidents', incidentsIn(reader, period).slice(-MOST_NOTES).map(listedIncident)),
    health: packed('health', shownChecks),
    omissions,
  };
}

function heldOf(line: HeldLine | null, most: number): PageData['held'] {
  if (!line) return null;
  const rows = extremes(line.points, most).map(({ time, equity }): readonly [number, number] => [
    time / 1000,
    rounded(equity),
  ]);
  return { from: isoTime(line.from), rows };
}

function fillsIn(reader: LedgerReader, period: Scope, limit: number): readonly PageRows['fills'][] {
  const rows = newestIn(reader, period, ['fill'], limit);
  return rows.map(({ seq, time, data }) => ({ seq, time: isoTime(time), ...data }));
}

function notesIn(reader: LedgerReader, period: Scope): readonly PageRows['notes'][] {
  const kinds = kindsIn(reader).filter((kind) => !NO_NOTES.includes(kind));
  return newestIn(reader, period, kinds, MOST_NOTES).map(({ seq, time, kind, data }) => {
    // What a session is set up with is long, and told elsewhere.
    const { setup, marks, ...told } = data as Record<string, unknown>;
    return { seq, time: isoTime(time), kind, data: told };
  });
}

function checkOf({ id, time, level, metrics }: HealthCheck): PageRows['health'] {
  const { system, market, application } = metrics;
  return {
    id,
    time: isoTime(time),
    level,
    cpu: system.cpu_percent,
    memory: system.memory_percent,
    disk: system.disk_percent,
    data_age: market.data_age_seconds,
    errors: application.error_count,
    reasons: application.health_reasons ?? [],
  };
}

function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A server's page may be as long as the endpoints' lists. */
export const SERVER_LIMITS: PageLimits = {
  candles: 30_000,
  points: 6_000,
  trades: MOST_ROWS,
  orders: 6_000,
  fills: 6_000,
  signals: 3_000,
  checks: 2_000,
};

/** A file is kept under 3 MB however long the book is. */
export const FILE_LIMITS: PageLimits = {
  candles: 14_000,
  points: 3_000,
  trades: 5_000,
  orders: 2_500,
  fills: 2_500,
  signals: 1_000,
  checks: 1_000,
};
