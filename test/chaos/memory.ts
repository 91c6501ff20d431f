import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Finding, finding } from './finding.ts';

const MEGABYTE = 1024 * 1024;

/** At most this much may be added between the middle and the end of a session: a leak of candles, requests or books is more. */
const ALLOWED_MEGABYTES = 4;

/** Weighs what this process still holds after its garbage was collected. */
export class Memory {
  readonly #collect: () => void;
  readonly #megabytes: number[] = [];

  constructor() {
    setFlagsFromString('--expose-gc');
    this.#collect = runInNewContext('gc');
  }

  weigh(): void {
    this.#collect();
    this.#megabytes.push(process.memoryUsage().heapUsed / MEGABYTE);
  }

  /** The first third warms up: code is compiled, caches fill. */
  finding(): Finding {
    const third = Math.floor(this.#megabytes.length / 3);
    const middle = Math.max(...this.#megabytes.slice(third, 2 * third));
    const end = Math.max(...this.#megabytes.slice(2 * third));
    const weighed = this.#megabytes.map((megabytes) => megabytes.toFixed(1)).join(' ');
    return finding('its memory stays flat', end - middle < ALLOWED_MEGABYTES, `MB in use: ${weighed}`);
  }
}
