import { join } from 'node:path';
import { Log, SessionClock, steadyNow } from '@chimera/base';
import { loadConfig } from '@chimera/config';
import { LedgerReader, verifyLedger } from '@chimera/ledger';
import { openExchange, type PublicExchange, reachExchange } from '@chimera/market-data';
import { planSession, replaySession, sessionToReplay, shippedStrategy } from '@chimera/session';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { ownStrategy } from '../../packages/session/src/open-strategy.ts';
import { Bot } from '../../packages/supervision/src/bot.ts';
import { tempFolder } from '../../packages/workdir/src/testing/temp-folder.ts';
import { ExchangeServer } from './exchange-server.ts';
import type { FaultKind } from './faults/fault.ts';
import { randomFaults } from './faults/random-faults.ts';
import { fixedInterval } from './market/interval.ts';

const MINUTE = 60_000;
const START = Date.UTC(2026, 0, 10, 12);
const SPEED = 120;
const BASES = 'BTC ETH SOL XRP ADA DOGE LTC BCH LINK DOT AVAX ATOM XLM UNI AAVE SHIB TRX EOS ALGO FIL';
const SYMBOLS = BASES.split(' ').map((base) => `${base}/CAD`);

/** What an exchange may do without taking a candle away for good. */
const PASSING: readonly FaultKind[] = [
  'refused',
  'hang',
  'reset',
  'slow',
  'status',
  'html',
  'truncated',
  'disordered',
  'duplicated',
];

let workdir: string;
let server: ExchangeServer;
beforeEach(() => {
  workdir = tempFolder();
});
afterEach(async () => {
  await server.close();
});

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

/** Lives a paper session of this many minutes on the server, everything from planning on being the product's own. */
async function live(
  minutes: number,
  symbols: readonly string[],
  faultsPerHour: number,
  strategy: string,
  start = START,
) {
  const anchor = { sessionTime: start - 20_000, steadyTime: steadyNow(), speed: SPEED };
  const clock = new SessionClock(anchor);
  const now = () => clock.now();
  const until = start + minutes * MINUTE;
  // The last minutes are quiet, so that what was missed can still be made up for.
  const span = { from: start + MINUTE, until: until - 6 * MINUTE };
  const faults =
    faultsPerHour === 0
      ? []
      : randomFaults({ seed: 3, ...span, symbols, perHour: faultsPerHour, kinds: PASSING });
  server = await ExchangeServer.start({ kind: 'ndax', clock, symbols, faults, toleranceMs: 100 * SPEED });
  const open = async (id: string) =>
    paced(await openExchange(id, { baseUrl: server.url, requestIntervalMs: 0, now, steadyNow: now }));
  const { config } = loadConfig({
    workdir,
    configFile: undefined,
    environment: {},
    flags: { mode: 'paper', duration: `${minutes}m`, strategy },
  });
  const exchange = await reachExchange({
    exchanges: ['ndax'],
    symbols,
    timeframe: '1m',
    periodMs: MINUTE,
    clock,
    random: () => 0.5,
    open,
  });
  if (exchange.id === null) throw new Error(exchange.passedOver.join());
  const wide = { ...config, chimera_bot: { ...config.chimera_bot, symbols: [...symbols] } };
  const request = { workdir, config: wide, speed: 1, seed: null, dataFiles: [], newBook: false, exchange };
  const plan = await planSession(request, start - 10_000);
  const incidents: string[] = [];
  const bot = await Bot.open(
    plan,
    new Log(join(workdir, 'chimera-bot.log'), 'INFO'),
    (severity, kind, message) => {
      // At this speed a pause of a tenth of a second, on a busy machine, is one of twelve seconds, as if the machine had slept.
      if (kind !== 'clock-set') incidents.push(`${severity} ${kind}: ${message}`);
    },
    // Twenty seconds of the machine's.
    { clock, open, lastCandlesMs: 20_000 * SPEED },
  );
  const end = await bot.run(anchor);
  const status = bot.feedStatus!;
  await bot.close();
  return { plan, end, incidents, status };
}

