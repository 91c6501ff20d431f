export { Book } from './book/book.ts';
export type { RoundTrip } from './book/position.ts';
export type { HeldEntry } from './book/position-entry.ts';
export { decimal, plain } from './decimal.ts';
export { Engine, type Entries, type EventBesideCandles, type Past } from './engine.ts';
export { checkKnobs, type KnobCheck } from './exchange/knob-check.ts';
export { FOLD_VERSION, type FoldState, JournalFold } from './journal-fold.ts';
export {
  type CandleRows,
  candleAt,
  firstFrom,
  lastBefore,
  ROW_LENGTH,
  startAt,
} from './market/candle-rows.ts';
export { Random } from './market/random.ts';
export { inspectCandle } from './market/sequence.ts';
export { SIMULATION_ORIGIN, simulatedInstruments, simulatedMarket } from './market/simulated.ts';
export { simulatedBook } from './market/simulated-book.ts';
export { SYMBOL, spotSymbol, symbolInFileName, symbolParts } from './market/symbol.ts';
export { FoldedCandles, timeframeMs, timeframes } from './market/timeframe.ts';
export * from './messages.ts';
export { atExposure, BuyAndHoldBenchmark } from './performance/benchmark.ts';
export {
  type BenchmarkName,
  benchmarkDefinitions,
  definitions,
  FIGURE_NAMES,
  FIGURE_VALUES,
  type FigureDefinition,
  type FigureName,
  type FigureValue,
  LEAST_ROUND_TRIPS,
  PERIOD_NUMBERS,
  TRIP_NUMBERS,
} from './performance/definitions.ts';
export {
  deflatedSharpeRatio,
  expectedMaximumSharpe,
  shapeOf,
} from './performance/deflated-sharpe.ts';
export type {
  EquityPoint,
  Exposure,
} from './performance/equity-curve.ts';
export { EquityFold, type EquityState } from './performance/equity-fold.ts';
export { type Figures, figuresOf } from './performance/figures.ts';
export { median } from './performance/median.ts';
export {
  type FoldSums,
  foldSums,
  overfitProbability,
  sharpeOver,
} from './performance/overfit-probability.ts';
export type { TradeRecord } from './performance/trade-record.ts';
export { amountText, priceText } from './price-text.ts';
export { GovernorFold } from './risk/governor-fold.ts';
export { DIRECTIONS, type Direction } from './role.ts';
export { StrategyInstances } from './strategy/answers.ts';
export type * from './strategy/contract.ts';
export type { Question } from './strategy/desk.ts';
export { signalOf } from './strategy/fault.ts';
export { resolveParameters } from './strategy/parameters.ts';
export type { Answer } from './strategy/said.ts';
export { NO_TOOLS } from './strategy/tools.ts';
export { StrategyEngine } from './strategy-engine.ts';
export { lineWords } from './words/line-words.ts';
export { withoutRunnerCommands } from './words/runner-commands.ts';
export { redacted, without } from './words/secrets.ts';
export { shortWords, strangerWords, visible } from './words/stranger-words.ts';
