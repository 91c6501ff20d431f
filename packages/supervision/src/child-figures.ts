import { addedFeeds, type FeedStatus } from '@chimera/market-data';
import { type Delays, NO_DELAYS, type Operations, type Usage } from '@chimera/monitor';
import type { FromChild } from './protocol.ts';

const NO_OPERATIONS: Operations = { attempted: 0, failed: 0 };
const NO_USAGE: Usage = { rssMb: 0, cpuPercent: 0 };

/** What a child tells of itself with its heartbeats, over all its incarnations. */
export class ChildFigures {
  /** Of the incarnations before, and of the one that lives. */
  #past = NO_OPERATIONS;
  #present = NO_OPERATIONS;
  #pastFeed: FeedStatus | null = null;
  #feed: FeedStatus | null = null;
  #usage = NO_USAGE;
  #delays = NO_DELAYS;

  hear({ operations, usage, feed, delays }: Extract<FromChild, { type: 'heartbeat' }>): void {
    this.#present = operations;
    this.#usage = usage;
    this.#feed = feed ?? this.#feed;
    this.#delays = delays ?? NO_DELAYS;
  }

  /** That incarnation is gone. */
  begin(): void {
    this.#past = this.operations;
    this.#present = NO_OPERATIONS;
    this.#pastFeed = this.feed;
    this.#feed = null;
    this.#usage = NO_USAGE;
    this.#delays = NO_DELAYS;
  }

  get operations(): Operations {
    return {
      attempted: this.#past.attempted + this.#present.attempted,
      failed: this.#past.failed + this.#present.failed,
    };
  }

  /** How the child's market data is doing; `null` where it does not come from outside. */
  get feed(): FeedStatus | null {
    return this.#pastFeed && this.#feed
      ? addedFeeds(this.#pastFeed, this.#feed)
      : (this.#feed ?? this.#pastFeed);
  }

  /** Of the one that lives, by its last heartbeat. */
  get usage(): Usage {
    return this.#usage;
  }

  /** Of the one that lives, by its last heartbeat. */
  get delays(): Delays {
    return this.#delays;
  }
}
