import type { Position } from '../book/position.ts';
import type { Limits, Order } from '../messages.ts';
import { signOf } from '../role.ts';
import { percent } from './breach.ts';

const MINUTE_MS = 60_000;

/** Why a position is closed because of its age. */
export interface AgeExit {
  readonly cause: Extract<Order['cause'], 'max-hold' | 'profit-by-age'>;
  readonly reason: string;
}

/** `null`: it is young enough, or has not earned what is enough at its age. Its age counts from its first entry. */
export function ageExit(
  { openedAt, entryPrice, mark, direction }: Position,
  time: number,
  { maxHoldMs, profitByAge = [] }: Limits,
): AgeExit | null {
  const age = time - openedAt;
  if (maxHoldMs !== undefined && age >= maxHoldMs) {
    return { cause: 'max-hold', reason: `held for ${minutes(age)}, the longest is ${minutes(maxHoldMs)}` };
  }
  const step = profitByAge.findLast(([fromMs]) => fromMs <= age);
  if (!step || mark === null || entryPrice === 0) return null;
  const [fromMs, enough] = step;
  const profit = signOf(direction) * (mark / entryPrice - 1);
  if (profit < enough) return null;
  const what = `earned ${percent(profit)} after ${minutes(age)}`;
  return {
    cause: 'profit-by-age',
    reason: `${what}: ${percent(enough)} is enough from ${minutes(fromMs)} on`,
  };
}

function minutes(ms: number): string {
  return `${ms / MINUTE_MS} minutes`;
}
