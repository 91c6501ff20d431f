import { readSync } from 'node:fs';

const CHUNK_BYTES = 65_536;
const NEW_LINE = 10;

/** Lines of a pipe, waited for without letting anything else run: between two of them no timer of a strategy fires. */
export class SyncLines {
  readonly #fd: number;
  readonly #pause = new Int32Array(new SharedArrayBuffer(4));
  readonly #chunk = Buffer.alloc(CHUNK_BYTES);
  /** What was read and not taken yet. */
  #rest = Buffer.alloc(0);

  constructor(fd: number) {
    this.#fd = fd;
  }

  /** The next line; `null` when the other side is gone. */
  next(): string | null {
    const parts: Buffer[] = [];
    for (;;) {
      const end = this.#rest.indexOf(NEW_LINE);
      if (end >= 0) {
        parts.push(this.#rest.subarray(0, end));
        this.#rest = this.#rest.subarray(end + 1);
        return Buffer.concat(parts).toString();
      }
      parts.push(this.#rest);
      const count = this.#read(this.#chunk);
      this.#rest = Buffer.from(this.#chunk.subarray(0, count));
      if (count === 0) return null;
    }
  }

  /** Fills `bytes` with what comes next. `false` if the other side is gone before that. */
  fill(bytes: Uint8Array): boolean {
    const there = this.#rest.subarray(0, bytes.length);
    bytes.set(there);
    this.#rest = this.#rest.subarray(there.length);
    for (let filled = there.length; filled < bytes.length; ) {
      const count = this.#read(bytes.subarray(filled));
      if (count === 0) return false;
      filled += count;
    }
    return true;
  }

  #read(into: Uint8Array): number {
    for (;;) {
      try {
        return readSync(this.#fd, into);
      } catch (error) {
        const { code } = error as { code?: string };
        if (code === 'EOF') return 0;
        if (code !== 'EAGAIN') throw error;
        // The pipe does not wait by itself here.
        Atomics.wait(this.#pause, 0, 0, 1);
      }
    }
  }
}
