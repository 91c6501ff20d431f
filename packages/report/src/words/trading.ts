import { counted, moneyFormat, percent, price } from '@chimera/base';
import type { LimitUsage } from '@chimera/monitor';
import { type Block, type Passage, passage, quoted, type Words, words } from '../passage.ts';
import type { TradingReport } from '../trading-report.ts';

/** A table has this many rows at most; the ledger has the rest. */
const MOST_ROWS = 30;

export function equityPassage({ curve, currency }: TradingReport): Passage {
  return passage('Equity', curve.length < 2 ? 'No candle was processed in the period.' : { curve, currency });
}

export function positionPassage({ positions, quarantined, equity, currency }: TradingReport): Passage {
  if (positions.length === 0) return passage('Open positions', 'None.');
  const money = moneyFormat(equity.before);
  const rows = positions.map((position) => [
    quoted(position.symbol),
    `${position.direction}${position.entries.length > 1 ? `, ${position.entries.length} entries` : ''}`,
    position.quantity,
    price(position.entryPrice),
    `${price(position.markPrice)}${position.isQuarantined ? ` of ${position.markTime}` : ''}`,
    money(position.unrealized, 'exceptZero'),
    position.stop === null ? 'none' : price(position.stop),
    position.target === null ? 'none' : price(position.target),
    position.openedAt,
  ]);
  const unrealized = words`#Unrealized (${quoted(currency)})`;
  const prices = ['#Quantity', '#Entry', '#Mark', unrealized, '#Stop', '#Target'];
  const columns = ['Symbol', 'Direction', ...prices, 'Opened'];
  const notes = quarantined.length > 0 ? { list: quarantined.map(quoted) } : null;
  return passage('Open positions', { columns, rows }, notes);
}

/** What rests at the simulated exchange, whether a signal placed it or it protects a position. */
export function waitingPassage({ waiting }: TradingReport): Passage | null {
  if (waiting.length === 0) return null;
  const cells = (order: TradingReport['waiting'][number]) => [
    order.id,
    order.since,
    quoted(order.symbol),
    order.side,
    order.isTriggered ? `${order.type}, triggered` : order.type,
    order.quantity ?? 'all',
    order.filled,
    order.price === null ? 'market' : price(order.price),
    order.limit === null ? '–' : price(order.limit),
    order.parent ?? '–',
  ];
  const columns = ['Order', 'Since', 'Symbol', 'Side', 'Type', '#Quantity', '#Filled'];
  const all = [...columns, '#Price or trigger', '#Limit', 'Protects'];
  return passage('Orders that wait', ...newest(all, waiting, cells));
}

export function fillPassage({ fills, equity, currency }: TradingReport): Passage {
  if (fills.length === 0) return passage('Fills', 'None in the period.');
  const money = moneyFormat(equity.before);
  const cells = (fill: TradingReport['fills'][number]) => [
    fill.time,
    `${fill.side} (${fill.reason})`,
    quoted(fill.symbol),
    fill.quantity,
    price(fill.price),
    money(fill.fee),
    money(fill.slippage),
  ];
  const unit = quoted(currency);
  const sums = [words`#Fee (${unit})`, words`#Slippage (${unit})`];
  const columns = ['Time', 'What', 'Symbol', '#Quantity', '#Price', ...sums];
  return passage('Fills', ...newest(columns, fills, cells));
}

export function tripPassage({ trips, equity, currency }: TradingReport): Passage {
  if (trips.length === 0) return passage('Round trips', 'None closed in the period.');
  const hasTags = trips.some(({ tag }) => tag);
  const money = moneyFormat(equity.before);
  const cells = (trip: TradingReport['trips'][number]) => [
    trip.closedAt,
    quoted(trip.symbol),
    trip.direction ?? 'long',
    trip.quantity,
    price(trip.entryPrice),
    price(trip.exitPrice),
    money(trip.pnl, 'exceptZero'),
    money(trip.fees),
    trip.exitReason,
    trip.openedAt,
    ...(hasTags ? [quoted(trip.tag ?? '–')] : []),
  ];
  const unit = quoted(currency);
  const sums = [words`#Net result (${unit})`, words`#Fees (${unit})`];
  const columns = ['Closed', 'Symbol', 'Direction', '#Quantity', '#Entry', '#Exit', ...sums, 'Exit by'];
  const last = hasTags ? ['Opened', 'Tag'] : ['Opened'];
  return passage('Round trips', ...newest([...columns, ...last], trips, cells));
}

export function refusalPassage({ refusals, activity }: TradingReport): Passage {
  const signals = counted(activity.signals, 'signal');
  if (refusals.length === 0) return passage('Refusals', `None of ${signals}.`);
  const rows = refusals.map(({ rule, count, lastReason }) => [rule, String(count), quoted(lastReason)]);
  const sum = `The governor refused ${activity.refusals} of ${signals}.`;
  return passage('Refusals', sum, { columns: ['Rule', '#Refused', 'Last reason'], rows });
}

export function governorPassage({ governor }: TradingReport): Passage {
  if (governor === null) return passage('Governor', 'The limits are lifted: nothing was refused.');
  const { state, cause, limits } = governor;
  const rows = limits.map((usage) => [
    usage.rule,
    limitText(usage, usage.figure),
    limitText(usage, usage.limit),
    `${((usage.figure / usage.limit) * 100).toFixed(0)} %`,
  ]);
  const why = cause === null ? '' : words` (${quoted(cause)})`;
  const columns = ['Limit', '#Now', '#Allowed', '#Used'];
  return passage('Governor', words`State: ${{ strong: state }}${why}.`, { columns, rows });
}

export function gapPassage({ gaps }: TradingReport): Passage | null {
  if (gaps.length === 0) return null;
  const cells = ({ symbol, from, to, candles }: TradingReport['gaps'][number]) => {
    return [quoted(symbol), from, to, String(candles)];
  };
  return passage('Gaps', ...newest(['Symbol', 'From', 'To', '#Missing candles'], gaps, cells));
}

/** A table of the newest, and how many more there are. */
function newest<Row>(
  columns: readonly Words[],
  rows: readonly Row[],
  cellsOf: (row: Row) => readonly Words[],
): readonly (Block | null)[] {
  const more =
    rows.length <= MOST_ROWS
      ? null
      : words`The newest ${MOST_ROWS} of ${rows.length}; ${{ code: 'chimera ledger show' }} has them all.`;
  return [{ columns, rows: rows.slice(-MOST_ROWS).map(cellsOf) }, more];
}

function limitText({ unit }: LimitUsage, value: number): string {
  return unit === 'fraction' ? percent(value) : String(value);
}
