import type { Signal, StrategyDefinition } from './strategy.d.ts';

/** Buys a little at regular times and more after each fall; sells all of it above the average price. */
const averagingIn: StrategyDefinition = {
  name: 'averaging-in',
  description: 'Buys in small parts, more after falls, and sells above its average price.',
  parameters: {
    every: {
      default: 240,
      min: 1,
      max: 100_000,
      integer: true,
      description: 'candles between two purchases',
    },
    fall: { default: 0.02, min: 0.001, max: 0.5, description: 'fall since the last purchase that buys more' },
    gain: { default: 0.03, min: 0.001, max: 1, description: 'rise over the average price that sells' },
    most: { default: 20, min: 1, max: 100, integer: true, description: 'purchases that are held at most' },
    size: { default: 0.01, min: 0.001, max: 0.25, description: 'share of equity in each purchase' },
  },
  warmup: () => 0,
  create({ every, fall, gain, most, size }, periodMs) {
    return {
      onCandle({ symbol, close }, view): Signal[] | undefined {
        const { position } = view;
        if (position && close > position.entryPrice * (1 + gain!)) {
          return [{ symbol, action: 'sell', confidence: 1, reason: `${close} is above the average price.` }];
        }
        if ((position?.entries.length ?? 0) >= most!) return undefined;
        const last = position?.entries.at(-1)?.price ?? Number.POSITIVE_INFINITY;
        // It goes by the clock, so each start of the strategy gives the same times.
        const isTime = view.time % (every! * periodMs) === 0;
        const isFall = position !== null && close < last * (1 - fall!);
        if (view.orders.some(({ type }) => type === 'market') || (!isTime && !isFall)) return undefined;
        const reason = isFall ? `Fallen to ${close} since the last purchase.` : `It is time, at ${close}.`;
        // Stop and target of the single purchase are far away: the average price decides.
        const guards = { stop: close * 0.5, target: close * 2 };
        return [{ symbol, action: 'buy', confidence: 1, positionSize: size!, ...guards, reason }];
      },
    };
  },
};

export default averagingIn;
