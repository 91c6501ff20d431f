import { DAY_MS, dayClosedBy, dayStart, isoTime } from '@chimera/base';
import type { DayRecord, GapRecord, Tone, UptimeWindow } from './history.ts';
import type { PastSession } from './sessions.ts';
import { countSlots, overlap, type Slot, type Stretch } from './slots.ts';

/** As many days as the page has bars for. */
export const MOST_DAYS = 90;

const WINDOWS = [
  ['24 hours', DAY_MS],
  ['7 days', 7 * DAY_MS],
  ['30 days', 30 * DAY_MS],
  ['Since the beginning', Number.POSITIVE_INFINITY],
] as const;

export interface Watch {
  /** When the book was opened, and up to when sessions were due. */
  readonly life: Stretch;
  readonly sessions: readonly PastSession[];
  readonly slots: readonly Slot[];
}

/** How much of the time a session ran: over windows that end now, as far as the book goes back. */
export function uptimeOf({ life, sessions, slots }: Watch): readonly UptimeWindow[] {
  return WINDOWS.map(([name, lengthMs]) => {
    const window = { from: Math.max(life.from, life.to - lengthMs), to: life.to };
    const elapsedMs = window.to - window.from;
    const watchedMs = watched(sessions, window);
    return {
      name,
      elapsedMs,
      watchedMs,
      share: elapsedMs > 0 ? watchedMs / elapsedMs : null,
      slots: countSlots(slots.filter(({ from }) => from >= window.from)),
    };
  });
}

/** The newest days, oldest first. A day belongs to the sessions that ran in it, and an outcome to the day it fell on. */
export function daysOf({ life, sessions, slots }: Watch): readonly DayRecord[] {
  const last = life.to > life.from ? dayClosedBy(life.to) : dayStart(life.to);
  const first = Math.max(dayStart(life.from), last - (MOST_DAYS - 1) * DAY_MS);
  return Array.from({ length: (last - first) / DAY_MS + 1 }, (_, place) => {
    const from = first + place * DAY_MS;
    const day = { from, to: from + DAY_MS };
    const lived = { from: Math.max(day.from, life.from), to: Math.min(day.to, life.to) };
    const own = sessions.filter(({ start, end }) => start < day.to && (end > day.from || start >= day.from));
    const ended = own.filter(({ end }) => end > day.from && end <= day.to);
    const ofDay = countSlots(slots.filter((slot) => slot.from >= day.from && slot.from < day.to));
    return {
      date: isoTime(from).slice(0, 10),
      tone: toneOf(own, ended, ofDay.due - ofDay.ran),
      sessions: own.length,
      share: lived.to > lived.from ? watched(sessions, lived) / (lived.to - lived.from) : 0,
      slots: ofDay,
      outcomes: ended.map(({ outcome }) => outcome),
      pnl: ended.length > 0 ? ended.reduce((sum, { pnl }) => sum + pnl, 0) : null,
    };
  });
}

function toneOf(own: readonly PastSession[], ended: readonly PastSession[], missed: number): Tone {
  if (own.length === 0) return 'none';
  if (ended.some(({ tone }) => tone === 'bad')) return 'bad';
  return missed > 0 || ended.some(({ tone }) => tone === 'warn') ? 'warn' : 'good';
}

/** What the journal says went by unwatched between two sessions, the newest first. */
export function gapsOf({ sessions, slots }: Watch): readonly GapRecord[] {
  return sessions
    .flatMap(({ idle }) => (idle ? [idle] : []))
    .map(({ from, to }) => {
      const missed = slots.filter((slot) => !slot.ran && slot.from >= from && slot.from < to);
      return { from: isoTime(from), to: isoTime(to), missedSlots: missed.length };
    })
    .toReversed();
}

function watched(sessions: readonly PastSession[], window: Stretch): number {
  return sessions.reduce((sum, { start, end }) => sum + overlap({ from: start, to: end }, window), 0);
}
