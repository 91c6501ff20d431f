import { isoTime } from '../../clock.ts';
import type { Severity } from '../../process/protocol.ts';

/** Where incidents go. */
export type Report = (severity: Severity, kind: string, message: string) => void;

/** What lasts longer than this is an error. */
const ALARM_MS = 60_000;

interface Episode {
  readonly began: number;
  times: number;
  isAlarmed: boolean;
}

/**
 * Tells of troubles once when they begin, once when they last, and once when they are over, however often they show
 * in between.
 */
export class Episodes {
  readonly #report: Report;
  readonly #open = new Map<string, Episode>();

  constructor(report: Report) {
    this.#report = report;
  }

  /** Trouble of this kind showed. */
  trouble(kind: string, message: string, now: number): void {
    const episode = this.#open.get(kind) ?? { began: now, times: 0, isAlarmed: false };
    episode.times += 1;
    if (episode.times === 1) {
      this.#open.set(kind, episode);
      this.#report('warning', kind, message);
    } else if (!episode.isAlarmed && now - episode.began >= ALARM_MS) {
      episode.isAlarmed = true;
      const lasted = Math.round((now - episode.began) / 1000);
      this.#report('error', kind, `${message} (for ${lasted} s, since ${isoTime(episode.began)})`);
    }
  }

  /** It works again. */
  over(kind: string, now: number): void {
    const episode = this.#open.get(kind);
    if (!episode) return;
    this.#open.delete(kind);
    const lasted = Math.round((now - episode.began) / 1000);
    const times = episode.times === 1 ? 'once' : `${episode.times} times`;
    this.#report(
      'info',
      kind,
      `over: it began at ${isoTime(episode.began)}, lasted ${lasted} s and showed ${times}`,
    );
  }

  /** All of them whose kind begins so. */
  allOver(prefix: string, now: number): void {
    for (const kind of [...this.#open.keys()]) if (kind.startsWith(prefix)) this.over(kind, now);
  }
}
