import { definitions, type FigureName } from '@chimera/engine';
import { figureText } from '../../report/figure-text.ts';
import { dated } from '../../report/figures.ts';
import { duration, moneyFormat, percent, price } from '../../report/number-format.ts';
import type { BacktestResult } from '../result.ts';
import { htmlTable, minute } from './markup.ts';

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

export function figureTable({ figures, held, startingCash, strategy }: BacktestResult): string {
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
  return htmlTable(['Figure', strategy.name, 'Buy and hold', 'Method'], rows);
}

export function groupTables({ figures, startingCash, currency }: BacktestResult): string {
  const money = moneyFormat(startingCash);
  const { bySymbol, byExitReason } = figures.record;
  const table = (title: string, groups: typeof bySymbol) =>
    htmlTable(
      [title, '#Round trips', '#Won', `#Net result (${currency})`, '#Fees'],
      groups.map((group) => [
        group.name,
        String(group.trades),
        String(group.wins),
        money(group.pnl, 'exceptZero'),
        money(group.fees),
      ]),
    );
  return `${table('Symbol', bySymbol)}<br>${table('Exit by', byExitReason)}`;
}

export function tripTable({ trips, startingCash, currency }: BacktestResult): string {
  const money = moneyFormat(startingCash);
  const rows = trips.map((trip) => [
    minute(trip.openedAt),
    trip.symbol,
    Number(trip.quantity).toPrecision(6),
    price(trip.entryPrice),
    price(trip.exitPrice),
    money(trip.pnl, 'exceptZero'),
    duration(trip.closedAt - trip.openedAt),
    trip.exitReason,
  ]);
  return htmlTable(
    [
      'Opened (UTC)',
      'Symbol',
      '#Quantity',
      '#Entry',
      '#Exit',
      `#Net result (${currency})`,
      '#Held',
      'Exit by',
    ],
    rows,
  );
}

export function windowTable({ windows, startingCash }: BacktestResult): string {
  const money = moneyFormat(startingCash);
  const rows = windows.map((window) => [
    `${minute(window.from)} to ${minute(window.to)}`,
    percent(window.return, 'exceptZero'),
    percent(window.held, 'exceptZero'),
    percent(window.drawdown),
    String(window.trades),
    money(window.fees),
  ]);
  return htmlTable(
    ['Window (UTC)', '#Strategy', '#Buy and hold', '#Drawdown', '#Round trips', '#Fees'],
    rows,
  );
}
