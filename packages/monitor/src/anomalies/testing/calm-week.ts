import { StrategyEngine, simulatedBook, simulatedInstruments, simulatedMarket } from '@chimera/engine';
import type { EquityRow } from '@chimera/ledger';
import { shippedStrategies } from '@chimera/strategies';
import { setupWith } from '../../../../engine/src/testing/engine-bench.ts';
import { executionWith } from '../../../../engine/src/testing/market-builder.ts';
import type { Sample } from '../anomaly.ts';
import { EquitySteps } from '../equity-steps.ts';
import { spreadOf } from '../spread-samples.ts';
import { logNormal, noise } from './noise.ts';

const MINUTE = 60_000;
const CHECK_MS = 5 * MINUTE;
const WEEK_MS = 7 * 86_400_000;
const SYMBOLS = ['BTC/USDT', 'ETH/USDT', 'SOL/USDT'];
export const WEEK_START = Date.UTC(2026, 0, 1);

/**
 * Every sample of a week in which nothing is wrong, without processes: the simulated market traded by the default
 * strategy with the default limits, a book of each symbol at each health check, a feed whose answers take as long as
 * answers do (median 1.5 s, one in a hundred over 6 s), and now and then a single error.
 */
export function* calmWeek(seed: number): Generator<Sample> {
  const strategy = shippedStrategies.get('chimera')!;
  const uniform = noise(seed);
  const periodMs = MINUTE;
  const engine = new StrategyEngine(
    setupWith({
      symbols: SYMBOLS,
      instruments: simulatedInstruments(SYMBOLS),
      strategy: strategy.name,
      parameters: Object.fromEntries(
        Object.entries(strategy.parameters).map(([name, range]) => [name, range.default]),
      ),
      execution: executionWith({
        slippageModel: 'spread',
        slippage: 0.5,
        latencyMs: 250,
        volumeShare: 0.1,
      }),
    }),
    strategy,
    [],
  );
  const identity = {
    mode: 'test',
    market: `simulated:${seed}`,
    currency: 'USDT',
    startingCash: '10000',
  } as const;
  const begun = { changed: [], previous: null, marks: {}, highWaterMark: 10_000 };
  engine.begin({ time: WEEK_START, ends: WEEK_START + WEEK_MS, identity, ...begun });
  const steps = new EquitySteps();
  const market = simulatedMarket({ seed, symbols: SYMBOLS, from: WEEK_START, periodMs });
  for (const candle of market) {
    const time = candle.start + periodMs;
    if (time > WEEK_START + WEEK_MS) return;
    engine.step({ kind: 'candle', candle, late: false });
    const { book } = engine;
    const equity = book.equity();
    const session = String(Math.floor((time - 1 - WEEK_START) / (6 * 60 * MINUTE)));
    if (candle.symbol === SYMBOLS.at(-1)) {
      const row: EquityRow = {
        time,
        session,
        equity,
        cash: book.cashNumber,
        exposure: equity - book.cashNumber,
        seq: 0,
      };
      const step = steps.add(row);
      if (step) yield step;
      if (time % CHECK_MS === 0) yield* healthCheck(session, time, uniform);
    }
    if (time % CHECK_MS !== 0) continue;
    const spread = spreadOf(simulatedBook({ seed, candle, periodMs }));
    if (spread !== null) yield { kind: 'spread', source: candle.symbol, session, time, value: spread };
  }
}

function* healthCheck(session: string, time: number, uniform: () => number): Generator<Sample> {
  const lag = logNormal(uniform, 1.5, 0.6);
  const at = { session, time };
  yield { kind: 'latency', source: 'exchange', ...at, value: lag };
  // A check comes at any moment between two candles.
  yield { kind: 'data-age', source: 'exchange', ...at, value: lag + 60 * uniform() };
  const failed = uniform() < 0.05 ? 1 : 0;
  yield { kind: 'error-burst', source: 'requests to exchange', ...at, value: failed };
  yield { kind: 'error-burst', source: 'the runtime', ...at, value: uniform() < 0.01 ? 1 : 0 };
  for (const source of ['bot', 'server']) yield { kind: 'crash', source, ...at, value: 0 };
}
