import type { JournalEntry, OrderWish, Signal } from '@chimera/engine';
import { type RunRequest, runBacktest } from './run.ts';

/** What a strategy said at one moment: a signal, or a fault. */
export interface Decision {
  readonly time: number;
  readonly symbol: string;
  /** `null` where the strategy failed instead. */
  readonly signal: Signal | null;
  /** In words, for the one who has to find the difference. */
  readonly text: string;
}

/** Keeps what the strategy says, in order. */
export class DecisionRecord {
  readonly decisions: Decision[] = [];

  readonly take = (entry: JournalEntry): void => {
    if (entry.kind === 'signal') {
      const { symbol, action, reason } = entry.data;
      const text = `${action} ${symbol} (${reason.slice(0, 80)})`;
      this.decisions.push({ time: entry.time, symbol, signal: entry.data, text });
    } else if (entry.kind === 'strategy-fault') {
      const { symbol, message } = entry.data;
      const text = `failed: ${message.slice(0, 80)}`;
      this.decisions.push({ time: entry.time, symbol, signal: null, text });
    }
  };
}

/** What the strategy says in a run of its own. */
export async function decisionsOf(request: RunRequest): Promise<readonly Decision[]> {
  const record = new DecisionRecord();
  await runBacktest({ ...request, onEntry: record.take });
  return record.decisions;
}

/** The first place where two runs differ, each with what it said there (`null`: nothing more). */
export interface Difference {
  readonly time: number;
  readonly one: Decision | null;
  readonly other: Decision | null;
}

/** Compares decision by decision; `tolerance` is the relative difference that numbers may have. */
export function firstDifference(
  one: readonly Decision[],
  other: readonly Decision[],
  tolerance = 0,
): Difference | null {
  for (let place = 0; place < Math.max(one.length, other.length); place += 1) {
    const [a = null, b = null] = [one[place], other[place]];
    if (a && b && isSame(a, b, tolerance)) continue;
    return { time: Math.min(a?.time ?? Infinity, b?.time ?? Infinity), one: a, other: b };
  }
  return null;
}

/** What one of the two said at the moment of the difference. */
export function saidAt({ time }: Difference, decision: Decision | null): string {
  return decision?.time === time ? decision.text : 'nothing';
}

const NUMBERS = ['confidence', 'positionSize', 'stop', 'target', 'trailingStop'] as const;

function isSame(a: Decision, b: Decision, tolerance: number): boolean {
  if (a.time !== b.time || a.symbol !== b.symbol) return false;
  if (a.signal === null || b.signal === null) return a.text === b.text && a.signal === b.signal;
  if (a.signal.action !== b.signal.action) return false;
  const near = NUMBERS.every((name) => isNear(a.signal![name], b.signal![name], tolerance));
  return near && isSameWish(a.signal.order, b.signal.order, tolerance);
}

function isSameWish(a: OrderWish | undefined, b: OrderWish | undefined, tolerance: number): boolean {
  if (a === undefined || b === undefined) return a === b;
  const [one, other] = [a, b].map((wish) => Object.entries(wish));
  return (
    one!.length === other!.length &&
    one!.every(([name, value], place) => {
      const [otherName, otherValue] = other![place]!;
      if (name !== otherName) return false;
      return typeof value === 'number' ? isNear(value, Number(otherValue), tolerance) : value === otherValue;
    })
  );
}

function isNear(a: number | undefined, b: number | undefined, tolerance: number): boolean {
  if (a === undefined || b === undefined) return a === b;
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
