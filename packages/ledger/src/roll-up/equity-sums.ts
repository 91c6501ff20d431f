import type { EquityPoint, EquityState } from '@chimera/engine';
import { heldShare } from '../held-share.ts';
import type { EquityRow, LedgerReader } from '../reader.ts';

/** What came of the notes of equity up to a time, of which only some are kept one by one. */
export interface EquitySums {
  readonly through: number;
  readonly state: EquityState;
}

/** `null` as long as every note is kept. */
export function equitySums(reader: LedgerReader): EquitySums | null {
  const row = reader.row<{ through: number; sums: string }>('SELECT through, sums FROM equity_sums');
  return row ? { through: row.through, state: JSON.parse(row.sums) as EquityState } : null;
}

export function pointOf(row: Pick<EquityRow, 'time' | 'equity' | 'exposure'>): EquityPoint {
  const { time, equity } = row;
  return { time, equity, exposure: heldShare(row) };
}

/** The equity curve of a whole book: what came of its older points, and the newer ones. */
export interface BookCurve {
  readonly before: EquityState | null;
  readonly points: readonly EquityPoint[];
}

/**
 * The curve of the book up to a time, for figures: a book of years is read no further back than one of a month. Up to a
 * time that is summed up already, of what is kept.
 */
export function bookCurve(reader: LedgerReader, to: number): BookCurve {
  const sums = equitySums(reader);
  const before = sums && to >= sums.through ? sums : null;
  const points = reader.rows<EquityRow>(
    'SELECT time, equity, exposure FROM equity WHERE time > ? AND time <= ? ORDER BY time',
    before?.through ?? Number.MIN_SAFE_INTEGER,
    to,
  );
  return { before: before?.state ?? null, points: points.map(pointOf) };
}
