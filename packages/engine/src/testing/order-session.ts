import type { Entries } from '../engine.ts';
import type { EngineEvent, TradingSetup } from '../messages.ts';
import { StrategyEngine } from '../strategy-engine.ts';
import { Audit } from './audit.ts';
import { begin, setupWith } from './engine-bench.ts';
import { BTC, ETH, executionWith, instrumentWith, limitsWith } from './market-builder.ts';
import { EVENING, randomEvents, randomEventsWithBooks, randomStrategy } from './random-session.ts';

/** Wide enough that orders of all kinds meet; no loss limit ends the trading. */
const limits = limitsWith({
  maxDailyLoss: 0.9,
  maxDrawdown: 0.9,
  maxPositionSize: 0.3,
  maxExposure: 0.6,
  maxTradesPerDay: 1000,
  stopLoss: 0.01,
  takeProfit: 0.01,
});

/** How orders are filled in the random sessions: on candles and on books, with and without each knob. */
export const settings: readonly (readonly [string, Partial<TradingSetup>])[] = [
  ['candles', { execution: executionWith({ volumeShare: 0.1 }) }],
  [
    'candles, latency and fixed slippage',
    {
      execution: executionWith({
        latencyMs: 90_250,
        slippageModel: 'fixed',
        slippage: 0.001,
        fillOnTouch: true,
      }),
    },
  ],
  [
    'candles and spread',
    { execution: executionWith({ slippageModel: 'spread', slippage: 0.5, volumeShare: 0.02 }) },
  ],
  ['books', { execution: executionWith({ fillOn: 'book', volumeShare: 0.1 }) }],
  [
    'books, latency and a collar',
    {
      execution: executionWith({
        fillOn: 'book',
        latencyMs: 250,
        slippageModel: 'volume-share',
        slippage: 0.1,
      }),
      instruments: [BTC, ETH].map((symbol) => instrumentWith({ symbol, priceCollar: 0.005 })),
    },
  ],
];

/** The same with sales of parts, several targets and several entries. */
export const partSettings = settings
  .filter((_, place) => place !== 2)
  .map(([name, changes]) => {
    const more = { ...changes, limits: { ...limits, maxPositionSize: 0.1, maxEntriesPerPosition: 4 } };
    return [`${name}, in parts`, more] as const;
  });

export function setupFor(changes: Partial<TradingSetup>): TradingSetup {
  return setupWith({ symbols: [BTC, ETH], limits, ...changes });
}

/** One that asks for orders of all types and, if a position may have several entries, for parts. */
export function strategyFor({ limits }: TradingSetup, seed: number) {
  return randomStrategy(seed, true, (limits?.maxEntriesPerPosition ?? 1) > 1);
}

/** One session of a strategy that asks for orders of all types. */
export function run(seed: number, changes: Partial<TradingSetup>, minutes = 120) {
  const setup = setupFor(changes);
  const engine = new StrategyEngine(setup, strategyFor(setup, seed), []);
  const start = begin(engine, EVENING);
  const draw = setup.execution.fillOn === 'book' ? randomEventsWithBooks : randomEvents;
  const steps = draw(seed, minutes).map((event) => [event, engine.step(event)] as const);
  return { engine, start, steps };
}

export function audited(
  setup: TradingSetup,
  start: Entries,
  steps: Iterable<readonly [EngineEvent, Entries]>,
): Audit {
  const audit = new Audit(setup);
  audit.begin(start);
  for (const [event, entries] of steps) audit.step(event, entries);
  return audit;
}
