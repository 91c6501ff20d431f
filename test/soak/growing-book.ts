import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ledgerPathOf, loadConfig, type RuntimeConfig } from '@chimera/config';
import { type Candle, type Engine, simulatedMarket } from '@chimera/engine';
import { LedgerReader, LedgerWriter, ObservationWriter, recallFor } from '@chimera/ledger';
import { SeenSoFar } from '@chimera/market-data';
import { planSession, type RunningStrategy, runStrategy } from '@chimera/session';
import type { SessionPlan } from '@chimera/workdir';
import { simulatedFeed } from '../../packages/market-data/src/simulated.ts';
import { sampleMetrics } from '../../packages/report/src/testing/sample-metrics.ts';
import { beginSession } from '../../packages/supervision/src/bot-start.ts';

const SEED = 7;

export interface BookShape {
  readonly symbols: readonly string[];
  readonly hours: number;
  readonly timeframe: string;
}

/** What the figures are about: three symbols, a candle a minute, a session every six hours. */
export const YEARLY: BookShape = {
  symbols: ['BTC/USDT', 'ETH/USDT', 'SOL/USDT'],
  hours: 6,
  timeframe: '1m',
};

/**
 * A book that grows by whole sessions, written by the real engine and the real writer in this process. The engine lives on
 * from one session to the next, as recalling the past at each start would take most of the time; when the program is
 * started again it goes on with the book as a session does.
 */
export class GrowingBook {
  readonly workdir: string;
  readonly path: string;
  readonly config: RuntimeConfig;
  #standing: { readonly engine: Engine; readonly strategy: RunningStrategy } | null = null;

  constructor(workdir: string, { symbols, hours, timeframe }: BookShape = YEARLY) {
    this.workdir = workdir;
    this.path = ledgerPathOf(workdir, 'test');
    mkdirSync(dirname(this.path), { recursive: true });
    const configFile = join(workdir, 'soak.json');
    const execution = { fill_on: 'candle' };
    const chimera_bot = { symbols, timeframe };
    writeFileSync(configFile, JSON.stringify({ chimera_bot, execution }));
    const { config } = loadConfig({ workdir, configFile, environment: {}, flags: { mode: 'test' } });
    // A test's sessions may be longer than a person's.
    this.config = { ...config, runtime_settings: { ...config.runtime_settings, duration_hours: hours } };
  }

  /** What the next session would be. */
  plan(): Promise<SessionPlan> {
    const { workdir, config } = this;
    return planSession({ workdir, config, speed: 1, seed: SEED, dataFiles: [], newBook: false }, 0);
  }

  /** Writes the next session from its first entry to its last. */
  async addSession(): Promise<void> {
    const plan = await this.plan();
    const ledger = new LedgerWriter(this.path);
    const observations = new ObservationWriter(this.path);
    try {
      const { engine, strategy } = await this.#begin(plan, ledger);
      this.#trade(plan, { engine, strategy, ledger, observations });
      const entries = engine.end(plan.ends, 'completed', 'the session reached its end');
      ledger.commit({ session: plan.id, seen: [], entries, time: plan.ends }, engine);
    } finally {
      observations.close();
      ledger.close();
    }
  }

  async #begin(plan: SessionPlan, ledger: LedgerWriter) {
    const reader = new LedgerReader(this.path);
    try {
      if (this.#standing) {
        beginAgain(plan, this.#standing.engine, reader, ledger);
        return this.#standing;
      }
      const strategy = await runStrategy(plan, () => {});
      const { symbols, periodMs } = plan.setup;
      const feed = simulatedFeed({ seed: SEED, symbols, periodMs });
      const seen = new SeenSoFar();
      const { engine } = await beginSession({ plan, reader, ledger, strategy, feed, seen, warn() {} });
      this.#standing = { engine, strategy };
      return this.#standing;
    } finally {
      reader.close();
    }
  }

  #trade(
    plan: SessionPlan,
    parts: {
      readonly engine: Engine;
      readonly strategy: RunningStrategy;
      readonly ledger: LedgerWriter;
      readonly observations: ObservationWriter;
    },
  ): void {
    const { engine, strategy, ledger, observations } = parts;
    const { id, start, ends, setup } = plan;
    const checkMs = this.config.monitoring.health_check_interval * 1000;
    let due = start;
    for (const candle of candlesOf(plan)) {
      const time = candle.start + setup.periodMs;
      if (time > ends) break;
      const event = { kind: 'candle', candle, late: false } as const;
      const question = engine.observe(event);
      const answer = question ? strategy.answer(question) : [];
      if (answer instanceof Promise) throw new Error('a shipped strategy answers at once');
      ledger.commit({ session: id, seen: [event], entries: engine.decide(answer), time }, engine);
      for (; due <= candle.start; due += checkMs) check(observations, plan, due, engine);
    }
    observations.incident({
      session: id,
      time: start,
      severity: 'warning',
      source: 'bot',
      kind: 'feed-slow',
      message: 'the exchange answered late',
    });
  }
}

function candlesOf({ start, setup }: SessionPlan): Iterable<Candle> {
  return simulatedMarket({ seed: SEED, symbols: setup.symbols, from: start, periodMs: setup.periodMs });
}

/** What a bot does at a session's start, but for recalling what the engine still knows. */
function beginAgain(plan: SessionPlan, engine: Engine, reader: LedgerReader, ledger: LedgerWriter): void {
  const { id, start: time, ends, identity, changed, previous, setup, warmup } = plan;
  const marks = Object.fromEntries(reader.marks());
  const highWaterMark = reader.cursor()?.high_water_mark ?? Number(identity.startingCash);
  const recall = recallFor(reader, { start: time, periodMs: setup.periodMs, warmup });
  const entries = engine.begin({ time, ends, identity, changed, previous, marks, highWaterMark });
  ledger.forgetEvents(time, recall.from);
  ledger.commit({ session: id, seen: [{ kind: 'recall', ...recall }], entries, time }, engine);
}

/** A health check as the controller writes it, with loads that differ, and every hundredth one degraded. */
function check(
  observations: ObservationWriter,
  { id, setup }: SessionPlan,
  time: number,
  engine: Engine,
): void {
  const number = Math.floor(time / 60_000);
  const isIll = number % 500 === 0;
  const metrics = sampleMetrics({
    system: { cpu_percent: 5 + (number % 40), memory_percent: 20 + (number % 7) },
    application: isIll ? { health_status: 'degraded', health_reasons: ['the processor is busy'] } : {},
    market: {
      egress: setup.symbols.map((symbol) => ({
        host: 'api.exchange.example',
        method: 'GET',
        path: `/klines/${symbol}`,
        count: number % 1000,
      })),
    },
  });
  const positions = [...engine.book.positions.values()].map(
    ({ symbol, quantityNumber, entryPrice, mark }) => ({
      symbol,
      quantity: quantityNumber,
      entry_price: entryPrice,
      mark_price: mark ?? entryPrice,
      mark_time: null,
      quarantined: false,
      unrealized_pnl: 0,
    }),
  );
  const trading = { ...metrics.trading, equity: engine.book.equity(), positions };
  observations.health(id, time, isIll ? 'degraded' : 'healthy', { ...metrics, trading });
}
