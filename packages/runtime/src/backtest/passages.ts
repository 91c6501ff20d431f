import type { PagePassage } from '@chimera/contract';
import { benchmarkDefinitions, definitions, type FigureName } from '@chimera/engine';
import { isoTime } from '../clock.ts';
import { counted, moneyFormat, percent } from '../number-format.ts';
import { figureText } from '../report/figure-text.ts';
import { dated } from '../report/figures.ts';
import type { BacktestResult } from './result.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Figures that buying and holding has as well. */
const SHARED = new Set<FigureName>([
  'totalReturn',
  'annualGrowth',
  'volatility',
  'sharpe',
  'sortino',
  'calmar',
  'drawdown',
  'fees',
]);

type Table = PagePassage['tables'][number];

/** What a backtest's page says in words and tables, besides its charts. */
export function backtestPassages(result: BacktestResult): readonly PagePassage[] {
  return [
    passage('The run', factsOf(result)),
    ...result.checks.map(({ check, passed, method, findings }) =>
      passage(`Check: ${check}, ${passed ? 'passed' : 'failed'}`, [
        method,
        ...findings.map(({ message }) => message),
      ]),
    ),
    ...some(result.months, passage('Months', ['Per cent; buy and hold in brackets.'], monthTable(result))),
    ...some(result.windows, passage('Walk forward', [], windowTable(result))),
    ...some(result.trips, passage('By symbol and by exit', [], ...groupTables(result))),
    passage('All figures', [], figureTable(result)),
  ];
}

function passage(title: string, paragraphs: readonly string[], ...tables: readonly Table[]): PagePassage {
  return { title, paragraphs, tables };
}

function some(rows: readonly unknown[], shown: PagePassage): readonly PagePassage[] {
  return rows.length > 0 ? [shown] : [];
}

function factsOf(result: BacktestResult): readonly string[] {
  const { strategy, data, warmup, limits, activity, startingCash, finalEquity, held, currency } = result;
  const money = moneyFormat(startingCash);
  const parameters = Object.entries(strategy.parameters).map(([name, value]) => `${name} ${value}`);
  const faults = activity.faults.map(
    ({ message, count }) => `The strategy failed ${counted(count, 'time')}: ${message}`,
  );
  return [
    `${strategy.description}${parameters.length > 0 ? ` Parameters: ${parameters.join(', ')}.` : ''}`,
    `${counted(data.candles, 'candle')}, ${data.gaps} missing, ${data.refused} refused; warmed by ${warmup.seen} of the ${warmup.asked} candles that the strategy asks for.`,
    `From ${money(startingCash)} to ${money(finalEquity)} ${currency}; buying and holding came to ${money(held.finalEquity)}.`,
    `Limits: ${limits === 'off' ? 'off' : `the governor's, risk level ${limits}`}. Paper only: what was not traded cannot have moved the market.`,
    ...(data.absent.length > 0 ? [`Without a candle in the period: ${data.absent.join(', ')}.`] : []),
    ...activity.halts,
    ...faults,
  ];
}

/** A year a row, a month a column. */
function monthTable({ months }: BacktestResult): Table {
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

function windowTable({ windows, startingCash }: BacktestResult): Table {
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

function groupTables({ figures, startingCash, currency }: BacktestResult): readonly Table[] {
  const money = moneyFormat(startingCash);
  const { bySymbol, byExitReason } = figures.record;
  const table = (title: string, groups: typeof bySymbol): Table => ({
    columns: [title, '#Round trips', '#Won', `#Net result (${currency})`, '#Fees'],
    rows: groups.map(({ name, trades, wins, pnl, fees }) => [
      name,
      String(trades),
      String(wins),
      money(pnl, 'exceptZero'),
      money(fees),
    ]),
  });
  return [table('Symbol', bySymbol), table('Exit by', byExitReason)];
}

function figureTable({ figures, held, startingCash, strategy }: BacktestResult): Table {
  const money = moneyFormat(startingCash);
  const rows = (Object.keys(definitions) as FigureName[]).map((name) => {
    const { method, annualisation } = definitions[name];
    return [
      definitions[name].name,
      figureText(name, dated(figures), money),
      SHARED.has(name) ? figureText(name, dated(held.figures), money) : '',
      annualisation ? `${method}; annualised ${annualisation}` : method,
    ];
  });
  const { name, method } = benchmarkDefinitions.buyAndHoldAtExposure;
  const alike = held.returnAtExposure === null ? '–' : percent(held.returnAtExposure, 'exceptZero');
  rows.splice(1, 0, [name, '', alike, method]);
  return { columns: ['Figure', strategy.name, 'Buy and hold', 'Method'], rows };
}
