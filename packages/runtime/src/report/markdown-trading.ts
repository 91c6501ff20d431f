import type { LimitUsage } from '../monitor/limit-usage.ts';
import { counted, moneyFormat, percent, price } from '../number-format.ts';
import { equityChart } from './equity-chart.ts';
import { list, outside, section, table } from './markdown-text.ts';
import type { TradingReport } from './trading-report.ts';

/** A table has this many rows at most; the ledger has the rest. */
const MOST_ROWS = 30;

export function equitySection({ curve, currency }: TradingReport): string {
  return section('Equity', equityChart(curve, currency) ?? 'No candle was processed in the period.');
}

export function positionSection({ positions, quarantined, equity, currency }: TradingReport): string {
  if (positions.length === 0) return section('Open positions', 'None.');
  const money = moneyFormat(equity.before);
  const rows = positions.map((position) => [
    outside(position.symbol),
    position.quantity,
    price(position.entryPrice),
    `${price(position.markPrice)}${position.isQuarantined ? ` of ${position.markTime}` : ''}`,
    money(position.unrealized, 'exceptZero'),
    position.stop === null ? 'none' : price(position.stop),
    position.target === null ? 'none' : price(position.target),
    position.openedAt,
  ]);
  const unit = outside(currency);
  const columns = [
    'Symbol',
    '#Quantity',
    '#Entry',
    '#Mark',
    `#Unrealized (${unit})`,
    '#Stop',
    '#Target',
    'Opened',
  ];
  const notes = quarantined.length > 0 ? [list(quarantined.map(outside))] : [];
  return section('Open positions', table(columns, rows), ...notes);
}

/** What rests at the simulated exchange, whether a signal placed it or it protects a position. */
export function waitingSection({ waiting }: TradingReport): string {
  if (waiting.length === 0) return '';
  const rows = newest(waiting).map((order) => [
    order.id,
    order.since,
    outside(order.symbol),
    order.side,
    order.isTriggered ? `${order.type}, triggered` : order.type,
    order.quantity ?? 'all',
    order.filled,
    order.price === null ? 'market' : price(order.price),
    order.limit === null ? '–' : price(order.limit),
    order.parent === null ? '–' : order.parent,
  ]);
  const columns = [
    'Order',
    'Since',
    'Symbol',
    'Side',
    'Type',
    '#Quantity',
    '#Filled',
    '#Price or trigger',
    '#Limit',
    'Protects',
  ];
  return section('Orders that wait', table(columns, rows), leftOut(waiting.length));
}

export function fillSection({ fills, equity, currency }: TradingReport): string {
  if (fills.length === 0) return section('Fills', 'None in the period.');
  const money = moneyFormat(equity.before);
  const rows = newest(fills).map((fill) => [
    fill.time,
    `${fill.side} (${fill.reason})`,
    outside(fill.symbol),
    fill.quantity,
    price(fill.price),
    money(fill.fee),
    money(fill.slippage),
  ]);
  const unit = outside(currency);
  const columns = ['Time', 'What', 'Symbol', '#Quantity', '#Price', `#Fee (${unit})`, `#Slippage (${unit})`];
  return section('Fills', table(columns, rows), leftOut(fills.length));
}

export function tripSection({ trips, equity, currency }: TradingReport): string {
  if (trips.length === 0) return section('Round trips', 'None closed in the period.');
  const money = moneyFormat(equity.before);
  const rows = newest(trips).map((trip) => [
    trip.closedAt,
    outside(trip.symbol),
    trip.quantity,
    price(trip.entryPrice),
    price(trip.exitPrice),
    money(trip.pnl, 'exceptZero'),
    money(trip.fees),
    trip.exitReason,
    trip.openedAt,
  ]);
  const unit = outside(currency);
  const columns = [
    'Closed',
    'Symbol',
    '#Quantity',
    '#Entry',
    '#Exit',
    `#Net result (${unit})`,
    `#Fees (${unit})`,
  ];
  return section('Round trips', table([...columns, 'Exit by', 'Opened'], rows), leftOut(trips.length));
}

export function refusalSection({ refusals, activity }: TradingReport): string {
  if (refusals.length === 0) return section('Refusals', `None of ${counted(activity.signals, 'signal')}.`);
  const rows = refusals.map(({ rule, count, lastReason }) => [rule, String(count), outside(lastReason)]);
  return section(
    'Refusals',
    `The governor refused ${activity.refusals} of ${counted(activity.signals, 'signal')}.`,
    table(['Rule', '#Refused', 'Last reason'], rows),
  );
}

export function governorSection({ governor }: TradingReport): string {
  if (governor === null) return section('Governor', 'The limits are lifted: nothing was refused.');
  const { state, cause, limits } = governor;
  const rows = limits.map((usage) => [
    usage.rule,
    written(usage, usage.figure),
    written(usage, usage.limit),
    `${((usage.figure / usage.limit) * 100).toFixed(0)} %`,
  ]);
  return section(
    'Governor',
    `State: **${state}**${cause === null ? '' : ` (${outside(cause)})`}.`,
    table(['Limit', '#Now', '#Allowed', '#Used'], rows),
  );
}

export function gapSection({ gaps }: TradingReport): string {
  if (gaps.length === 0) return '';
  const rows = newest(gaps).map(({ symbol, from, to, candles }) => [
    outside(symbol),
    from,
    to,
    String(candles),
  ]);
  return section('Gaps', table(['Symbol', 'From', 'To', '#Missing candles'], rows), leftOut(gaps.length));
}

export function simulationSection({ simulation }: TradingReport): string {
  return section('How these fills were simulated', list(simulation));
}

function newest<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(-MOST_ROWS);
}

function leftOut(count: number): string | null {
  if (count <= MOST_ROWS) return null;
  return `The newest ${MOST_ROWS} of ${count}; \`chimera ledger show\` has them all.`;
}

function written({ unit }: LimitUsage, value: number): string {
  return unit === 'fraction' ? percent(value) : String(value);
}
