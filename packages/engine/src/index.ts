export { Book, type OpenOrder } from './book/book.ts';
export type { Position, RoundTrip } from './book/position.ts';
export { decimal, plain } from './decimal.ts';
export { Engine, type Entries, type Past, type SessionStart } from './engine.ts';
export { timeframeMs } from './market/timeframe.ts';
export type * from './messages.ts';
export type * from './strategy/contract.ts';
export { resolveParameters, shippedStrategies } from './strategy/registry.ts';
