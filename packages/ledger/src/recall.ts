import type { LedgerReader } from './reader.ts';
import type { Recall } from './recorded-event.ts';

/** A session is warmed by this number of recorded candles of each symbol: a week of minutes. */
const RECALLED_CANDLES = 10_080;

/** The most events with candles that warm a session, of all symbols together, also if more is held. */
const MOST_RECALLED = 100_000;

const CANDLES = "kind IN ('candle', 'warmup') AND refused = 0";

/** What a session needs that goes on with a book. */
interface Need {
  readonly start: number;
  readonly periodMs: number;
  /** Candles that the strategy asks for. */
  readonly warmup: number;
}

/**
 * Which recorded events warm the next session: those of the last 10,080 candles and, if something is held or waits for
 * longer, those since it was opened and the warm-up before. So a strategy remembers its trade, and averages come out as
 * if no session had ended.
 */
export function recallFor(reader: LedgerReader, { start, periodMs, warmup }: Need): Recall {
  const held = reader.row<{ since: number | null }>(
    `SELECT min(since) AS since FROM (SELECT opened_at AS since FROM positions
       UNION ALL SELECT data ->> '$.activeFrom' FROM open_orders)`,
  );
  const since = Math.min(
    start - RECALLED_CANDLES * periodMs,
    (held?.since ?? start) - (warmup + 1) * periodMs,
  );
  const first = reader.row<{ id: number | null }>(
    `SELECT min(id) AS id FROM events WHERE ${CANDLES} AND start >= ?`,
    since,
  );
  const most = reader.row<{ id: number }>(
    `SELECT id FROM events WHERE ${CANDLES} ORDER BY id DESC LIMIT 1 OFFSET ?`,
    MOST_RECALLED - 1,
  );
  const from = first?.id ? Math.max(first.id, most?.id ?? 0) : null;
  return { from, after: from === null ? 0 : entryBefore(reader, from) };
}

/** The last journal entry before the step of an event. */
function entryBefore(reader: LedgerReader, id: number): number {
  const before = reader.row<{ seq: number }>(
    'SELECT seq FROM events WHERE id < ? ORDER BY id DESC LIMIT 1',
    id,
  );
  if (before) return before.seq;
  const started = reader.row<{ seq: number }>(
    `SELECT min(journal.seq) AS seq FROM journal JOIN events ON events.session = journal.session
     WHERE events.id = ? AND journal.kind = 'session-started' AND journal.seq <= events.seq`,
    id,
  );
  return started?.seq ?? 0;
}

/** What warmed a session, and the id of the event that says so; `null` where it opened the book, or is of an older version. */
export function recallOf(reader: LedgerReader, session: string): (Recall & { readonly id: number }) | null {
  const row = reader.row<{ id: number; data: string }>(
    "SELECT id, data FROM events WHERE session = ? AND kind = 'recall'",
    session,
  );
  return row ? { id: row.id, ...(JSON.parse(row.data) as Recall) } : null;
}

/** Whether all that warmed a session is still there. */
export function isKept(reader: LedgerReader, { from }: Recall): boolean {
  return from === null || reader.row('SELECT 1 FROM events WHERE id = ?', from) !== undefined;
}
