export { type Account, accountOf } from './account.ts';
export {
  type CandleRow,
  candleCounts,
  candlesAfter,
  countCandles,
  firstStartsBefore,
  goodCandles,
  hasSeenAnything,
  missingMoments,
  newestCandles,
  newestEvent,
} from './candles.ts';
export { engineAt } from './engine-at.ts';
export { entryWords } from './entry-words.ts';
export {
  dayEnds,
  equityBefore,
  equityCurve,
  equityIn,
  equityNotes,
  equityPoints,
  finalEquity,
  lastEquity,
  lastEquityBySession,
  newestEquity,
  notedStretches,
} from './equity.ts';
export { exportCandles } from './export-candles.ts';
export { fillSources } from './fills.ts';
export { guardsOf } from './guards.ts';
export {
  checkAt,
  checks,
  checksIn,
  eachCheck,
  type HealthCheck,
  lastCheck,
  newestCheck,
  newestChecks,
} from './health-checks.ts';
export { type BuyAndHold, buyAndHold, type HeldLine, heldLine } from './hold.ts';
export { type Holding, holdings } from './holdings.ts';
export {
  errorGroups,
  errorsBySession,
  type Incident,
  incidents,
  incidentsIn,
  isError,
  lastIncident,
  newestIncidents,
} from './incidents.ts';
export {
  ALL_ENTRIES,
  countAfter,
  countIn,
  countStamped,
  countsBySession,
  entriesFrom,
  entriesIn,
  journalAfter,
  kindsIn,
  type NewestOf,
  newestEntries,
  newestEntry,
  newestIn,
  newestJournal,
  newestOpenOrders,
  type PlacedEntry,
  type SealedEntry,
  timesOf,
} from './journal.ts';
export type { NoteQuery } from './notes.ts';
export { booksAfter, newestBookBy } from './order-books.ts';
export {
  type OrderStanding,
  restingOrders,
  standingOrders,
  type WaitingOrder,
  waitingOrders,
} from './orders.ts';
export { positions, valuedPositions } from './positions.ts';
export { lastPrices, lastStarts, newestPrices, type Price, summedUpUntil } from './prices.ts';
export { quarantinedIn } from './quarantined.ts';
export { type EntrySpan, type Scope, type TimeSpan, WHOLE_BOOK } from './scope.ts';
export {
  bookOpening,
  findSession,
  firstSession,
  hasProcessed,
  identityOf,
  lastCandleEnd,
  lastEntryBefore,
  lastMoment,
  lastSession,
  newestSessions,
  runOf,
  type Session,
  type SessionRun,
  sessionCount,
  sessionEnd,
  sessionSpan,
  sessionsIn,
} from './sessions.ts';
export { standingEngine } from './standing-engine.ts';
export { lastTrade, newestTrades, type Trade, tradesAfter, tradesIn } from './trades.ts';
