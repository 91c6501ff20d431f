import type { LedgerReader } from '../ledger/reader.ts';

interface Followed {
  /** Every point before this time is settled: the newest one may still be replaced. */
  readonly before: number;
  readonly peak: number;
  readonly worst: number;
}

const followed = new WeakMap<LedgerReader, Followed>();

/**
 * The maximum drawdown of the whole book, (peak − equity) ÷ peak. A reader goes through the equity curve once
 * and afterwards looks only at what is new, so that asking often stays cheap on a long book.
 */
export function worstDrawdown(reader: LedgerReader, startingCash: number): number {
  const settled = followed.get(reader) ?? { before: 0, peak: startingCash, worst: 0 };
  let { peak, worst } = settled;
  const query = 'SELECT time, equity FROM equity WHERE time >= ? ORDER BY time';
  for (const { time, equity } of reader.rows<{ time: number; equity: number }>(query, settled.before)) {
    followed.set(reader, { before: time, peak, worst });
    peak = Math.max(peak, equity);
    worst = Math.max(worst, (peak - equity) / peak);
  }
  return worst;
}
