import type { Divergence, EntryText, TradeComparison, TradeDifference } from '../divergence/divergence.ts';
import { counted, moneyFormat, price } from '../number-format.ts';
import type { Passage, PassageTable, Words } from './passage.ts';
import type { Report } from './report.ts';

/** What came of the session's recording, run again: against the journal, and against a backtest. */
export function divergencePassages({ divergence, trading }: Report): readonly Passage[] {
  if (!divergence) return [];
  const { replay, backtest } = divergence;
  return [
    { title: 'The recording, run again', ...replayed(replay) },
    { title: 'Paper against backtest', ...backtested(backtest, trading?.currency ?? '') },
  ];
}

type Body = Omit<Passage, 'title'>;

function replayed(replay: Divergence['replay']): Body {
  if (replay.status === 'skipped') return notDone(replay.reason);
  if (replay.status === 'identical') {
    const { events, entries, fills, head } = replay;
    const text = `Identical: ${counted(events, 'recorded event')} gave the same ${entries} journal entries to the letter, ${counted(fills, 'fill')} among them, up to head ${head}.`;
    return { paragraphs: [[text]], tables: [] };
  }
  const { entries, seq, recorded, replayed: again, cause, trades } = replay;
  return {
    paragraphs: [
      [`Different from entry ${seq} on, after ${entries} that came out the same: ${cause}.`],
      ['In the journal: ', ...entryWords(recorded)],
      ['Run again: ', ...entryWords(again)],
      [`${trades.same} of ${counted(trades.session, 'trade')} came out the same.`],
    ],
    tables: tradeTable(trades, 'Run again'),
  };
}

function backtested(backtest: Divergence['backtest'], currency: string): Body {
  if (backtest.status === 'skipped') return notDone(backtest.reason);
  const { candles, trades, filledBy, fees, equity } = backtest;
  const money = moneyFormat(equity.backtest);
  const amount = (name: string): Words => [`${name} (`, { quoted: currency }, ')'];
  const rows: readonly (readonly Words[])[] = [
    [['Trades: orders that were filled'], [String(trades.session)], [String(trades.other)]],
    [amount('Fees'), [money(fees.session)], [money(fees.backtest)]],
    [
      amount('Equity at the end'),
      [equity.session === null ? 'unknown' : money(equity.session)],
      [money(equity.backtest)],
    ],
  ];
  const made = `The session's fills: ${filledBy.book} by order books, ${filledBy.candle} by candles, ${filledBy.late} of them late.`;
  return {
    paragraphs: [
      [
        `The session's ${counted(candles, 'candle')} through the same engine as a backtest sees them: every fill by candles, no order books, nothing late.`,
      ],
      [agreement(trades)],
      [made],
    ],
    tables: [{ columns: ['Figure', '#Session', '#Backtest'], rows }, ...tradeTable(trades, 'Backtest')],
  };
}

function notDone(reason: string): Body {
  return { paragraphs: [['Not done: ', { quoted: reason }]], tables: [] };
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
    [row.decidedAt ?? 'before the session'],
    [`${row.side} (${row.reason})`],
    [{ quoted: row.symbol }],
    [terms(row.session)],
    [terms(row.other)],
    [row.worse === null ? '–' : fine(row.worse)],
  ]);
  const more: readonly Words[] = [[`${omitted} more differ`], ['…'], ['…'], ['…'], ['…'], ['…']];
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
  return entry ? [`${entry.time} ${entry.kind} `, { quoted: entry.data }] : ['nothing'];
}
