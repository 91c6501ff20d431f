import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Log, SessionClock } from '@chimera/base';
import { loadConfig } from '@chimera/config';
import type { TimeSpan } from '@chimera/engine';
import { type FeedStatus, openExchange, type PublicExchange, reachExchange } from '@chimera/market-data';
import { planSession } from '@chimera/session';
import type { SessionPlan } from '@chimera/workdir';
import { Bot, type BotEnd } from '../../packages/supervision/src/bot.ts';
import type { Fault } from '../exchange/faults/fault.ts';
import { ExchangeApart, type Truth } from './exchange-apart.ts';

export const MINUTE_MS = 60_000;
/** The session begins then, by its own clock. */
export const START = Date.UTC(2026, 0, 10, 12);

const BASES = 'BTC ETH SOL XRP ADA DOGE LTC BCH LINK DOT AVAX ATOM XLM UNI AAVE SHIB TRX EOS ALGO FIL';
export const SYMBOLS: readonly string[] = BASES.split(' ').map((base) => `${base}/CAD`);

/** What a fast clock adds to a request's way, in real milliseconds, is forgiven by the exchange. */
const FORGIVEN_MS = 100;

/** The machine's time between the plan and the session's start. */
const READY_MS = 500;

/** Session time in which a session is planned, at the pace of the machine: however busy it is, no fault begins before. */
const PLANNING_MS = 30 * MINUTE_MS;

const LOOK_EVERY_MS = 1_000;

/** A look that comes this much later than it should is told. */
const STALL_MS = 10_000;

export interface CompressedOptions {
  readonly minutes: number;
  readonly symbols: readonly string[];
  /** Session time for each unit of the machine's. */
  readonly speed: number;
  readonly strategy: string;
  readonly faults: readonly Fault[];
  /** Called every session minute. */
  readonly onMinute?: (minute: number) => void;
}

/** How long after its close the newest candle came, as it was seen at that time. */
export interface Lag {
  readonly time: number;
  readonly lagMs: number;
}

/** A session that was lived through. The folder with its ledger is the caller's to clear. */
export interface LivedSession {
  readonly workdir: string;
  readonly plan: SessionPlan;
  readonly end: BotEnd;
  readonly incidents: readonly string[];
  readonly status: FeedStatus;
  readonly lags: readonly Lag[];
  /** When this process did not run though it was due, in session time. */
  readonly stalls: readonly TimeSpan[];
  readonly truth: Truth;
}

/**
 * Lives a paper session on an exchange of our own by a clock that runs faster than the machine's: planning, feed, engine
 * and ledger are the product's own, the exchange is another process.
 */
export async function liveCompressed(options: CompressedOptions): Promise<LivedSession> {
  const { minutes, symbols, speed, strategy, faults, onMinute = () => {} } = options;
  const workdir = mkdtempSync(join(tmpdir(), 'chimera-chaos-'));
  const until = START + minutes * MINUTE_MS;
  // What is loaded first is loaded before the clock runs.
  await (await openExchange('ndax', { baseUrl: 'http://127.0.0.1:9' })).close();
  const startsAt = START - PLANNING_MS;
  const toleranceMs = FORGIVEN_MS * speed;
  const exchange = await ExchangeApart.start({ startsAt, speed: 1, symbols, faults, toleranceMs });
  const clock = new SessionClock(exchange.anchor);
  const now = () => clock.now();
  try {
    const open = async (id: string) =>
      paced(await openExchange(id, { baseUrl: exchange.url, requestIntervalMs: 0, now, steadyNow: now }));
    const reached = await reachExchange({
      exchanges: ['ndax'],
      symbols,
      timeframe: '1m',
      periodMs: MINUTE_MS,
      clock,
      random: () => 0.5,
      open,
    });
    if (reached.id === null) throw new Error(reached.passedOver.join());
    const flags = { mode: 'paper', duration: `${minutes}m`, strategy };
    const { config } = loadConfig({ workdir, configFile: undefined, environment: {}, flags });
    const wide = { ...config, chimera_bot: { ...config.chimera_bot, symbols: [...symbols] } };
    const request = { workdir, config: wide, speed: 1, seed: null, dataFiles: [], newBook: false };
    const plan = await planSession({ ...request, exchange: reached }, START - 10_000);
    await exchange.goOn(START - READY_MS * speed, speed);
    const { anchor } = exchange;
    clock.anchor(anchor);
    const incidents: string[] = [];
    const bot = await Bot.open(
      plan,
      new Log(join(workdir, 'chimera-bot.log'), 'INFO'),
      (severity, kind, message) => incidents.push(`${severity} ${kind}: ${message}`),
      // Twenty seconds of the machine's.
      { clock, open, lastCandlesMs: 20_000 * speed },
    );
    const over = new AbortController();
    const watching = watch(clock, bot, over.signal, onMinute);
    const end = await bot.run(anchor);
    over.abort();
    const { lags, stalls } = await watching;
    const status = bot.feedStatus!;
    await bot.close();
    return { workdir, plan, end, incidents, status, lags, stalls, truth: await exchange.truth(START, until) };
  } catch (error) {
    rmSync(workdir, { recursive: true });
    throw error;
  } finally {
    await exchange.close();
  }
}

/** Looks at how far behind the newest candle came in, several times a cycle. */
async function watch(
  clock: SessionClock,
  bot: Bot,
  signal: AbortSignal,
  onMinute: (minute: number) => void,
): Promise<Pick<LivedSession, 'lags' | 'stalls'>> {
  const lags: Lag[] = [];
  const stalls: TimeSpan[] = [];
  for (let time = START; !signal.aborted; time += LOOK_EVERY_MS) {
    await clock.until(time, signal);
    if (clock.now() > time + STALL_MS) stalls.push({ from: time, to: clock.now() });
    const lagMs = bot.feedStatus?.lagMs ?? null;
    if (lagMs !== null && lagMs !== lags.at(-1)?.lagMs) lags.push({ time: clock.now(), lagMs });
    if ((time - START) % MINUTE_MS === 0) onMinute((time - START) / MINUTE_MS);
  }
  return { lags, stalls };
}

/** The pace that the exchange asks for, in the session's time instead of the machine's. */
function paced(exchange: PublicExchange): PublicExchange {
  return new Proxy(exchange, {
    get(target, key) {
      if (key === 'requestIntervalMs') return 1_000;
      const value = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
