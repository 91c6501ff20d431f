import { listedTrade } from '@chimera/answers';
import { isoTime } from '@chimera/base';
import type { PageData } from '@chimera/contract';
import { FILE_LIMITS, listedPosition, PAGE_DEFINITIONS, packed, scopeOf } from '@chimera/page';
import { dated } from '@chimera/report';
import { backtestPassages } from './passages.ts';
import type { BacktestResult } from './result.ts';

const NOTHING = { columns: [], rows: [] };

/** A backtest as the page shows it: like a session's report, without what only a session has. */
export function backtestPage(result: BacktestResult): PageData {
  const { strategy, symbols, timeframe, startingCash, charts, curve, fills, trips, held, activity } = result;
  const period = { from: isoTime(result.from), to: isoTime(result.to) };
  const omissions: string[] = [];
  const newest = <Row>(rows: readonly Row[], most: number, what: string) => {
    if (rows.length > most) omissions.push(`The newest ${most} of ${rows.length} ${what} are listed.`);
    return rows.slice(-most);
  };
  if (charts && charts.perBar > 1) {
    omissions.push(
      `Each candle stands for up to ${charts.perBar} of the market's: first open, last close, highest and lowest.`,
    );
  }
  const trades = trips.map((trip, index) =>
    listedTrade({ direction: 'long', tag: null, ...trip, number: index + 1 }),
  );
  const listed = fills.map((fill, index) => ({ ...fill, seq: index + 1, time: isoTime(fill.time) }));
  const line = [{ time: result.from, equity: startingCash, exposure: 0 }, ...(charts?.equity ?? [])];
  const begun = { from: period.from, equity: startingCash };
  const heldOver = {
    mean: held.figures.totalReturn,
    atExposure: held.returnAtExposure,
    from: period.from,
  };
  return {
    format: 1,
    origin: 'report',
    cursor: null,
    period,
    status: statusOf(result, period),
    period_seconds: (charts?.spanMs ?? 0) / 1000,
    candles: { period_seconds: (charts?.spanMs ?? 0) / 1000, rows: charts?.candles ?? {} },
    equity: packed(
      'equity',
      line.map(({ time, equity, exposure }) => ({ time: time / 1000, equity, exposure: exposure ?? 0 })),
    ),
    held: {
      from: period.from,
      rows: [
        [result.from / 1000, startingCash],
        ...curve.map(({ time, held }): readonly [number, number] => [time / 1000, held]),
      ],
    },
    trades: packed('trades', newest(trades, FILE_LIMITS.trades, 'trades')),
    fills: packed('fills', newest(listed, FILE_LIMITS.fills, 'fills')),
    orders: NOTHING,
    signals: NOTHING,
    notes: NOTHING,
    incidents: NOTHING,
    health: NOTHING,
    book: { positions: result.open.map(positionOf), open_orders: [], account: accountOf(result) },
    figures: {
      scopes: [
        scopeOf(strategy.name, begun, dated(result.figures), heldOver),
        scopeOf('Buy and hold', begun, dated(held.figures), null),
      ],
      held: null,
      definitions: PAGE_DEFINITIONS,
    },
    log: NOTHING,
    omissions,
    report: {
      kind: 'backtest',
      title: `Backtest of ${strategy.name} on ${symbols.join(', ')}, ${timeframe}`,
      outcome: null,
      recommendations: [],
      passages: backtestPassages(result),
      simulation: result.simulation,
      refusals: activity.refusals.map((each) => ({ ...each, lastReason: null })),
    },
  };
}

function statusOf(result: BacktestResult, { from, to }: PageData['period']): PageData['status'] {
  const { limits, data, currency, symbols, strategy, finalEquity, open } = result;
  return {
    book: null,
    session: {
      id: '',
      mode: 'test',
      risk_level: limits,
      started_at: from,
      ends_at: to,
      now: to,
      speed: 1,
    },
    market: `recorded:${data.sha256}`,
    source: null,
    egress: [],
    currency,
    symbols,
    strategy: strategy.name,
    health: null,
    health_reasons: [],
    data: { newest_candle: to, age_seconds: null },
    equity: finalEquity,
    positions: open.length,
    governor: null,
    ended: null,
    breaker: null,
    processes: [],
  };
}

function positionOf({ openedAt, entries, ...position }: BacktestResult['open'][number]) {
  const unknown = { markTime: null, isQuarantined: false, stop: null, target: null };
  const dated = entries.map((entry) => ({ ...entry, openedAt: isoTime(entry.openedAt) }));
  return listedPosition({ ...position, ...unknown, entries: dated, openedAt: isoTime(openedAt) });
}

/** What is not in positions is cash; what is not unrealized was earned or lost for good. */
function accountOf({ open, finalEquity, startingCash }: BacktestResult) {
  const sum = (of: (position: BacktestResult['open'][number]) => number) =>
    open.reduce((total, position) => total + of(position), 0);
  const cash = finalEquity - sum(({ cost, unrealized }) => Number(cost) + unrealized);
  const realized = finalEquity - startingCash - sum(({ unrealized }) => unrealized);
  return { cash: String(cash), realized: String(realized) };
}
