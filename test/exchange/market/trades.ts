import { type Candle, type Decimal, decimal, plain, type Side } from '@chimera/engine';
import { Random } from '../../../packages/engine/src/market/random.ts';

export interface Trade {
  readonly id: number;
  readonly time: number;
  readonly price: number;
  /** In the base currency. */
  readonly quantity: Decimal;
  /** The taker's. */
  readonly side: Side;
}

export interface TradesOptions {
  readonly seed: number;
  readonly candle: Candle;
  readonly periodMs: number;
  readonly firstId: number;
}

const LEAST = 5;
const MOST = 16;

/** How many trades made this candle: none without volume. The same seed and candle give the same number. */
export function tradeCount(seed: number, candle: Candle): number {
  if (candle.volume === 0) return 0;
  return LEAST + Math.floor(tradeRandom(seed, candle).uniform() * (MOST - LEAST + 1));
}

/**
 * The trades that made a candle, in order of time and within its period: folding them gives back exactly its open,
 * high, low, close and volume. The same seed and candle give the same trades.
 */
export function tradesOf({ seed, candle, periodMs, firstId }: TradesOptions): readonly Trade[] {
  const random = tradeRandom(seed, candle);
  const count = tradeCount(seed, candle);
  // The draw that the count came from.
  random.uniform();
  if (count === 0) return [];
  const prices = pricesOf(candle, count, random);
  const quantities = quantitiesOf(candle, count, random);
  // One slot for each trade, somewhere within it: neither two at once nor any beyond the candle's end.
  const slot = periodMs / count;
  return prices.map((price, index) => {
    const before = prices[index - 1] ?? candle.open;
    const isBuy = price === before ? random.uniform() < 0.5 : price > before;
    return {
      id: firstId + index,
      time: candle.start + Math.floor(slot * (index + random.uniform() * 0.9)),
      price,
      quantity: quantities[index]!,
      side: isBuy ? 'buy' : 'sell',
    };
  });
}

function tradeRandom(seed: number, { symbol, start }: Candle): Random {
  return new Random(seed, `${symbol} trades ${start}`);
}

/** From the open over both extremes, either first, to the close; what lies between never leaves the range. */
function pricesOf(candle: Candle, count: number, random: Random): readonly number[] {
  const { open, high, low, close } = candle;
  const turns = random.uniform() < 0.5 ? [open, high, low, close] : [open, low, high, close];
  // Places of the four corners among the trades; between two corners the way is straight but for the rounding.
  const last = count - 1;
  const second = 1 + Math.floor(random.uniform() * (last - 2));
  const third = second + 1 + Math.floor(random.uniform() * (last - second - 1));
  const places = [0, second, third, last];
  const scale = 10 ** Math.max(...turns.map(decimals));
  return Array.from({ length: count }, (_, index) => {
    const leg = Math.max(0, places.findIndex((place) => place >= index) - 1);
    const [from, to] = [places[leg]!, places[leg + 1]!];
    if (index === from) return turns[leg]!;
    if (index === to) return turns[leg + 1]!;
    const straight = turns[leg]! + ((turns[leg + 1]! - turns[leg]!) * (index - from)) / (to - from);
    return Math.min(high, Math.max(low, Math.round(straight * scale) / scale));
  });
}

/** Parts of the volume that add up to it exactly, none of them zero. */
function quantitiesOf({ volume }: Candle, count: number, random: Random): readonly Decimal[] {
  const digits = plain(decimal(volume));
  // Finer than any lot where so little was traded that its last digit cannot be shared out.
  const places = Math.max(8, decimals(volume) + 2);
  const scale = decimal(`1${'0'.repeat(places)}`);
  const units = BigInt(plain(decimal(digits).times(scale)));
  const weights = Array.from(
    { length: count },
    () => 1 + Math.floor(random.uniform() * random.uniform() * 1000),
  );
  const sum = BigInt(weights.reduce((total, weight) => total + weight, 0));
  const spare = units - BigInt(count);
  let left = units;
  return weights.map((weight, index) => {
    const part = index === count - 1 ? left : 1n + (spare * BigInt(weight)) / sum;
    left -= part;
    return fixed(part, places);
  });
}

function decimals(value: number): number {
  return plain(decimal(value)).split('.')[1]?.length ?? 0;
}

/** Units of 10⁻ᵖˡᵃᶜᵉˢ in plain notation, without the zeros at the end. */
function fixed(units: bigint, places: number): Decimal {
  const digits = String(units).padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}
