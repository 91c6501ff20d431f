import { isoTime } from '@chimera/base';
import type { FeedClock } from './feed-clock.ts';
import type { RequestLane } from './request-lane.ts';
import type { SymbolDesk } from './symbol-desk.ts';

/** An exchange that has not answered for so long is left, if there is another one. */
export const LEFT_AFTER_MS = 60_000;

/** Data is stale where no symbol was traded for this many times the allowed age, though the exchange answers. */
export const STALE_FACTOR = 3;

interface Scene {
  readonly lane: RequestLane;
  readonly desks: readonly SymbolDesk[];
  readonly clock: FeedClock;
  readonly maxAgeMs: number;
  readonly liveFrom: number;
  readonly hasFallback: boolean;
}

/** Why a session should go on with another exchange, in words; `null` where it should stay. */
export function reasonToLeave({ lane, desks, clock, maxAgeMs, liveFrom, hasFallback }: Scene): string | null {
  if (!hasFallback) return null;
  const now = clock.now();
  const { trouble, exchange } = lane;
  if (trouble?.failure === 'region-refused' && trouble.times > 1) {
    return `${exchange.id} refuses requests from this region`;
  }
  if (trouble && now - trouble.since >= LEFT_AFTER_MS) {
    return `${exchange.id} has been ${trouble.failure} since ${isoTime(trouble.since)}`;
  }
  const traded = Math.max(liveFrom, ...desks.map(({ track }) => track.tradedUntil));
  if (trouble || now - traded <= maxAgeMs * STALE_FACTOR) return null;
  return `${exchange.id} serves no candle with a trade in it since ${isoTime(traded)}`;
}
