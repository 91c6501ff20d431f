import { counted, isoTime, moneyFormat, percent } from '@chimera/base';
import type { PagePassage } from '@chimera/contract';
import { benchmarkDefinitions, definitions } from '@chimera/engine';
import { passageOf } from '@chimera/page';
import { dated, figureTable, figureText, groupPassage, type PassageTable, passage } from '@chimera/report';
import type { BacktestResult } from './result.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What a backtest's page says in words and tables, besides its charts. */
export function backtestPassages(result: BacktestResult): readonly PagePassage[] {
  const { checks, months, windows, figures, currency, startingCash } = result;
  const passages = [
    passage('The run', ...factsOf(result)),
    ...checks.map(({ check, passed, method, findings }) =>
      passage(
        `Check: ${check}, ${passed ? 'passed' : 'failed'}`,
        method,
        ...findings.map(({ message }) => message),
      ),
    ),
    months.length > 0 ? passage('Months', 'Per cent; buy and hold in brackets.', monthTable(result)) : null,
    windows.length > 0 ? passage('Walk forward', windowTable(result)) : null,
    groupPassage(figures.record, currency, moneyFormat(startingCash)),
    passage('All figures', allFigures(result)),
  ];
  return passages.filter((each) => each !== null).map(passageOf);
}

function factsOf(result: BacktestResult): readonly string[] {
  const { strategy, data, warmup, limits, activity, startingCash, finalEquity, held, currency } = result;
  const money = moneyFormat(startingCash);
  const parameters = parametersText(strategy.parameters);
  const faults = activity.faults.map(
    ({ message, count }) => `The strategy failed ${counted(count, 'time')}: ${message}`,
  );
  return [
    `${strategy.description}${parameters === '' ? '' : ` Parameters: ${parameters}.`}`,
    `${counted(data.candles, 'candle')}, ${data.gaps} missing, ${data.refused} refused; warmed by ${warmup.seen} of the ${warmup.asked} candles that the strategy asks for.`,
    `From ${money(startingCash)} to ${money(finalEquity)} ${currency}; buying and holding came to ${money(held.finalEquity)}.`,
    `${limitsText(limits)}. Paper only: what was not traded cannot have moved the market.`,
    ...(data.absent.length > 0 ? [`Without a candle in the period: ${data.absent.join(', ')}.`] : []),
    ...activity.halts,
    ...faults,
  ];
}

/** `fast 10, slow 40`. */
export function parametersText(parameters: Readonly<Record<string, number>>): string {
  return Object.entries(parameters)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

/** What limits a run had; `limits` is `off` or a risk level. */
export function limitsText(limits: string): string {
  return `Limits: ${limits === 'off' ? 'off' : `the governor's, risk level ${limits}`}`;
}

/** A year a row, a month a column. */
function monthTable({ months }: BacktestResult): PassageTable {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  const rows = years.map((year) => {
    const own = months.filter(({ month }) => month.startsWith(year));
    const total = (pick: 'return' | 'held') => own.reduce((product, row) => product * (1 + row[pick]), 1) - 1;
    const cells = MONTHS.map((_, place) => {
      const found = own.find(({ month }) => Number(month.slice(5)) === place + 1);
      return found ? beside(found.return, found.held) : '';
    });
    return [year, ...cells, beside(total('return'), total('held'))];
  });
  return { columns: ['Year', ...MONTHS.map((name) => `#${name}`), '#Year'], rows };
}

function beside(own: number, held: number): string {
  const text = (fraction: number) => percent(fraction, 'exceptZero').replace(' %', '');
  return `${text(own)} (${text(held)})`;
}

function windowTable({ windows, startingCash }: BacktestResult): PassageTable {
  const money = moneyFormat(startingCash);
  return {
    columns: ['From', 'To', '#Strategy', '#Buy and hold', '#Drawdown', '#Round trips', '#Fees'],
    rows: windows.map((window) => [
      isoTime(window.from),
      isoTime(window.to),
      percent(window.return, 'exceptZero'),
      percent(window.held, 'exceptZero'),
      percent(window.drawdown),
      String(window.trades),
      money(window.fees),
    ]),
  };
}

function allFigures({ figures, held, startingCash, strategy }: BacktestResult): PassageTable {
  const money = moneyFormat(startingCash);
  const { columns, rows } = figureTable([strategy.name, 'Buy and hold'], (name) => [
    figureText(name, dated(figures), money),
    definitions[name].compared ? figureText(name, dated(held.figures), money) : '',
  ]);
  const { name, method } = benchmarkDefinitions.buyAndHoldAtExposure;
  const alike = held.returnAtExposure === null ? '–' : percent(held.returnAtExposure, 'exceptZero');
  return { columns, rows: rows.toSpliced(1, 0, [name, '', alike, method]) };
}
