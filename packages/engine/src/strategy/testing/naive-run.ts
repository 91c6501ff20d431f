import { FoldedCandles } from '../../market/timeframe.ts';
import type { Candle, Signal } from '../../messages.ts';
import type { Parameters, StrategyDefinition, View } from '../contract.ts';
import { NO_TOOLS } from '../tools.ts';

/**
 * A driver for measuring one strategy on one symbol: everything in, everything out, at the next candle's open,
 * a fee on each side, the strategy's own stop and target and no limits. Not the engine: only a yardstick.
 */
export interface NaiveRun {
  readonly periodMs: number;
  readonly feeRate: number;
  /** Signals below it are not taken. */
  readonly leastConfidence?: number;
  /** The stop and the target where the strategy names none, as fractions. */
  readonly stopLoss?: number;
  readonly takeProfit?: number;
  /** The first candle that may be traded on; earlier ones warm the strategy. */
  readonly tradesFrom?: number;
}

export interface NaiveResult {
  readonly signals: readonly Signal[];
  readonly fills: number;
  readonly entries: number;
  /** Growth of 1 invested, the open position marked at the last close. */
  readonly equity: number;
  readonly maxDrawdown: number;
  /** Growth of 1 that is bought at the first tradable open, one fee paid, and held. */
  readonly held: number;
}

interface Holding {
  readonly direction: 'long';
  readonly quantity: number;
  readonly entryPrice: number;
  readonly openedAt: number;
  readonly entries: readonly [];
  readonly stop: number;
  readonly target: number;
}

export function runNaively(
  definition: StrategyDefinition,
  parameters: Parameters,
  candles: Iterable<Candle>,
  run: NaiveRun,
): NaiveResult {
  const { periodMs, feeRate, leastConfidence = 0, stopLoss = 1, takeProfit = Infinity } = run;
  const strategy = definition.create(parameters, periodMs, NO_TOOLS);
  const folds = new Map<number, { fold: FoldedCandles; closed: Candle | null }>();
  const signals: Signal[] = [];
  let cash = 1;
  let holding: Holding | null = null;
  let pending: Signal | null = null;
  let [entries, fills, peak, maxDrawdown, equity, firstOpen] = [0, 0, 1, 0, 1, 0];
  let current: Candle | null = null;

  const sell = (price: number): void => {
    cash += holding!.quantity * price * (1 - feeRate);
    holding = null;
    fills += 1;
  };
  const view: View = {
    get time() {
      return current!.start + periodMs;
    },
    get position() {
      return holding;
    },
    get equity() {
      return equity;
    },
    get cash() {
      return cash;
    },
    orders: [],
    closed(period) {
      let entry = folds.get(period);
      if (entry === undefined) {
        entry = { fold: new FoldedCandles(periodMs, period), closed: null };
        folds.set(period, entry);
        entry.closed = entry.fold.add(current!);
      }
      return entry.closed;
    },
  };

  for (const candle of candles) {
    current = candle;
    const tradable = candle.start >= (run.tradesFrom ?? Number.NEGATIVE_INFINITY);
    if (tradable && firstOpen === 0) firstOpen = candle.open;
    // A target that was there already is met by the open before anything arrives.
    if (holding !== null && candle.open > (holding as Holding).target) sell((holding as Holding).target);
    if (pending?.action === 'buy' && holding === null) {
      const price = candle.open;
      const { stop = price * (1 - stopLoss), target = price * (1 + takeProfit) } = pending;
      const quantity = cash / (price * (1 + feeRate));
      holding = {
        direction: 'long',
        quantity,
        entryPrice: price,
        openedAt: candle.start,
        entries: [],
        stop,
        target,
      };
      cash = 0;
      entries += 1;
      fills += 1;
      // Set at the last close: an open beyond it is what a sale gets.
      if (price >= target) sell(price);
    } else if (pending?.action === 'sell' && holding !== null) sell(candle.open);
    pending = null;
    if (holding !== null) {
      const { stop, target } = holding as Holding;
      if (candle.low <= stop) sell(Math.min(stop, candle.open));
      else if (candle.high > target) sell(target);
    }
    const held: Holding | null = holding;
    equity = cash + (held === null ? 0 : (held as Holding).quantity * candle.close);
    if (equity > peak) peak = equity;
    maxDrawdown = Math.max(maxDrawdown, 1 - equity / peak);
    for (const entry of folds.values()) entry.closed = entry.fold.add(candle);
    for (const signal of strategy.onCandle(candle, view) ?? []) {
      if (!tradable) continue;
      signals.push(signal);
      if (signal.action === 'sell' || signal.confidence >= leastConfidence) pending = signal;
    }
  }
  const held = current === null ? 1 : current.close / (firstOpen * (1 + feeRate));
  return { signals, fills, entries, equity, maxDrawdown, held };
}
