import type { DatabaseSync } from 'node:sqlite';
import { isoTime } from '@chimera/base';
import type { LedgerReader } from './reader.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Prices by the hour are kept this long, in session time; older ones by the day. */
const KEEP_HOURS_MS = 92 * DAY_MS;

/** A row of `past_prices`: the good candles of one symbol in an hour or a day that are no longer kept one by one. */
export interface PastPrice {
  readonly symbol: string;
  /** Start of the first candle and end of the last one. */
  readonly start: number;
  readonly ends: number;
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
  readonly volume: number;
  /** 0: a price that a session noted when it began, from a ledger that kept no summary yet. */
  readonly candles: number;
}

const PAST_PRICE_SHAPE = `low > 0 AND low <= open AND low <= close AND open <= high AND close <= high AND high < 9e999
  AND volume >= 0 AND volume < 9e999 AND candles >= 0 AND iif(candles = 0, ends = start, ends > start)`;

/** What is wrong with the prices of the past: their candles are gone, and only what no candles come to is seen. */
export function pastPriceFaults(reader: LedgerReader): readonly string[] {
  const wrong = reader.row<{ symbol: string; start: number }>(
    `SELECT symbol, start FROM past_prices WHERE NOT (${PAST_PRICE_SHAPE}) ORDER BY symbol, start LIMIT 1`,
  );
  return wrong
    ? [
        `the price of ${wrong.symbol} of ${isoTime(wrong.start)} in past_prices is one that no candles come to`,
      ]
    : [];
}

/** Writes the summary of prices, within the caller's transaction. */
export class PastPrices {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** Sums up the good candles of all events up to `lastId`, by the hour of each session: its first price stays exact. */
  takeEvents(lastId: number): void {
    const rows = this.#database
      .prepare(
        `SELECT events.session, symbol, start, start + period_ms AS ends, open, high, low, close, volume, 1 AS candles
         FROM events JOIN (SELECT session, max(data ->> '$.setup.periodMs') AS period_ms FROM journal
           WHERE kind = 'session-started' GROUP BY session) AS started USING (session)
         WHERE id <= ? AND kind = 'candle' AND refused = 0 ORDER BY id`,
      )
      .iterate(lastId) as Iterable<unknown> as Iterable<PastPrice & { readonly session: string }>;
    const byHour = ({ session, symbol, start }: PastPrice & { readonly session: string }) =>
      `${session} ${symbol} ${Math.floor(start / HOUR_MS)}`;
    this.#write(summedUp(rows, byHour));
  }

  /** Sums up by the day what is older than `time` less three months. */
  coarsen(time: number): void {
    const before = Math.floor((time - KEEP_HOURS_MS) / DAY_MS) * DAY_MS;
    const rows = this.#database
      .prepare('SELECT * FROM past_prices WHERE start < ? AND ends <= ? ORDER BY symbol, start')
      .all(before, before) as unknown as readonly PastPrice[];
    const days = summedUp(rows, ({ symbol, start }) => `${symbol} ${Math.floor(start / DAY_MS)}`);
    if (days.length === rows.length) return;
    this.#database.prepare('DELETE FROM past_prices WHERE start < ? AND ends <= ?').run(before, before);
    this.#write(days);
  }

  #write(rows: readonly PastPrice[]): void {
    const insert = this.#database.prepare(
      'INSERT OR REPLACE INTO past_prices VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    for (const { symbol, start, ends, open, high, low, close, volume, candles } of rows)
      insert.run(symbol, start, ends, open, high, low, close, volume, candles);
  }
}

/** One row for all that share a key: first open, last close, the extremes, and the sums. Rows come in order of time. */
function summedUp<Row extends PastPrice>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => string,
): readonly PastPrice[] {
  const sums = new Map<string, { -readonly [Key in keyof PastPrice]: PastPrice[Key] }>();
  for (const row of rows) {
    const key = keyOf(row);
    const sum = sums.get(key);
    if (!sum) {
      sums.set(key, { ...row });
      continue;
    }
    sum.ends = Math.max(sum.ends, row.ends);
    sum.high = Math.max(sum.high, row.high);
    sum.low = Math.min(sum.low, row.low);
    sum.close = row.close;
    sum.volume += row.volume;
    sum.candles += row.candles;
  }
  return [...sums.values()];
}
