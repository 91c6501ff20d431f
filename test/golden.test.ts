import { type Instrument, StrategyEngine } from '@chimera/engine';
import { shippedStrategies } from '@chimera/strategies';
import { describe, expect, test } from '@jest/globals';
import { setupWith } from '../packages/engine/src/testing/engine-bench.ts';
import { hasRecordedData, recordedCandles } from './recorded-data.ts';

const SMALLEST = '0.000000000000000001';
const frictionless: Instrument = {
  symbol: 'BTC/USDT',
  base: 'BTC',
  quote: 'USDT',
  tickSize: '0.01',
  lotSize: SMALLEST,
  minQuantity: SMALLEST,
  minNotional: '0',
  makerFeeRate: '0.001',
  takerFeeRate: '0.001',
  priceCollar: null,
};

/** Published result of this strategy on this week: 244 fills, 7144.39 at the end, 30.81 % maximum drawdown. */
const title = 'the SMA 20/50 cross on a real week, all in and all out, comes out to the cent';

describe('golden case', () => {
  const run = hasRecordedData ? test : test.skip;
  run(hasRecordedData ? title : `${title} (skipped: ../shared/data is absent)`, () => {
    const candles = recordedCandles('BTC_USDT-1m-20210219.csv', 'BTC/USDT');
    const strategy = shippedStrategies.get('sma-cross')!;
    const engine = new StrategyEngine(
      setupWith({
        instruments: [frictionless],
        strategy: strategy.name,
        parameters: { fast: 20, slow: 50 },
        limits: null,
      }),
      strategy,
      [],
    );
    const time = candles[0]!.start;
    const identity = { mode: 'test', market: 'recorded', currency: 'USDT', startingCash: '10000' } as const;
    engine.begin({
      time,
      ends: time,
      identity,
      changed: [],
      previous: null,
      marks: {},
      highWaterMark: 10_000,
    });
    let peak = 0;
    let drawdown = 0;
    for (const candle of candles) {
      engine.step({ kind: 'candle', candle, late: false });
      const equity = engine.book.equity();
      peak = Math.max(peak, equity);
      drawdown = Math.max(drawdown, 1 - equity / peak);
    }
    expect(engine.book.fillCount).toBe(244);
    expect(engine.book.equity().toFixed(2)).toBe('7144.39');
    expect((drawdown * 100).toFixed(2)).toBe('30.81');
  });
});
