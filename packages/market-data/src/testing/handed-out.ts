import { SessionClock, steadyNow } from '@chimera/base';
import type { Candle } from '@chimera/engine';
import type { Feed, FeedEvent, SessionSpan } from '../feed.ts';

/** A clock that stands after everything that a test's market holds: nobody has to wait. */
export function lateClock(): SessionClock {
  return new SessionClock({ sessionTime: Date.UTC(2090, 0, 1), steadyTime: steadyNow(), speed: 1 });
}

/** All that a feed hands out. */
export async function handedOut(feed: Feed, span: SessionSpan): Promise<readonly FeedEvent[]> {
  const events: FeedEvent[] = [];
  for await (const event of feed.events(span, lateClock(), new AbortController().signal)) events.push(event);
  return events;
}

export function candlesOf(events: readonly FeedEvent[]): readonly Candle[] {
  return events.flatMap((event) => (event.kind === 'candle' ? [event.candle] : []));
}
