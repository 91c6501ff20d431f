import { statSync } from 'node:fs';
import { availableMemory } from 'node:process';
import { DataError } from './data-error.ts';

/**
 * What a candle takes from its file to the end of a run, in bytes: 48 in the columns that are read, 56 in the table that
 * is run on and 56 in that of a strategy's own process, and the points of two equity curves. Measured with ten million
 * candles; see the decisions.
 */
const BYTES_A_CANDLE = 476;

/** Of these, what lies in the heap of the thread that runs: the points of the curves. */
const HEAP_BYTES_A_CANDLE = 250;

/** What a strategy may use beside that. */
const STRATEGY_MB = 2_048;
const LEAST_MB = 256;
/** The rest is for the candles, which lie outside of the heap. */
const HEAPS_SHARE = 0.75;
const TEXT_BYTES_A_CANDLE = 30;
const PACKED_BYTES_A_CANDLE = 8;

/** Of the free memory so much is left to everything else. */
const SPARE = 0.1;

/** What this process may still take, in bytes: of the machine, or of the container that it runs in. */
export function freeBytes(): number {
  return Math.max(0, availableMemory() * (1 - SPARE));
}

export function mostCandles(): number {
  return Math.floor(freeBytes() / BYTES_A_CANDLE);
}

/**
 * What a thread's heap may grow to for these files, in megabytes: what any strategy has, and what a run keeps of each
 * candle; never more than this machine has free. The candles themselves lie outside of the heap.
 */
export function threadMemoryMb(paths: readonly string[], threads = 1): number {
  const candles = paths.reduce((sum, path) => sum + candlesAtMost(path), 0);
  const wanted = STRATEGY_MB + (candles * HEAP_BYTES_A_CANDLE) / 1e6;
  return Math.max(LEAST_MB, Math.floor(Math.min(wanted, (freeBytes() / 1e6 / threads) * HEAPS_SHARE)));
}

/** A rough upper estimate, by the length of the file. */
function candlesAtMost(path: string): number {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return bytes / (/\.(csv|txt|tsv|json)$/i.test(path) ? TEXT_BYTES_A_CANDLE : PACKED_BYTES_A_CANDLE);
}

/** Refuses files that cannot fit before they are read. `candles` is an estimate. */
export function refuseTooLarge(path: string, bytes: number, candles: number): void {
  const most = mostCandles();
  if (candles <= most) return;
  throw new DataError(
    `${path}: ${gigabytes(bytes)}, about ${millions(candles)} candles; that needs ${gigabytes(candles * BYTES_A_CANDLE)} of memory, and ${gigabytes(freeBytes())} are free, enough for ${millions(most)}`,
    'give it in parts, fold it to a longer timeframe with "chimera import --timeframe 1h", or use a machine with more memory',
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(bytes < 1e10 ? 2 : 1)} GB`;
}

function millions(count: number): string {
  return `${(count / 1e6).toFixed(count < 1e7 ? 2 : 0)} million`;
}
