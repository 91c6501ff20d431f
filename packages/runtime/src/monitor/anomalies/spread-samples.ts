import type { Level, OrderBook } from '@chimera/engine';
import type { LedgerReader } from '../../ledger/reader.ts';
import type { Sample } from './anomaly.ts';

interface BookRow {
  readonly id: number;
  readonly session: string;
  readonly symbol: string;
  readonly start: number;
  readonly data: string;
}

/** (ask − bid) ÷ their mean, a fraction; `null` for a book that is one-sided or crossed. */
export function spreadOf({ bids, asks }: Pick<OrderBook, 'bids' | 'asks'>): number | null {
  const bid = bids[0]?.[0];
  const ask = asks[0]?.[0];
  if (bid === undefined || ask === undefined || ask < bid) return null;
  return (ask - bid) / ((ask + bid) / 2);
}

/** The spread of each order book that the engine saw. */
export class SpreadSamples {
  #lastEvent: number;

  constructor(reader: LedgerReader, from: number) {
    const query = "SELECT max(id) AS id FROM events WHERE kind = 'book' AND start <= ?";
    this.#lastEvent = reader.row<{ id: number | null }>(query, from)?.id ?? 0;
  }

  *read(reader: LedgerReader): Generator<Sample> {
    const query =
      "SELECT id, session, symbol, start, data FROM events WHERE kind = 'book' AND id > ? ORDER BY id";
    for (const { id, session, symbol, start, data } of reader.rows<BookRow>(query, this.#lastEvent)) {
      this.#lastEvent = id;
      const [bids, asks] = JSON.parse(data) as [readonly Level[], readonly Level[]];
      const value = spreadOf({ bids, asks });
      if (value !== null) yield { kind: 'spread', source: symbol, session, time: start, value };
    }
  }
}
