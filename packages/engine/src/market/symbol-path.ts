import type { Candle } from '../messages.ts';
import { mix, Random, textKey } from './random.ts';
import { Factor } from './regime.ts';
import { spotSymbol, symbolParts } from './symbol.ts';

const { abs, floor, max, min, round, sqrt } = Math;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const LARGEST_RETURN = 0.05;

/** Prices beyond these multiples of the first one are drawn back, gently; the floor holds in any case. */
const PULL = { above: 2.5, below: 0.4, perMinute: 0.00003, floor: 0.1 };

/** Chances of a minute: that a gap of one to three candles begins, and that nobody trades. */
const GAP_CHANCE = 1 / 4000;
const QUIET_CHANCE = 1 / 1200;

/** What is known of a symbol by its base currency: first price, sensitivity to the market, own deviation, turnover. */
interface Character {
  readonly price: number;
  readonly beta: number;
  /** Deviation of a one-minute return that it shares with nobody. */
  readonly ownDeviation: number;
  /** Usual turnover of a minute, in the quote currency. */
  readonly turnover: number;
}

const KNOWN: ReadonlyMap<string, Character> = new Map([
  ['BTC', { price: 88_000, beta: 1, ownDeviation: 0.00035, turnover: 900_000 }],
  ['ETH', { price: 3_000, beta: 1.15, ownDeviation: 0.0005, turnover: 450_000 }],
  ['SOL', { price: 130, beta: 1.4, ownDeviation: 0.00065, turnover: 200_000 }],
]);

/** The usual volume of the hour that begins at each UTC hour's knot; linear between them, one on average. */
const DAILY_PATTERN = [0.85, 0.75, 0.65, 0.9, 1.45, 1.35, 1.05, 0.85] as const;

/** Deviation of the market's one-minute return, which every symbol takes times its beta. */
export const MARKET_DEVIATION = 0.0006;

/** One symbol of the simulated market: where its price is, and the candle that led there. */
export class SymbolPath {
  readonly symbol: string;
  /** Whether the candle just passed is missing from the data. */
  missing = false;
  readonly #character: Character;
  readonly #own: Factor;
  readonly #events: Random;
  readonly #details: Random;
  readonly #detailsKey: number;
  readonly #minutes: number;
  #price: number;
  #previousPrice: number;
  #deviation = 0;
  #quiet = false;
  #gapLeft = 0;

  constructor(seed: number, symbol: string, periodMs: number) {
    this.symbol = symbol;
    this.#minutes = periodMs / MINUTE_MS;
    // A perpetual has the prices of its spot market.
    const spot = spotSymbol(symbol);
    this.#character = KNOWN.get(symbolParts(spot).base) ?? derived(spot);
    this.#own = new Factor(
      new Random(seed, `${spot} own ${periodMs}`),
      this.#character.ownDeviation,
      this.#minutes,
    );
    this.#events = new Random(seed, `${spot} events ${periodMs}`);
    this.#details = new Random(seed, `${spot} details ${periodMs}`);
    this.#detailsKey = this.#details.bits();
    this.#price = this.#character.price;
    this.#previousPrice = this.#price;
  }

  /** Goes one candle on, given the market's return and its deviation. Allocates nothing. */
  advance(marketReturn: number, marketDeviation: number): void {
    const { beta, price: first } = this.#character;
    const own = this.#own.advance();
    const shared = beta * marketDeviation;
    this.#deviation = sqrt(shared * shared + this.#own.deviation * this.#own.deviation);
    this.#previousPrice = this.#price;
    this.#drawEvents();
    if (this.#quiet) return;
    let change = beta * marketReturn + own;
    if (this.#price > first * PULL.above) change -= PULL.perMinute * this.#minutes;
    else if (this.#price < first * PULL.below) change += PULL.perMinute * this.#minutes;
    change = min(LARGEST_RETURN, max(-LARGEST_RETURN, change));
    this.#price = max(this.#price * (1 + change), first * PULL.floor);
  }

  /** The candle just passed; `index` counts from the origin. What it draws depends on nothing before it. */
  candle(start: number, index: number): Candle {
    if (this.#quiet) {
      const price = toTick(this.#price);
      return { symbol: this.symbol, start, open: price, high: price, low: price, close: price, volume: 0 };
    }
    const details = this.#details;
    details.rekey(this.#detailsKey, index);
    const wick = this.#price * this.#deviation;
    // The first trade is at the bid or the ask, the close before it was in between.
    const bounce = this.#previousPrice * spreadFraction(this.#deviation) * (details.uniform() - 0.5);
    const open = toTick(this.#previousPrice + bounce);
    const close = toTick(this.#price);
    const high = max(open, close, toTick(max(open, close) + wick * extremity(details)));
    const low = min(open, close, toTick(min(open, close) - wick * extremity(details)));
    return { symbol: this.symbol, start, open, high, low, close, volume: this.#volume(start, details) };
  }

  #drawEvents(): void {
    const draw = this.#events.uniform();
    this.#quiet = draw > 1 - QUIET_CHANCE;
    if (this.#gapLeft === 0 && draw < GAP_CHANCE) this.#gapLeft = 1 + floor(this.#events.uniform() * 3);
    this.missing = this.#gapLeft > 0;
    if (this.missing) this.#gapLeft -= 1;
  }

  #volume(start: number, details: Random): number {
    const { turnover, beta, ownDeviation } = this.#character;
    const shared = beta * MARKET_DEVIATION;
    const usual = sqrt((shared * shared + ownDeviation * ownDeviation) * this.#minutes);
    const moved = abs(this.#price / this.#previousPrice - 1) / usual;
    const activity = 0.25 + 0.35 * (this.#deviation / usual) + 0.4 * moved;
    // The product of two uniforms is skewed as turnover is: many small candles, few large ones.
    const chance = 0.2 + 3.2 * details.uniform() * details.uniform();
    const notional = turnover * this.#minutes * dailyPattern(start) * activity * chance;
    return max(1, round((notional / this.#price) * 100_000)) / 100_000;
  }
}

/** How far apart bid and ask are, as a fraction of the price, when one-candle returns deviate by `deviation`. */
export function spreadFraction(deviation: number): number {
  return 0.0001 + 0.2 * min(deviation, 0.005);
}

/** The nearest price on the tick of 0.01; dividing keeps it the double that the decimal text reads as. */
export function toTick(price: number): number {
  return round(price * 100) / 100;
}

/** How far a wick reaches beyond the body, in deviations of a candle: mostly a little, seldom far. */
function extremity(details: Random): number {
  const draw = details.uniform();
  return 0.8 * draw * draw + (draw > 0.97 ? 1.5 * details.uniform() : 0);
}

function dailyPattern(start: number): number {
  const place = ((start % DAY_MS) / DAY_MS) * DAILY_PATTERN.length;
  const knot = floor(place);
  const from = DAILY_PATTERN[knot]!;
  const to = DAILY_PATTERN[(knot + 1) % DAILY_PATTERN.length]!;
  return from + (to - from) * (place - knot);
}

/** A character for any other symbol, from its name alone: the same in every market. */
function derived(symbol: string): Character {
  const random = new Random(mix(textKey(symbol)), 'character');
  return {
    price: toTick(random.between(20, 900)),
    beta: random.between(0.7, 1.5),
    ownDeviation: random.between(0.0004, 0.0007),
    turnover: random.between(60_000, 250_000),
  };
}
