import { EquityFold, type EquityState } from '@chimera/engine';
import * as z from 'zod';
import type { EquityRow, LedgerReader } from '../reader.ts';
import { type EquitySums, pointOf } from './equity-sums.ts';

const count = z.number().int().min(0);
const known = z.strictObject({ time: z.number(), equity: z.number() });

const equityState = z.strictObject({
  points: count,
  equitySum: z.number(),
  exposures: count,
  exposed: count,
  exposureSum: z.number(),
  last: known.nullable(),
  dayBefore: z.number(),
  returns: z.array(z.number()),
  peak: known,
  deepest: z
    .strictObject({
      fraction: z.number(),
      from: z.number(),
      peakAt: z.number(),
      troughAt: z.number(),
      recoveredAt: z.number().nullable(),
    })
    .nullable(),
});

/** When a book was opened, and with what. */
export interface BookStart {
  readonly time: number;
  readonly equity: number;
}

/** What was stored of old notes of equity, if it can be read. */
export function readSums(through: number, text: string): EquitySums | null {
  try {
    return { through, state: equityState.parse(JSON.parse(text)) };
  } catch {
    return null;
  }
}

/** What is wrong with the stored sums of old notes, held against the journal and the notes that are kept. */
export function equitySumsFaults(reader: LedgerReader): readonly string[] {
  const row = reader.row<{ through: number; sums: string }>('SELECT through, sums FROM equity_sums');
  if (!row) return [];
  const sums = readSums(row.through, row.sums);
  if (!sums) return ['the sums of old notes of equity cannot be read'];
  const opened = reader.row<{ time: number; cash: string }>(
    "SELECT time, data ->> '$.startingCash' AS cash FROM journal WHERE kind = 'book-opened'",
  );
  if (!opened) return ['there are sums of old notes of equity, but no book was opened'];
  const notes = reader.each<EquityRow>('SELECT * FROM equity WHERE time <= ? ORDER BY time', row.through);
  const start = { time: opened.time, equity: Number(opened.cash) };
  const figure = contradictionOfSums(sums, sumsOfKept(start, row.through, notes));
  return figure === null
    ? []
    : [`the sums of old notes of equity contradict the notes that are kept: ${figure}`];
}

/** What the notes come to that are kept, in the order of time. */
export function sumsOfKept(start: BookStart, through: number, notes: Iterable<EquityRow>): EquitySums {
  const fold = new EquityFold(start);
  for (const note of notes) fold.add(pointOf(note));
  return { through, state: fold.state };
}

/**
 * In which figure stored sums contradict the notes that are kept; `null` if in none. Those keep the end of each day, the extremes and the deepest
 * fall; of number, mean and exposure they only tell the bounds.
 */
export function contradictionOfSums({ state }: EquitySums, { state: kept }: EquitySums): string | null {
  const checks: readonly (readonly [figure: string, holds: boolean])[] = [
    ['the number of notes', state.points >= kept.points],
    ['the mean equity', isMeanWithin(state, kept)],
    ['the exposure', isExposureSound(state, kept)],
    ['the last note', isSame(state.last, kept.last)],
    ['the daily returns', state.dayBefore === kept.dayBefore && isSame(state.returns, kept.returns)],
    ['the highest equity', state.peak.equity === kept.peak.equity],
    ['the deepest fall', isSame(fallOf(state), fallOf(kept))],
  ];
  return checks.find(([, holds]) => !holds)?.[0] ?? null;
}

/** The kept notes count in full, and each other one lies between nothing and the highest. */
function isMeanWithin(state: EquityState, kept: EquityState): boolean {
  const others = state.points - kept.points;
  const rounding = 1e-9 * Math.abs(state.equitySum);
  const most = kept.equitySum + others * kept.peak.equity;
  return state.equitySum >= kept.equitySum - rounding && state.equitySum <= most + rounding;
}

function isExposureSound(state: EquityState, kept: EquityState): boolean {
  const others = state.exposures - kept.exposures;
  const rounding = 1e-9 * Math.abs(state.exposureSum);
  return (
    state.exposures <= state.points &&
    others >= 0 &&
    state.exposed >= kept.exposed &&
    state.exposed <= kept.exposed + others &&
    state.exposureSum >= kept.exposureSum - rounding &&
    state.exposureSum <= kept.exposureSum + others + rounding
  );
}

/** Where a plateau begins and ends, only all notes tell. */
function fallOf({ deepest }: EquityState) {
  return deepest && { fraction: deepest.fraction, from: deepest.from, isOver: deepest.recoveredAt !== null };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
