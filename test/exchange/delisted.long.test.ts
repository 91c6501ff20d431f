import { SessionClock, steadyNow } from '@chimera/base';
import { openExchange } from '@chimera/market-data';
import { afterEach, expect, test } from '@jest/globals';
import { NOTHING_SEEN } from '../../packages/market-data/src/feed.ts';
import { ExchangeFeed } from '../../packages/market-data/src/live/exchange-feed.ts';
import { ExchangeServer } from './exchange-server.ts';

const MINUTE = 60_000;
const SPEED = 100;
const START = Date.UTC(2026, 0, 10, 12);

let server: ExchangeServer;
afterEach(() => server.close());

/** Twenty minutes on three symbols of which one is delisted for a while, in the wire format of the real exchange. */
test.each([
  ['ndax', 'CAD'],
  ['binance', 'USDT'],
] as const)(
  'a market of %s that is delisted goes into quarantine, costs no errors, and is back after it is listed again',
  async (kind, quote) => {
    const symbols = ['BTC', 'ETH', 'XRP'].map((base) => `${base}/${quote}`);
    const gone = symbols[2]!;
    const clock = new SessionClock({ sessionTime: START - 30_000, steadyTime: steadyNow(), speed: SPEED });
    const now = () => clock.now();
    // Long enough for a busy machine to meet it: more than three seconds.
    const faults = [
      { kind: 'delisted', symbol: gone, from: START + 2.5 * MINUTE, until: START + 8 * MINUTE },
    ] as const;
    server = await ExchangeServer.start({ kind, clock, symbols, faults, limited: false });
    const incidents: string[] = [];
    let most = 0;
    const feed = new ExchangeFeed({
      exchanges: [kind],
      first: kind,
      symbols,
      instruments: [],
      timeframe: '1m',
      periodMs: MINUTE,
      maxAgeMs: 180_000,
      maxBookAgeMs: 10_000,
      lastCandlesMs: 20_000 * SPEED,
      backfill: [],
      clock,
      random: () => 0.5,
      open: (id) => openExchange(id, { baseUrl: server.url, requestIntervalMs: 0, now, steadyNow: now }),
      nameOf: (id) => id,
      // A busy machine may hand out no candle while the market is away: what was told is what counts.
      report(severity, what, message) {
        incidents.push(`${severity} ${what}: ${message}`);
        most = Math.max(most, feed.status.quarantined.length);
      },
    });
    const minutes = 20;
    const found = new Map<string, number[]>(symbols.map((symbol) => [symbol, []]));
    const span = { from: START, until: START + minutes * MINUTE, seen: NOTHING_SEEN };
    for await (const event of feed.events(span, clock, new AbortController().signal)) {
      if (event.kind === 'candle')
        found.get(event.candle.symbol)!.push((event.candle.start - START) / MINUTE);
    }
    await feed.close();
    const all = Array.from({ length: minutes }, (_, minute) => minute);
    for (const symbol of symbols) expect([symbol, found.get(symbol)]).toEqual([symbol, all]);
    expect(most).toBe(1);
    const told = incidents.filter((line) => line.includes(' quarantine: '));
    expect(told).toEqual([
      expect.stringMatching(
        /^warning quarantine: XRP.* is in quarantine: .* has no market XRP.*write-off XRP/,
      ),
      expect.stringMatching(/^info quarantine: XRP.* answers again/),
    ]);
    expect(feed.status.errors).toBe(0);
  },
);
