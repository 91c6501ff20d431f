import { monotonicNow } from '@chimera/base';

/** A look that comes so much later than it should tells that this process did not run itself. */
const ASLEEP_MS = 4_000;

/**
 * How long the other end of a pipe has been silent, in real time. Who was suspended (Ctrl-Z, a debugger) cannot
 * tell what it missed, and begins to listen anew.
 */
export class HeartbeatTimer {
  readonly #lookEveryMs: number;
  #heardAt = monotonicNow();
  #lookedAt = monotonicNow();

  constructor(lookEveryMs: number) {
    this.#lookEveryMs = lookEveryMs;
  }

  hear(): void {
    this.#heardAt = monotonicNow();
  }

  /** To be called about every `lookEveryMs`. */
  silentMs(): number {
    const now = monotonicNow();
    if (now - this.#lookedAt > this.#lookEveryMs + ASLEEP_MS) this.#heardAt = now;
    this.#lookedAt = now;
    return now - this.#heardAt;
  }
}
