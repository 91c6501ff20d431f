import { atExposure, type Figures, figuresOf } from '@chimera/engine';
import { timeframeName } from '@chimera/market-data';
import { simulationOf } from '@chimera/report';
import { curveOf, monthsOf } from './curve.ts';
import { chartsOf } from './market-chart.ts';
import type { Prepared } from './prepare.ts';
import type { BacktestResult, CheckResult, HeldResult, OpenPosition, WindowResult } from './result.ts';
import type { Run } from './run.ts';

/** What was done besides the run itself. */
interface Besides {
  readonly windows: readonly WindowResult[];
  readonly checks: readonly CheckResult[];
  readonly withCharts: boolean;
}

export function summarize(prepared: Prepared, run: Run, besides: Besides): BacktestResult {
  const { table, setup, strategy, startingCash } = prepared;
  const { book, counts, points, held } = run;
  const figures = runFigures(run, startingCash);
  return {
    strategy: {
      name: strategy.card.name,
      description: strategy.card.description,
      sha256: strategy.file?.sha256 ?? null,
      parameters: setup.parameters,
    },
    symbols: table.symbols,
    timeframe: timeframeName(table.periodMs),
    from: run.from,
    to: run.to,
    data: {
      sha256: table.sha256,
      candles: counts.candles,
      gaps: counts.gaps,
      refused: counts.refusedCandles + table.refused,
      dropped: table.dropped,
      refusal: table.reason ?? null,
      absent: run.absent,
      files: table.taken ?? [],
    },
    warmup: { asked: prepared.warmup, seen: run.warmed },
    limits: setup.limits === null ? 'off' : setup.riskLevel,
    simulation: simulationOf(setup),
    terms: setup.instruments,
    currency: setup.instruments[0]!.quote,
    startingCash,
    finalEquity: points.at(-1)!.equity,
    figures,
    held: heldResult(run, startingCash, figures),
    activity: {
      signals: counts.signals,
      orders: counts.orders,
      fills: book.fillCount,
      refusals: [...counts.refusals].map(([rule, count]) => ({ rule, count })),
      faults: [...counts.faults].map(([message, count]) => ({ message, count })),
      halts: counts.halts.map(({ state, reason }) => `${state}: ${reason}`),
    },
    trips: book.trips,
    open: openPositions(run),
    months: monthsOf(points, held, startingCash),
    curve: curveOf(points, held, startingCash),
    windows: besides.windows,
    checks: besides.checks,
    charts: besides.withCharts ? chartsOf(table, prepared.span, points) : null,
    fills: run.fills,
  };
}

export function runFigures({ book, from, points }: Run, startingCash: number): Figures {
  return figuresOf({
    startingCash,
    startedAt: from,
    points,
    trips: book.trips,
    fills: book.fillCount,
    fees: Number(book.fees.toFixed()),
    slippage: Number(book.slippage.toFixed()),
    turnover: Number(book.turnover.toFixed()),
  });
}

function heldResult({ from, held, heldFees }: Run, startingCash: number, own: Figures): HeldResult {
  const figures = figuresOf({
    startingCash,
    startedAt: from,
    points: held,
    trips: [],
    fills: 0,
    fees: heldFees,
    slippage: 0,
    turnover: 0,
  });
  const returnAtExposure = atExposure(figures.totalReturn, own.exposure);
  return { finalEquity: held.at(-1)!.equity, fees: heldFees, figures, returnAtExposure };
}

function openPositions({ book }: Run): readonly OpenPosition[] {
  return [...book.positions.values()].map((position) => ({
    symbol: position.symbol,
    direction: position.direction,
    tag: position.tag,
    entries: position.entries.map(({ held }) => held),
    cost: position.cost.toFixed(),
    quantity: position.quantity.toFixed(),
    entryPrice: position.entryPrice,
    markPrice: book.marks.get(position.symbol) ?? position.entryPrice,
    unrealized: position.worth - position.costNumber,
    openedAt: position.openedAt,
  }));
}
