import type { DatabaseSync } from 'node:sqlite';
import { type BookIdentity, EquityFold } from '@chimera/engine';
import type { HealthRow } from '../observations.ts';
import type { EquityRow } from '../reader.ts';
import {
  DAY_MS,
  daysDue,
  HOUR_MS,
  KEEP_HOURS_MS,
  KEEP_SINGLE_MS,
  stretchOf,
  wholeDaysBefore,
} from './ages.ts';
import { type EquitySums, pointOf } from './equity-sums.ts';
import { summedUpChecks } from './health-summary.ts';
import { thinnedEquity } from './thinned-equity.ts';

type Value = string | number;
type Table = 'equity' | 'health';

/** Replaces rows by others that sum them up. Throws LedgerError where a row is not what was sealed. */
export interface Folding {
  /** Up to which key rows were replaced before. */
  foldedUpTo(table: Table): number;
  /** Those after it, up to a key. */
  next(table: Table, upTo: number, rows: readonly (readonly Value[])[]): void;
  /** All up to a key. */
  again(table: Table, upTo: number, rows: readonly (readonly Value[])[]): void;
}

/**
 * Sums up notes of equity that are older than a report needs, within the caller's transaction: by the hour, and later by the
 * day. What the figures need of the notes that go is added to `equity_sums`, so that no figure changes.
 */
export function rollUpEquity(database: DatabaseSync, time: number, folding: Folding): void {
  const upTo = wholeDaysBefore(time, KEEP_SINGLE_MS);
  const start = startOf(database);
  const row = database.prepare('SELECT through, sums FROM equity_sums').get();
  const through = row ? Number(row.through) : Number.MIN_SAFE_INTEGER;
  if (!start || upTo <= through) return;
  const curve = new EquityFold(start, row ? (JSON.parse(String(row.sums)) as EquitySums['state']) : null);
  const daysUpTo = wholeDaysBefore(time, KEEP_HOURS_MS);
  const day = database.prepare('SELECT * FROM equity WHERE time > ? AND time <= ? ORDER BY time');
  const first = database.prepare('SELECT min(time) AS time FROM equity WHERE time > ? AND time <= ?');
  let isAdded = false;
  for (;;) {
    const from = folding.foldedUpTo('equity');
    const next = first.get(from, upTo)?.time;
    if (next === null || next === undefined) break;
    const end = Math.min(upTo, stretchOf(Number(next), DAY_MS) * DAY_MS);
    const rows = day.all(from, end) as unknown as readonly EquityRow[];
    for (const each of rows) {
      if (each.time <= through) continue;
      curve.add(pointOf(each));
      isAdded = true;
    }
    folding.next('equity', end, thinnedEquity(rows, end <= daysUpTo ? DAY_MS : HOUR_MS).map(valuesOfNote));
  }
  if (!isAdded) return;
  database
    .prepare('INSERT OR REPLACE INTO equity_sums VALUES (1, ?, ?)')
    .run(upTo, JSON.stringify(curve.state));
  const due = row ? daysDue(time, through + KEEP_SINGLE_MS) : null;
  if (due === null) return;
  const rows = day.all(Number.MIN_SAFE_INTEGER, due) as unknown as readonly EquityRow[];
  folding.again('equity', due, thinnedEquity(rows, DAY_MS).map(valuesOfNote));
}

function valuesOfNote({ time, session, equity, cash, exposure, seq }: EquityRow): readonly Value[] {
  return [time, session, equity, cash, exposure, seq];
}

/** When the book was opened, and with what. */
function startOf(database: DatabaseSync): { readonly time: number; readonly equity: number } | null {
  const opened = database.prepare("SELECT time, data FROM journal WHERE kind = 'book-opened'").get();
  if (!opened) return null;
  const { startingCash } = JSON.parse(String(opened.data)) as BookIdentity;
  return { time: Number(opened.time), equity: Number(startingCash) };
}

/**
 * Sums up the health checks of the oldest day that is older than a report needs, within the caller's transaction. Returns whether
 * there may be another one, for a transaction of its own: a book that was never summed up has a year of them. The newest
 * check stays as it is, however old: it says how things stood.
 */
export function rollUpHealth(database: DatabaseSync, time: number, folding: Folding): boolean {
  const border = wholeDaysBefore(time, KEEP_SINGLE_MS);
  const from = folding.foldedUpTo('health');
  const next = database
    .prepare(
      'SELECT time FROM health WHERE id > ? AND time <= ? AND id < (SELECT max(id) FROM health) ORDER BY id LIMIT 1',
    )
    .get(from, border);
  if (!next) return false;
  const end = Math.min(border, stretchOf(Number(next.time), DAY_MS) * DAY_MS);
  const last = database
    .prepare(
      'SELECT max(id) AS id FROM health WHERE id > ? AND time <= ? AND id < (SELECT max(id) FROM health)',
    )
    .get(from, end);
  const before = database.prepare('SELECT time FROM health WHERE id <= ? ORDER BY id DESC LIMIT 1').get(from);
  const upTo = Number(last?.id);
  const checks = database.prepare('SELECT * FROM health WHERE id > ? AND id <= ? ORDER BY id');
  const rows = checks.all(from, upTo) as unknown as readonly HealthRow[];
  folding.next('health', upTo, summedUp(rows, end <= wholeDaysBefore(time, KEEP_HOURS_MS)));
  const due = before && end === border ? daysDue(time, Number(before.time) + KEEP_SINGLE_MS) : null;
  const old =
    due !== null &&
    database.prepare('SELECT max(id) AS id FROM health WHERE time <= ? AND id <= ?').get(due, upTo);
  if (old && old.id !== null) {
    const summaries = checks.all(-1, Number(old.id)) as unknown as readonly HealthRow[];
    folding.again('health', Number(old.id), summedUp(summaries, true));
  }
  return true;
}

function summedUp(rows: readonly HealthRow[], isByDay: boolean): readonly (readonly Value[])[] {
  return summedUpChecks(rows, isByDay ? DAY_MS : HOUR_MS, !isByDay).map(
    ({ id, session, time, real_time, level, metrics }) => [id, session, time, real_time, level, metrics],
  );
}
