import type { DatabaseSync } from 'node:sqlite';
import { type BookIdentity, EquityFold } from '@chimera/engine';
import type { HealthRow } from '../../monitor/metrics.ts';
import type { EquityRow } from '../reader.ts';
import { DAY_MS, HOUR_MS, KEEP_HOURS_MS, KEEP_SINGLE_MS, wholeDaysBefore } from './ages.ts';
import { type EquitySums, pointOf } from './equity-sums.ts';
import { summedUpChecks } from './health-summary.ts';
import { thinnedEquity } from './thinned-equity.ts';

type Value = string | number;

/** Replaces all rows of a table up to a key by these, which sum them up. */
type Fold = (table: 'equity' | 'health', upTo: number, rows: readonly (readonly Value[])[]) => void;

/**
 * Sums up what is older than a report needs, within the caller's transaction: notes of equity and health checks by the hour, and
 * later by the day. What the figures need of the notes that go is added to `equity_sums`, so that no figure changes.
 */
export function rollUp(database: DatabaseSync, time: number, fold: Fold): void {
  rollUpHealth(database, time, fold);
  rollUpEquity(database, time, fold);
}

function rollUpEquity(database: DatabaseSync, time: number, fold: Fold): void {
  const upTo = wholeDaysBefore(time, KEEP_SINGLE_MS);
  const row = database.prepare('SELECT through, sums FROM equity_sums').get();
  const before = row ? Number(row.through) : Number.MIN_SAFE_INTEGER;
  const rows = database
    .prepare('SELECT * FROM equity WHERE time <= ? ORDER BY time')
    .all(upTo > before ? upTo : Number.MIN_SAFE_INTEGER) as unknown as readonly EquityRow[];
  const added = rows.filter((each) => each.time > before);
  const start = startOf(database);
  if (added.length === 0 || !start) return;
  const curve = new EquityFold(start, row ? (JSON.parse(String(row.sums)) as EquitySums['state']) : null);
  for (const each of added) curve.add(pointOf(each));
  const daysUpTo = wholeDaysBefore(time, KEEP_HOURS_MS);
  const kept = [
    ...thinnedEquity(
      rows.filter((each) => each.time <= daysUpTo),
      DAY_MS,
    ),
    ...thinnedEquity(
      rows.filter((each) => each.time > daysUpTo),
      HOUR_MS,
    ),
  ];
  fold(
    'equity',
    upTo,
    kept.map(({ time, session, equity, cash, exposure, seq }) => [
      time,
      session,
      equity,
      cash,
      exposure,
      seq,
    ]),
  );
  database
    .prepare('INSERT OR REPLACE INTO equity_sums VALUES (1, ?, ?)')
    .run(upTo, JSON.stringify(curve.state));
}

/** When the book was opened, and with what. */
function startOf(database: DatabaseSync): { readonly time: number; readonly equity: number } | null {
  const opened = database.prepare("SELECT time, data FROM journal WHERE kind = 'book-opened'").get();
  if (!opened) return null;
  const { startingCash } = JSON.parse(String(opened.data)) as BookIdentity;
  return { time: Number(opened.time), equity: Number(startingCash) };
}

/** The newest check stays as it is, however old: it says how things stood. */
function rollUpHealth(database: DatabaseSync, time: number, fold: Fold): void {
  const border = wholeDaysBefore(time, KEEP_SINGLE_MS);
  const last = database
    .prepare(
      `SELECT id, metrics ->> '$.summary' IS NOT NULL AS is_summary FROM health
       WHERE time <= ? AND id < (SELECT max(id) FROM health) ORDER BY id DESC LIMIT 1`,
    )
    .get(border);
  if (!last || last.is_summary === 1) return;
  const upTo = Number(last.id);
  const rows = database
    .prepare('SELECT * FROM health WHERE id <= ? ORDER BY id')
    .all(upTo) as unknown as readonly HealthRow[];
  const daysUpTo = wholeDaysBefore(time, KEEP_HOURS_MS);
  const kept = [
    ...summedUpChecks(
      rows.filter((each) => each.time <= daysUpTo),
      DAY_MS,
      false,
    ),
    ...summedUpChecks(
      rows.filter((each) => each.time > daysUpTo),
      HOUR_MS,
      true,
    ),
  ].toSorted((a, b) => a.id - b.id);
  fold(
    'health',
    upTo,
    kept.map(({ id, session, time, real_time, level, metrics }) => [
      id,
      session,
      time,
      real_time,
      level,
      metrics,
    ]),
  );
}
