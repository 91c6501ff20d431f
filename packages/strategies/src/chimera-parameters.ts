import type { ParameterRange } from '@chimera/engine';

/** All intervals are in candles of the higher timeframe. */
export const chimeraParameters = {
  multiple: {
    default: 5,
    min: 1,
    max: 60,
    integer: true,
    description: 'base candles in one candle of the higher timeframe, on which everything is decided',
  },
  fast: { default: 8, min: 2, max: 200, integer: true, description: 'interval of the fast average' },
  slow: {
    default: 24,
    min: 3,
    max: 400,
    integer: true,
    description: 'interval of the slow average; more than fast',
  },
  efficiencyInterval: {
    default: 10,
    min: 4,
    max: 200,
    integer: true,
    description: 'interval of the efficiency ratio; ten is Kaufman’s own',
  },
  trendAdx: {
    default: 20,
    min: 10,
    max: 50,
    description: 'from this ADX on a market trends, below it ranges',
  },
  trendEfficiency: {
    default: 0.3,
    min: 0.05,
    max: 0.9,
    description: 'from this efficiency ratio on a market trends, below it ranges',
  },
  bandInterval: {
    default: 20,
    min: 5,
    max: 200,
    integer: true,
    description: 'interval of the Bollinger bands',
  },
  bandWidth: { default: 2, min: 0.5, max: 4, description: 'standard deviations from the middle to a band' },
  stopAtr: { default: 5, min: 1, max: 20, description: 'average true ranges to the stop of a trend entry' },
  cost: {
    default: 0.005,
    min: 0,
    max: 0.05,
    description: 'cost of a round trip, as a fraction of its notional',
  },
  edge: {
    default: 1.3,
    min: 1,
    max: 10,
    description: 'costs that a move must promise before it is worth an entry',
  },
  risk: { default: 0.001, min: 0.0001, max: 0.05, description: 'share of equity that the stop may cost' },
} satisfies Readonly<Record<string, ParameterRange>>;
