import { isoTime } from '@chimera/base';
import { incidentsIn, type Scope } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';
import type { Timeline } from '../report.ts';
import { type Happening, happeningsIn, TOLD_KINDS } from './happenings.ts';

/** A report tells this many; the ledger has them all. */
const MOST_EVENTS = 40;

/** What happened in its order: sessions, incidents, the governor, the source of the data. What repeats at once is one line. */
export function collectTimeline(reader: LedgerReader, period: Scope): Timeline {
  const happenings = [...incidentsIn(reader, period), ...happeningsIn(reader, period, TOLD_KINDS)];
  const runs = runsOf(happenings.toSorted((a, b) => a.time - b.time));
  const events = runs.slice(-MOST_EVENTS).map((run) => {
    const { time, severity, source, message } = run[0]!;
    const until = run.length > 1 ? isoTime(run.at(-1)!.time) : null;
    return { time: isoTime(time), until, times: run.length, severity, source, message };
  });
  return { events, omitted: runs.length - events.length };
}

/** Neighbours that say the same. */
function runsOf(happenings: readonly Happening[]): readonly (readonly Happening[])[] {
  const runs: Happening[][] = [];
  for (const happening of happenings) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isSame =
      last?.source === happening.source &&
      last.message === happening.message &&
      last.severity === happening.severity;
    if (run && isSame) run.push(happening);
    else runs.push([happening]);
  }
  return runs;
}
