import { monotonicNow } from '@chimera/base';
import type { Answer } from '@chimera/engine';
import type { RunReply } from './protocol.ts';
import type { Answerer, TableRun } from './table-run.ts';

/** A part is told about this often, so that it is seen that the strategy answers; real time. */
export const TELL_EVERY_MS = 10;

/** Candles between two looks at the clock: as many as take about this long, within limits. */
const LOOK_EVERY_MS = 2;
const MOST_BETWEEN_LOOKS = 1024;

/** Signals after which a part is told at once: a reply is a line of bounded length. */
const MOST_SIGNALS_TOLD = 100;

/**
 * Runs a strategy over a part of a table, and tells what it said in parts; before each candle from the place `eachFrom`
 * on. Returns the last part.
 */
export function tellRun(
  run: TableRun,
  strategy: Answerer,
  eachFrom: number,
  tell: (reply: RunReply) => void,
): RunReply {
  let answers: [number, Answer][] = [];
  let signals = 0;
  let told = monotonicNow();
  const tellUpTo = (upTo: number, now: number): void => {
    tell({ upTo, answers, isLast: false });
    answers = [];
    signals = 0;
    told = now;
  };
  const noting: Answerer = {
    show: (question) => strategy.show(question),
    answer(question, place) {
      const said = strategy.answer(question, place);
      if (said.length === 0) return said;
      answers.push([place, said]);
      signals += said.length;
      if (signals >= MOST_SIGNALS_TOLD) tellUpTo(place + 1, monotonicNow());
      return said;
    },
  };
  let stride = 1;
  let looked = told;
  while (run.place < run.rows.length) {
    const isEach = run.place >= eachFrom;
    run.advance(isEach ? run.place + 1 : Math.min(run.place + stride, eachFrom), noting);
    const now = monotonicNow();
    const wanted = (stride * LOOK_EVERY_MS) / Math.max(now - looked, 0.01);
    stride = Math.max(1, Math.min(MOST_BETWEEN_LOOKS, Math.floor(wanted)));
    looked = now;
    if (isEach || run.place === eachFrom || now - told >= TELL_EVERY_MS) tellUpTo(run.place, now);
  }
  return { upTo: run.place, answers, isLast: true };
}
