import type { Candle } from '@chimera/engine';
import type { SeenEvent } from '@chimera/ledger';
import type { Seen } from './feed.ts';

/** What a session saw of its feed, gathered from its recorded steps. */
export class SeenSoFar implements Seen {
  readonly newest = new Map<string, Candle>();
  readonly books = new Map<string, number>();
  candles = 0;
  source: string | null = null;

  /** A refused candle was seen, but the next one is not held against it, and may be of the same time. */
  add(event: SeenEvent, isRefused = false): void {
    if (event.kind === 'source') this.source = event.source;
    else if (event.kind === 'book') this.books.set(event.book.symbol, event.book.time);
    else if (event.kind === 'candle' || (event.kind === 'warmup' && !event.refused)) {
      if (event.kind === 'candle') this.candles += 1;
      if (isRefused || (event.kind === 'warmup' && event.refused)) return;
      const { symbol, start } = event.candle;
      const before = this.newest.get(symbol);
      if (!before || start >= before.start) this.newest.set(symbol, event.candle);
    }
  }
}
