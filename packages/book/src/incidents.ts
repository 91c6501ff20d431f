import type { LedgerReader, NewIncident } from '@chimera/ledger';
import { type NoteQuery, newestNotes, notes, notesIn } from './notes.ts';
import type { Scope } from './scope.ts';

/** A fact about the machine, kept beside the chain. */
export interface Incident extends NewIncident {
  readonly id: number;
  /** The machine's time; epoch milliseconds. */
  readonly real_time: number;
}

/** SQL that holds for what `isError` holds for. */
const ERRORS = "severity IN ('error', 'critical')";

export function isError({ severity }: Pick<Incident, 'severity'>): boolean {
  return severity === 'error' || severity === 'critical';
}

/** The incidents of a scope, in order of time. */
export function incidentsIn(reader: LedgerReader, scope: Scope): readonly Incident[] {
  return notesIn<Incident>(reader, scope, 'incidents');
}

/** The oldest incidents that a query asks for, in the order in which they were written. */
export function incidents(reader: LedgerReader, query: NoteQuery): readonly Incident[] {
  return notes<Incident>(reader, 'incidents', query);
}

/** The newest incidents that a query asks for, in the order in which they were written. */
export function newestIncidents(reader: LedgerReader, query: NoteQuery): readonly Incident[] {
  return newestNotes<Incident>(reader, 'incidents', query);
}

/** The id of the newest incident of the book, or of the newest one up to a session time; 0 if there is none. */
export function lastIncident(reader: LedgerReader, until?: number): number {
  return newestIncidents(reader, { until, limit: 1 })[0]?.id ?? 0;
}

/** How many errors each session has; sessions without one are left out. */
export function errorsBySession(reader: LedgerReader): ReadonlyMap<string, number> {
  const query = `SELECT session, count(*) AS n FROM incidents WHERE ${ERRORS} GROUP BY session`;
  const rows = reader.rows<{ session: string; n: number }>(query);
  return new Map(rows.map(({ session, n }) => [session, n]));
}

/** The errors of a session that have one source and one message. */
export interface ErrorGroup {
  readonly session: string;
  /** Of the newest one. */
  readonly time: number;
  readonly source: string;
  readonly message: string;
  readonly times: number;
}

/** The errors of one session or (`null`) of all, the newest first. */
export function errorGroups(reader: LedgerReader, session: string | null): readonly ErrorGroup[] {
  return reader.rows<ErrorGroup>(
    `SELECT session, max(time) AS time, source, message, count(*) AS times FROM incidents
     WHERE ${ERRORS} AND session = ifnull(?, session)
     GROUP BY session, source, message ORDER BY time DESC`,
    session,
  );
}
