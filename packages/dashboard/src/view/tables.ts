import type { ListedPosition, LogLine, ProcessMetrics } from '@chimera/contract';
import type { Fill, Order, Signal, Trade } from '../model/rows.ts';
import { DataTable } from './data-table.ts';
import { element } from './element.ts';
import { direction, duration, exact, money, percent, shortTime, signed, words } from './format.ts';
import type { Happening } from './notes.ts';

/** Shows a stretch of a symbol's candles: session time in seconds. */
export type ShowOnChart = (symbol: string, from: number, to: number) => void;

function timeButton(iso: string, label: string, onClick: () => void): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'jump',
      title: 'Show on the chart',
      'aria-label': `${shortTime(iso)}, ${label}: show on the chart`,
    },
    shortTime(iso),
  );
  button.addEventListener('click', onClick);
  return button;
}

const seconds = (iso: string) => Date.parse(iso) / 1000;
const badge = (text: string, kind: string) => element('span', { class: `badge ${kind}` }, text);
const side = (name: string) => badge(name.toUpperCase(), name);

/** A price that is old says of when it is. */
function markOf({ mark_price, mark_time, quarantined }: ListedPosition): string {
  return quarantined ? `${exact(mark_price)} (in quarantine, of ${shortTime(mark_time)})` : exact(mark_price);
}

/** The list is narrow: only what is not usual is said. */
function symbolOf({ symbol, direction: held }: ListedPosition): Node | string {
  return held === 'short' ? element('span', {}, `${symbol} `, side(held)) : symbol;
}

/** A position of several entries says of how many. */
function quantityOf({ quantity, entries }: ListedPosition): string {
  return entries.length > 1 ? `${exact(quantity)} (${entries.length} entries)` : exact(quantity);
}

export function positionTable(): DataTable<ListedPosition> {
  return new DataTable({
    caption: 'Open positions',
    empty: 'No position is open: everything is in cash.',
    key: ({ symbol }) => symbol,
    columns: [
      { head: 'Symbol', cell: symbolOf },
      { head: 'Quantity', isNumber: true, cell: quantityOf },
      { head: 'Entry', isNumber: true, cell: ({ entry_price }) => exact(entry_price) },
      { head: 'Mark', isNumber: true, cell: markOf },
      {
        head: 'Profit',
        isNumber: true,
        cell: ({ unrealized_pnl }) => signed(unrealized_pnl),
        tone: ({ unrealized_pnl }) => direction(unrealized_pnl),
      },
      { head: 'Stop', isNumber: true, cell: ({ stop }) => exact(stop) },
      { head: 'Target', isNumber: true, cell: ({ target }) => exact(target) },
    ],
  });
}

export function waitingTable(): DataTable<Order> {
  return new DataTable({
    caption: 'What rests at the simulated exchange',
    empty: 'No order waits.',
    key: ({ id }) => id,
    columns: [
      { head: 'Order', cell: ({ id }) => id },
      { head: 'Symbol', cell: ({ symbol }) => symbol },
      { head: 'Side', cell: (order) => side(order.side) },
      {
        head: 'Type',
        cell: ({ type, status }) => (status === 'triggered' ? `${words(type)}, triggered` : words(type)),
      },
      {
        head: 'Quantity',
        isNumber: true,
        cell: ({ quantity }) => (quantity === null ? 'all' : exact(quantity)),
      },
      { head: 'Price', isNumber: true, cell: ({ price }) => (price === null ? 'market' : exact(price)) },
      { head: 'Since', cell: ({ placed_at }) => shortTime(placed_at).slice(0, 11) },
    ],
  });
}

export function tradeTable(show: ShowOnChart): DataTable<Trade> {
  return new DataTable({
    caption: 'Closed trades, the newest first',
    empty: 'No trade is closed yet: a trade appears here when its position is flat again.',
    key: ({ number }) => number,
    columns: [
      { head: '#', isNumber: true, cell: ({ number }) => String(number) },
      {
        head: 'Closed',
        cell: ({ number, symbol, opened_at, closed_at }) =>
          timeButton(closed_at, `trade ${number}`, () =>
            show(symbol, seconds(opened_at), seconds(closed_at)),
          ),
      },
      { head: 'Symbol', cell: ({ symbol }) => symbol },
      { head: 'Direction', cell: (trade) => side(trade.direction) },
      {
        head: 'Held',
        isNumber: true,
        cell: ({ opened_at, closed_at }) => duration(seconds(closed_at) - seconds(opened_at)),
      },
      { head: 'Quantity', isNumber: true, cell: ({ quantity }) => exact(quantity) },
      { head: 'Entry', isNumber: true, cell: ({ entry_price }) => exact(entry_price) },
      { head: 'Exit', isNumber: true, cell: ({ exit_price }) => exact(exit_price) },
      { head: 'Fees', isNumber: true, cell: ({ fees }) => money(fees) },
      { head: 'Profit', isNumber: true, cell: ({ pnl }) => signed(pnl), tone: ({ pnl }) => direction(pnl) },
      { head: 'Closed by', cell: ({ exit_reason }) => words(exit_reason) },
      { head: 'Tag', cell: ({ tag }) => tag ?? '–' },
    ],
  });
}

