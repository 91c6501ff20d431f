import {
  type Candle,
  type Parameters,
  priceText,
  type Signal,
  type Strategy,
  type StrategyDefinition,
  type View,
} from '@chimera/engine';
import { ATR, DonchianChannels } from '@chimera/indicators';

/** The Turtles' N is an average true range over 20 candles. */
const ATR_INTERVAL = 20;

/** Wilder's average forgets a twentieth with each candle: after ten intervals, all but a thirty-thousandth. */
const SETTLED_INTERVALS = 10;

/**
 * Buys a close above the highest high of the candles before, leaves at a close below the lowest low: R. Donchian's
 * channels as the Turtles traded them (C. Faith, *Way of the Turtle*, 2007). Decides on the higher timeframe.
 */
class Breakout implements Strategy {
  readonly #stopAtr: number;
  readonly #periodMs: number;
  readonly #entry: DonchianChannels;
  readonly #exit: DonchianChannels;
  readonly #atr = new ATR(ATR_INTERVAL);
  /** The channels before the candle that breaks out of them. */
  #highest: number | null = null;
  #lowest: number | null = null;

  constructor({ entry, exit, stopAtr, multiple }: Parameters, periodMs: number) {
    this.#stopAtr = stopAtr!;
    this.#periodMs = multiple! * periodMs;
    this.#entry = new DonchianChannels(entry!);
    this.#exit = new DonchianChannels(exit!);
  }

  onCandle(candle: Candle, view: View): readonly Signal[] | undefined {
    const higher = view.closed(this.#periodMs);
    if (higher === null) return undefined;
    const [highest, lowest] = [this.#highest, this.#lowest];
    this.#highest = this.#entry.add(higher)?.upper ?? null;
    this.#lowest = this.#exit.add(higher)?.lower ?? null;
    const atr = this.#atr.add(higher);
    if (highest === null || lowest === null || atr === null) return undefined;
    const { symbol, close } = candle;
    if (view.position !== null) {
      if (close >= lowest) return undefined;
      const reason = `Closed at ${priceText(close)} below ${priceText(lowest)}, the lowest of the channel.`;
      return [{ symbol, action: 'sell', confidence: 1, reason }];
    }
    const stop = close - this.#stopAtr * atr;
    if (close <= highest || stop <= 0) return undefined;
    // A close just above the channel is the least evidence, one by a whole average range is all of it.
    const confidence = 0.6 + 0.4 * (atr > 0 ? Math.min(1, (close - highest) / atr) : 0);
    const reason = `Closed at ${priceText(close)} above ${priceText(highest)}, the highest of the channel; stop ${this.#stopAtr} average ranges below.`;
    return [{ symbol, action: 'buy', confidence, stop, reason }];
  }
}

export const breakout: StrategyDefinition = {
  name: 'breakout',
  description: 'Buys a close above the highest high of a channel, sells a close below the lowest low.',
  parameters: {
    multiple: {
      default: 15,
      min: 1,
      max: 60,
      integer: true,
      description: 'base candles in one candle of the higher timeframe, on which everything is decided',
    },
    entry: {
      default: 20,
      min: 2,
      max: 500,
      integer: true,
      description: 'candles in the channel that an entry breaks out of',
    },
    exit: {
      default: 10,
      min: 2,
      max: 500,
      integer: true,
      description: 'candles in the channel that an exit falls out of',
    },
    stopAtr: { default: 2, min: 0.5, max: 20, description: 'average true ranges to the stop' },
  },
  // One candle more than the channels need (a breakout has a before), and one that may be seen in part only.
  warmup: ({ multiple, entry, exit }) =>
    multiple! * (Math.max(entry!, exit!, SETTLED_INTERVALS * ATR_INTERVAL) + 2),
  create: (parameters, periodMs) => new Breakout(parameters, periodMs),
};
