import { monotonicNow, sleep } from '@chimera/base';
import type { GitHubApi } from '../api.ts';
import type { RunContext } from '../run-context.ts';
import { type SwitchState, WatchedFolder } from './watched-folder.ts';

/** A pushed kill switch is seen within this and the time of one request. */
const EVERY_MS = 25_000;

/** With no answer for so long, nobody knows whether the switch is on. */
const UNKNOWN_LIMIT_MS = 10 * 60_000;

interface WatchOptions {
  readonly api: GitHubApi;
  readonly context: Pick<RunContext, 'owner' | 'repo' | 'defaultBranch'>;
  /** Folders of the repository, such as `.chimera`. */
  readonly folders: readonly string[];
  readonly everyMs?: number;
  readonly unknownLimitMs?: number;
  /** A watch before this one told `onUnknown` and ended: the first answer is told as `onKnownAgain`. */
  readonly wasUnknown?: boolean;
  log(message: string): void;
  /** The switch is on; `where` is the file. Nothing is asked any more. */
  onEngaged?(where: string): void;
  /** There has been no answer for the limit; told once. */
  onUnknown?(sinceMs: number): void;
  /** There are answers again after `onUnknown`. */
  onKnownAgain?(): void;
}

/** Watches the kill switch on the default branch, in requests that cost nothing as long as nothing changes. */
export class KillSwitchWatch {
  readonly #options: WatchOptions;
  readonly #folders: readonly WatchedFolder[];

  constructor(options: WatchOptions) {
    this.#options = options;
    this.#folders = options.folders.map((path) => new WatchedFolder(options.api, options.context, path));
  }

  async checkOnce(signal?: AbortSignal): Promise<SwitchState> {
    return (await this.#look(signal)).state;
  }

  /** Until the switch is on or the signal aborts. */
  async run(signal: AbortSignal): Promise<void> {
    const { everyMs = EVERY_MS, unknownLimitMs = UNKNOWN_LIMIT_MS, log } = this.#options;
    let knownAt = monotonicNow();
    let isTold = this.#options.wasUnknown ?? false;
    let isSilent = false;
    while (!signal.aborted) {
      const { state, where } = await this.#look(signal);
      if (signal.aborted) return;
      if (state === 'on') return this.#options.onEngaged?.(where);
      if (state === 'unknown') {
        if (!isSilent) log('GitHub does not say whether the kill switch is on; it is asked again.');
        isSilent = true;
        const sinceMs = monotonicNow() - knownAt;
        if (sinceMs >= unknownLimitMs && !isTold) {
          isTold = true;
          this.#tell(() => this.#options.onUnknown?.(sinceMs));
        }
      } else {
        if (isTold) this.#tell(() => this.#options.onKnownAgain?.());
        isTold = false;
        isSilent = false;
        knownAt = monotonicNow();
      }
      await sleep(everyMs, signal);
    }
  }

  /** Also if such news fail, the switch is watched. */
  #tell(news: () => void): void {
    try {
      news();
    } catch (error) {
      this.#options.log(`The news of the kill switch came to nothing: ${(error as Error).message}`);
    }
  }

  async #look(signal?: AbortSignal): Promise<{ readonly state: SwitchState; readonly where: string }> {
    const states = await Promise.all(this.#folders.map((folder) => folder.look(signal)));
    const on = states.indexOf('on');
    if (on >= 0)
      return { state: 'on', where: `${this.#folders[on]!.path}/RUNTIME_DISABLED on the default branch` };
    return { state: states.includes('unknown') ? 'unknown' : 'off', where: '' };
  }
}
