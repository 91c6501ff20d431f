import type { EgressCount } from '../exchange/public-exchange.ts';

/** How a live feed is doing, as plain data: the bot sends it with its heartbeat. */
export interface FeedStatus {
  /** The exchange that the candles come from at present. */
  readonly source: string;
  readonly requests: number;
  readonly errors: number;
  /** Candles in which nobody traded. */
  readonly flat: number;
  /** From the close of a candle to its hand-out: of the newest one, and the longest; late ones do not count. */
  readonly lagMs: number | null;
  readonly longestLagMs: number | null;
  /** How long after its close a candle is asked for at most, where it is not streamed. */
  readonly cycleMs: number | null;
  readonly egress: readonly EgressCount[];
}
