import { DAY_MS, isoTime } from '@chimera/base';
import { type SessionRun, sessionsIn, timesOf } from '@chimera/book';
import type { LedgerReader } from '@chimera/ledger';
import type { QuietReport } from '../report.ts';

/** How far back the strategy's own past is looked at. */
const PAST_MS = 90 * DAY_MS;

/** Fewer events than this are no past to judge by. */
const LEAST_EVENTS = 10;

/** A silence is told if one as long or longer has less than this chance. */
const CHANCE = 0.001;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whether the strategy has been without a signal, or else without a fill, for longer than its own past makes likely, at the
 * time `to` (session time). Time without a session does not count, and a strategy whose file, parameters, symbols or timeframe changed
 * has no past before that. `null` if all is as usual, or too little is known.
 */
export function quietAt(reader: LedgerReader, to: number): QuietReport | null {
  const from = to - PAST_MS;
  const sessions = sinceLastChange(sessionsIn(reader, { from, to, session: null }));
  const [first] = sessions;
  if (!first) return null;
  const spans = sessions.map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }));
  for (const [what, kind] of [
    ['signal', 'signal'],
    ['trade', 'fill'],
  ] as const) {
    const found = unusualSilence(spans, timesOf(reader, kind, spans[0]!.start, to));
    if (found) return { what, ...found };
  }
  return null;
}

/** The newest sessions that all have the strategy, symbols and timeframe of the last one. */
function sinceLastChange(sessions: readonly SessionRun[]): readonly SessionRun[] {
  const keyOf = ({ started: { setup } }: SessionRun) => {
    const { strategy, strategyHash, parameters, symbols, periodMs } = setup;
    return JSON.stringify([strategy, strategyHash, parameters, symbols, periodMs]);
  };
  const last = sessions.at(-1);
  const changedAt = sessions.findLastIndex((session) => keyOf(session) !== keyOf(last!));
  return sessions.slice(changedAt + 1);
}

/**
 * A silence at the end of the spans, if it is longer than each one before and unlikely: events at a constant rate, of which nothing is known
 * but that `n` of them came in a time `T`, stay away for a time `q` with the chance `(T / (T + q))^n` (the predictive
 * distribution of a Poisson process with a gamma prior: Gelman et al., Bayesian Data Analysis, 3rd ed., section 2.6). Times in epoch milliseconds,
 * ordered.
 */
export function unusualSilence(
  spans: readonly Span[],
  events: readonly number[],
): Omit<QuietReport, 'what'> | null {
  const last = events.at(-1);
  if (last === undefined || events.length < LEAST_EVENTS) return null;
  const ran = (time: number) =>
    spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(time, end) - start), 0);
  const until = events.map(ran);
  const past = until.at(-1)!;
  const quietMs = ran(Number.MAX_SAFE_INTEGER) - past;
  const longestMs = Math.max(...until.map((at, place) => at - (until[place - 1] ?? 0)));
  const chance = (past / (past + quietMs)) ** events.length;
  if (past <= 0 || quietMs <= longestMs || chance >= CHANCE) return null;
  return { since: isoTime(last), quietMs, meanMs: past / events.length, longestMs };
}
