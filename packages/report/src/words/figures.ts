import { counted, duration, moneyFormat, percent, ratio } from '@chimera/base';
import type { DatedFigures } from '@chimera/contract';
import {
  definitions,
  FIGURE_NAMES,
  type FigureDefinition,
  type FigureName,
  type FigureValue,
  type TradeRecord,
} from '@chimera/engine';
import { type Passage, type PassageTable, passage, quoted, words } from '../passage.ts';
import type { TradingReport } from '../trading-report.ts';

type Money = ReturnType<typeof moneyFormat>;

/** How a figure reads, by what it is; `number` is meaningless for those that are more than one. */
const TEXTS: Readonly<Record<FigureValue, (number: number, figures: DatedFigures, money: Money) => string>> =
  {
    gain: (fraction) => percent(fraction, 'exceptZero'),
    share: (fraction) => percent(fraction),
    rate: (fraction) => percent(fraction),
    ratio,
    times: (number) => `${ratio(number)} ×`,
    result: (amount, _, money) => money(amount, 'exceptZero'),
    money: (amount, _, money) => money(amount),
    count: String,
    drawdown: (_, { drawdown: { fraction, peakAt, recoveredAt, durationMs } }) => {
      if (peakAt === null) return 'none';
      const end = recoveredAt === null ? 'not recovered' : `recovered ${recoveredAt}`;
      return `${percent(fraction)} from ${peakAt}, ${duration(durationMs)}, ${end}`;
    },
    exposure: (_, { exposure }) =>
      `${percent(exposure!.timeInMarket)} of the time, ${percent(exposure!.average)} of equity on average`,
    trades: (trades, { record }) => `${trades}: ${record.wins} won, ${record.losses} lost`,
    holding: (_, { record: { medianHoldingMs, averageHoldingMs, longestHoldingMs } }) =>
      [medianHoldingMs, averageHoldingMs, longestHoldingMs].map((ms) => duration(ms!)).join(', '),
  };

/** One figure, or `null` if there is none. */
export function figureValue(name: FigureName, figures: DatedFigures, money: Money): string | null {
  const value = { ...figures, ...figures.record }[name];
  return value === null ? null : TEXTS[definitions[name].value](Number(value), figures, money);
}

/** One figure in words: its value, or why there is none. */
export function figureText(name: FigureName, figures: DatedFigures, money: Money): string {
  const value = figureValue(name, figures, money);
  if (value !== null) return value;
  const need = needOf(name, figures);
  return need === null
    ? `not defined (${definitions[name].missing ?? 'no value'})`
    : `not enough data (needs ${need})`;
}

/** The sample that the figure needs, such as `30 days`, if there is less. */
export function needOf(name: FigureName, { samples }: Pick<DatedFigures, 'samples'>): string | null {
  const { least } = definitions[name];
  const there = {
    days: samples.days,
    'daily returns': samples.dailyReturns,
    'round trips': samples.roundTrips,
  };
  return least && there[least.of] < least.count ? `${least.count} ${least.of}` : null;
}

/** A row for each figure: its name, these cells, its method. */
export function figureTable(
  heads: readonly string[],
  cellsOf: (name: FigureName) => readonly string[],
): PassageTable {
  const rows = FIGURE_NAMES.map((name) => {
    const { annualisation, method, name: title }: FigureDefinition = definitions[name];
    return [title, ...cellsOf(name), annualisation ? `${method}; annualised ${annualisation}` : method];
  });
  return { columns: ['Figure', ...heads, 'Method'], rows };
}

/** All figures of the period and, if it is older, of the whole book. */
export function figurePassage({ period, book, currency, equity }: TradingReport, from: string): Passage {
  const money = moneyFormat(equity.before);
  const isWhole = book.since === from;
  const columns = isWhole ? [period] : [period, book];
  const heads = isWhole ? ['#The whole book'] : ['#This period', `#The book since ${book.since}`];
  const more = isWhole ? '' : `; the book: ${samplesText(book)}`;
  return passage(
    'Figures',
    words`Money in ${quoted(currency)}. Samples: ${samplesText(period)}${more}.`,
    figureTable(heads, (name) => columns.map((figures) => figureText(name, figures, money))),
  );
}

/** What the round trips came to by symbol and by exit. */
export function groupPassage(record: TradeRecord, currency: string, money: Money): Passage | null {
  if (record.trades === 0) return null;
  const table = (title: string, groups: TradeRecord['bySymbol']): PassageTable => ({
    columns: [title, '#Round trips', '#Won', words`#Net result (${quoted(currency)})`, '#Fees'],
    rows: groups.map(({ name, trades, wins, pnl, fees }) => [
      quoted(name),
      String(trades),
      String(wins),
      money(pnl, 'exceptZero'),
      money(fees),
    ]),
  });
  const { bySymbol, byExitReason, byDirection, byTag } = record;
  return passage(
    'By symbol and by exit',
    table('Symbol', bySymbol),
    table('Exit by', byExitReason),
    byDirection.some(({ name }) => name === 'short') ? table('Direction', byDirection) : null,
    byTag.length > 0 ? table('Tag', byTag) : null,
  );
}

function samplesText({ samples: { points, days, dailyReturns, roundTrips } }: DatedFigures): string {
  const counts = [
    counted(points, 'point'),
    counted(dailyReturns, 'daily return'),
    counted(roundTrips, 'round trip'),
  ];
  return `${days.toFixed(2)} days, ${counts.join(', ')}`;
}
