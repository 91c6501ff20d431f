import { LedgerWriter } from '@chimera/ledger';
import type { FeedStatus } from '@chimera/market-data';
import { collectReport } from '@chimera/report';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MINUTE, SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { calmScene, sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { marketMetrics, tradingMetrics } from './trading-metrics.ts';

const DAY = 24 * 60 * MINUTE;

let book: SampleBook;
beforeEach(() => {
  book = new SampleBook();
});
afterEach(() => book.remove());

describe('trading metrics', () => {
  test('before the book is opened are all nothing', () => {
    new LedgerWriter(book.path).close();
    const metrics = book.read(tradingMetrics);
    expect(metrics).toMatchObject({
      trades: 0,
      equity: 0,
      cash: 0,
      daily_loss: 0,
      max_drawdown: 0,
      sharpe: null,
    });
    expect(metrics.positions).toEqual([]);
  });

  test('before the first candle are the starting cash', () => {
    book.run({ id: 's1', start: START, closes: [] });
    expect(book.read(tradingMetrics)).toMatchObject({ equity: 10_000, cash: 10_000, exposure: 0, fees: 0 });
  });

  /** 50 BTC for 5,000 and a fee of 5; the mark goes 104, 99, 102. */
  test('are those of the book, computed by hand', () => {
    book.run({
      id: 's1',
      start: START,
      closes: [100, 100, 104, 99, 102],
      script: { 0: 'buy', 1: { confidence: 0 } },
    });
    const metrics = book.read(tradingMetrics);
    expect(metrics).toMatchObject({
      trades: 0,
      orders: 3,
      fills: 1,
      refusals: 1,
      cash: 4995,
      fees: 5,
      win_rate: null,
    });
    expect(metrics.equity).toBeCloseTo(10_095, 8);
    expect(metrics.unrealized_pnl).toBeCloseTo(95, 8);
    expect(metrics.exposure).toBeCloseTo(5100 / 10_095, 10);
    expect(metrics.daily_loss).toBe(0);
    expect(metrics.max_drawdown).toBeCloseTo(250 / 10_195, 10);
    expect(metrics.positions).toEqual([
      {
        symbol: 'BTC/USDT',
        quantity: 50,
        entry_price: 100,
        mark_price: 102,
        mark_time: '2026-01-01T00:05:00Z',
        quarantined: false,
        unrealized_pnl: 95,
      },
    ]);
  });

  test('measure the daily loss from the equity that the last day began with', () => {
    book.run({ id: 's1', start: START, closes: [100, 100, 104], script: { 0: 'buy' } });
    book.run({ id: 's2', start: START + DAY, closes: [104, 103] });
    expect(book.read(tradingMetrics).daily_loss).toBeCloseTo(50 / 10_195, 10);
  });

  test('give rates and ratios from their thresholds on, and not before', () => {
    const round = { 0: 'buy', 2: 'sell' } as const;
    for (let day = 0; day < 14; day += 1) {
      const metrics = day === 0 ? null : book.read(tradingMetrics);
      if (metrics) expect(metrics.sharpe).toBeNull();
      if (metrics) expect(metrics.win_rate === null).toBe(day < 10);
      const closes = day % 2 === 0 ? [100, 100, 104, 104] : [100, 100, 99, 99];
      book.run({ id: `s${day}`, start: START + day * DAY, closes, script: round });
    }
    const { win_rate, profit_factor, sharpe, sortino, trades } = book.read(tradingMetrics);
    expect({ trades, win_rate }).toEqual({ trades: 14, win_rate: 0.5 });
    expect(profit_factor).toBeGreaterThan(2);
    expect(sharpe).toBeGreaterThan(0);
    expect(sortino).toBeGreaterThan(sharpe!);
  });

  test('take the last equity of a day at midnight, like the figures over every candle', () => {
    const script = { 0: 'buy', 2: 'sell' } as const;
    for (let day = 1; day <= 14; day += 1) {
      const start = START + day * DAY - 2 * MINUTE;
      book.run({ id: `s${day}`, start, closes: [100, 95 + day, 99, 99], script });
    }
    const { sharpe, sortino } = book.read(tradingMetrics);
    const request = {
      from: START,
      to: START + 15 * DAY,
      session: null,
      metrics: sampleMetrics(),
      ...calmScene,
    };
    const { trading } = book.read((reader) => collectReport('daily', reader, request));
    expect(sharpe).toBeCloseTo(trading!.book.sharpe!, 10);
    expect(sortino).toBeCloseTo(trading!.book.sortino!, 10);
  });

  test('follow the drawdown with one reader as with a new one', () => {
    book.run({ id: 's1', start: START, closes: [100, 100, 104, 99], script: { 0: 'buy' } });
    book.read((reader) => {
      const before = tradingMetrics(reader).max_drawdown;
      book.run({ id: 's2', start: START + 10 * MINUTE, closes: [99, 97, 110, 109] });
      const after = tradingMetrics(reader).max_drawdown;
      expect(before).toBeCloseTo(250 / 10_195, 10);
      expect(after).toBeCloseTo(350 / 10_195, 10);
      expect(after).toBe(book.read(tradingMetrics).max_drawdown);
    });
  });
});

describe('market metrics', () => {
  test('tell how a live feed is doing, in seconds, and nothing of it if there is none', () => {
    book.run({ id: 's1', start: START, closes: [100] });
    const egress = [{ host: 'api.ndax.io', method: 'GET', path: '/AP/GetTickerHistory', count: 12 }];
    const feed: FeedStatus = {
      source: 'kraken',
      requests: 12,
      errors: 1,
      flat: 2,
      lagMs: 1700,
      longestLagMs: 2500,
      cycleMs: 3500,
      skewMs: 250,
      aheadOfSteadyMs: null,
      quarantined: [{ symbol: 'XYZ/CAD', cause: 'absent', since: START, reason: 'not listed' }],
      egress,
    };
    expect(book.read((reader) => marketMetrics(reader, 'ndax', START, feed))).toMatchObject({
      source: 'kraken',
      flat_candles: 2,
      feed_lag_seconds: 1.7,
      clock_skew_seconds: 0.25,
      quarantined: [{ symbol: 'XYZ/CAD', cause: 'absent', reason: 'not listed' }],
      longest_feed_lag_seconds: 2.5,
      poll_cycle_seconds: 3.5,
      requests: 12,
      request_errors: 1,
      egress,
    });
    expect(book.read((reader) => marketMetrics(reader, 'ndax', START))).toMatchObject({
      source: 'ndax',
      feed_lag_seconds: null,
      poll_cycle_seconds: null,
      requests: 0,
      egress: [],
    });
  });

  test('tell the newest candle by its start and its age from its end, never negative', () => {
    book.run({ id: 's1', start: START, closes: [100, null, null, 100] });
    const at = (now: number | null) => book.read((reader) => marketMetrics(reader, 'simulated', now));
    expect(at(START + 5 * MINUTE)).toMatchObject({
      source: 'simulated',
      newest_candle: '2026-01-01T00:03:00Z',
      data_age_seconds: 60,
      gaps: 1,
    });
    expect(at(START).data_age_seconds).toBe(0);
    expect(at(null).data_age_seconds).toBeNull();
  });

  test('are about the last session alone', () => {
    book.run({ id: 's1', start: START, closes: [100, null, 100] });
    book.run({ id: 's2', start: START + DAY, closes: [] });
    const metrics = book.read((reader) => marketMetrics(reader, 'simulated', START + DAY));
    expect(metrics).toMatchObject({ newest_candle: null, data_age_seconds: null, gaps: 0 });
  });
});
