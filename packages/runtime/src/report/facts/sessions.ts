import type { Scope } from '../../book/scope.ts';
import type { SessionRun } from '../../book/sessions.ts';
import { isoTime } from '../../clock.ts';
import { LOST } from '../../session/newest-session.ts';
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
