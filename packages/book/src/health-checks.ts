import type { CheckedMetrics } from '@chimera/contract';
import type { HealthRow, LedgerReader } from '@chimera/ledger';
import { type NoteQuery, newestNotes, notes, notesIn } from './notes.ts';
import type { Scope } from './scope.ts';

/** One health check, or the summary of those of an hour or a day, with the metrics that it was judged by. */
export interface HealthCheck extends Omit<HealthRow, 'metrics'> {
  readonly metrics: CheckedMetrics;
}

function checkOf(row: HealthRow): HealthCheck {
  return { ...row, metrics: JSON.parse(row.metrics) };
}

/** The health checks of a scope, in order of time. */
export function checksIn(reader: LedgerReader, scope: Scope): readonly HealthCheck[] {
  return notesIn<HealthRow>(reader, scope, 'health').map(checkOf);
}

/** The oldest health checks that a query asks for, in the order in which they were written. */
export function checks(reader: LedgerReader, query: NoteQuery): readonly HealthCheck[] {
  return notes<HealthRow>(reader, 'health', query).map(checkOf);
}

/** The health checks after the one with that id, one at a time, without holding them all. */
export function* eachCheck(reader: LedgerReader, after: number): Generator<HealthCheck> {
  const query = 'SELECT * FROM health WHERE id > ? ORDER BY id';
  for (const row of reader.each<HealthRow>(query, after)) yield checkOf(row);
}

/** The newest health checks that a query asks for, in the order in which they were written. */
export function newestChecks(reader: LedgerReader, query: NoteQuery): readonly HealthCheck[] {
  return newestNotes<HealthRow>(reader, 'health', query).map(checkOf);
}

/** The newest health check of a session or (`null`) of the book. */
export function newestCheck(reader: LedgerReader, session: string | null = null): HealthCheck | undefined {
  return newestChecks(reader, { session, limit: 1 })[0];
}

/** The health check of a session or (`null`) of the book that was the newest one at a session time. */
export function checkAt(
  reader: LedgerReader,
  time: number,
  session: string | null = null,
): HealthCheck | undefined {
  const query = `SELECT * FROM health WHERE time <= ? AND session = ifnull(?, session)
    ORDER BY time DESC, id DESC LIMIT 1`;
  const row = reader.row<HealthRow>(query, time, session);
  return row && checkOf(row);
}

/** The id of the newest health check of the book, or of the newest one up to a session time; 0 if there is none. */
export function lastCheck(reader: LedgerReader, until?: number): number {
  return newestNotes<HealthRow>(reader, 'health', { until, limit: 1 })[0]?.id ?? 0;
}
