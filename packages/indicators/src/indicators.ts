import * as averages from './averages.ts';
import * as levels from './levels.ts';
import * as momentum from './momentum.ts';
import * as statistics from './statistics.ts';
import * as trend from './trend.ts';
import * as volatility from './volatility.ts';
import * as volume from './volume.ts';

/**
 * Everything that makes an indicator, by the name traders know it by: `indicators.rsi(14)`. One file for each family holds
 * them.
 *
 * Wrong parameters throw `RangeError`. An indicator takes one value or candle at a time and is never stored: a restarted
 * strategy builds it anew and shows it the same inputs, from the same first one, and gets the same to the last bit.
 */
export const indicators = Object.freeze({
  ...averages,
  ...levels,
  ...momentum,
  ...statistics,
  ...trend,
  ...volatility,
  ...volume,
});

export type Indicators = typeof indicators;

/** The names of all indicators, in order of the alphabet. */
export const INDICATOR_NAMES: readonly string[] = Object.freeze(Object.keys(indicators).toSorted());
