import type { FeedEvent, Seen } from './feed.ts';

/** What a session saw of its feed, gathered from its recorded steps. */
export class SeenSoFar implements Seen {
  readonly newest = new Map<string, number>();
  readonly books = new Map<string, number>();
  candles = 0;
  source: string | null = null;

  add(event: FeedEvent): void {
    if (event.kind === 'source') this.source = event.source;
    else if (event.kind === 'book') this.books.set(event.book.symbol, event.book.time);
    else {
      this.candles += 1;
      const { symbol, start } = event.candle;
      this.newest.set(symbol, Math.max(start, this.newest.get(symbol) ?? start));
    }
  }
}
