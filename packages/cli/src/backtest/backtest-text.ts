import { basename } from 'node:path';
import {
  type BacktestResult,
  type CheckResult,
  limitsText,
  parametersText,
  type WindowResult,
} from '@chimera/backtest';
import { counted, moneyFormat, percent, price, realNow } from '@chimera/base';
import { takenText } from '@chimera/market-data';
import { termsRemark } from '@chimera/report';
import type { Terminal } from '../terminal.ts';
import { equityPlot } from './equity-plot.ts';
import { figuresTable } from './figures-table.ts';
import { minute, textTable, wrapped } from './text-table.ts';

/** Rows of trades that a terminal shows; the HTML report and `--json` have them all. */
const MOST_TRADES = 8;

/** A backtest for a terminal of 80 columns. */
export function printBacktest(terminal: Terminal, result: BacktestResult): void {
  const print = (lines: readonly string[]) => {
    for (const line of lines) terminal.line(line);
  };
  terminal.line(terminal.paint('bold', heading(result)));
  print(setting(result));
  terminal.title('Figures');
  print(figuresTable(result));
  if (result.curve.length > 1) {
    terminal.title(`Equity (${result.currency}): ● ${result.strategy.name}, · buy and hold`);
    print(equityPlot(result.curve));
  }
  if (result.months.length > 1) {
    terminal.title('Months');
    print(monthTable(result));
  }
  if (result.trips.length > 0) {
    terminal.title('By symbol and by exit');
    print(groupTable(result));
    terminal.title(
      `Round trips${result.trips.length > MOST_TRADES ? `, the last ${MOST_TRADES} of ${result.trips.length}` : ''}`,
    );
    print(tripTable(result));
  }
  if (result.windows.length > 0) {
    terminal.title('Walk forward: each window from flat, with the same parameters');
    print(windowTable(result.windows));
  }
  for (const check of result.checks) {
    terminal.title(`Check: ${check.check}`);
    print(checkLines(terminal, check));
  }
  const remarks = remarksOf(result);
  if (remarks.length > 0) terminal.title('Remarks');
  for (const remark of remarks) print(wrapped(`- ${remark}`, 80, '  '));
}

function heading({ strategy, symbols, timeframe }: BacktestResult): string {
  const shown =
    symbols.length > 3
      ? `${symbols.slice(0, 3).join(', ')} and ${symbols.length - 3} more`
      : symbols.join(', ');
  return `Backtest of ${strategy.name} on ${shown}, ${timeframe}`;
}

function setting(result: BacktestResult): readonly string[] {
  const { from, to, data, warmup, strategy, limits, simulation } = result;
  const given = parametersText(strategy.parameters);
  return [
    ...data.files.flatMap((taken) => wrapped(`${basename(taken.file)}: ${takenText(taken)}`, 80, '  ')),
    `${minute(from)} to ${minute(to)} UTC, ${counted(data.candles, 'candle')}, warmed by ${warmup.seen}`,
    ...(given === '' ? [] : wrapped(`Parameters: ${given}`, 80, '  ')),
    limitsText(limits),
    ...wrapped(simulation.at(-1)!, 80, '  '),
  ];
}

function monthTable({ months }: BacktestResult): readonly string[] {
  const rows = months.map((row) => [
    row.month,
    percent(row.return, 'exceptZero'),
    percent(row.held, 'exceptZero'),
  ]);
  return textTable([['', 'strategy', 'buy and hold'], ...rows], 3);
}

function groupTable({ figures, startingCash, currency }: BacktestResult): readonly string[] {
  const money = moneyFormat(startingCash);
  const { bySymbol, byExitReason, byDirection, byTag } = figures.record;
  const directions = byDirection.some(({ name }) => name === 'short') ? byDirection : [];
  const rows = [...bySymbol, ...byExitReason, ...directions, ...byTag].map((group) => [
    group.name,
    String(group.trades),
    String(group.wins),
    money(group.pnl, 'exceptZero'),
    money(group.fees),
  ]);
  return textTable([['', 'round trips', 'won', `net (${currency})`, 'fees'], ...rows], 3);
}