test.each([
  ['a quiet exchange', 0],
  ['an exchange that fails a dozen times an hour', 12],
])(
  'twenty symbols on %s: no candle lost or doubled, and the recording replays to the same journal',
  async (_what, faultsPerHour) => {
    const minutes = 40;
    const { plan, end, incidents, status } = await live(minutes, SYMBOLS, faultsPerHour, 'sma-cross');
    expect(end.reason).toBe('completed');
    const reader = new LedgerReader(plan.ledgerPath, 'at-rest');
    try {
      const rows = reader.rows<{ symbol: string; start: number; close: number; volume: number }>(
        "SELECT symbol, start, close, volume FROM events WHERE kind = 'candle' ORDER BY id",
      );
      for (const symbol of SYMBOLS) {
        const own = rows.filter((row) => row.symbol === symbol);
        expect(own.map(({ start }) => (start - START) / MINUTE)).toEqual(
          Array.from({ length: minutes }, (_, i) => i),
        );
        const until = START + minutes * MINUTE;
        const truth = server.market.candles(symbol, fixedInterval(MINUTE), START, until, until);
        const traded = own.filter(({ volume }) => volume > 0);
        expect(traded.map(({ start, close }) => [start, close])).toEqual(
          truth.map(({ start, close }) => [start, close]),
        );
      }
      const fills = reader.rows<{ by: string }>(
        "SELECT data ->> '$.by' AS by FROM journal WHERE kind = 'fill'",
      );
      expect(fills.length).toBeGreaterThan(0);
      expect(fills.some(({ by }) => by === 'book')).toBe(true);
      expect(verifyLedger(reader).faults).toEqual([]);
      const strategy = ownStrategy(shippedStrategy('sma-cross'));
      const replayed = await replaySession(reader, sessionToReplay(reader, plan.id), strategy);
      expect(replayed.difference).toBeNull();
      expect(replayed.head).toBe(reader.head()?.hash);
    } finally {
      reader.close();
    }
    expect(server.violations).toBe(0);
    if (faultsPerHour === 0) expect(incidents).toEqual([]);
    else expect(status.errors).toBeGreaterThan(0);
  },
);

test('the next session makes up for what was missed of what the book holds, before anything new', async () => {
  const symbols = SYMBOLS.slice(0, 3);
  const first = await live(8, symbols, 0, 'buy-and-hold');
  expect(first.end.reason).toBe('completed');
  await server.close();
  const again = START + 60 * MINUTE;
  const { plan, end, incidents } = await live(8, symbols, 0, 'buy-and-hold', again);
  expect([end.reason, incidents]).toEqual(['completed', []]);
  const reader = new LedgerReader(plan.ledgerPath, 'at-rest');
  try {
    expect(plan.source).toMatchObject({
      backfill: symbols.map((symbol) => ({ symbol, from: START + 8 * MINUTE })),
    });
    const rows = reader.rows<{ symbol: string; start: number; late: number }>(
      "SELECT symbol, start, late FROM events WHERE kind = 'candle' AND session = ? ORDER BY id",
      plan.id,
    );
    const missed = rows.filter(({ start }) => start < again);
    expect(rows.slice(0, missed.length)).toEqual(missed);
    expect(missed).toHaveLength(3 * 52);
    expect(missed.map(({ start }) => start)).toEqual(
      missed.map(({ start }) => start).toSorted((a, b) => a - b),
    );
    expect(missed.every(({ late }) => late === 1)).toBe(true);
    expect(rows.length - missed.length).toBe(3 * 8);
    expect(verifyLedger(reader).faults).toEqual([]);
    expect(reader.rows("SELECT 1 FROM journal WHERE kind = 'gap'")).toEqual([]);
    const strategy = ownStrategy(shippedStrategy('buy-and-hold'));
    for (const id of [first.plan.id, plan.id]) {
      const replayed = await replaySession(reader, sessionToReplay(reader, id), strategy);
      expect([id, replayed.difference]).toEqual([id, null]);
    }
  } finally {
    reader.close();
  }
});
