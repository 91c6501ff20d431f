import type { Signal, StrategyDefinition } from './strategy.d.ts';

/** Sells short above the upper band and buys below the lower one; leaves at the middle. Needs a perpetual. */
const bollingerShort: StrategyDefinition = {
  name: 'bollinger-short',
  description: 'Fades both Bollinger bands, long and short.',
  parameters: {
    interval: { default: 40, min: 5, max: 500, integer: true, description: 'candles of the bands' },
    width: { default: 2.5, min: 0.5, max: 5, step: 0.5, description: 'deviations to a band' },
    stop: { default: 0.01, min: 0.001, max: 0.2, description: 'distance of the stop' },
  },
  warmup: ({ interval }) => interval!,
  create({ interval, width, stop }, _periodMs, { indicators }) {
    const bands = indicators.bollingerBands(interval!, width!);
    return {
      onCandle({ symbol, close }, view): Signal[] | undefined {
        const now = bands.add(close);
        if (!now) return undefined;
        const held = view.position?.direction;
        if (held === 'long' && close >= now.middle) {
          return [{ symbol, action: 'sell', confidence: 1, reason: `Back at the middle, ${close}.` }];
        }
        if (held === 'short' && close <= now.middle) {
          return [{ symbol, action: 'cover', confidence: 1, reason: `Back at the middle, ${close}.` }];
        }
        if (held) return undefined;
        const entry = { symbol, confidence: 0.8 } as const;
        if (close > now.upper) {
          const guards = { stop: close * (1 + stop!), target: close * (1 - 2 * stop!), tag: 'upper' };
          return [{ ...entry, action: 'short', ...guards, reason: `${close} is above the upper band.` }];
        }
        if (close < now.lower) {
          const guards = { stop: close * (1 - stop!), target: close * (1 + 2 * stop!), tag: 'lower' };
          return [{ ...entry, action: 'buy', ...guards, reason: `${close} is below the lower band.` }];
        }
        return undefined;
      },
    };
  },
};

export default bollingerShort;
