import { closeSync, fstatSync, ftruncateSync, openSync } from 'node:fs';
import { LARGEST_FILE_BYTES, requireFile } from '@chimera/base';

/** The log is set aside before it is as long as this: it grew by what a child writes past it. */
const MOST_BYTES = LARGEST_FILE_BYTES + 1024 * 1024;

/**
 * The end of a child's log file that the child may write to past its log (Node's last words do, and native code). The
 * child never waits for anybody; what is too much is cut off the file, under any name that it has by then.
 */
export class RawOutput {
  /** To be given to the child. */
  readonly handle: number;
  #isCut = false;

  /** Throws if no file can be opened there. */
  constructor(path: string) {
    requireFile(path);
    this.handle = openSync(path, 'a');
  }

  /** Cuts off what is too much; `true` the first time. To be called often. */
  bound(): boolean {
    const wasCut = this.#isCut;
    try {
      if (fstatSync(this.handle).size <= MOST_BYTES) return false;
      ftruncateSync(this.handle, LARGEST_FILE_BYTES);
      this.#isCut = true;
    } catch {
      // A disk that fails is told of by what needs it.
    }
    return this.#isCut && !wasCut;
  }

  close(): void {
    this.bound();
    closeSync(this.handle);
  }
}
