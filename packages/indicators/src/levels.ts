import {
  ascending,
  type FullCandle,
  type HighLow,
  type Indicator,
  ofFullCandles,
  ofHighLow,
  ofTimedCandles,
  parameters,
  type TimedCandle,
  whole,
} from './indicator.ts';
import { IchimokuCloud } from './library.ts';
import { dayOf, isMidnight } from './utc-day.ts';
import { Window } from './window.ts';

export interface Ichimoku {
  readonly conversion: number;
  readonly base: number;
  /** The cloud at this candle: the spans as they were `base` − 1 candles ago. */
  readonly spanA: number;
  readonly spanB: number;
  /** The spans as they are now, which are drawn ahead. */
  readonly aheadA: number;
  readonly aheadB: number;
}

/**
 * Ichimoku cloud: middles of the ranges of three spans, and the cloud, which is drawn `base` candles ahead, this one
 * counted; prices. Warm-up: `spanB` + `base` − 1 candles. G. Hosoda, *Ichimoku Kinkō Hyō* (1969). The library's spans are
 * those drawn ahead.
 */
export function ichimoku(options: {
  conversion: number;
  base: number;
  spanB: number;
}): Indicator<HighLow, Ichimoku> {
  const rules = { conversion: whole, base: whole, spanB: whole };
  const { conversion, base, spanB } = parameters('ichimoku', options, rules);
  ascending('ichimoku', { conversion, base, spanB });
  const cloud = new IchimokuCloud({
    conversionInterval: conversion,
    baseInterval: base,
    spanBInterval: spanB,
  });
  const [spansA, spansB] = [new Window(base), new Window(base)];
  return ofHighLow('ichimoku', (candle) => {
    const now = cloud.add(candle);
    if (now === null) return null;
    spansA.add(now.spanA);
    if (!spansB.add(now.spanB)) return null;
    return {
      conversion: now.conversion,
      base: now.base,
      spanA: spansA.oldest,
      spanB: spansB.oldest,
      aheadA: now.spanA,
      aheadB: now.spanB,
    };
  });
}

export interface Prices {
  readonly open: number;
  readonly high: number;
  readonly low: number;
  readonly close: number;
}

/**
 * Heikin-Ashi candles: smoothed ones, each of which opens in the middle of the one before; prices. The first opens in the
 * middle of its own body. Warm-up: 1 candle. D. Valcu, *Using the Heikin-Ashi Technique* (2004).
 */
export function heikinAshi(): Indicator<FullCandle, Prices> {
  let before: Prices | null = null;
  return ofFullCandles('heikinAshi', (candle) => {
    const close = (candle.open + candle.high + candle.low + candle.close) / 4;
    const body: Pick<Prices, 'open' | 'close'> = before ?? candle;
    const open = (body.open + body.close) / 2;
    const high = Math.max(candle.high, open, close);
    const low = Math.min(candle.low, open, close);
    before = { open, high, low, close };
    return before;
  });
}

/** The pivot, three resistances above it and three supports below it. */
export interface PivotPoints {
  readonly pivot: number;
  readonly r1: number;
  readonly r2: number;
  readonly r3: number;
  readonly s1: number;
  readonly s2: number;
  readonly s3: number;
}

function pivotsOf({ high, low, close }: Omit<Prices, 'open'>): PivotPoints {
  const pivot = (high + low + close) / 3;
  const height = high - low;
  return {
    pivot,
    r1: 2 * pivot - low,
    r2: pivot + height,
    r3: high + 2 * (pivot - low),
    s1: 2 * pivot - high,
    s2: pivot - height,
    s3: low - 2 * (high - pivot),
  };
}

/**
 * Classic pivot points of the UTC day before, of which candles were seen; prices, the same all day. Warm-up: until a UTC day
 * begins after one that was seen from its beginning. Floor traders' pivots; J. Person, *A Complete Guide to Technical
 * Trading Tactics* (2004).
 */
export function pivotPoints(): Indicator<TimedCandle, PivotPoints> {
  let day: { number: number; high: number; low: number; close: number; isWhole: boolean } | null = null;
  let points: PivotPoints | null = null;
  return ofTimedCandles('pivotPoints', ({ start, high, low, close }) => {
    const number = dayOf(start);
    if (day?.number === number) {
      day = { ...day, high: Math.max(day.high, high), low: Math.min(day.low, low), close };
      return points;
    }
    if (day?.isWhole) points = pivotsOf(day);
    // Of the first day some may be missing; a later one begins with its first candle.
    day = { number, high, low, close, isWhole: day !== null || isMidnight(start) };
    return points;
  });
}
