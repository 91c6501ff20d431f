/** What crosses a process or reaches a person: each form once, as a schema and as the type that it describes. */

export type * from '@chimera/vocabulary';
export {
  ANSWERS,
  type Answers,
  type ApiPath,
  alive,
  EVENTS,
  openApi,
  ready,
  type StreamEvent,
} from './answers.ts';
export { name, named } from './exactly.ts';
export type { DatedFigures, Figures } from './figures.ts';
export type { JournalEntry } from './journal.ts';
export type {
  CandleOfSymbol,
  ListedCandle,
  ListedCheck,
  ListedIncident,
  ListedOrder,
  ListedPoint,
  ListedPosition,
  ListedSignal,
  ListedTrade,
  LogLine,
  Status,
  Verdict,
} from './lists.ts';
export type {
  BreakerState,
  CheckedMetrics,
  EgressCount,
  GithubScheduleMetrics,
  HealthSummary,
  MarketMetrics,
  OwnUsage,
  PositionMetrics,
  ProcessMetrics,
  QuarantinedMetrics,
  RuntimeMetrics,
  SessionUsage,
  Spread,
  StrategyMetrics,
  SystemMetrics,
  TradingMetrics,
} from './metrics.ts';
export {
  PAGE_ROWS,
  type Packed,
  type PageData,
  type PagePassage,
  type PageReport,
  type PageRows,
  pageData,
  type ServerPage,
  type Standing,
} from './page.ts';
