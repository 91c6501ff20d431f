import type { Candle, EngineEvent, JournalEntry, Level, OrderBook } from '@chimera/engine';

/** Which of the events that earlier sessions recorded warm a session, so that they need not be recorded again. */
export interface Recall {
  /** The id of the first event; `null` where none is kept that would help. */
  readonly from: number | null;
  /** The last journal entry before the step of that event. */
  readonly after: number;
}

/**
 * What the engine is shown. A candle of the warm-up that the engine refused says so; of others the journal does. A session
 * that goes on with a book begins with a `recall`.
 */
export type SeenEvent =
  | EngineEvent
  | { readonly kind: 'warmup'; readonly candle: Candle; readonly refused?: true }
  | ({ readonly kind: 'recall' } & Recall);

/** A row of `events`, without its place: the columns of a candle, or JSON where columns cannot hold the event. */
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
  /** 1 where the engine refused the candle: what it says is no price. */
  readonly refused: number;
  readonly data: string | null;
}

const NO_PRICES = { open: null, high: null, low: null, close: null, volume: null } as const;

/** `isRefused` is the engine's verdict on a candle. */
export function eventRow(event: SeenEvent, isRefused = false): EventRow {
  const refused = isRefused || (event.kind === 'warmup' && event.refused) ? 1 : 0;
  switch (event.kind) {
    case 'command':
      return {
        kind: event.kind,
        symbol: null,
        start: event.time,
        ...NO_PRICES,
        late: 0,
        refused: 0,
        data: null,
      };
    case 'write-off': {
      const { kind, symbol, time: start, reason } = event;
      const data = JSON.stringify({ reason });
      return { kind, symbol, start, ...NO_PRICES, late: 0, refused: 0, data };
    }
    case 'source': {
      const { kind, time: start, source, reason } = event;
      const data = JSON.stringify({ source, reason });
      return { kind, symbol: null, start, ...NO_PRICES, late: 0, refused: 0, data };
    }
    case 'recall': {
      const { kind, from, after } = event;
      const data = JSON.stringify({ from, after });
      return { kind, symbol: null, start: null, ...NO_PRICES, late: 0, refused: 0, data };
    }
    case 'book': {
      const { symbol, time: start, bids, asks } = event.book;
      const data = JSON.stringify([bids, asks]);
      return { kind: event.kind, symbol, start, ...NO_PRICES, late: event.stale ? 1 : 0, refused: 0, data };
    }
    default: {
      const late = event.kind === 'candle' && event.late ? 1 : 0;
      return { kind: event.kind, ...event.candle, ...unstorable(event.candle), late, refused };
    }
  }
}

/** Figures of a candle that a column cannot hold, as text in `data`: a refused candle is read back as it came. */
function unstorable(candle: Candle): Pick<EventRow, 'data'> & Partial<EventRow> {
  const { symbol: _, ...figures } = candle;
  const odd = Object.entries(figures).filter(([field, value]) =>
    field === 'start' ? !Number.isSafeInteger(value) : Number.isNaN(value),
  );
  if (odd.length === 0) return { data: null };
  const texts = odd.map(([field, value]) => [field, String(value)]);
  return {
    ...Object.fromEntries(odd.map(([field]) => [field, null])),
    data: JSON.stringify(Object.fromEntries(texts)),
  };
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
  if (kind === 'write-off') {
    const said = JSON.parse(row.data ?? '') as { readonly reason: string };
    return { kind, symbol: String(row.symbol), ...said, time: Number(row.start) };
  }
  if (kind === 'source') {
    const said = JSON.parse(row.data ?? '') as { readonly source: string; readonly reason: string };
    return { kind, ...said, time: Number(row.start) };
  }
  if (kind === 'recall') return { kind, ...(JSON.parse(row.data ?? '') as Recall) };
  if (kind === 'book') return { kind, book: bookOf(row), stale: late === 1 };
  const { symbol, start, open, high, low, close, volume } = row as unknown as Candle;
  const odd = Object.entries(JSON.parse(row.data ?? '{}') as Readonly<Record<string, string>>);
  const candle = {
    ...{ symbol, start, open, high, low, close, volume },
    ...Object.fromEntries(odd.map(([field, text]) => [field, Number(text)])),
  };
  if (kind === 'candle') return { kind, candle, late: late === 1 };
  return row.refused === 1 ? { kind, candle, refused: true } : { kind, candle };
}

function bookOf({ symbol, start, data }: EventRow): OrderBook {
  const [bids, asks] = JSON.parse(data ?? '') as [readonly Level[], readonly Level[]];
  return { symbol: String(symbol), time: Number(start), bids, asks };
}
