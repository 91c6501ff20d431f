import { StrategyError } from '@chimera/strategy-host';
import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../../../market-data/src/candle-table.ts';
import { judge } from './judge.ts';
import type { FoldResult, SearchPlan, TrialResult } from './search-job.ts';

const MINUTE = 60_000;

/** Four folds of ten minutes each. */
function planOf(points: SearchPlan['trials']): SearchPlan {
  const candles = Array.from({ length: 40 }, (_, minute) => ({
    ...{ symbol: 'A/USD', start: minute * MINUTE, open: 1, high: 1, low: 1, close: 1, volume: 1 },
  }));
  return {
    table: tableOf(candles, {
      ...{ symbols: ['A/USD'], markets: [], periodMs: MINUTE, sha256: '', length: candles.length },
      ...{ dropped: 0, refused: 0 },
    }),
    strategy: 'mine',
    currency: 'USD',
    timeframe: '1m',
    fixed: {},
    trials: points,
    folds: [0, 10, 20, 30].map((from) => ({ from, to: from + 10 })),
    returnMs: 5 * MINUTE,
    held: [0.01, 0.01, 0.02, 0.03],
    fingerprint: '',
    simulation: [],
    terms: [],
    limits: 'off',
  };
}

/** A fold of two returns, one and a half times and half of this. */
function fold(mean: number): FoldResult {
  const money = { gains: Math.max(0, 200 * mean), losses: Math.max(0, -200 * mean) };
  return {
    return: 2 * mean,
    drawdown: 0,
    trades: 1,
    open: 0,
    fees: 0,
    ...money,
    returns: [1.5 * mean, 0.5 * mean],
  };
}

function trial(index: number, ...means: number[]): TrialResult {
  return { index, folds: means.map(fold) };
}

const RANKING = { seed: 7, objective: 'sharpe', minTrades: 1, rankedBefore: [] } as const;

const trials = (count: number) => Array.from({ length: count }, (_, k) => ({ point: { k }, warmup: 0 }));

describe('the walk forward', () => {
  // Trial 0 leads in the first half and then falls; trial 1 is weak first and leads from the third fold on.
  const results = [trial(0, 0.04, 0.04, -0.08, 0.01), trial(1, 0.01, -0.01, 0.05, 0.06)];
  const result = judge(planOf(trials(2)), RANKING, results);

  test('trades each fold with what was best before it, and never with what is best in it', () => {
    expect(result.walkForward.steps.map(({ fold: number, chosen }) => [number, chosen])).toEqual([
      [3, { k: 0 }],
      [4, { k: 1 }],
    ]);
    expect(result.walkForward.steps.map((step) => step.return)).toEqual([-0.16, 0.12]);
    expect(result.walkForward.return).toBeCloseTo(0.84 * 1.12 - 1, 12);
    expect(result.walkForward.held).toBeCloseTo(1.02 * 1.03 - 1, 12);
  });

  test('shows the best of the first half beside what the second half made of them', () => {
    expect(result.halves.map(({ point }) => point)).toEqual([{ k: 0 }, { k: 1 }]);
    expect(result.halves[0]!.first.return).toBeCloseTo(1.08 * 1.08 - 1, 12);
    expect(result.halves[0]!.second.return).toBeCloseTo(0.84 * 1.02 - 1, 12);
  });

  test('two trials give no figure of overfitting, and the warning says so', () => {
    expect(result.overfitting).toMatchObject({ trials: 2, deflatedSharpe: null, probability: null });
    expect(result.warnings.join(' ')).toContain('too few trials with enough round trips');
  });
});

test('combinations that were refused for the same reason are counted together', () => {
  const refused = (k: number) => ({ point: { k }, refused: `k (${k}) is too small` });
  const plan = planOf([refused(1), refused(2), { point: { k: 3 }, warmup: 0 }]);
  expect(judge(plan, RANKING, [trial(2, 0, 0, 0, 0)]).trials).toEqual({
    run: 1,
    tooFewTrades: 0,
    refused: [{ message: 'k (…) is too small', count: 2 }],
  });
});

describe('a search in which nothing traded', () => {
  const still = (changes: Partial<FoldResult> = {}): FoldResult => ({ ...fold(0), trades: 0, ...changes });
  const failed = (index: number, ...folds: readonly FoldResult[]) => ({ index, folds });
  const broken = still({ failure: 'no such figure' });

  test('because the strategy failed on every candle says so, and is a failure', () => {
    const results = [failed(0, broken, broken, broken, broken), failed(1, broken, broken, broken, broken)];
    const search = () => judge(planOf(trials(2)), RANKING, results);
    expect(search).toThrow(StrategyError);
    expect(search).toThrow(
      /the strategy mine failed on every candle of all 2 combinations: no such figure; chimera backtest/,
    );
  });

  test('says that it did not trade if a single fold of it went well', () => {
    const results = [failed(0, broken, broken, broken, still())];
    expect(() => judge(planOf(trials(1)), RANKING, results)).toThrow(/No combination traded at all/);
  });
});
