import type { DatedFigures } from '@chimera/contract';
import { definitions, type FigureName, type TradeRecord } from '@chimera/engine';
import { duration, type moneyFormat, percent, ratio } from '../number-format.ts';

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
  averageWin: 'no round trip won',
  averageLoss: 'no round trip lost',
  best: 'no round trip',
  worst: 'no round trip',
  averageHoldingMs: 'no round trip',
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
  fees: ({ fees }, money) => money(fees),
  slippage: ({ slippage }, money) => money(slippage),
  trades: ({ record }) => `${record.trades}: ${record.wins} won, ${record.losses} lost`,
  expectancy: ({ record }, money) => given(record.expectancy, (value) => money(value, 'exceptZero')),
  averageWin: ({ record }, money) => given(record.averageWin, (value) => money(value, 'exceptZero')),
  averageLoss: ({ record }, money) => given(record.averageLoss, (value) => money(value, 'exceptZero')),
  best: ({ record }, money) => given(record.best, (value) => money(value, 'exceptZero')),
  worst: ({ record }, money) => given(record.worst, (value) => money(value, 'exceptZero')),
  longestWinStreak: ({ record }) => String(record.longestWinStreak),
  longestLossStreak: ({ record }) => String(record.longestLossStreak),
  averageHoldingMs: ({ record }) => holdingText(record),
};

/** One figure, or `null` if there is none. */
export function figureValue(name: FigureName, figures: DatedFigures, money: Money): string | null {
  return values[name](figures, money);
}

/** One figure in words: its value, or why there is none. */
export function figureText(name: FigureName, figures: DatedFigures, money: Money): string {
  return values[name](figures, money) ?? missing(name, figures);
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

function holdingText({ medianHoldingMs, averageHoldingMs, longestHoldingMs }: TradeRecord): string | null {
  if (medianHoldingMs === null || averageHoldingMs === null || longestHoldingMs === null) return null;
  const [middle, mean, longest] = [medianHoldingMs, averageHoldingMs, longestHoldingMs].map(duration);
  return `${middle}, ${mean}, ${longest}`;
}
