import { inspectCandle } from '@chimera/engine';
import { candleOfRow, FILE_COLUMNS } from './files/recorded-file.ts';
import { doubtOf } from './live/doubt.ts';

/** Recorded candles after they were looked at, one by one. */
export interface LookedAt {
  /** Those that are believed; what the engine refuses by itself is among them. */
  readonly rows: Float64Array;
  /** Candles that were not believed, and those that the engine will refuse. */
  readonly doubted: number;
  readonly unsound: number;
  /** Why the first of them is not used. */
  readonly reason: string | null;
}

/**
 * Looks at recorded candles as at those of an exchange: a price that is a multiple of the one before is not believed
 * unless the next candle confirms it. `rows` are in order of time.
 */
export function lookAt(symbol: string, rows: Float64Array, periodMs: number): LookedAt {
  let close: number | null = null;
  let disbelieved: number | null = null;
  let reason: string | null = null;
  let unsound = 0;
  const left: number[] = [];
  for (let index = 0; index < rows.length / FILE_COLUMNS; index += 1) {
    const candle = candleOfRow(symbol, rows, index);
    const inspection = inspectCandle(candle, null, periodMs);
    if (!inspection.ok) {
      unsound += 1;
      reason ??= `${new Date(candle.start).toISOString()}: ${inspection.reason}`;
      continue;
    }
    const doubt = doubtOf(candle, close, disbelieved);
    if (doubt === null) {
      close = candle.close;
      disbelieved = null;
      continue;
    }
    disbelieved = candle.close;
    reason ??= doubt.reason;
    left.push(index);
  }
  return { rows: left.length === 0 ? rows : without(rows, left), doubted: left.length, unsound, reason };
}

function without(rows: Float64Array, left: readonly number[]): Float64Array {
  const kept = new Float64Array(rows.length - left.length * FILE_COLUMNS);
  let [from, to] = [0, 0];
  for (const index of [...left, rows.length / FILE_COLUMNS]) {
    const part = rows.subarray(from, index * FILE_COLUMNS);
    kept.set(part, to);
    to += part.length;
    from = (index + 1) * FILE_COLUMNS;
  }
  return kept;
}
