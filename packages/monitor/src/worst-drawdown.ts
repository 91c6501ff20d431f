import { equityCurve } from '@chimera/book';
import { type EquitySums, equitySums, type LedgerReader } from '@chimera/ledger';

interface Followed {
  /** Every point before this time is settled: the newest one may still be replaced. */
  readonly before: number;
  readonly peak: number;
  readonly worst: number;
}

const followed = new WeakMap<LedgerReader, Followed>();

/**
 * The maximum drawdown of the whole book, (peak − equity) ÷ peak. A reader goes once through the
 * equity curve that is not summed up, and afterwards looks only at what is new: asking often stays cheap on a long book.
 */
export function worstDrawdown(reader: LedgerReader, startingCash: number): number {
  const settled = followed.get(reader) ?? begun(equitySums(reader), startingCash);
  let { peak, worst } = settled;
  for (const { time, equity } of equityCurve(reader, settled.before)) {
    followed.set(reader, { before: time, peak, worst });
    peak = Math.max(peak, equity);
    worst = Math.max(worst, (peak - equity) / peak);
  }
  return worst;
}

function begun(sums: EquitySums | null, startingCash: number): Followed {
  if (!sums) return { before: 0, peak: startingCash, worst: 0 };
  const { through, state } = sums;
  return { before: through + 1, peak: state.peak.equity, worst: state.deepest?.fraction ?? 0 };
}
