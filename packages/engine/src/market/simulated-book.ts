import type { Candle, Level, OrderBook } from '../messages.ts';
import { Random } from './random.ts';
import { spreadFraction, toTick } from './symbol-path.ts';

export interface SimulatedBookOptions {
  readonly seed: number;
  /** The candle at whose end the book stands. */
  readonly candle: Candle;
  readonly periodMs: number;
  /** When it is looked at, at the candle's end or a little later; its end where nothing is said. */
  readonly time?: number;
  /** Levels a side. */
  readonly depth?: number;
}

const TICK = 0.01;
/** Chance that one of the sides is empty, as happens on small exchanges. */
const ONE_SIDED_CHANCE = 1 / 400;

/**
 * The order book at the end of a candle of the simulated market: around its close, the wider the livelier the
 * candle was, the deeper the more it traded. The same seed and candle give the same book.
 */
export function simulatedBook({ seed, candle, periodMs, ...options }: SimulatedBookOptions): OrderBook {
  const { symbol, close } = candle;
  const { time = candle.start + periodMs, depth = 20 } = options;
  const random = new Random(seed, `${symbol} book ${time}`);
  // The range of a candle measures some 1.7 deviations.
  const spread = spreadFraction((candle.high - candle.low) / close / 1.7) * random.between(0.7, 1.5);
  const half = Math.max(TICK / 2, (close * spread) / 2);
  const step = Math.max(TICK, close * 0.00005);
  const usual = Math.max(candle.volume, 500 / close) / depth;
  const side = (direction: 1 | -1): Level[] => {
    const levels: Level[] = [];
    let price = toTick(close + direction * half);
    for (let level = 0; level < depth && price >= TICK; level += 1) {
      // Further from the touch more is waiting, and each level is as uneven as people are.
      const quantity = usual * (1 + 0.15 * level) * (0.1 + 2.7 * random.uniform() * random.uniform());
      levels.push([price, Math.max(1, Math.round(quantity * 100_000)) / 100_000]);
      price = toTick(price + direction * Math.max(TICK, step * random.between(0.2, 1.8)));
    }
    return levels;
  };
  const missing = random.uniform();
  const bids = side(-1);
  const asks = side(1);
  if (missing < ONE_SIDED_CHANCE / 2) return { symbol, time, bids: [], asks };
  return { symbol, time, bids, asks: missing < ONE_SIDED_CHANCE ? [] : asks };
}
