import { existsSync } from 'node:fs';
import type { Paths } from '@chimera/config';
import type { Ending } from '@chimera/session';
import { findStopRequest, lastSignOfLife } from '@chimera/workdir';
import { HeartbeatTimer } from './heartbeat-timer.ts';

/** A watcher that has shown no life for so long is gone; real time. */
const SILENCE_LIMIT_MS = 60_000;

/** What ends a session from outside: the kill switch, somebody's request, a watcher that fell silent. */
export class ExternalStop {
  readonly #paths: Paths;
  readonly #watcher: HeartbeatTimer | null;
  #sign: string;

  constructor(paths: Paths, watched: boolean, lookEveryMs: number) {
    this.#paths = paths;
    this.#watcher = watched ? new HeartbeatTimer(lookEveryMs) : null;
    this.#sign = lastSignOfLife(paths);
  }

  /** To be called about every `lookEveryMs`. */
  look(): Ending | null {
    const { killSwitch } = this.#paths;
    if (existsSync(killSwitch)) return { outcome: 'killed', reason: `the kill switch ${killSwitch} is on` };
    const asked = findStopRequest(this.#paths);
    if (asked) return asked;
    return this.#isAbandoned()
      ? { outcome: 'cancelled', reason: 'whoever watched the session has gone silent' }
      : null;
  }

  #isAbandoned(): boolean {
    if (!this.#watcher) return false;
    const sign = lastSignOfLife(this.#paths);
    if (sign !== this.#sign) this.#watcher.hear();
    this.#sign = sign;
    return this.#watcher.silentMs() > SILENCE_LIMIT_MS;
  }
}
