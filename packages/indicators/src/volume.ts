import {
  ascending,
  type FullCandle,
  type Indicator,
  ofFullCandles,
  ofTimedCandles,
  parameters,
  share,
  type TimedCandle,
  whole,
} from './indicator.ts';
import { AD, ADOSC, CMF } from './library.ts';
import { areEven } from './rounding.ts';
import { dayOf } from './utc-day.ts';
import { Window } from './window.ts';

/**
 * On-balance volume: volume added where the close rises and taken away where it falls, in units of the base currency. What
 * counts is how it changes, since it begins with the first candle. Warm-up: 1 candle. J. Granville, *New Key to Stock Market
 * Profits* (1963). Equals TA-Lib's OBV; the library begins with 0 at the second candle.
 */
export function obv(): Indicator<FullCandle, number> {
  let before: number | null = null;
  let balance = 0;
  return ofFullCandles('obv', ({ close, volume }) => {
    balance += before === null ? volume : Math.sign(close - before) * volume;
    before = close;
    return balance;
  });
}

/**
 * Accumulation/distribution line: volume weighted with where the close stands in its candle, added up, in units of the base
 * currency. What counts is how it changes. Warm-up: 1 candle. M. Chaikin. Equals TA-Lib's AD.
 */
export function accumulationDistribution(): Indicator<FullCandle, number> {
  const line = new AD();
  return ofFullCandles('accumulationDistribution', (candle) => line.add(candle));
}

/**
 * Chaikin's oscillator: a fast less a slow EMA of the accumulation/distribution line, in units of the base currency.
 * Warm-up: `slow` candles. M. Chaikin. Equals TA-Lib's ADOSC, whose averages begin with the first candle.
 */
export function chaikinOscillator(options: { fast: number; slow: number }): Indicator<FullCandle, number> {
  const { fast, slow } = parameters('chaikinOscillator', options, { fast: whole, slow: whole });
  ascending('chaikinOscillator', { fast, slow });
  const oscillator = new ADOSC({ fastPeriod: fast, slowPeriod: slow });
  return ofFullCandles('chaikinOscillator', (candle) => oscillator.add(candle));
}

/**
 * Chaikin's money flow: the accumulation/distribution of the last `interval` candles as a share of their volume, −1 to 1; 0
 * without volume. Warm-up: `interval` candles. M. Chaikin.
 */
export function chaikinMoneyFlow(interval: number): Indicator<FullCandle, number> {
  const flow = new CMF(whole('chaikinMoneyFlow: interval', interval));
  return ofFullCandles('chaikinMoneyFlow', (candle) => flow.add(candle));
}

/**
 * Money flow index: what was traded at a rising typical price as a share of what was traded at a changed one, 0 to 100.
 * Warm-up: `interval` + 1 candles. G. Quong and A. Soudack, *Volume-Weighted RSI: Money Flow* (1989). 0 where nothing was,
 * as TA-Lib's MFI, where the library says 50; the library also takes the rounding of two equal typical prices for a change.
 * TA-Lib says 0 as well for all flows that sum up to less than 1 of the quote currency.
 */
export function mfi(interval: number): Indicator<FullCandle, number> {
  const inflows = new Window(whole('mfi: interval', interval));
  const outflows = new Window(interval);
  let before: number | null = null;
  return ofFullCandles('mfi', ({ high, low, close, volume }) => {
    const typical = (high + low + close) / 3;
    const last = before;
    before = typical;
    if (last === null) return null;
    const flow = areEven(typical, last, typical) ? 0 : typical * volume;
    inflows.add(typical > last ? flow : 0);
    if (!outflows.add(typical < last ? flow : 0)) return null;
    const inflow = inflows.sum();
    return 100 * share(inflow, inflow + outflows.sum());
  });
}

/**
 * Volume-weighted average price of the UTC day: the typical prices, each weighted with its volume; a price. It begins anew
 * with each UTC day, and on the first one with the first candle seen. Before the first volume of a day it is the typical
 * price. Warm-up: 1 candle. S. Berkowitz, D. Logue and E. Noser, *The Total Cost of Transactions on the NYSE* (1988). The
 * library never begins anew.
 */
export function vwap(): Indicator<TimedCandle, number> {
  let day: number | null = null;
  let traded = 0;
  let sum = 0;
  return ofTimedCandles('vwap', ({ start, high, low, close, volume }) => {
    const today = dayOf(start);
    if (today !== day) {
      day = today;
      traded = 0;
      sum = 0;
    }
    const typical = (high + low + close) / 3;
    traded += volume;
    sum += typical * volume;
    return traded === 0 ? typical : sum / traded;
  });
}
