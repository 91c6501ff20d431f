import { counted, moneyFormat, price } from '@chimera/base';
import type { Divergence, EntryText, TradeComparison, TradeDifference } from '@chimera/session';
import {
  type Block,
  type Passage,
  type PassageTable,
  passage,
  quoted,
  type Words,
  words,
} from '../passage.ts';
import type { Report } from '../report.ts';

/** What came of the session's recording, run again: against the journal, and against a backtest. */
export function divergencePassages({ divergence, trading }: Report): readonly Passage[] {
  if (!divergence) return [];
  const { replay, backtest } = divergence;
  return [
    passage('The recording, run again', ...replayed(replay)),
    passage('Paper against backtest', ...backtested(backtest, trading?.currency ?? '')),
  ];
}

function replayed(replay: Divergence['replay']): readonly Block[] {
  if (replay.status === 'skipped') return [notDone(replay.reason)];
  if (replay.status === 'identical') {
    const { events, entries, fills, head } = replay;
    return [
      `Identical: ${counted(events, 'recorded event')} gave the same ${entries} journal entries to the letter, ${counted(fills, 'fill')} among them, up to head ${head}.`,
    ];
  }
  const { entries, seq, recorded, replayed: again, cause, trades } = replay;
  return [
    `Different from entry ${seq} on, after ${entries} that came out the same: ${cause}.`,
    words`In the journal: ${entryWords(recorded)}`,
    words`Run again: ${entryWords(again)}`,
    `${trades.same} of ${counted(trades.session, 'trade')} came out the same.`,
    ...tradeTable(trades, 'Run again'),
  ];
}

function backtested(backtest: Divergence['backtest'], currency: string): readonly Block[] {
  if (backtest.status === 'skipped') return [notDone(backtest.reason)];
  const { candles, trades, filledBy, fees, equity } = backtest;
  const money = moneyFormat(equity.backtest);
  const unit = quoted(currency);
  const before = equity.session === null ? 'unknown' : money(equity.session);
  const rows = [
    ['Trades: orders that were filled', String(trades.session), String(trades.other)],
    [words`Fees (${unit})`, money(fees.session), money(fees.backtest)],
    [words`Equity at the end (${unit})`, before, money(equity.backtest)],
  ];
  return [
    `The session's ${counted(candles, 'candle')} through the same engine as a backtest sees them: every fill by candles, no order books, nothing late.`,
    agreement(trades),
    `The session's fills: ${filledBy.book} by order books, ${filledBy.candle} by candles, ${filledBy.late} of them late.`,
    { columns: ['Figure', '#Session', '#Backtest'], rows },
    ...tradeTable(trades, 'Backtest'),
  ];
}

function notDone(reason: string): Words {
  return words`Not done: ${quoted(reason)}`;
}

function agreement({ session, other, matched, same, worse }: TradeComparison): string {
  if (session === 0 && other === 0) return 'Neither traded.';
  const both = `${matched} of the session's ${counted(session, 'trade')} are in the backtest too, ${same} with the same quantity and price.`;
  if (!worse || same === matched) return both;
  const way = worse.mean < 0 ? 'better' : 'worse';
  const most = worse.most > 0 ? `at most ${fine(worse.most)} worse` : 'never worse';
  return `${both} The session's prices were on average ${fine(Math.abs(worse.mean))} ${way} than the backtest's, ${most}.`;
}

function tradeTable({ rows, omitted }: TradeComparison, other: string): readonly PassageTable[] {
  if (rows.length === 0) return [];
  const columns = ['Decided', 'What', 'Symbol', '#Session', `#${other}`, '#Price worse by'];
  const cells = rows.map((row): readonly Words[] => [
    row.decidedAt ?? 'before the session',
    `${row.side} (${row.reason})`,
    quoted(row.symbol),
    terms(row.session),
    terms(row.other),
    row.worse === null ? '–' : fine(row.worse),
  ]);
  const more = [`${omitted} more differ`, '…', '…', '…', '…', '…'];
  return [{ columns, rows: omitted > 0 ? [...cells, more] : cells }];
}

function terms(side: TradeDifference['session']): string {
  return side ? `${price(side.quantity)} at ${price(side.price)}` : 'no such trade';
}

/** Slippage is a matter of hundredths of a per cent. */
function fine(fraction: number): string {
  return `${(fraction * 100).toFixed(3)} %`;
}

function entryWords(entry: EntryText | null): Words {
  return entry ? words`${entry.time} ${entry.kind} ${quoted(entry.data)}` : 'nothing';
}
