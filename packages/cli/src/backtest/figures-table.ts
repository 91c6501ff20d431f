import type { BacktestResult } from '@chimera/backtest';
import { duration, moneyFormat, percent } from '@chimera/base';
import { definitions, FIGURE_NAMES, type FigureName, type Figures } from '@chimera/engine';
import { dated, figureValue, needOf } from '@chimera/report';
import { minute, textTable, wrapped } from './text-table.ts';

const NONE = '–';

type Money = ReturnType<typeof moneyFormat>;

/** Every figure of a run beside buying and holding, and below it why some are missing. */
export function figuresTable(result: BacktestResult): readonly string[] {
  const { figures, held, currency, startingCash, finalEquity, strategy } = result;
  const money = moneyFormat(startingCash);
  const rows = FIGURE_NAMES.flatMap((name) => rowsOf(name, figures, held.figures, money));
  const head = ['', strategy.name.slice(0, 30), 'buy and hold'];
  const alike = held.returnAtExposure === null ? NONE : percent(held.returnAtExposure, 'exceptZero');
  rows.splice(1, 0, ['  at mean exposure', '', alike]);
  const equity = [`Final equity (${currency})`, money(finalEquity), money(held.finalEquity)];
  return [...textTable([head, equity, ...rows], 3), ...missing(figures)];
}

function rowsOf(name: FigureName, own: Figures, held: Figures, money: Money): readonly (readonly string[])[] {
  if (name === 'drawdown') return drawdownRows(own, held);
  if (name === 'exposure') return exposureRows(own);
  const value = (figures: Figures) => figureValue(name, dated(figures), money) ?? NONE;
  return [[definitions[name].name, value(own), definitions[name].compared ? value(held) : '']];
}

function drawdownRows(own: Figures, held: Figures): readonly (readonly string[])[] {
  const both = [own.drawdown, held.drawdown];
  const when = (time: number | null) => (time === null ? NONE : minute(time));
  return [
    ['Maximum drawdown', ...both.map(({ fraction }) => percent(fraction))],
    ['  from the peak at', ...both.map(({ peakAt }) => when(peakAt))],
    ['  lowest at', ...both.map(({ troughAt }) => when(troughAt))],
    [
      '  recovered at',
      ...both.map(({ recoveredAt, peakAt }) =>
        peakAt !== null && recoveredAt === null ? 'not yet' : when(recoveredAt),
      ),
    ],
    ['  lasted', ...both.map(({ peakAt, durationMs }) => (peakAt === null ? NONE : duration(durationMs)))],
  ];
}

function exposureRows({ exposure }: Figures): readonly (readonly string[])[] {
  return [
    ['Time in the market', exposure ? percent(exposure.timeInMarket) : NONE, percent(1)],
    ['Mean share in positions', exposure ? percent(exposure.average) : NONE, percent(1)],
  ];
}

/** Which figures need more than there is. */
function missing(figures: Figures): readonly string[] {
  const lacking = Map.groupBy(FIGURE_NAMES, (name) => needOf(name, figures));
  lacking.delete(null);
  if (lacking.size === 0) return [];
  const texts = [...lacking].map(([need, names]) => {
    return `${names.map((name) => definitions[name].name).join(', ')}: at least ${need}`;
  });
  return wrapped(`${NONE} not enough data. ${texts.join('; ')}.`, 80, '  ');
}
