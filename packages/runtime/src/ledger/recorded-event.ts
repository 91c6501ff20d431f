import type { Candle, EngineEvent, JournalEntry, Level, OrderBook } from '@chimera/engine';

/** What the engine is shown. */
export type SeenEvent = EngineEvent | { readonly kind: 'warmup'; readonly candle: Candle };

/** A row of `events`, without its place: the columns of a candle, or JSON where the event is none. */
export interface EventRow {
  readonly kind: SeenEvent['kind'];
  readonly symbol: string | null;
  /** The candle's start; the time of anything else. */
  readonly start: number | null;
  readonly open: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly close: number | null;
  readonly volume: number | null;
  /** Of a book: it was stale. */
  readonly late: number;
  readonly data: string | null;
}

const NO_PRICES = { open: null, high: null, low: null, close: null, volume: null } as const;

export function eventRow(event: SeenEvent): EventRow {
  switch (event.kind) {
    case 'command':
      return { kind: event.kind, symbol: null, start: event.time, ...NO_PRICES, late: 0, data: null };
    case 'source': {
      const { kind, time: start, source, reason } = event;
      return { kind, symbol: null, start, ...NO_PRICES, late: 0, data: JSON.stringify({ source, reason }) };
    }
    case 'book': {
      const { symbol, time: start, bids, asks } = event.book;
      const data = JSON.stringify([bids, asks]);
      return { kind: event.kind, symbol, start, ...NO_PRICES, late: event.stale ? 1 : 0, data };
    }
    default: {
      const { symbol, start, open, high, low, close, volume } = event.candle;
      const late = event.kind === 'candle' && event.late ? 1 : 0;
      return { kind: event.kind, symbol, start, open, high, low, close, volume, late, data: null };
    }
  }
}

/** What a row says; the entries of its step are asked for what a command was. */
export function eventOf(row: EventRow, entries: readonly JournalEntry[]): SeenEvent {
  const { kind, late } = row;
  if (kind === 'command') {
    // One that was given while no bot ran may stand before it.
    const given = entries.findLast((entry) => entry.kind === 'command');
    if (!given) throw new Error(`the recorded command at ${row.start} has no journal entry`);
    return { kind, ...given.data, time: Number(row.start) };
  }
  if (kind === 'source') {
    const said = JSON.parse(row.data ?? '') as { readonly source: string; readonly reason: string };
    return { kind, ...said, time: Number(row.start) };
  }
  if (kind === 'book') return { kind, book: bookOf(row), stale: late === 1 };
  const { symbol, start, open, high, low, close, volume } = row as unknown as Candle;
  const candle = { symbol, start, open, high, low, close, volume };
  return kind === 'warmup' ? { kind, candle } : { kind, candle, late: late === 1 };
}

function bookOf({ symbol, start, data }: EventRow): OrderBook {
  const [bids, asks] = JSON.parse(data ?? '') as [readonly Level[], readonly Level[]];
  return { symbol: String(symbol), time: Number(start), bids, asks };
}
