import { totalmem } from 'node:os';
import { availableMemory, constrainedMemory } from 'node:process';
import { DataError } from './data-error.ts';

/**
 * What a candle takes from its file to the end of a run, in bytes: 48 in the columns that are read, 56 in the table that
 * is run on, and the points of two equity curves. Measured with ten million candles; see the decisions.
 */
export const BYTES_A_CANDLE = 420;

/** Of the free memory so much is left to everything else. */
const SPARE = 0.1;

/** What this process may still take, in bytes: of the machine, or of the container that it runs in. */
export function freeBytes(): number {
  return Math.max(0, availableMemory() * (1 - SPARE));
}

/** What the machine, or the container, has in all; in bytes. */
export function machineBytes(): number {
  const most = constrainedMemory();
  // Without a limit some systems answer 0 and others a number beyond all machines.
  return most > 0 && most < totalmem() ? most : totalmem();
}

export function mostCandles(): number {
  return Math.floor(freeBytes() / BYTES_A_CANDLE);
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
