import { DAY_MS, isoTime } from '@chimera/base';
import {
  countIn,
  entriesIn,
  equityBefore,
  equityIn,
  identityOf,
  type Scope,
  type SessionRun,
  sessionsIn,
  tradesIn,
} from '@chimera/book';
import type { ReportKind } from '@chimera/contract';
import type { LedgerReader } from '@chimera/ledger';
import type { PeriodPart } from '../report.ts';
import { collectConcerns } from './concerns.ts';
import { spanOf } from './sessions.ts';

/** What a summary is the sum of: a day of its sessions, a week of its days. */
export function collectParts(kind: ReportKind, reader: LedgerReader, period: Scope): readonly PeriodPart[] {
  if (kind === 'daily') {
    return sessionsIn(reader, period).map((run) => {
      const span = { from: Math.max(run.start, period.from), to: Math.min(run.end, period.to) };
      return partOf(run.id, reader, { ...span, session: run.id }, [run]);
    });
  }
  return kind === 'weekly' ? daysOf(reader, period) : [];
}

/** The days on which a session ran. */
function daysOf(reader: LedgerReader, { from, to }: Scope): readonly PeriodPart[] {
  const days = Array.from({ length: Math.ceil((to - from) / DAY_MS) }, (_, index) => from + index * DAY_MS);
  return days.flatMap((start) => {
    const day = { from: start, to: Math.min(start + DAY_MS, to), session: null };
    const runs = sessionsIn(reader, day);
    return runs.length > 0 ? [partOf(isoTime(start).slice(0, 10), reader, day, runs)] : [];
  });
}

function partOf(name: string, reader: LedgerReader, period: Scope, runs: readonly SessionRun[]): PeriodPart {
  const startingCash = Number(identityOf(reader)?.startingCash ?? 0);
  const before = equityBefore(reader, period.from, startingCash);
  const fills = entriesIn(reader, period, 'fill');
  const trips = tradesIn(reader, period);
  const { errors, warnings } = collectConcerns(reader, period);
  const spans = runs.map((run) => spanOf(run, period, null));
  return {
    name,
    sessions: runs.length,
    runtimeMs: spans.reduce((sum, { from, to }) => sum + Date.parse(to) - Date.parse(from), 0),
    equity: {
      before,
      after: equityIn(reader, period).at(-1)?.equity ?? before,
    },
    fills: fills.length,
    trades: trips.length,
    wins: trips.filter(({ pnl }) => Number(pnl) > 0).length,
    fees: fills.reduce((sum, { data }) => sum + Number(data.fee), 0),
    refusals: countIn(reader, period, 'refusal'),
    errors,
    warnings,
  };
}
