import { booksAfter, newestBookBy } from '@chimera/book';
import type { Level, OrderBook } from '@chimera/engine';
import type { LedgerReader } from '@chimera/ledger';
import type { Sample } from './anomaly.ts';

/** (ask − bid) ÷ their mean, a fraction; `null` for a book that is one-sided or crossed. */
export function spreadOf({ bids, asks }: Pick<OrderBook, 'bids' | 'asks'>): number | null {
  const bid = bids[0]?.[0];
  const ask = asks[0]?.[0];
  if (bid === undefined || ask === undefined || ask < bid) return null;
  return (ask - bid) / ((ask + bid) / 2);
}

/** The spread of each order book that the engine saw, but for stale ones. */
export class SpreadSamples {
  #lastEvent: number;

  constructor(reader: LedgerReader, from: number) {
    this.#lastEvent = newestBookBy(reader, from);
  }

  *read(reader: LedgerReader): Generator<Sample> {
    for (const { id, session, symbol, start, data } of booksAfter(reader, this.#lastEvent)) {
      this.#lastEvent = id;
      const [bids, asks] = JSON.parse(data) as [readonly Level[], readonly Level[]];
      const value = spreadOf({ bids, asks });
      if (value !== null) yield { kind: 'spread', source: symbol, session, time: start, value };
    }
  }
}
