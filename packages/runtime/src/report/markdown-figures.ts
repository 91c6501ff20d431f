import { definitions, type FigureName, type TradeGroup } from '@chimera/engine';
import { outside, section, table } from './markdown-text.ts';
import { counted, duration, moneyFormat, percent, ratio } from './number-format.ts';
import type { DatedFigures, TradingReport } from './trading-report.ts';

type Money = ReturnType<typeof moneyFormat>;

/** Why a figure can be missing although the sample is large enough. */
const UNDEFINED: Readonly<Partial<Record<FigureName, string>>> = {
  sharpe: 'the daily returns do not differ',
  sortino: 'no day lost',
  calmar: 'no drawdown',
  profitFactor: 'no round trip lost',
  totalReturn: 'no candle yet',
  exposure: 'no candle yet',
  turnoverRatio: 'no candle yet',
};

type Written = (figures: DatedFigures, money: Money) => string | null;

const values: Readonly<Record<FigureName, Written>> = {
  totalReturn: ({ totalReturn }) => given(totalReturn, signedPercent),
  annualGrowth: ({ annualGrowth }) => given(annualGrowth, signedPercent),
  volatility: ({ volatility }) => given(volatility, percent),
  sharpe: ({ sharpe }) => given(sharpe, ratio),
  sortino: ({ sortino }) => given(sortino, ratio),
  calmar: ({ calmar }) => given(calmar, ratio),
  drawdown: ({ drawdown }) => drawdownText(drawdown),
  exposure: ({ exposure }) =>
    given(exposure, ({ timeInMarket, average }) => {
      return `${percent(timeInMarket)} of the time, ${percent(average)} of equity on average`;
    }),
  turnoverRatio: ({ turnoverRatio }) => given(turnoverRatio, (value) => `${ratio(value)} ×`),
  winRate: ({ record }) => given(record.winRate, percent),
  profitFactor: ({ record }) => given(record.profitFactor, ratio),
  expectancy: ({ record }, money) => given(record.expectancy, (value) => money(value, 'exceptZero')),
};

/** All figures of the period and, where it is older, of the whole book. */
export function figureSection(trading: TradingReport, from: string): string {
  const { period, book, currency, equity } = trading;
  const money = moneyFormat(equity.before);
  const isWhole = book.since === from;
  const columns = isWhole ? [period] : [period, book];
  const names = Object.keys(definitions) as FigureName[];
  const defined = names.map((name) => {
    const { method, annualisation } = definitions[name];
    const cells = columns.map((figures) => values[name](figures, money) ?? missing(name, figures));
    return [
      definitions[name].name,
      ...cells,
      annualisation ? `${method}; annualised ${annualisation}` : method,
    ];
  });
  const hasTrades = book.record.trades > 0;
  const counts = columns.map((figures) => [
    costs(figures, money),
    ...(hasTrades ? tradeCells(figures, money) : []),
  ]);
  const rest = counts[0]!.map(([name], row) => [name!, ...counts.map((cells) => cells[row]![1]!), '']);
  const head = isWhole ? ['The whole book'] : ['This period', `The book since ${book.since}`];
  return section(
    'Figures',
    `Money in ${outside(currency)}. Samples: ${samples(period)}${isWhole ? '' : `; the book: ${samples(book)}`}.`,
    table(['Figure', ...head.map((name) => `#${name}`), 'Method'], [...defined, ...rest]),
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

function given<Value>(value: Value | null, write: (value: Value) => string): string | null {
  return value === null ? null : write(value);
}

function signedPercent(fraction: number): string {
  return percent(fraction, 'exceptZero');
}

function missing(name: FigureName, { samples }: DatedFigures): string {
  const { least } = definitions[name];
  const there = {
    days: samples.days,
    'daily returns': samples.dailyReturns,
    'round trips': samples.roundTrips,
  };
  if (least && there[least.of] < least.count) return `not enough data (needs ${least.count} ${least.of})`;
  return `not defined (${UNDEFINED[name] ?? 'no value'})`;
}

function drawdownText({ fraction, peakAt, recoveredAt, durationMs }: DatedFigures['drawdown']): string {
  if (peakAt === null) return 'none';
  const end = recoveredAt === null ? 'not recovered' : `recovered ${recoveredAt}`;
  return `${percent(fraction)} from ${peakAt}, ${duration(durationMs)}, ${end}`;
}

function costs({ fees, slippage }: DatedFigures, money: Money): readonly [string, string] {
  return ['Fees, slippage', `${money(fees)}, ${money(slippage)}`];
}

function tradeCells({ record }: DatedFigures, money: Money): readonly (readonly [string, string])[] {
  const amount = (value: number | null) => (value === null ? '–' : money(value, 'exceptZero'));
  return [
    ['Round trips', `${record.trades}: ${record.wins} won, ${record.losses} lost`],
    ['Average win, loss', `${amount(record.averageWin)}, ${amount(record.averageLoss)}`],
    ['Best, worst', `${amount(record.best)}, ${amount(record.worst)}`],
    ['Longest streak won, lost', `${record.longestWinStreak}, ${record.longestLossStreak}`],
    ['Average holding time', record.averageHoldingMs === null ? '–' : duration(record.averageHoldingMs)],
  ];
}

function samples({ samples: { points, days, dailyReturns, roundTrips } }: DatedFigures): string {
  const counts = [
    counted(points, 'point'),
    counted(dailyReturns, 'daily return'),
    counted(roundTrips, 'round trip'),
  ];
  return `${days.toFixed(2)} days, ${counts.join(', ')}`;
}
