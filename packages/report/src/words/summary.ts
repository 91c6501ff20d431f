import { counted, duration, moneyFormat, percent } from '@chimera/base';
import { joined, type PassageTable, quoted, type Words, words } from '../passage.ts';
import type { QuietReport, Report } from '../report.ts';
import type { TradingReport } from '../trading-report.ts';
import { githubScheduleWords } from './github-schedule.ts';

type Row = readonly [string, Words];

/** Prices that begin later than this after the period are worth a word. */
const LATE_MS = 3_600_000;

/** The table at the top: what a person wants to know before reading on. */
export function summaryOf(report: Report): PassageTable {
  return {
    columns: ['Summary', ''],
    rows: [...whatRan(report), ...(report.trading ? whatItDid(report.trading, report) : [])],
  };
}

function whatRan(report: Report): readonly Row[] {
  const { period, runtimeMs, coverage, githubSchedule, quiet, sessions, outcome, kind, health } = report;
  const { errors, warnings } = report.concerns;
  const [only] = sessions;
  const found: readonly (Row | null | false)[] = [
    coverage !== null && ['Coverage', words`${strong(percent(coverage))} of the time`],
    githubSchedule && kind !== 'hourly' && ["GitHub's schedule", githubScheduleWords(githubSchedule)],
    quiet && ['Quiet', quietWords(quiet)],
    ['Period', `${period.from} to ${period.to}`],
    ['Runtime', `${duration(runtimeMs)} in ${counted(sessions.length, 'session')}`],
    kind !== 'daily' && kind !== 'weekly' && only !== undefined && ['Session', quoted(only.id)],
    outcome && [
      'Outcome',
      words`${strong(quoted(outcome.outcome))}, exit code ${outcome.exitCode}: ${quoted(outcome.reason)}`,
    ],
    [
      'Health',
      words`${strong(health.level)}${because(health.reasons)}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    ],
  ];
  return found.filter((row): row is Row => Array.isArray(row));
}

/** ` (the bot was restarted once, …)`: why health is what it is. */
export function because(reasons: readonly string[]): Words {
  return reasons.length > 0 ? words` (${joined(reasons.map(quoted))})` : '';
}

function whatItDid(trading: TradingReport, { kind, period: { from } }: Report): readonly Row[] {
  const { equity, currency, account, period, book, mode, market, strategy, riskLevel } = trading;
  const money = moneyFormat(equity.before);
  const unit = quoted(currency);
  const gain = (fraction: number) => percent(fraction, 'exceptZero');
  const change = words`${money(equity.after - equity.before, 'exceptZero')} ${unit}, ${gain(equity.after / equity.before - 1)}`;
  const whole =
    period.totalReturn === book.totalReturn ? '' : `; ${gain(book.totalReturn ?? 0)} since ${book.since}`;
  const traded = `${counted(period.fills, 'fill')}, ${counted(period.record.trades, 'round trip')} closed (${period.record.wins} won)`;
  return [
    [
      'Trading',
      words`${mode} mode on ${quoted(market)}, strategy ${quoted(strategy)}, risk level ${quoted(riskLevel)}`,
    ],
    ['Equity', words`${strong(words`${money(equity.after)} ${unit}`)} (${change} in the period${whole})`],
    ['Held', words`cash ${money(account.cash)} ${unit}, ${percent(account.exposure)} of equity in positions`],
    [
      'Profit and loss of the book',
      words`realized ${money(account.realized, 'exceptZero')}, unrealized ${money(account.unrealized, 'exceptZero')} ${unit}`,
    ],
    ...(kind === 'hourly' ? [['Drawdown in the period', percent(period.drawdown.fraction)] as const] : []),
    ['Traded', words`${traded}; fees ${money(period.fees)}, slippage ${money(period.slippage)} ${unit}`],
    ['Buy and hold', holding(trading, from)],
  ];
}

function holding({ buyAndHold, book, period }: TradingReport, from: string): Words {
  if (!buyAndHold) return 'unknown: not every symbol has a price in the period';
  const gain = (fraction: number) => percent(fraction, 'exceptZero');
  const each = buyAndHold.symbols.map((held) => words`${quoted(held.symbol)} ${gain(held.return)}`);
  const parts = each.length > 1 ? words` (${joined(each)})` : '';
  const begins = Math.max(Date.parse(from), Date.parse(book.since));
  const late = Date.parse(buyAndHold.from) - begins >= LATE_MS;
  const since = late ? `; prices are known from ${buyAndHold.from} on` : '';
  const { mean, atExposure } = buyAndHold;
  const alike =
    atExposure === null || !period.exposure
      ? ''
      : `; at the strategy's mean exposure of ${percent(period.exposure.average)}: ${gain(atExposure)}`;
  return words`${gain(mean)}${parts} in the period, in equal parts and before fees${since}${alike}`;
}

const strong = (text: Words): Words => ({ strong: text });

/** `no signal for 9 d; before, one every 7 h, and never more than 20 h apart`. */
export function quietWords({ what, since, quietMs, meanMs, longestMs }: QuietReport): string {
  return `no ${what} for ${duration(quietMs)} of sessions (since ${since}); before, one every ${duration(meanMs)}, and never more than ${duration(longestMs)} apart`;
}
