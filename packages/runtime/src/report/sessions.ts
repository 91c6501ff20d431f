import type { EntryOf } from '@chimera/engine';
import type { Scope } from '../book/scope.ts';
import { isoTime } from '../clock.ts';
import type { JournalRow } from '../ledger/chain.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import { LOST } from '../session/newest-session.ts';
import type { SessionSpan } from './report.ts';

/** A session that ran within a period, whether or not it began there. */
export interface SessionRun {
  readonly id: string;
  readonly start: number;
  readonly started: EntryOf<'session-started'>;
  /** When it ended or, where it never said so, its last candle's end. */
  readonly end: number;
  readonly ended: EntryOf<'session-ended'> | null;
}

export function sessionsIn(reader: LedgerReader, { from, to, session }: Scope): readonly SessionRun[] {
  const rows = reader.rows<JournalRow>(
    `SELECT * FROM journal WHERE kind = 'session-started' AND seq >= ? AND time <= ?
       AND session = ifnull(?, session) ORDER BY seq`,
    reader.entryBefore(from),
    to,
    session,
  );
  const runs = rows.map((row): SessionRun => {
    const ended = reader.sessionEnd(row.session);
    const end = ended?.time ?? reader.lastCandleEnd(row.session) ?? row.time;
    return {
      id: row.session,
      start: row.time,
      started: JSON.parse(row.data),
      end,
      ended: ended?.data ?? null,
    };
  });
  return runs.filter(({ start, end }) => start === from || (start < to && end > from));
}

/** The part of a session's life that lies in the period. A session without an end was lost, unless it is `ongoing`. */
export function spanOf(
  { id, start, end, ended }: SessionRun,
  { from, to }: Scope,
  ongoing: string | null,
): SessionSpan {
  const outcome = ended ?? (id === ongoing ? null : LOST);
  return {
    id,
    from: isoTime(Math.max(start, from)),
    to: isoTime(Math.min(end, to)),
    end: end <= to ? outcome : null,
  };
}
