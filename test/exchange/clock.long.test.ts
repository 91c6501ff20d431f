import { steadyNow as machineSteadyNow, SessionClock } from '@chimera/base';
import { openExchange, reachExchange } from '@chimera/market-data';
import { afterEach, expect, test } from '@jest/globals';
import { NOTHING_SEEN } from '../../packages/market-data/src/feed.ts';
import { ExchangeFeed } from '../../packages/market-data/src/live/exchange-feed.ts';
import { ExchangeServer } from './exchange-server.ts';
import { fixedInterval } from './market/interval.ts';
import type { ExchangeKind } from './wire-formats.ts';

const MINUTE = 60_000;
const SPEED = 60;
/** By the exchange's clock. */
const START = Date.UTC(2026, 0, 10, 12);

let server: ExchangeServer;
afterEach(() => server.close());

/** A machine whose clock is so far ahead of the exchange's, and the exchange, over real HTTP; both run fast. */
async function scene(kind: ExchangeKind, skewMs: number, dated: boolean) {
  const symbols = kind === 'ndax' ? ['BTC/CAD', 'ETH/CAD'] : ['BTC/USDT', 'ETH/USDT'];
  const anchor = { sessionTime: START - 30_000 + skewMs, steadyTime: machineSteadyNow(), speed: SPEED };
  const clock = new SessionClock(anchor);
  const begun = clock.now();
  const steadyNow = () => clock.now() - begun;
  const machine = {
    now: () => clock.now(),
    steady: steadyNow,
    until: (time: number, signal?: AbortSignal) => clock.until(time, signal),
  };
  server = await ExchangeServer.start({
    kind,
    clock,
    aheadMs: -skewMs,
    dated,
    symbols,
    limited: false,
    streamIntervalMs: 1_000,
  });
  const open = (id: string, now: () => number) =>
    openExchange(id, { baseUrl: server.url, requestIntervalMs: 0, now, steadyNow });
  return { symbols, machine, open };
}

test.each([
  ['ndax', 50_000, true, 'Date header'],
  ['ndax', -50_000, true, 'Date header'],
  ['binance', 600_000, true, 'Date header'],
  ['binance', -4_000, false, 'time endpoint'],
] as const)(
  '%s, with a clock %i ms ahead: the skew is found, and every candle comes finished and in time',
  async (kind, skewMs, dated, source) => {
    const { symbols, machine, open } = await scene(kind, skewMs, dated);
    const common = { symbols, timeframe: '1m', periodMs: MINUTE, clock: machine, random: () => 0.5, open };
    const reached = await reachExchange({ ...common, exchanges: [kind] });
    if (reached.id === null) throw new Error(reached.passedOver.join());
    const { clock: reading } = reached;
    expect(reading).toMatchObject({ source });
    expect(Math.abs(reading!.skewMs - skewMs)).toBeLessThanOrEqual(reading!.uncertaintyMs + 100);
    expect(reading!.uncertaintyMs).toBeLessThan(30_000);

    const incidents: string[] = [];
    const feed = new ExchangeFeed({
      ...common,
      exchanges: [kind],
      first: kind,
      instruments: [],
      // Less than the largest skew; of the machine's time seven seconds, which a busy one may take.
      maxAgeMs: 400_000,
      maxBookAgeMs: 10_000,
      lastCandlesMs: 20_000 * SPEED,
      backfill: [],
      skewMs: reading!.skewMs,
      nameOf: (id) => id,
      report: (severity, kind_, message) => incidents.push(`${severity} ${kind_}: ${message}`),
    });
    const minutes = 6;
    const until = START + minutes * MINUTE;
    const found: [string, number, number, boolean][] = [];
    const span = { from: START, until, seen: NOTHING_SEEN };
    for await (const event of feed.events(span, machine, new AbortController().signal)) {
      if (event.kind !== 'candle') continue;
      const { symbol, start, close } = event.candle;
      found.push([symbol, (start - START) / MINUTE, close, event.late]);
    }
    await feed.close();
    for (const symbol of symbols) {
      const truth = server.market.candles(symbol, fixedInterval(MINUTE), START, until, until);
      const own = found.filter(([name]) => name === symbol);
      const traded = new Set(truth.map(({ start }) => (start - START) / MINUTE));
      expect(own.map(([, minute]) => minute)).toEqual(Array.from({ length: minutes }, (_, at) => at));
      expect(own.filter(([, minute]) => traded.has(minute))).toEqual(
        truth.map(({ start, close }) => [symbol, (start - START) / MINUTE, close, false]),
      );
    }
    expect(incidents.filter((line) => !line.includes('clock-skew'))).toEqual([]);
  },
);

test('an exchange that says nothing of its time still has finished candles only', async () => {
  const { symbols, machine, open } = await scene('ndax', 50_000, false);
  const common = { symbols, timeframe: '1m', periodMs: MINUTE, clock: machine, random: () => 0.5, open };
  const reached = await reachExchange({ ...common, exchanges: ['ndax'] });
  expect(reached).toMatchObject({ id: 'ndax', clock: null });
  const feed = new ExchangeFeed({
    ...common,
    exchanges: ['ndax'],
    first: 'ndax',
    instruments: [],
    maxAgeMs: 600_000,
    maxBookAgeMs: 10_000,
    backfill: [],
    nameOf: (id) => id,
    report: () => {},
  });
  const stop = new AbortController();
  const closes: [string, number, number][] = [];
  const span = { from: START, until: START + 60 * MINUTE, seen: NOTHING_SEEN };
  for await (const event of feed.events(span, machine, stop.signal)) {
    if (event.kind !== 'candle' || event.candle.volume === 0) continue;
    const { symbol, start, close } = event.candle;
    closes.push([symbol, start, close]);
    if (closes.length === 8) stop.abort();
  }
  await feed.close();
  for (const symbol of symbols) {
    const own = closes.filter(([name]) => name === symbol);
    const end = Math.max(...own.map(([, start]) => start)) + MINUTE;
    const truth = server.market.candles(symbol, fixedInterval(MINUTE), START, end, end);
    expect(own).toEqual(truth.map(({ start, close }) => [symbol, start, close]));
  }
});
