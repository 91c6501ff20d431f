import type { DatedFigures } from '@chimera/contract';
import { definitions, type FigureName, type TradeGroup } from '@chimera/engine';
import { counted, moneyFormat } from '../number-format.ts';
import { figureText } from './figure-text.ts';
import { outside, section, table } from './markdown-text.ts';
import type { TradingReport } from './trading-report.ts';

/** All figures of the period and, where it is older, of the whole book. */
export function figureSection(trading: TradingReport, from: string): string {
  const { period, book, currency, equity } = trading;
  const money = moneyFormat(equity.before);
  const isWhole = book.since === from;
  const columns = isWhole ? [period] : [period, book];
  const names = Object.keys(definitions) as FigureName[];
  const defined = names.map((name) => {
    const { method, annualisation } = definitions[name];
    const cells = columns.map((figures) => figureText(name, figures, money));
    return [
      definitions[name].name,
      ...cells,
      annualisation ? `${method}; annualised ${annualisation}` : method,
    ];
  });
  const head = isWhole ? ['The whole book'] : ['This period', `The book since ${book.since}`];
  return section(
    'Figures',
    `Money in ${outside(currency)}. Samples: ${samples(period)}${isWhole ? '' : `; the book: ${samples(book)}`}.`,
    table(['Figure', ...head.map((name) => `#${name}`), 'Method'], defined),
  );
}

export function groupSection({ period, equity, currency }: TradingReport): string {
  const money = moneyFormat(equity.before);
  const { bySymbol, byExitReason, trades } = period.record;
  if (trades === 0) return '';
  const rows = (groups: readonly TradeGroup[]) =>
    groups.map((group) => [
      outside(group.name),
      String(group.trades),
      String(group.wins),
      money(group.pnl, 'exceptZero'),
      money(group.fees),
    ]);
  const rest = ['#Round trips', '#Won', `#Net result (${outside(currency)})`, '#Fees'];
  return section(
    'By symbol and by exit',
    table(['Symbol', ...rest], rows(bySymbol)),
    table(['Exit by', ...rest], rows(byExitReason)),
  );
}

function samples({ samples: { points, days, dailyReturns, roundTrips } }: DatedFigures): string {
  const counts = [
    counted(points, 'point'),
    counted(dailyReturns, 'daily return'),
    counted(roundTrips, 'round trip'),
  ];
  return `${days.toFixed(2)} days, ${counts.join(', ')}`;
}
