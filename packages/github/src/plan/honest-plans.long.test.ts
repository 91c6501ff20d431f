import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { NOW, PlanDesk, type Wish } from './testing/plan-desk.ts';

/** Any configuration that a person may write, as far as it reaches a plan. */
const configuration = fc.record(
  {
    mode: fc.constantFrom('paper', 'test'),
    book: fc.constantFrom('main', 'alpha', 'x-1'),
    system_name: fc.string({ maxLength: 40 }),
    $schema: fc.constant('./schema.json'),
    account: fc.record({ starting_cash: fc.constantFrom(1, 0.1, 10_000, 1e12, 12_345.67) }),
    runtime_settings: fc.record(
      { duration_hours: fc.constantFrom(0.001, 0.75, 1, 5.5, 5.51, 6), schedule: fc.constant('3 */4 * * *') },
      { requiredKeys: [] },
    ),
    chimera_bot: fc.record(
      {
        risk_level: fc.constantFrom('conservative', 'moderate', 'aggressive'),
        max_position_size: fc.constantFrom(0.01, 0.1, 0.25, 1e-7),
        max_daily_loss: fc.constantFrom(0.01, 0.07, 0.2),
        on_loss_limit: fc.constantFrom('reduce', 'flatten'),
        cooldown_minutes: fc.constantFrom(0, 0.3, 1440),
        max_open_positions: fc.integer({ min: 1, max: 50 }),
        timeframe: fc.constantFrom('1m', '5m', '1h', '6h', '1d'),
        strategy: fc.constantFrom(
          'chimera',
          'sma-cross',
          'rsi-reversion',
          'breakout',
          './own.mjs',
          ' own.mjs',
        ),
        log_level: fc.constantFrom('DEBUG', 'ERROR'),
        platform: fc.constantFrom('ndax', 'kraken'),
      },
      { requiredKeys: [] },
    ),
    execution: fc.record(
      {
        maker_fee: fc.constantFrom(null, 0, 0.001, 1e-7),
        taker_fee: fc.constantFrom(null, 0, 0.0025),
        slippage_model: fc.constantFrom('none', 'spread', 'volume-share'),
        latency_ms: fc.constantFrom(0, 600_000),
        fill_on: fc.constantFrom('auto', 'candle'),
        fill_on_touch: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    market_data: fc.record(
      {
        fallbacks: fc.constantFrom([], ['kraken'], ['binance', 'ndax']),
        max_age_seconds: fc.constantFrom(1, 86_400),
        servers: fc.constantFrom({}, { ndax: 'http://127.0.0.1:4711' }),
      },
      { requiredKeys: [] },
    ),
    unified_server: fc.record(
      { host: fc.constant('0.0.0.0'), port: fc.constant(4000) },
      { requiredKeys: [] },
    ),
    monitoring: fc.record({ heartbeat_interval: fc.constantFrom(1, 30) }),
    safety: fc.record({ max_runtime_hours: fc.constant(6) }),
  },
  { requiredKeys: [] },
);

const inputs = fc.record(
  {
    mode: fc.constantFrom('paper', 'test'),
    risk: fc.constantFrom('conservative', 'moderate', 'aggressive'),
    duration: fc.constantFrom('45s', '90m', '5h', '6h'),
    strategy: fc.constantFrom('buy-and-hold', 'sma-cross', 'chimera', './own.mjs'),
    book: fc.constantFrom('beta', 'main'),
  },
  { requiredKeys: [] },
);

const wish = fc.record({
  configured: configuration,
  flags: inputs,
  folder: fc.constantFrom('.', 'bots/alpha', 'Bots/ü'),
  inFile: fc.boolean(),
  isRecorded: fc.boolean(),
  /** Beside recorded candles: a market without steps. */
  hasTerms: fc.boolean(),
  isHosted: fc.boolean(),
  legs: fc.constantFrom(1, 2, 24),
  speed: fc.constantFrom(0.5, 1, 720, 1e6),
  seed: fc.option(fc.integer({ min: 0, max: 2 ** 32 - 1 })),
  environment: fc.constantFrom({}, { MAX_POSITION_SIZE: '0.2', RISK_LEVEL: 'aggressive' }),
  /** Sessions that the book had before. */
  before: fc.constantFrom(0, 0, 1, 2),
  isNew: fc.boolean(),
  /** What launch knows that preflight did not: time goes by, and jobs are run again. */
  later: fc.constantFrom(0, 5 * 3_600_000, 20 * 86_400_000),
  attempt: fc.constantFrom(1, 3),
});

const TERMS = {
  symbol: 'BTC/USDT',
  tick_size: 0,
  lot_size: '0',
  min_notional: 1e-9,
  maker_fee: 0,
  price_collar: 1,
};

const STRATEGY = `export default {
  name: 'own', description: 'x',
  parameters: { size: { default: 1, min: 0, max: 5 } },
  warmup: () => 3,
  create: () => ({ onCandle: () => null }),
};`;

test('every plan that preflight makes is accepted by launch, no matter what is configured and asked for', async () => {
  await fc.assert(
    fc.asyncProperty(wish, async ({ configured, flags, folder, later, attempt, ...rest }) => {
      const desk = new PlanDesk(folder);
      try {
        for (const name of ['own.mjs', ' own.mjs']) desk.put(name, STRATEGY);
        const configFile = desk.put(
          rest.inFile ? 'other/own.json' : '.chimera/runtime-config.json',
          configured,
        );
        const asked = {
          ...rest,
          ...(rest.inFile ? { configFile } : {}),
          flags,
        };
        const mode = flags.mode ?? configured.mode ?? 'paper';
        const dataFiles = rest.isRecorded && mode === 'test' ? [desk.recording()] : [];
        if (rest.hasTerms) desk.put('candles/BTC_USDT-1m.terms.json', TERMS);
        const modal: Wish = { ...asked, dataFiles, speed: mode === 'paper' ? 1 : rest.speed };
        const isMinutes = (configured.chimera_bot?.timeframe ?? '1m') === '1m';
        const before = isMinutes ? rest.before : 0;
        for (let session = 0; session < before; session += 1) await desk.live(await desk.session(modal), 3);
        const plan = await desk.plan({ ...modal, newBook: rest.isNew, now: before * 86_400_000 });
        const { environment } = rest;
        const now = NOW + before * 86_400_000 + later;
        expect(await desk.refusals(plan, { context: { attempt }, now, environment })).toEqual([]);
      } finally {
        desk.close();
      }
    }),
    { numRuns: 80 },
  );
});
