export {
  belongsTo,
  CURSOR_FORM,
  type Cursor,
  formatCursor,
  headOf,
  parseCursor,
  START_OF_BOOK,
} from './cursor.ts';
export { journal } from './journal.ts';
export { LedgerSource } from './ledger-source.ts';
export { type Bounds, newsAfter, standing } from './news.ts';
export { health, incidents, listedIncident } from './observations.ts';
export { orders } from './orders.ts';
export { positions } from './positions.ts';
export { Full, mistake, NotYet, Problem } from './problem.ts';
export { MOST_ROWS, NOTHING_ASKED, type Parameter, type Query } from './query.ts';
export { candles, equity } from './series.ts';
export type { ServedSession } from './served-session.ts';
export { listedSignal, signals, verdictsOf } from './signals.ts';
export { status } from './status.ts';
export { listedTrade, trades } from './trades.ts';