function tripTable({ trips, startingCash }: BacktestResult): readonly string[] {
  const money = moneyFormat(startingCash);
  const rows = trips
    .slice(-MOST_TRADES)
    .map((trip) => [
      minute(trip.closedAt),
      trip.direction === 'short' ? `${trip.symbol} short` : trip.symbol,
      price(trip.entryPrice),
      price(trip.exitPrice),
      money(trip.pnl, 'exceptZero'),
      trip.exitReason,
    ]);
  return textTable([['closed', 'symbol', 'entry', 'exit', 'net', 'by'], ...rows]);
}

function windowTable(windows: readonly WindowResult[]): readonly string[] {
  const rows = windows.map((window) => [
    `${minute(window.from)} to ${minute(window.to)}`,
    percent(window.return, 'exceptZero'),
    percent(window.held, 'exceptZero'),
    percent(window.drawdown),
    String(window.trades),
  ]);
  return textTable([['', 'strategy', 'held', 'drawdown', 'trades'], ...rows]);
}

function checkLines(terminal: Terminal, { passed, method, findings }: CheckResult): readonly string[] {
  const verdict = passed ? terminal.paint('green', 'passed') : terminal.paint('red', 'FAILED');
  const found = findings.flatMap(({ message, time }) => {
    return wrapped(`- ${time === null ? '' : `${minute(time)} UTC: `}${message}`, 80, '  ');
  });
  return [verdict, ...wrapped(method), ...found];
}

/** Many of them are a fault of the file, not of a candle. */
function refusedCandles({ refused, candles, refusal }: BacktestResult['data']): string {
  const share = refused / Math.max(1, candles);
  const first = refusal === null ? 'no sound prices, or not in order' : `the first: ${refusal}`;
  const many = share > 0.01 ? ` That is ${percent(share)} of them: look at the file before the figures.` : '';
  return `${counted(refused, 'candle')} refused; ${first}.${many}`;
}

/** What a reader must know before the figures mean anything. */
function remarksOf(result: BacktestResult): readonly string[] {
  const { data, warmup, activity, open, figures, held, strategy } = result;
  const remarks: string[] = [];
  const behind = (figures.totalReturn ?? 0) - (held.figures.totalReturn ?? 0);
  const stake = figures.exposure
    ? `, with ${percent(figures.exposure.average)} of its equity in positions on average`
    : '';
  remarks.push(
    `${strategy.name} ended ${percent(Math.abs(behind))} of the starting cash ${behind < 0 ? 'behind' : 'ahead of'} buying and holding${stake}.`,
  );
  const terms = termsRemark(result.terms, realNow());
  if (terms !== null) remarks.push(terms);
  if (warmup.seen < warmup.asked) {
    remarks.push(
      `It asks for ${warmup.asked} candles of history and had ${warmup.seen}: its first signals mean little.`,
    );
  }
  for (const { symbol, quantity, unrealized } of open) {
    remarks.push(
      `${price(quantity)} ${symbol} still held at the end, counted at the last close (${moneyFormat(result.startingCash)(unrealized)} unrealized).`,
    );
  }
  if (data.absent.length > 0) {
    remarks.push(`${data.absent.join(', ')}: no candle in the period; its part of the benchmark stays cash.`);
  }
  if (activity.refusals.length > 0) {
    const rules = activity.refusals.map(({ rule, count }) => `${rule} ${count}`).join(', ');
    remarks.push(`The governor refused signals: ${rules}.`);
  }
  for (const halt of activity.halts.slice(0, 5)) remarks.push(`The governor became ${halt}.`);
  for (const { message, count } of activity.faults.slice(0, 5)) {
    remarks.push(
      `The strategy failed ${count === 1 ? 'once' : `${count} times`}, and was refused: ${message}`,
    );
  }
  if (data.gaps > 0) remarks.push(`${counted(data.gaps, 'candle')} missing in the data.`);
  if (data.refused > 0) remarks.push(refusedCandles(data));
  if (data.dropped > 0)
    remarks.push(`${counted(data.dropped, 'candle')} left out: their time was there before.`);
  return remarks;
}
