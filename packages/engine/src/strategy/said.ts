import type { Signal } from '../messages.ts';
import { signalOf } from './fault.ts';

/**
 * What a strategy said to a candle, in order: signals that were checked, and in words what was wrong with what it did.
 * Most candles are answered by nothing.
 */
export type Answer = readonly (Signal | string)[];

export const NOTHING: Answer = Object.freeze([]);

/** A strategy that answers one candle with more than this is at fault; the rest is not looked at. */
export const MOST_SIGNALS = 100;

/** The signals for these symbols in what a strategy returned. */
export function checkedSignals(said: readonly unknown[], symbols: readonly string[]): Answer {
  const { length } = said;
  if (length === 0) return NOTHING;
  const answer: (Signal | string)[] = [];
  for (let place = 0; place < Math.min(length, MOST_SIGNALS); place += 1) {
    answer.push(signalOf(said[place], symbols));
  }
  if (length > MOST_SIGNALS) {
    answer.push(`gave ${length} signals to one candle: at most ${MOST_SIGNALS} count`);
  }
  return answer;
}

/** What to say of a strategy whose `handler` is async. */
export function promised(said: Promise<unknown>, handler: string): Answer {
  // The promise may fail later: its error is dropped here, because no caller waits for it.
  said.catch(() => undefined);
  return [`${handler} must not be async: it must return an array of signals or nothing`];
}
