import type { Figures, Packed, PageRows } from '@chimera/contract';
import { benchmarkDefinitions, definitions } from '@chimera/engine';

const { totalReturn, ...others } = definitions;
/** What the page says of each figure, in its order: first the return, and what it is measured against. */
export const PAGE_DEFINITIONS: Figures['definitions'] = { totalReturn, ...benchmarkDefinitions, ...others };

// biome-ignore format: a table is read by column
const COLUMNS: { readonly [List in keyof PageRows]: readonly (keyof PageRows[List] & string)[] } = {
  equity: ['time', 'equity', 'exposure'],
  trades: ['number', 'symbol', 'direction', 'tag', 'opened_at', 'closed_at', 'quantity', 'entry_price', 'exit_price', 'pnl', 'fees', 'exit_reason'],
  fills: ['seq', 'time', 'order', 'symbol', 'side', 'quantity', 'price', 'fee', 'slippage', 'reason'],
  orders: ['seq', 'id', 'placed_at', 'ended_at', 'symbol', 'side', 'type', 'quantity', 'price', 'status', 'cancelled', 'parent', 'reason'],
  signals: ['seq', 'time', 'symbol', 'action', 'confidence', 'stop', 'target', 'reason', 'verdict'],
  notes: ['seq', 'time', 'kind', 'data'],
  incidents: ['id', 'time', 'real_time', 'severity', 'source', 'kind', 'message'],
  health: ['id', 'time', 'level', 'cpu', 'memory', 'disk', 'data_age', 'errors', 'reasons'],
  log: ['real_time', 'level', 'process', 'message'],
};

/** Rows of a list without repeating their keys. */
export function packed<List extends keyof PageRows>(
  list: List,
  rows: readonly PageRows[List][],
): Packed<PageRows[List]> {
  const columns: readonly (keyof PageRows[List] & string)[] = COLUMNS[list];
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])) };
}
