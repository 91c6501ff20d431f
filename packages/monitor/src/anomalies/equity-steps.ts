import { equityNotes, lastEquity } from '@chimera/book';
import type { EquityRow, LedgerReader } from '@chimera/ledger';
import type { Sample } from './anomaly.ts';

/** Equity is looked at once in so much session time, or once a candle where those are longer. */
const STEP_MS = 300_000;

/** Turns notes of equity into changes from step to step, while something is held. */
export class EquitySteps {
  #newest: EquityRow | null = null;
  #last: EquityRow | null = null;
  #lastSpanMs = 0;

  /** The change that is final because a later step has begun; notes come in the order of time. */
  add(row: EquityRow): Sample | null {
    const newest = this.#newest;
    this.#newest = row;
    if (!newest || (stepOf(newest) === stepOf(row) && newest.session === row.session)) return null;
    const last = this.#last;
    this.#last = newest;
    if (!last || last.session !== newest.session) {
      this.#lastSpanMs = 0;
      return null;
    }
    const spanMs = newest.time - last.time;
    // Over a gap a change is larger for a reason of its own.
    const isComparable = spanMs <= Math.max(STEP_MS, this.#lastSpanMs);
    this.#lastSpanMs = spanMs;
    if (!isComparable || (last.exposure === 0 && newest.exposure === 0) || last.equity <= 0) return null;
    const { session, time } = newest;
    const source = `the book over ${Math.round(Math.max(spanMs, STEP_MS) / 60_000)} min`;
    return { kind: 'equity', source, session, time, value: newest.equity / last.equity - 1 };
  }
}

function stepOf({ time }: EquityRow): number {
  return Math.ceil(time / STEP_MS);
}

export class EquitySamples {
  readonly #steps = new EquitySteps();
  #after: number;

  constructor(from: number) {
    this.#after = from;
  }

  *read(reader: LedgerReader): Generator<Sample> {
    // The newest note may still be replaced by that of another symbol.
    const newest = lastEquity(reader)?.time ?? 0;
    for (const row of equityNotes(reader, { after: this.#after, upTo: newest - 1 })) {
      this.#after = row.time;
      const sample = this.#steps.add(row);
      if (sample) yield sample;
    }
  }
}
