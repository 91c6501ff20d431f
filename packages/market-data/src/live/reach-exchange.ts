import type { EgressCount } from '@chimera/contract';
import type { Candle } from '@chimera/engine';
import type { ExchangeMarket, PublicExchange } from '../exchange/public-exchange.ts';
import { Episodes } from './episodes.ts';
import { type ClockReading, ExchangeClock } from './exchange-clock.ts';
import type { FeedClock } from './feed-clock.ts';
import { type PollPlan, pollPlan } from './poll-plan.ts';
import { RequestLane } from './request-lane.ts';
import { Tally } from './tally.ts';

/** How long each exchange may not answer before a session is planned without it. */
export const PATIENCE_MS = 30_000;

/** Clocks differ a little. */
const CLOCK_TOLERANCE_MS = 5_000;

/** Opens an exchange by ccxt's id, or what stands in its place. */
export type OpenExchange = (
  id: string,
  options: { readonly baseUrl?: string | undefined; readonly paceFile: string },
) => Promise<PublicExchange>;

interface Wanted {
  /** In order of preference. */
  readonly exchanges: readonly string[];
  readonly symbols: readonly string[];
  readonly timeframe: string;
  readonly periodMs: number;
  readonly clock: FeedClock;
  readonly random: () => number;
  open(id: string, now: () => number): Promise<PublicExchange>;
}

/** An exchange that answered, and what it listed. */
export interface ReachedExchange {
  readonly id: string;
  readonly markets: readonly ExchangeMarket[];
  readonly timeframes: readonly string[];
  readonly poll: PollPlan;
  /** How this machine's clock stands to the exchange's; `null` where the exchange says nothing of its time. */
  readonly clock: ClockReading | null;
  /** Those before it in the list, and why they were passed over. */
  readonly passedOver: readonly string[];
  readonly egress: readonly EgressCount[];
}

/** What asking came to: the first exchange that answered, or why none did. */
export type Reached = ReachedExchange | { readonly passedOver: readonly string[]; readonly id: null };

/** Asks one exchange after the other for its markets, until one answers. Throws what `open` throws. */
export async function reachExchange(wanted: Wanted): Promise<Reached> {
  const passedOver: string[] = [];
  for (const id of wanted.exchanges) {
    const clock = new ExchangeClock(wanted.clock);
    const exchange = await wanted.open(id, () => clock.now());
    try {
      const found = await ask(exchange, wanted, clock);
      if (typeof found !== 'string') return { id, ...found, passedOver, egress: exchange.egress() };
      // Most of what exchanges say of their failures begins with their name.
      passedOver.push(found.startsWith(`${id}: `) ? found : `${id}: ${found}`);
    } finally {
      await exchange.close();
    }
  }
  return { id: null, passedOver };
}

async function ask(
  exchange: PublicExchange,
  { symbols, timeframe, periodMs, random }: Wanted,
  clock: ExchangeClock,
): Promise<Pick<ReachedExchange, 'markets' | 'timeframes' | 'poll' | 'clock'> | string> {
  const poll = pollPlan(symbols.length, exchange.requestIntervalMs);
  const { timeframes } = exchange;
  let words = 'no answer';
  const episodes = new Episodes((severity, _kind, message) => {
    if (severity !== 'info') words = message;
  });
  const lane = new RequestLane({
    exchange,
    intervalMs: poll.intervalMs,
    clock,
    random,
    episodes,
    tally: new Tally(),
  });
  const patience = new AbortController();
  const began = clock.now();
  for (;;) {
    const asked = await lane.ask('markets', (source) => source.markets(patience.signal));
    if ('result' in asked) {
      const markets = asked.result;
      if (!clock.reading && exchange.hasTimeEndpoint) {
        await clock.until(lane.freeAt);
        await lane.ask('its time', (source) => source.askTime(patience.signal));
      }
      const probe = markets.find(({ symbol, active }) => active && symbols.includes(symbol));
      const fault =
        probe && timeframes.includes(timeframe)
          ? await stampFault(lane, probe.symbol, timeframe, periodMs, clock)
          : null;
      return fault ?? { markets, timeframes, poll, clock: clock.reading };
    }
    if (asked.failure === 'region-refused' || clock.now() - began >= PATIENCE_MS) return words;
    await clock.until(Math.min(lane.freeAt, began + PATIENCE_MS));
  }
}

/** A candle that begins in the future is stamped with something else than its start: everything would be off by one. */
async function stampFault(
  lane: RequestLane,
  symbol: string,
  timeframe: string,
  periodMs: number,
  clock: ExchangeClock,
): Promise<string | null> {
  await clock.until(lane.freeAt);
  const since = Math.floor(clock.now() / periodMs) * periodMs - 5 * periodMs;
  const asked = await lane.ask<readonly Candle[]>('candles', (source) =>
    source.candles(symbol, timeframe, since, 10),
  );
  if (!('result' in asked)) return null;
  const newest = Math.max(...asked.result.map(({ start }) => start));
  if (newest <= clock.now() + CLOCK_TOLERANCE_MS) return null;
  const cause = clock.reading
    ? 'the exchange’s stamps are wrong'
    : 'the clock of this machine or the exchange’s stamps are wrong';
  const start = new Date(newest).toISOString();
  return `its newest ${timeframe} candle of ${symbol} starts at ${start}, which is in the future: ${cause}`;
}
