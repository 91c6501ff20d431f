import { cpus } from 'node:os';
import {
  type Candle,
  Engine,
  resolveParameters,
  SIMULATION_ORIGIN,
  shippedStrategies,
  simulatedInstruments,
  simulatedMarket,
  type TradingSetup,
} from '@chimera/engine';
import { SMA } from 'trading-signals';

/**
 * How many candles a second the whole engine takes (inspection, fills, book, governor, equity each candle,
 * strategy), beside a peer that does nothing but the two moving averages of sma-cross. Medians, one core.
 */
const RUNS = 5;
const COUNT = 500_000;
const SYMBOL = 'BTC/USDT';
const MINUTE = 60_000;

function market(): readonly Candle[] {
  const candles: Candle[] = [];
  for (const candle of simulatedMarket({
    seed: 7,
    symbols: [SYMBOL],
    from: SIMULATION_ORIGIN,
    periodMs: MINUTE,
  })) {
    candles.push(candle);
    if (candles.length === COUNT) break;
  }
  return candles;
}

function setupFor(strategy: string): TradingSetup {
  const definition = shippedStrategies.get(strategy)!;
  const resolved = resolveParameters(definition, {});
  return {
    symbols: [SYMBOL],
    exitsOnly: [],
    instruments: simulatedInstruments([SYMBOL]),
    periodMs: MINUTE,
    strategy,
    strategyHash: null,
    parameters: 'parameters' in resolved ? resolved.parameters : {},
    riskLevel: 'moderate',
    limits: {
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
    },
    execution: {
      slippageModel: 'spread',
      slippage: 0.5,
      latencyMs: 250,
      volumeShare: 0.1,
      fillOn: 'candle',
      fillOnTouch: false,
    },
  };
}

/** Returns what the run found, so that equal work can be told from less work. */
function runEngine(strategy: string, candles: readonly Candle[]): string {
  const engine = new Engine(setupFor(strategy), shippedStrategies.get(strategy)!, []);
  const time = candles[0]!.start;
  const identity = { mode: 'test', market: 'bench', currency: 'USDT', startingCash: '10000' } as const;
  engine.begin({ time, ends: time, identity, changed: [], previous: null, marks: {}, highWaterMark: 10_000 });
  for (const candle of candles) engine.step({ kind: 'candle', candle, late: false });
  return `${engine.book.fillCount} fills, equity ${engine.book.equity().toFixed(2)}`;
}

function runPeer(candles: readonly Candle[]): string {
  const fast = new SMA(20);
  const slow = new SMA(50);
  let isAbove = false;
  let crossings = 0;
  for (const { close } of candles) {
    const quick = fast.update(close, false);
    const steady = slow.update(close, false);
    if (quick === null || steady === null) continue;
    if (quick > steady !== isAbove) crossings += 1;
    isAbove = quick > steady;
  }
  return `${crossings} crossings`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function measure(name: string, work: () => string): number {
  const found = work();
  const seconds = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    if (work() !== found) throw new Error(`${name} is not deterministic`);
    return (performance.now() - start) / 1000;
  });
  const rate = COUNT / median(seconds);
  console.log(
    `${name.padEnd(28)} ${Math.round(rate).toLocaleString('en').padStart(12)} candles/s   ${found}`,
  );
  return rate;
}

const candles = market();
console.log(
  `${COUNT.toLocaleString('en')} candles, median of ${RUNS}, Node ${process.version}, ${cpus()[0]?.model}`,
);
const peer = measure('peer: two SMAs, nothing else', () => runPeer(candles));
for (const strategy of ['sma-cross', 'chimera', 'buy-and-hold']) {
  const rate = measure(`engine: ${strategy}`, () => runEngine(strategy, candles));
  console.log(`${''.padEnd(28)} ${(rate / peer).toFixed(2).padStart(12)} of the peer's rate`);
}
