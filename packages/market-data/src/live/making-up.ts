import type { FeedEvent } from '../feed.ts';
import type { TrackedCandle } from './candle-track.ts';
import type { SymbolDesk } from './symbol-desk.ts';

/** Candles of the time before the session, and what is new behind them, held back until they can go in order of time. */
export class MakingUp {
  readonly #desks: readonly SymbolDesk[];
  readonly #liveFrom: number;
  readonly #emit: (event: FeedEvent) => void;
  readonly #held: { readonly desk: SymbolDesk; readonly tracked: TrackedCandle }[] = [];

  constructor(desks: readonly SymbolDesk[], liveFrom: number, emit: (event: FeedEvent) => void) {
    this.#desks = desks;
    this.#liveFrom = liveFrom;
    this.#emit = emit;
  }

  /** Whether something of the time before the session is still to be asked for. */
  get isOpen(): boolean {
    return this.#desks.some((desk) => this.concerns(desk));
  }

  concerns({ track }: SymbolDesk): boolean {
    return track.next < this.#liveFrom;
  }

  /** Hands a candle on, or holds it back. */
  pass(desk: SymbolDesk, tracked: TrackedCandle): void {
    const waits = tracked.candle.start < this.#liveFrom || this.#held.length > 0 || this.isOpen;
    if (waits) this.#held.push({ desk, tracked });
    else this.#emit({ kind: 'candle', candle: tracked.candle, late: tracked.late });
  }

  /** Does without what is still missing; returns whose that is. */
  giveUp(): readonly string[] {
    const given = this.#desks.filter((desk) => this.concerns(desk));
    for (const { track } of given) track.skipTo(this.#liveFrom);
    this.settle();
    return given.map(({ track }) => track.symbol);
  }

  /** Hands on what was held back, once all is there. */
  settle(): void {
    if (!this.isOpen) this.release();
  }

  /** Hands on what was held back, in order of time over all symbols. */
  release(): void {
    const place = new Map(this.#desks.map((desk, index) => [desk, index]));
    const all = this.#held.splice(0);
    all.sort(
      (a, b) => a.tracked.candle.start - b.tracked.candle.start || place.get(a.desk)! - place.get(b.desk)!,
    );
    for (const { tracked } of all) {
      this.#emit({ kind: 'candle', candle: tracked.candle, late: tracked.late });
    }
  }
}
