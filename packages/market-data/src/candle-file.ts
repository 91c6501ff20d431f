import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import type { Candle } from '@chimera/engine';
import { DataError } from './files/data-error.ts';

/** The first line of every file of candles that is written here. */
export const TITLES = 'timestamp,open,high,low,close,volume\n';

/**
 * A file of candles that grows, in the format that `readCandleFile` reads. If the process is killed at any moment, the file can still be read
 * and continued: each line is a write of its own, and a line that a crash of the machine left unfinished is cut off.
 */
export class CandleFile {
  readonly path: string;
  /** Opened with the first candle: what finds none leaves no file. */
  #descriptor: number | null = null;
  #last: number | null = null;
  #count = 0;

  /** Finds a file to continue, if there is one. Throws a DataError where it is something else. */
  constructor(path: string) {
    this.path = path;
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    if (whole === '') {
      if (text !== '' && !TITLES.startsWith(text)) throw notCandles(path);
    } else if (!whole.startsWith(TITLES)) {
      throw notCandles(path);
    }
    if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole));
    const lines = whole.slice(TITLES.length).split('\n').filter(Boolean);
    if (lines.length === 0) return;
    this.#count = lines.length;
    this.#last = Number(lines.at(-1)?.split(',')[0]);
    if (!Number.isSafeInteger(this.#last)) throw notCandles(path);
  }

  /** The start of the last candle; `null` if there is none. */
  get last(): number | null {
    return this.#last;
  }

  get count(): number {
    return this.#count;
  }

  /** Appends candles in order; those that are not later than the last are left out. */
  append(candles: readonly Candle[]): void {
    const later = candles.filter(({ start }) => this.#last === null || start > this.#last);
    if (later.length === 0) return;
    this.#descriptor ??= this.#open();
    for (const { start, open, high, low, close, volume } of later) {
      if (this.#last !== null && start <= this.#last) continue;
      writeSync(this.#descriptor, `${start},${open},${high},${low},${close},${volume}\n`);
      this.#last = start;
      this.#count += 1;
    }
    fsyncSync(this.#descriptor);
  }

  close(): void {
    if (this.#descriptor !== null) closeSync(this.#descriptor);
    this.#descriptor = null;
  }

  #open(): number {
    const descriptor = openSync(this.path, 'a');
    if (fstatSync(descriptor).size === 0) writeSync(descriptor, TITLES);
    return descriptor;
  }
}

const notCandles = (path: string): DataError =>
  new DataError(
    `${path}: it is there already, and is no file of candles`,
    'move it away, or choose another folder',
  );
