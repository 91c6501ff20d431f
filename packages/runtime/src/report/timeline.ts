import type { Severity } from '@chimera/contract';
import { incidentsIn } from '../book/incidents.ts';
import { entriesIn } from '../book/journal.ts';
import type { Scope } from '../book/scope.ts';
import { isoTime } from '../clock.ts';
import type { LedgerReader } from '../ledger/reader.ts';
import type { Timeline } from './report.ts';
import { writeOffWords } from './write-off-words.ts';

/** A report tells this many; the ledger has them all. */
const MOST_EVENTS = 40;

interface Happening {
  readonly time: number;
  readonly severity: Severity;
  readonly source: string;
  readonly message: string;
}

/** What happened in its order: sessions, incidents, the governor, the source of the data. What repeats at once is one line. */
export function collectTimeline(reader: LedgerReader, period: Scope): Timeline {
  const happenings = [...incidentsIn(reader, period), ...journalled(reader, period)];
  const runs = runsOf(happenings.toSorted((a, b) => a.time - b.time));
  const events = runs.slice(-MOST_EVENTS).map((run) => {
    const { time, severity, source, message } = run[0]!;
    const until = run.length > 1 ? isoTime(run.at(-1)!.time) : null;
    return { time: isoTime(time), until, times: run.length, severity, source, message };
  });
  return { events, omitted: runs.length - events.length };
}

function journalled(reader: LedgerReader, period: Scope): readonly Happening[] {
  const told = (severity: Severity, source: string, time: number, message: string): Happening => {
    return { time, severity, source, message };
  };
  return [
    ...entriesIn(reader, period, 'session-started').map(({ time, data }) =>
      told('info', 'session', time, `begins, to end at ${isoTime(data.ends)}`),
    ),
    ...entriesIn(reader, period, 'session-ended').map(({ time, data }) =>
      told('info', 'session', time, `${data.reason}: ${data.detail}`),
    ),
    ...entriesIn(reader, period, 'governor').map(({ time, data }) =>
      told(data.state === 'active' ? 'info' : 'warning', 'governor', time, `${data.state}: ${data.reason}`),
    ),
    ...entriesIn(reader, period, 'warning').map(({ time, data }) =>
      told('warning', 'governor', time, data.reason),
    ),
    ...entriesIn(reader, period, 'write-off').map(({ time, data }) =>
      told('warning', 'book', time, writeOffWords(data)),
    ),
    ...entriesIn(reader, period, 'source-changed').map(({ time, data }) =>
      told('warning', 'feed', time, `from ${data.from} to ${data.to}: ${data.reason}`),
    ),
    ...entriesIn(reader, period, 'candle-refused').map(({ time, data }) =>
      told('warning', 'feed', time, `${data.symbol}: candle refused: ${data.reason}`),
    ),
    ...entriesIn(reader, period, 'strategy-fault').map(({ time, data }) =>
      told('error', 'strategy', time, `failed on ${data.symbol}: ${data.message}`),
    ),
  ];
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
