import {
  type Execution,
  type Limits,
  resolveParameters,
  StrategyEngine,
  simulatedInstruments,
  type TradingSetup,
} from '@chimera/engine';
import { shippedStrategies } from '@chimera/strategies';
import { candleAt, type Market, MINUTE } from './market.ts';

/** One way in and out; times are the ends of the candles that filled it. */
export interface Trade {
  readonly openedAt: number;
  readonly closedAt: number;
  readonly entryPrice: number;
  readonly exitPrice: number;
}

/** The limits of a session at moderate risk. */
const usual: Limits = {
  maxPositionSize: 0.05,
  maxDailyLoss: 0.025,
  maxDrawdown: 0.5,
  maxExposure: 0.5,
  stopLoss: 0.02,
  takeProfit: 0.05,
  maxOpenPositions: 3,
  maxTradesPerDay: 12,
  leastConfidence: 0.6,
  cooldownMs: 15 * MINUTE,
};

/** So wide that every signal becomes a trade and nothing but a signal ends one: what the peers do. */
const wide: Limits = {
  ...usual,
  maxPositionSize: 0.02,
  maxDailyLoss: 0.9,
  maxDrawdown: 0.9,
  stopLoss: 0.5,
  takeProfit: 0.5,
  maxOpenPositions: 50,
  maxTradesPerDay: 1000,
  cooldownMs: 0,
};

const realistic: Execution = {
  slippageModel: 'spread',
  slippage: 0.5,
  latencyMs: 250,
  volumeShare: 0.1,
  fillOn: 'candle',
  fillOnTouch: false,
};

/** Fills at the next open, no matter what the volume is; fees are taken all the same. */
const plain: Execution = {
  ...realistic,
  slippageModel: 'none',
  slippage: 0,
  latencyMs: 0,
  volumeShare: null,
};

export type Rules = 'usual' | 'plain';

export interface Outcome {
  /** Kept, so that what it holds on to can be weighed. */
  readonly engine: StrategyEngine;
  readonly drawdown: number;
}

function setupFor(market: Market, strategy: string, rules: Rules): TradingSetup {
  const resolved = resolveParameters(shippedStrategies.get(strategy)!, {});
  return {
    symbols: market.symbols,
    exitsOnly: [],
    instruments: simulatedInstruments(market.symbols),
    periodMs: MINUTE,
    strategy,
    strategyHash: null,
    parameters: 'parameters' in resolved ? resolved.parameters : {},
    riskLevel: 'moderate',
    limits: rules === 'usual' ? usual : wide,
    execution: rules === 'usual' ? realistic : plain,
  };
}

/** A whole session: each candle made from its columns, each step through the engine, equity after each. */
export function runSession(market: Market, strategy: string, rules: Rules): Outcome {
  const engine = new StrategyEngine(setupFor(market, strategy, rules), shippedStrategies.get(strategy)!, []);
  const time = candleAt(market, 0).start;
  const identity = { mode: 'test', market: 'bench', currency: 'USDT', startingCash: '10000' } as const;
  engine.begin({ time, ends: time, identity, changed: [], previous: null, marks: {}, highWaterMark: 10_000 });
  let peak = 0;
  let drawdown = 0;
  for (let index = 0; index < market.length; index += 1) {
    engine.step({ kind: 'candle', candle: candleAt(market, index), late: false });
    const equity = engine.book.equity();
    if (equity > peak) peak = equity;
    else drawdown = Math.max(drawdown, 1 - equity / peak);
  }
  return { engine, drawdown };
}
