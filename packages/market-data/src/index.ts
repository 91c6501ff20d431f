export { CandleFile } from './candle-file.ts';
export { type CandleTable, settledFrom } from './candle-table.ts';
export { download } from './download.ts';
export { exchangeAddresses } from './exchange/exchange-addresses.ts';
export { UnknownExchange } from './exchange/exchange-classes.ts';
export { openExchange } from './exchange/open-exchange.ts';
export { ExchangeError, type ExchangeMarket, type PublicExchange } from './exchange/public-exchange.ts';
export { quirksOf } from './exchange/quirks.ts';
export type { Feed } from './feed.ts';
export { DataError } from './files/data-error.ts';
export { timeUnits } from './files/epoch.ts';
export { hashOfFile, lengthOfFile } from './files/file-bytes.ts';
export { threadMemoryMb } from './files/memory-budget.ts';
export type { Reading } from './files/read-options.ts';
export { type TakenFor, takenText } from './files/taken-for.ts';
export { type Imported, importCandles } from './import-candles.ts';
export type { Report } from './live/episodes.ts';
export { addedFeeds, type FeedStatus } from './live/feed-status.ts';
export { type OpenExchange, type ReachedExchange, reachExchange } from './live/reach-exchange.ts';
export { isWrong, SET_CLOCK, skewWords } from './live/skew-watch.ts';
export { askPatiently } from './patience.ts';
export { cutAt, readRecording, timeframeName } from './recorded-candles.ts';
export { SeenSoFar } from './seen-so-far.ts';
export { exchangesOf, listingsOf } from './sources/exchange.ts';
export { askedKind, kindOf, kindsIn, type MarketSource, openFeed, sourceSchema } from './sources/registry.ts';
export {
  type BookSoFar,
  type Fact,
  type FeedServices,
  firstCandle,
  isSubset,
  type SourceRequest,
} from './sources/source.ts';
export { type GivenTerms, NOTHING_GIVEN, recordedInstruments } from './terms/recorded-instruments.ts';
export { statedDecimal, termsOfMarket, writeTermsBeside } from './terms/stated-terms.ts';
export { storeListing } from './terms/stored-listing.ts';
