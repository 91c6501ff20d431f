import type { Candle, Parameters, Signal, Strategy, StrategyDefinition, View } from '@chimera/engine';
import { ATR, RSI } from '@chimera/indicators';

/** As Wilder published it. */
const ATR_INTERVAL = 14;

/** Wilder's average forgets a fourteenth with each candle: after ten intervals, all but a thirty-thousandth. */
const SETTLED_INTERVALS = 10;

/**
 * Buys a market that was sold too far and has begun to come back, by J. W. Wilder's relative strength index (*New
 * Concepts in Technical Trading Systems*, 1978). Decides on the higher timeframe.
 */
class RsiReversion implements Strategy {
  readonly #p: Parameters;
  readonly #periodMs: number;
  readonly #rsi: RSI;
  readonly #atr = new ATR(ATR_INTERVAL);
  /** The reading before: entries are taken on the edge. */
  #before: number | null = null;
  #held = 0;

  constructor(parameters: Parameters, periodMs: number) {
    const { oversold, exit } = parameters;
    if (oversold! >= exit!)
      throw new RangeError(`rsi-reversion: oversold (${oversold}) must be less than exit (${exit})`);
    this.#p = parameters;
    this.#periodMs = parameters.multiple! * periodMs;
    this.#rsi = new RSI(parameters.interval!);
  }

  onCandle(candle: Candle, view: View): readonly Signal[] | undefined {
    const higher = view.closed(this.#periodMs);
    if (higher === null) return undefined;
    const rsi = this.#rsi.add(higher.close);
    const atr = this.#atr.add(higher);
    const before = this.#before;
    this.#before = rsi;
    if (rsi === null || atr === null) return undefined;
    if (view.position !== null) return this.#leave(candle, rsi);
    this.#held = 0;
    const { oversold, stopAtr } = this.#p;
    if (before === null || before >= oversold! || rsi < oversold!) return undefined;
    const stop = candle.close - stopAtr! * atr;
    if (stop <= 0) return undefined;
    // The deeper it fell, the more there is to come back.
    const confidence = 0.6 + 0.4 * Math.min(1, (oversold! - before) / oversold!);
    const reason = `RSI ${rsi.toFixed(1)} is back above ${oversold}, from ${before.toFixed(1)}; stop ${stopAtr} average ranges below.`;
    return [{ symbol: candle.symbol, action: 'buy', confidence, stop, reason }];
  }

  #leave({ symbol }: Candle, rsi: number): readonly Signal[] | undefined {
    const { exit, patience } = this.#p;
    this.#held += 1;
    if (rsi >= exit!) return sell(symbol, `RSI ${rsi.toFixed(1)} has reached ${exit}.`);
    if (this.#held < patience!) return undefined;
    return sell(symbol, `RSI ${rsi.toFixed(1)} has not reached ${exit} in ${patience} candles.`);
  }
}

function sell(symbol: string, reason: string): readonly Signal[] {
  return [{ symbol, action: 'sell', confidence: 1, reason }];
}

export const rsiReversion: StrategyDefinition = {
  name: 'rsi-reversion',
  description: 'Buys when the RSI comes back from below a low level, sells when it has recovered.',
  parameters: {
    multiple: {
      default: 15,
      min: 1,
      max: 60,
      integer: true,
      description: 'base candles in one candle of the higher timeframe, on which everything is decided',
    },
    interval: { default: 14, min: 2, max: 100, integer: true, description: 'interval of the RSI' },
    oversold: { default: 30, min: 5, max: 50, description: 'level below which too much was sold' },
    exit: { default: 55, min: 20, max: 95, description: 'level at which to leave; more than oversold' },
    stopAtr: { default: 3, min: 0.5, max: 20, description: 'average true ranges to the stop' },
    patience: {
      default: 24,
      min: 1,
      max: 500,
      integer: true,
      description: 'candles after which an entry that has not recovered is given up',
    },
  },
  // One candle more than the averages need (a crossing has a before), and one that may be seen in part only.
  warmup: ({ multiple, interval }) => multiple! * (SETTLED_INTERVALS * Math.max(interval!, ATR_INTERVAL) + 2),
  create: (parameters, periodMs) => new RsiReversion(parameters, periodMs),
};
