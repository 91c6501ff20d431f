import type { EgressCount } from '@chimera/contract';
import type { QuarantinedSymbol } from './quarantine.ts';

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
  /** How far the machine's clock is ahead of the exchange's; `null` where the exchange has said nothing of its time. */
  readonly skewMs: number | null;
  /** The exchange's time less what `steadyNow` says on this machine: does not change when its wall clock is set. */
  readonly aheadOfSteadyMs: number | null;
  /** Symbols that are asked for rarely, because they do not answer. */
  readonly quarantined: readonly QuarantinedSymbol[];
  readonly egress: readonly EgressCount[];
}

/** The same session's feed before and after the bot was started again. */
export function addedFeeds(before: FeedStatus, now: FeedStatus): FeedStatus {
  return {
    ...now,
    requests: before.requests + now.requests,
    errors: before.errors + now.errors,
    flat: before.flat + now.flat,
    lagMs: now.lagMs ?? before.lagMs,
    longestLagMs: Math.max(before.longestLagMs ?? 0, now.longestLagMs ?? 0) || null,
    skewMs: now.skewMs ?? before.skewMs,
    aheadOfSteadyMs: now.aheadOfSteadyMs ?? before.aheadOfSteadyMs,
    cycleMs: now.cycleMs ?? before.cycleMs,
    egress: addedEgress([...before.egress, ...now.egress]),
  };
}

/** Each host, method and path once. */
export function addedEgress(counts: readonly EgressCount[]): readonly EgressCount[] {
  const sums = new Map<string, EgressCount>();
  for (const each of counts) {
    const key = `${each.method} ${each.host}${each.path}`;
    const before = sums.get(key)?.count ?? 0;
    sums.set(key, { ...each, count: before + each.count });
  }
  return [...sums.values()];
}
