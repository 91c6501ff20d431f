import type { Candle } from '@chimera/engine';
import { isoTime } from '../clock.ts';
import type { EquityRow } from '../ledger/reader.ts';
import { warmupCandles } from '../ledger/recalled-candles.ts';
import { newestRows } from './newest-rows.ts';
import { mistake, type Query } from './query.ts';
import type { ServedSession } from './served-session.ts';

export interface CandleRow extends Candle {
  readonly session: string;
  readonly kind: 'warmup' | 'candle';
  readonly late: number;
}

/** What the book was worth after each candle; `exposure` is the share of it held in positions. */
export function equity({ plan, ledger }: ServedSession, query: Query) {
  return ledger.read((reader) => ({
    equity: newestRows<EquityRow>(
      reader,
      { name: 'equity', time: 'time', order: 'time' },
      query,
      plan.id,
    ).map(listedEquity),
  }));
}

export function listedEquity({ time, session, equity, cash, exposure }: EquityRow) {
  return { time: isoTime(time), session, equity, cash, exposure: exposure / equity };
}

/**
 * The candles of one symbol as the engine saw them. A session's warm-up comes along; over all sessions it does
 * not, as it repeats the candles of those before.
 */
export function candles({ plan, ledger }: ServedSession, query: Query) {
  const { symbol } = query;
  return ledger.read((reader) => {
    const known = new Set([...plan.setup.symbols, ...reader.marks().keys()]);
    if (symbol === null || !known.has(symbol)) {
      throw mistake(
        symbol === null ? 'no symbol' : `symbol=${JSON.stringify(symbol)}`,
        [...known].join(', '),
      );
    }
    const table = { name: 'events', time: 'start', order: 'id' } as const;
    const extra = { sql: "symbol = ? AND kind = 'candle'", values: [symbol] };
    const own = newestRows<CandleRow>(reader, table, query, plan.id, extra);
    const session = query.session ?? plan.id;
    const room = query.limit - own.length;
    if (session === 'all' || room === 0) return { symbol, candles: own.map(listedCandle) };
    const warmup = warmupCandles(reader, session, symbol)
      .filter(({ start }) => start >= (query.since ?? 0))
      .map((row): CandleRow => ({ ...row, kind: 'warmup' }));
    return { symbol, candles: [...warmup.slice(-room), ...own].map(listedCandle) };
  });
}

export function listedCandle({ session, start, open, high, low, close, volume, kind, late }: CandleRow) {
  const seen = { warmup: kind === 'warmup', late: late === 1 };
  return { start: isoTime(start), session, open, high, low, close, volume, ...seen };
}
