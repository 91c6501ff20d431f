/**
 * What the process of a person's own strategy needs of the engine: the same modules, without the shipped strategies and
 * their indicators, which are most of the code and never run there.
 */
export { Engine, type Entries } from './engine.ts';
export {
  type CandleRows,
  candleAt,
  firstFrom,
  lastBefore,
  ROW_LENGTH,
  startAt,
} from './market/candle-rows.ts';
export type * from './messages.ts';
export { type Answer, StrategyInstances } from './strategy/answers.ts';
export type * from './strategy/contract.ts';
export type { Question } from './strategy/desk.ts';
export { shortWords, strangerWords } from './words/stranger-words.ts';
