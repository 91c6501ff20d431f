import { isoTime } from '@chimera/base';
import { type CandleRow, newestCandles, newestEquity } from '@chimera/book';
import type { Answers, ListedCandle, ListedPoint } from '@chimera/contract';
import { type EquityRow, heldShare } from '@chimera/ledger';
import { mistake } from './problem.ts';
import type { Query } from './query.ts';
import type { ServedSession } from './served-session.ts';
import { notesOf, spanOf } from './session-span.ts';

/** What the book was worth after each candle; `exposure` is the share of it held in positions. */
export function equity({ plan, ledger }: ServedSession, query: Query): Answers['/api/v1/equity'] {
  return ledger.read((reader) => ({
    equity: newestEquity(reader, notesOf(reader, query, plan.id)).map(listedEquity),
  }));
}

export function listedEquity(row: EquityRow): ListedPoint {
  const { time, session, equity, cash } = row;
  return { time: isoTime(time), session, equity, cash, exposure: heldShare(row) };
}

/**
 * The good candles of one symbol as the engine saw them. A session's warm-up comes along, what it recalled of earlier
 * sessions included; over all sessions it does not, as it repeats the candles of those before.
 */
export function candles({ plan, ledger }: ServedSession, query: Query): Answers['/api/v1/candles'] {
  const { symbol } = query;
  return ledger.read((reader) => {
    const known = new Set([...plan.setup.symbols, ...reader.marks().keys()]);
    if (symbol === null || !known.has(symbol)) {
      throw mistake(
        symbol === null ? 'no symbol' : `symbol=${JSON.stringify(symbol)}`,
        [...known].join(', '),
      );
    }
    const { since, until, limit, offset } = query;
    const session = query.session ?? plan.id;
    spanOf(reader, session, plan.id);
    const rows = newestCandles(reader, { symbol, session, since, until, limit, offset });
    return { symbol, candles: rows.map(listedCandle) };
  });
}

export function listedCandle({
  session,
  start,
  open,
  high,
  low,
  close,
  volume,
  kind,
  late,
}: CandleRow): ListedCandle {
  const seen = { warmup: kind === 'warmup', late: late === 1 };
  return { start: isoTime(start), session, open, high, low, close, volume, ...seen };
}
