import { type Big, decimal, ZERO } from '../decimal.ts';
import type { Candle, Instrument, OrderBook, Side } from '../messages.ts';

/** One market as the exchange knows it: its rules as decimals, and what it remembers of candles and books. */
export class Market {
  readonly instrument: Instrument;
  readonly tick: Big;
  readonly lot: Big;
  readonly makerFee: Big;
  readonly takerFee: Big;
  /** High less low of the candle before. */
  previousRange = 0;
  /** The time of the newest order book. */
  bookTime = Number.NEGATIVE_INFINITY;
  /** The time of the newest order book that could fill. */
  usableTime = Number.NEGATIVE_INFINITY;
  /** What our fills took of the newest book, by the side of our orders: always its best levels first. */
  taken: Record<Side, Big> = { buy: ZERO, sell: ZERO };

  constructor(instrument: Instrument) {
    this.instrument = instrument;
    this.tick = decimal(instrument.tickSize);
    this.lot = decimal(instrument.lotSize);
    this.makerFee = decimal(instrument.makerFeeRate);
    this.takerFee = decimal(instrument.takerFeeRate);
  }

  /** Remembers the candle; the spread of the next one is estimated from it. */
  observe(candle: Candle): void {
    this.previousRange = candle.high - candle.low;
  }

  /** Remembers an order book. Returns whether it can fill: one that is stale or older than the last cannot. */
  see(book: OrderBook, stale: boolean): boolean {
    if (book.time < this.bookTime) return false;
    if (book.time > this.bookTime) this.taken = { buy: ZERO, sell: ZERO };
    this.bookTime = book.time;
    if (stale || !isWhole(book)) return false;
    this.usableTime = book.time;
    return true;
  }

  /** Another exchange's books are other books, and its clock is another clock. */
  forgetBooks(): void {
    this.bookTime = Number.NEGATIVE_INFINITY;
    this.usableTime = Number.NEGATIVE_INFINITY;
    this.taken = { buy: ZERO, sell: ZERO };
  }
}

/** Two sides that do not cross, and levels that get worse and hold something. */
function isWhole({ bids, asks }: OrderBook): boolean {
  const bid = bids[0]?.[0];
  const ask = asks[0]?.[0];
  if (bid === undefined || ask === undefined || !(bid < ask)) return false;
  return isSide(bids, -1) && isSide(asks, 1);
}

function isSide(levels: OrderBook['bids'], direction: 1 | -1): boolean {
  let last = direction === 1 ? 0 : Number.POSITIVE_INFINITY;
  for (const [price, quantity] of levels) {
    // Phrased so that a NaN fails.
    const isSound = price > 0 && price < Infinity && quantity >= 0 && quantity < Infinity;
    if (!isSound || !((price - last) * direction > 0)) return false;
    last = price;
  }
  return true;
}
