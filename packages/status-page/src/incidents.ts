import { counted, isoTime } from '@chimera/base';
import { errorGroups } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';
import { LOSSES } from '@chimera/session';
import type { IncidentRecord, StatusHistory } from './history.ts';
import type { PastSession } from './sessions.ts';
import type { Slot } from './slots.ts';

const MOST_PAST = 40;
/** A session that fails again and again in new words must not push all else off the page. */
const MOST_ERRORS = 20;
const MOST_LETTERS = 300;

/** What the end of a session is called where nobody asked for it. */
const FAULTS: Readonly<Record<string, string>> = {
  failed: 'Session failed',
  breaker: 'Circuit breaker opened',
  lost: `Session lost: ${LOSSES.lost}`,
  'controller-lost': `Session lost: ${LOSSES['controller-lost']}`,
};

export interface Surroundings {
  readonly sessions: readonly PastSession[];
  readonly slots: readonly Slot[];
  readonly governor: { readonly state: string; readonly cause: string | null; readonly since: number } | null;
  clean(text: string): string;
}

/** What is wrong now: it lasts until a session goes well, the governor is active, a due session runs. */
export function openIncidents(
  reader: LedgerReader,
  { sessions, slots, governor, clean }: Surroundings,
): readonly IncidentRecord[] {
  const newest = sessions.at(-1);
  if (!newest) return [];
  const found: IncidentRecord[] = [];
  const end = endOf(newest);
  if (end) found.push(end);
  const missed = slots.filter((slot) => slot.from >= newest.end && !slot.ran);
  if (missed.length > 0) {
    found.push({
      time: isoTime(missed[0]!.from),
      tone: 'bad',
      title: `No session since ${newest.to}`,
      detail: `${counted(missed.length, 'slot')} of the schedule went by without one`,
      times: missed.length,
    });
  }
  if (governor && governor.state !== 'active') {
    found.push({
      time: isoTime(governor.since || newest.start),
      tone: 'warn',
      title: `The governor is ${governor.state}`,
      detail: governor.cause ? `by ${governor.cause}` : '',
      times: 1,
    });
  }
  return [...found, ...newestErrors(reader, clean, newest.id)];
}

function newestErrors(
  reader: LedgerReader,
  clean: (text: string) => string,
  session: string,
): readonly IncidentRecord[] {
  const all = errorsOf(reader, clean, session).map(({ session: _, ...record }) => record);
  const [first, ...rest] = all.slice(MOST_ERRORS);
  if (!first) return all;
  const detail = `${counted(rest.length + 1, 'kind')} of error before these, see the report`;
  return [...all.slice(0, MOST_ERRORS), { ...first, title: 'More errors', detail, times: 1 }];
}

/** What went wrong before, the newest first. Of what is still open there is nothing here. */
export function pastIncidents(
  reader: LedgerReader,
  { sessions, clean }: Surroundings,
): { readonly past: readonly IncidentRecord[]; readonly pastOmitted: number } {
  const before = sessions.slice(0, -1);
  const newest = sessions.at(-1);
  const ends = before.flatMap((session) => endOf(session) ?? []);
  const errors = errorsOf(reader, clean).filter(({ session }) => session !== newest?.id);
  const all = [...ends, ...errors.map(({ session: _, ...record }) => record)];
  all.sort((a, b) => (a.time < b.time ? 1 : -1));
  return { past: all.slice(0, MOST_PAST), pastOmitted: Math.max(0, all.length - MOST_PAST) };
}

/** The state of everything in one sentence: how many incidents are open or, where none is, how the newest session goes. */
export function stateOf(
  open: readonly IncidentRecord[],
  sessions: readonly PastSession[],
): StatusHistory['state'] {
  const newest = sessions.at(-1);
  if (!newest) return { tone: 'none', headline: 'No session yet' };
  const tone = open.some((incident) => incident.tone === 'bad') ? 'bad' : open.length > 0 ? 'warn' : null;
  if (tone) return { tone, headline: counted(open.length, 'open incident') };
  if (newest.outcome === 'open') return { tone: 'good', headline: 'A session runs, and nothing is amiss' };
  return newest.tone === 'good'
    ? { tone: 'good', headline: 'All is well' }
    : { tone: 'warn', headline: `The newest session was ${newest.outcome}` };
}

function endOf({ outcome, tone, to, id, detail }: PastSession): IncidentRecord | null {
  if (tone !== 'bad') return null;
  const because = detail === '' ? '' : `: ${detail}`;
  return {
    time: to,
    tone: 'bad',
    title: FAULTS[outcome] ?? `Session ended: ${outcome}`,
    detail: `${id}${because}`,
    times: 1,
  };
}

/** Errors of the machine, each once a session; of one session or of all. The newest first. */
function errorsOf(
  reader: LedgerReader,
  clean: (text: string) => string,
  session: string | null = null,
): readonly (IncidentRecord & { readonly session: string })[] {
  return errorGroups(reader, session).map(({ time, source, message, times, ...row }) => ({
    session: row.session,
    time: isoTime(time),
    tone: 'warn',
    title: `Error in ${source}`,
    detail: shortened(clean(message)),
    times,
  }));
}

function shortened(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)} …` : text;
}