export function orderTable(): DataTable<Order> {
  return new DataTable({
    caption: 'Orders, the newest first',
    empty: 'No order was placed yet.',
    key: ({ id }) => id,
    columns: [
      { head: 'Order', cell: ({ id }) => id },
      { head: 'Placed', cell: ({ placed_at }) => shortTime(placed_at) },
      { head: 'Symbol', cell: ({ symbol }) => symbol },
      { head: 'Side', cell: (order) => side(order.side) },
      { head: 'Type', cell: ({ type }) => words(type) },
      {
        head: 'Quantity',
        isNumber: true,
        cell: ({ quantity }) => (quantity === null ? 'all' : exact(quantity)),
      },
      { head: 'Price', isNumber: true, cell: ({ price }) => (price === null ? 'market' : exact(price)) },
      { head: 'Status', cell: ({ status }) => badge(words(status), status) },
      {
        head: 'Why',
        cell: ({ reason, cancelled }) => (cancelled === null ? reason : `${reason}; cancelled: ${cancelled}`),
      },
    ],
  });
}

export function fillTable(show: ShowOnChart): DataTable<Fill> {
  return new DataTable({
    caption: 'Fills, the newest first',
    empty: 'Nothing was bought or sold yet.',
    key: ({ seq }) => seq,
    columns: [
      {
        head: 'Time',
        cell: ({ seq, time, symbol }) =>
          timeButton(time, `fill ${seq}`, () => show(symbol, seconds(time), seconds(time))),
      },
      { head: 'Order', cell: ({ order }) => order },
      { head: 'Symbol', cell: ({ symbol }) => symbol },
      { head: 'Side', cell: (fill) => side(fill.side) },
      { head: 'Quantity', isNumber: true, cell: ({ quantity }) => exact(quantity) },
      { head: 'Price', isNumber: true, cell: ({ price }) => exact(price) },
      { head: 'Fee', isNumber: true, cell: ({ fee }) => money(fee) },
      { head: 'Slippage', isNumber: true, cell: ({ slippage }) => money(slippage) },
      { head: 'Reason', cell: ({ reason }) => words(reason) },
    ],
  });
}

export function signalTable(): DataTable<Signal> {
  return new DataTable({
    caption: "Signals with the governor's verdict, the newest first",
    empty: 'The strategy has said nothing yet: most of the time it waits.',
    key: ({ seq }) => seq,
    columns: [
      { head: 'Time', cell: ({ time }) => shortTime(time) },
      { head: 'Symbol', cell: ({ symbol }) => symbol },
      { head: 'Signal', cell: ({ action }) => side(action) },
      { head: 'Confidence', isNumber: true, cell: ({ confidence }) => percent(confidence, 0) },
      { head: 'Reason', cell: ({ reason }) => reason },
      { head: 'Verdict', cell: ({ verdict }) => verdictOf(verdict) },
      { head: 'Why', cell: ({ verdict }) => (verdict?.kind === 'refusal' ? verdict.reason : '') },
    ],
  });
}

function verdictOf(verdict: Signal['verdict']): Node | string {
  if (verdict === null) return 'changed nothing';
  if (verdict.kind === 'order') return badge(`Order ${verdict.order}`, 'filled');
  return badge(`Refused: ${verdict.rule}`, 'refused');
}

export function happeningTable(): DataTable<Happening> {
  return new DataTable({
    caption: 'What happened, the newest first',
    empty: 'Nothing out of the ordinary happened.',
    key: ({ key }) => key,
    columns: [
      { head: 'Time', cell: ({ time }) => shortTime(time) },
      { head: 'Severity', cell: ({ severity }) => badge(words(severity), severity) },
      { head: 'Source', cell: ({ source }) => words(source) },
      { head: 'What', cell: ({ text }) => text },
    ],
  });
}

export function processTable(): DataTable<ProcessMetrics> {
  return new DataTable({
    caption: 'Processes',
    empty: 'Not known before the first health check.',
    key: ({ name }) => name,
    columns: [
      { head: 'Process', cell: ({ name }) => words(name) },
      {
        head: 'Status',
        cell: ({ status }) => badge(words(status), status === 'running' ? 'filled' : 'cancelled'),
      },
      { head: 'Pid', isNumber: true, cell: ({ pid }) => (pid === null ? '–' : String(pid)) },
      { head: 'Restarts', isNumber: true, cell: ({ restarts }) => String(restarts) },
      { head: 'Memory', isNumber: true, cell: ({ rss_mb }) => `${Math.round(rss_mb)} MB` },
      { head: 'Processor', isNumber: true, cell: ({ cpu_percent }) => `${Math.round(cpu_percent)} %` },
    ],
  });
}

/** A line may come twice with the same words: its place tells it apart. */
export function logTable(): DataTable<LogLine & { readonly key: string }> {
  return new DataTable({
    caption: 'The newest lines of the logs, the newest first',
    empty: 'The logs are empty.',
    key: ({ key }) => key,
    columns: [
      { head: 'Real time', cell: ({ real_time }) => shortTime(real_time) },
      { head: 'Level', cell: ({ level }) => badge(level, level.toLowerCase()) },
      { head: 'Process', cell: ({ process }) => process },
      { head: 'Message', cell: ({ message }) => message },
    ],
  });
}
