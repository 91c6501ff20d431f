import {
  type Bands,
  type HighLow,
  type HighLowClose,
  type Indicator,
  ofCandles,
  ofHighLow,
  ofNumbers,
  parameters,
  positive,
  share,
  whole,
} from './indicator.ts';
import { CHOP, DonchianChannels } from './library.ts';
import { exponential, SmoothedAverage } from './smoothed-average.ts';
import { trueRange as rangeAfter } from './wilder.ts';
import { BollingerBands, Window } from './window.ts';

/**
 * True range: how far a candle goes, the gap before it included; a price. Warm-up: 2 candles. J. W. Wilder, *New Concepts in
 * Technical Trading Systems* (1978). Equals TA-Lib's TRANGE; the library counts the height of the first candle.
 */
export function trueRange(): Indicator<HighLowClose, number> {
  let before: number | null = null;
  return ofCandles('trueRange', (candle) => {
    const last = before;
    before = candle.close;
    return last === null ? null : rangeAfter(candle, last);
  });
}

/**
 * Average true range, smoothed as Wilder does; a price. Warm-up: `interval` + 1 candles. J. W. Wilder, *New Concepts in
 * Technical Trading Systems* (1978). Equals TA-Lib's ATR; the library counts the height of the first candle.
 */
export function atr(interval: number): Indicator<HighLowClose, number> {
  const average = new SmoothedAverage(whole('atr: interval', interval));
  const range = trueRange();
  return ofCandles('atr', (candle) => {
    const current = range.add(candle);
    return current === null ? null : average.add(current);
  });
}

/**
 * Average true range in per cent of the close. Warm-up: `interval` + 1 candles. J. Forman, *Cross-Market Evaluations with
 * Normalized ATR* (2006). Equals TA-Lib's NATR; the library counts the height of the first candle.
 */
export function natr(interval: number): Indicator<HighLowClose, number> {
  const range = atr(whole('natr: interval', interval));
  return ofCandles('natr', (candle) => {
    const current = range.add(candle);
    return current === null ? null : 100 * share(current, candle.close);
  });
}

/**
 * Bollinger bands: the mean of the last `interval` values and `width` deviations of the population around it, in their unit.
 * Warm-up: `interval` values. J. Bollinger, *Bollinger on Bollinger Bands* (2001). Equals TA-Lib's BBANDS.
 */
export function bollingerBands(interval: number, width: number): Indicator<number, Bands> {
  const bands = new BollingerBands(
    whole('bollingerBands: interval', interval),
    positive('bollingerBands: width', width),
  );
  return ofNumbers('bollingerBands', (value) => bands.add(value));
}

/**
 * %b: where the value stands between the Bollinger bands, 0 at the lower and 1 at the upper one, without bounds; 0.5 where
 * nothing moved. Warm-up: `interval` values. J. Bollinger, *Bollinger on Bollinger Bands* (2001).
 */
export function bollingerPercentB(interval: number, width: number): Indicator<number, number> {
  const window = new Window(whole('bollingerPercentB: interval', interval));
  positive('bollingerPercentB: width', width);
  return ofNumbers('bollingerPercentB', (value) => {
    if (!window.add(value)) return null;
    return 0.5 + share(value - window.mean(), 2 * width * Math.sqrt(window.variance()));
  });
}

/**
 * Bandwidth: the distance of the Bollinger bands as a fraction of their middle; 0 if nothing moved. Warm-up: `interval`
 * values. J. Bollinger, *Bollinger on Bollinger Bands* (2001).
 */
export function bollingerBandwidth(interval: number, width: number): Indicator<number, number> {
  const window = new Window(whole('bollingerBandwidth: interval', interval));
  positive('bollingerBandwidth: width', width);
  return ofNumbers('bollingerBandwidth', (value) => {
    if (!window.add(value)) return null;
    return share(2 * width * Math.sqrt(window.variance()), window.mean());
  });
}

/**
 * Keltner channels: an EMA of the closes and `width` average true ranges around it; prices. Warm-up: the greater of `ema`
 * and `atr` + 1 candles. C. Keltner, *How to Make Money in Commodities* (1960), as L. Raschke draws them. The averages are
 * `ema` and `atr` of these indicators; the library's begin with the first candle.
 */
export function keltnerChannels(options: {
  ema: number;
  atr: number;
  width: number;
}): Indicator<HighLowClose, Bands> {
  const { ema, width, ...rest } = parameters('keltnerChannels', options, {
    ema: whole,
    atr: whole,
    width: positive,
  });
  const average = exponential(ema);
  const range = atr(rest.atr);
  return ofCandles('keltnerChannels', (candle) => {
    const middle = average.add(candle.close);
    const distance = range.add(candle);
    if (middle === null || distance === null) return null;
    return { lower: middle - width * distance, middle, upper: middle + width * distance };
  });
}

/**
 * Donchian channels: the highest high and the lowest low of the last `interval` candles, the newest included, and the middle
 * between them; prices. Warm-up: `interval` candles. R. Donchian's four-week rule (1960).
 */
export function donchianChannels(interval: number): Indicator<HighLow, Bands> {
  const channels = new DonchianChannels(whole('donchianChannels: interval', interval));
  return ofHighLow('donchianChannels', (candle) => channels.add(candle));
}

/**
 * Choppiness index: near 100 in a market that goes sideways, near 0 in a straight trend; 100 if nothing moved. `interval`
 * is 2 or more. Warm-up: `interval` + 1 candles. E. W. Dreiss (1993): by true highs and lows.
 */
export function choppiness(interval: number): Indicator<HighLowClose, number> {
  const index = new CHOP(whole('choppiness: interval', interval, 2));
  return ofCandles('choppiness', (candle) => index.add(candle));
}
