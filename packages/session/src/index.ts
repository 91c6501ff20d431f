export { archiveBook } from './archive-book.ts';
export { type BookBefore, readBook } from './book-before.ts';
export type {
  BacktestFinding,
  Divergence,
  EntryText,
  ReplayFinding,
  Skipped,
  TradeComparison,
  TradeDifference,
} from './divergence/divergence.ts';
export { backtestFinding, replayFinding } from './divergence/divergence-of.ts';
export { endOpenSession } from './end-open-session.ts';
export { engineBefore } from './engine-before.ts';
export { journalCommand, journalWriteOff } from './give-command.ts';
export { type HeldSymbol, heldSymbols } from './held-symbols.ts';
export { isAlive, LOST, type NewestSession, newestSession, type SessionEnd } from './newest-session.ts';
export { type OpenStrategy, openStrategy, usingStrategy, withStrategy } from './open-strategy.ts';
export {
  type Ending,
  endWords,
  isGreen,
  judgedEnding,
  LOSSES,
  outcomeOf,
  type WrittenEnd,
} from './outcome.ts';
export { changedKeys, planSession, sessionIdOf } from './plan-session.ts';
export { ReplayError } from './replay-error.ts';
export { type Difference, type Replay, replaySession, sessionToReplay } from './replay-session.ts';
export { NO_STRATEGY, type RunningStrategy, runStrategy } from './running-strategy.ts';
export { forgetResult, readResult, type WrittenResult, writeResult } from './session-result.ts';
export { hashOf, isStrategyFile, shippedStrategy, strategyFile } from './strategy-file.ts';
export { resolvedParameters, settingsOf, tradingSetup, warmupIn } from './trading-setup.ts';
export { warmUp } from './warm-up.ts';
