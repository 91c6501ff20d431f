import { isoTime } from '@chimera/base';
import type { Scope, SessionRun } from '@chimera/book';
import { LOST } from '@chimera/session';
import type { SessionSpan } from '../report.ts';

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
