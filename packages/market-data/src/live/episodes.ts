import { isoTime } from '@chimera/base';
import type { Severity } from '@chimera/contract';

/** Where incidents go. */
export type Report = (severity: Severity, kind: string, message: string) => void;

/** What lasts longer than this is an error. */
const ALARM_MS = 60_000;

interface Episode {
  readonly began: number;
  times: number;
  isAlarmed: boolean;
  /** What the trouble is with at present: symbols, say. */
  readonly members: Set<string>;
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

  /** Trouble of this kind showed, with one of several things that may have it at the same time. */
  trouble(kind: string, message: string, now: number, member = ''): void {
    const episode = this.#open.get(kind) ?? { began: now, times: 0, isAlarmed: false, members: new Set() };
    episode.times += 1;
    episode.members.add(member);
    if (episode.times === 1) {
      this.#open.set(kind, episode);
      this.#report('warning', kind, message);
    } else if (!episode.isAlarmed && now - episode.began >= ALARM_MS) {
      episode.isAlarmed = true;
      const lasted = Math.round((now - episode.began) / 1000);
      this.#report('error', kind, `${message} (for ${lasted} s, since ${isoTime(episode.began)})`);
    }
  }

  /** That one works again; the trouble is over with the last of them. */
  over(kind: string, now: number, member = ''): void {
    const episode = this.#open.get(kind);
    if (!episode) return;
    episode.members.delete(member);
    if (episode.members.size > 0) return;
    this.#open.delete(kind);
    const lasted = Math.round((now - episode.began) / 1000);
    const times = episode.times === 1 ? 'once' : `${episode.times} times`;
    this.#report(
      'info',
      kind,
      `over: it began at ${isoTime(episode.began)}, lasted ${lasted} s and showed ${times}`,
    );
  }

  /** That one is told of elsewhere from now on. */
  forget(member: string): void {
    for (const [kind, { members }] of [...this.#open]) {
      if (members.delete(member) && members.size === 0) this.#open.delete(kind);
    }
  }

  /** All of them whose kind begins so. */
  allOver(prefix: string, now: number): void {
    for (const [kind, { members }] of [...this.#open]) {
      if (kind.startsWith(prefix)) for (const member of [...members]) this.over(kind, now, member);
    }
  }
}
