import { counted, duration, moneyFormat, percent } from '../number-format.ts';
import { githubScheduleWords } from './github-schedule.ts';
import { because } from './markdown-machine.ts';
import { outside, table } from './markdown-text.ts';
import { quietWords } from './quiet-words.ts';
import type { Report } from './report.ts';
import type { TradingReport } from './trading-report.ts';

type Row = readonly [string, string];

/** Prices that begin later than this after the period are worth a word. */
const LATE_MS = 3_600_000;

/** The table at the top: what a person wants to know before reading on. */
export function summaryOf(report: Report): string {
  return table(
    ['Summary', ''],
    [...whatRan(report), ...(report.trading ? whatItDid(report.trading, report) : [])],
  );
}

function whatRan(report: Report): readonly Row[] {
  const { period, runtimeMs, coverage, githubSchedule, quiet, sessions, outcome, kind, health, concerns } =
    report;
  const { errors, warnings } = concerns;
  const [only] = sessions;
  return [
    ...(coverage === null ? [] : [['Coverage', `**${percent(coverage)}** of the time`] as const]),
    ...(githubSchedule && kind !== 'hourly'
      ? [["GitHub's schedule", githubScheduleWords(githubSchedule)] as const]
      : []),
    ...(quiet === null ? [] : [['Quiet', quietWords(quiet)] as const]),
    ['Period', `${period.from} to ${period.to}`],
    ['Runtime', `${duration(runtimeMs)} in ${counted(sessions.length, 'session')}`],
    ...(kind !== 'daily' && kind !== 'weekly' && only ? [['Session', outside(only.id)] as const] : []),
    ...(outcome
      ? [
          [
            'Outcome',
            `**${outside(outcome.outcome)}**, exit code ${outcome.exitCode}: ${outside(outcome.reason)}`,
          ] as const,
        ]
      : []),
    [
      'Health',
      `**${health.level}**${because(health.reasons)}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    ],
  ];
}

function whatItDid(trading: TradingReport, { kind, period: { from } }: Report): readonly Row[] {
  const { equity, currency, account, period, book, mode, market, strategy, riskLevel } = trading;
  const money = moneyFormat(equity.before);
  const unit = outside(currency);
  const change = `${money(equity.after - equity.before, 'exceptZero')} ${unit}, ${percent(equity.after / equity.before - 1, 'exceptZero')}`;
  const whole =
    period.totalReturn === book.totalReturn
      ? ''
      : `; ${percent(book.totalReturn ?? 0, 'exceptZero')} since ${book.since}`;
  return [
    [
      'Trading',
      `${mode} mode on ${outside(market)}, strategy ${outside(strategy)}, risk level ${outside(riskLevel)}`,
    ],
    ['Equity', `**${money(equity.after)} ${unit}** (${change} in the period${whole})`],
    ['Held', `cash ${money(account.cash)} ${unit}, ${percent(account.exposure)} of equity in positions`],
    [
      'Profit and loss of the book',
      `realized ${money(account.realized, 'exceptZero')}, unrealized ${money(account.unrealized, 'exceptZero')} ${unit}`,
    ],
    ...(kind === 'hourly' ? [['Drawdown in the period', percent(period.drawdown.fraction)] as const] : []),
    [
      'Traded',
      `${counted(period.fills, 'fill')}, ${counted(period.record.trades, 'round trip')} closed (${period.record.wins} won); fees ${money(period.fees)}, slippage ${money(period.slippage)} ${unit}`,
    ],
    ['Buy and hold', holding(trading, from)],
  ];
}

function holding({ buyAndHold, book, period }: TradingReport, from: string): string {
  if (!buyAndHold) return 'unknown: not every symbol has a price in the period';
  const each = buyAndHold.symbols.map(
    (held) => `${outside(held.symbol)} ${percent(held.return, 'exceptZero')}`,
  );
  const parts = each.length > 1 ? ` (${each.join(', ')})` : '';
  const begins = Math.max(Date.parse(from), Date.parse(book.since));
  const late = Date.parse(buyAndHold.from) - begins >= LATE_MS;
  const since = late ? `; prices are known from ${buyAndHold.from} on` : '';
  const { mean, atExposure } = buyAndHold;
  const alike =
    atExposure === null || !period.exposure
      ? ''
      : `; at the strategy's mean exposure of ${percent(period.exposure.average)}: ${percent(atExposure, 'exceptZero')}`;
  return `${percent(mean, 'exceptZero')}${parts} in the period, in equal parts and before fees${since}${alike}`;
}
