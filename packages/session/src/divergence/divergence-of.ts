import { isoTime } from '@chimera/base';
import {
  entriesIn,
  fillSources,
  finalEquity,
  lastEntryBefore,
  type Session,
  WHOLE_BOOK,
} from '@chimera/book';
import type { JournalEntry, TradingSetup } from '@chimera/engine';
import { entryOf, type LedgerReader, type SeenEvent } from '@chimera/ledger';
import type { OpenStrategy } from '../open-strategy.ts';
import { type Difference, replaySession } from '../replay-session.ts';
import { runAgain } from '../run-again.ts';
import { causeOf } from './cause.ts';
import { compareTrades } from './compare-trades.ts';
import type { BacktestFinding, EntryText, ReplayFinding } from './divergence.ts';
import { Trades } from './trades.ts';

/**
 * Runs a session's recording again and holds it against the journal. `isOtherStrategy`: the file of the strategy is no
 * longer what the session ran with.
 *
 * @throws {ReplayError} where the recording is gone
 */
export async function replayFinding(
  reader: LedgerReader,
  session: Session,
  strategy: Pick<OpenStrategy, 'begin'>,
  isOtherStrategy: boolean,
): Promise<ReplayFinding> {
  const { events, entries, fills, head, difference } = await replaySession(reader, session, strategy);
  if (!difference) return { status: 'identical', events, entries, fills, head };
  const replayed = new Trades();
  await runAgain(reader, session, strategy, { take: (step) => takeAll(replayed, step) });
  return {
    status: 'different',
    entries,
    seq: difference.seq,
    recorded: textOf(difference.recorded),
    replayed: textOf(difference.replayed),
    cause: causeOf(reader, session, difference, isOtherStrategy),
    trades: compareTrades(recordedTrades(reader, session), replayed),
  };
}

/** What a backtest of the session's candles would have come to, from the same book and with the same commands. */
export async function backtestFinding(
  reader: LedgerReader,
  session: Session,
  strategy: Pick<OpenStrategy, 'begin'>,
): Promise<BacktestFinding> {
  const { setup } = session.started;
  const onCandles: TradingSetup = { ...setup, execution: { ...setup.execution, fillOn: 'candle' } };
  const trades = new Trades();
  let candles = 0;
  const { engine } = await runAgain(reader, session, strategy, {
    setup: onCandles,
    shown(event) {
      if (event.kind === 'candle') candles += 1;
      return asBacktested(event);
    },
    take: (step) => takeAll(trades, step),
  });
  const recorded = recordedTrades(reader, session);
  return {
    status: 'compared',
    candles,
    trades: compareTrades(recorded, trades),
    filledBy: filledBy(reader, session.id),
    fees: { session: recorded.fees, backtest: trades.fees },
    equity: { session: finalEquity(reader, session.id), backtest: engine.book.equity() },
  };
}

/** A file of candles has no order books, and nothing in it comes late. */
function asBacktested(event: SeenEvent): SeenEvent | null {
  if (event.kind === 'book') return null;
  return event.kind === 'candle' ? { ...event, late: false } : event;
}

function takeAll(trades: Trades, entries: readonly JournalEntry[]): true {
  for (const entry of entries) trades.take(entry);
  return true;
}

function recordedTrades(reader: LedgerReader, session: Session): Trades {
  const trades = new Trades();
  for (const row of reader.journal(lastEntryBefore(reader, session))) {
    if (row.session === session.id) trades.take(entryOf(row));
  }
  return trades;
}

function filledBy(reader: LedgerReader, session: string) {
  const fills = entriesIn(reader, { ...WHOLE_BOOK, session }, 'fill').map(({ data }) => data);
  const { byBook, byCandle, late } = fillSources(fills);
  return { book: byBook, candle: byCandle, late };
}

function textOf(entry: Difference['recorded']): EntryText | null {
  return entry && { ...entry, time: isoTime(entry.time) };
}
