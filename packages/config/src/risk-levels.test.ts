import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { limitsFor } from './risk-levels.ts';
import { scratchWorkdir } from './testing/scratch-workdir.ts';

const workdir = scratchWorkdir();
const limits = (settings: object) => limitsFor(workdir.load({ file: { chimera_bot: settings } }).config);

describe('the defaults', () => {
  test.each([
    ['conservative', 0.025, 0.0125, 2, 6, 0.7],
    ['moderate', 0.05, 0.025, 3, 12, 0.6],
    ['aggressive', 0.1, 0.05, 5, 20, 0.5],
  ])(
    '%s',
    (risk_level, maxPositionSize, maxDailyLoss, maxOpenPositions, maxTradesPerDay, leastConfidence) => {
      expect(limits({ risk_level })).toEqual({
        maxPositionSize,
        maxDailyLoss,
        maxDrawdown: 0.2,
        maxExposure: 0.5,
        stopLoss: 0.02,
        takeProfit: 0.05,
        maxOpenPositions,
        maxTradesPerDay,
        leastConfidence,
        cooldownMs: 900_000,
      });
    },
  );
});

test('no risk level exceeds what is configured', () => {
  const settings = fc.record({
    risk_level: fc.constantFrom('conservative', 'moderate', 'aggressive'),
    max_position_size: fc.double({ min: 1e-6, max: 0.25, noNaN: true }),
    max_daily_loss: fc.double({ min: 1e-6, max: 0.2, noNaN: true }),
    max_open_positions: fc.integer({ min: 1, max: 50 }),
    max_trades_per_day: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(settings, (bot) => {
      const { maxPositionSize, maxDailyLoss, maxOpenPositions, maxTradesPerDay } = limits(bot);
      expect(maxPositionSize).toBeLessThanOrEqual(bot.max_position_size);
      expect(maxDailyLoss).toBeLessThanOrEqual(bot.max_daily_loss);
      expect(maxOpenPositions).toBeLessThanOrEqual(bot.max_open_positions);
      expect(maxTradesPerDay).toBeLessThanOrEqual(bot.max_trades_per_day);
      for (const limit of [maxPositionSize, maxDailyLoss, maxOpenPositions, maxTradesPerDay]) {
        expect(limit).toBeGreaterThan(0);
      }
    }),
  );
});
