import { type Timetable, turnsOf } from '@chimera/config';
import type { SlotCount } from './history.ts';

/** A stretch of session time, `from` included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Slot extends Stretch {
  /** Whether a session began in it, or one that had begun before ran for half of it at least. */
  readonly ran: boolean;
}

/** A schedule of a slot a minute over years would never end. */
const MOST_SLOTS = 20_000;

/**
 * The slots of a cron schedule that begin at `from` or later and are over at `to`, and the one that is not over yet
 * where a session ran in it: one that is due may still come. `sessions` are in order and do not overlap.
 */
export function slotsOf(
  timetable: Timetable,
  { from, to }: Stretch,
  sessions: readonly Stretch[],
): readonly Slot[] {
  const cron = turnsOf(timetable);
  const slots: Slot[] = [];
  let first = 0;
  let start = cron.nextRun(new Date(from - 1))?.getTime();
  while (start !== undefined && start < to && slots.length < MOST_SLOTS) {
    const end = cron.nextRun(new Date(start))?.getTime() ?? Number.POSITIVE_INFINITY;
    while (first < sessions.length && sessions[first]!.to <= start) first += 1;
    const slot = { from: start, to: end };
    const ran = hasRun(slot, sessions, first);
    if (end <= to || ran) slots.push({ ...slot, ran });
    start = end;
  }
  return slots;
}

function hasRun(slot: Stretch, sessions: readonly Stretch[], first: number): boolean {
  let covered = 0;
  for (let at = first; at < sessions.length && sessions[at]!.from < slot.to; at += 1) {
    if (sessions[at]!.from >= slot.from) return true;
    covered += overlap(slot, sessions[at]!);
  }
  return covered >= (slot.to - slot.from) / 2;
}

/** How long both last together. */
export function overlap(one: Stretch, other: Stretch): number {
  return Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
}

export function countSlots(slots: readonly Slot[]): SlotCount {
  return { due: slots.length, ran: slots.filter(({ ran }) => ran).length };
}
