import type { Candle } from '@chimera/engine';
import { describe, expect, test } from '@jest/globals';
import { LiveSession, range, START } from './testing/live-session.ts';
import { MINUTE, ScriptedExchange, usual } from './testing/scripted-exchange.ts';
import { SkewedClock } from './testing/skewed-clock.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const SYMBOLS = ['BTC/CAD', 'ETH/CAD'];
const minute = START / MINUTE;

/** What a candle looks like as long as it is open: another price, and little volume. */
const unfinished = (candle: Candle): Candle => ({ ...candle, close: candle.low, volume: 0.1 });

/** A live session whose machine's clock is wrong; everything it is shown of an open candle is unfinished. */
function wrongClock(
  skewMs: number,
  script: Partial<ConstructorParameters<typeof ScriptedExchange>[0]> = {},
  drift = 0,
) {
  const truth = new VirtualClock(START - 20_000);
  const machine = new SkewedClock(truth, skewMs, drift);
  const steady = () => machine.steady();
  const dated = { dateResolutionMs: 1_000, steady };
  const exchange = new ScriptedExchange({ clock: truth, symbols: SYMBOLS, ...dated, ...script });
  const tell = (candle: Candle) =>
    candle.start + MINUTE > truth.now() - (script.publishMs ?? 500) ? unfinished(candle) : candle;
  exchange.distort = (candles) => candles.map(tell);
  // Streams tell of a candle as it begins, and once more when nothing changes any more.
  exchange.streamed = (candle) => (truth.now() % MINUTE < 30_000 ? unfinished(candle) : candle);
  const session = new LiveSession(truth, [exchange], { symbols: SYMBOLS, clock: machine });
  return { truth, machine, exchange, session };
}

const WRONG = [0, 4_000, -4_000, 50_000, -50_000, 600_000, -600_000];

describe('with a clock that is wrong', () => {
  test.each(WRONG)(
    'by %i ms every candle comes finished, once, and as soon as with a right one',
    async (skewMs) => {
      const { session } = wrongClock(skewMs);
      await session.live(12);
      for (const symbol of SYMBOLS) {
        expect(session.candles(symbol)).toEqual(range(12).map((each) => usual(symbol, minute + each)));
        expect(session.lateMinutes(symbol)).toEqual([]);
      }
      expect(Math.max(...session.lags())).toBeLessThan(5_500);
      expect(Math.min(...session.lags())).toBeGreaterThan(0);
      expect(session.isOver).toBe(true);
      const said = session.incidents.map(({ kind }) => kind);
      expect(said).toEqual(skewMs === 0 ? [] : ['clock-skew']);
      expect(Math.abs(session.feed.status.skewMs! - skewMs)).toBeLessThan(700);
    },
  );

  test.each(WRONG)('by %i ms streamed candles come finished as well', async (skewMs) => {
    const { session, exchange } = wrongClock(skewMs, { streams: 'candles' });
    await session.live(8);
    for (const symbol of SYMBOLS) {
      expect(session.candles(symbol)).toEqual(range(8).map((each) => usual(symbol, minute + each)));
      expect(session.lateMinutes(symbol)).toEqual([]);
    }
    expect(exchange.requests.length).toBeLessThan(40);
  });

  test.each(WRONG)('by %i ms candles that are made of trades are whole', async (skewMs) => {
    const { session } = wrongClock(skewMs, { streams: 'trades', market: () => ({}) });
    await session.live(8);
    const volumes = session.candles().map(({ volume }) => volume);
    // Of four trades of 1.25 each, or asked for.
    expect(volumes).toEqual(range(8).map(() => 5));
    expect(session.lateMinutes()).toEqual([]);
  });

  test('that drifts by half a second a minute, candles come finished', async () => {
    for (const drift of [0.008, -0.008]) {
      const { session } = wrongClock(-3_000, {}, drift);
      await session.live(60);
      for (const symbol of SYMBOLS) {
        expect(session.candles(symbol)).toEqual(range(60).map((each) => usual(symbol, minute + each)));
      }
      expect(Math.max(...session.lags())).toBeLessThan(7_000);
    }
  });

  test.each([600_000, -600_000, 50_000, -50_000])(
    'because it was set by %i ms meanwhile, the session goes on as if nothing had happened',
    async (stepMs) => {
      const { session, machine } = wrongClock(0);
      await session.live(4, { ends: 10 });
      machine.skewMs += stepMs;
      await session.live(10, { ends: 10 });
      for (const symbol of SYMBOLS) {
        expect(session.candles(symbol)).toEqual(range(10).map((each) => usual(symbol, minute + each)));
        expect(session.lateMinutes(symbol)).toEqual([]);
      }
      expect(Math.max(...session.lags())).toBeLessThan(5_500);
      expect(session.incidents.map(({ kind }) => kind)).toEqual(['clock-set', 'clock-skew']);
    },
  );
});

describe('of an exchange that says nothing of its time', () => {
  test.each(WRONG)('a candle is closed once a later one shows, with a clock %i ms ahead', async (skewMs) => {
    const { session } = wrongClock(skewMs, { dateResolutionMs: null });
    await session.live(12, { ends: 24 });
    for (const symbol of SYMBOLS) {
      const candles = session.candles(symbol);
      expect(candles).toEqual(range(candles.length).map((each) => usual(symbol, minute + each)));
    }
    expect(session.feed.status.skewMs).toBeNull();
    // Behind the truth it asks as late as its clock goes; ahead of it, never too early.
    if (skewMs >= -4_000) expect(session.minutes().length).toBeGreaterThanOrEqual(skewMs > 60_000 ? 10 : 11);
    await session.kill();
  });

  test('its time is asked for where it can be, and every ten minutes', async () => {
    const { session, exchange } = wrongClock(50_000, { dateResolutionMs: null, hasTimeEndpoint: true });
    await session.live(30);
    expect(session.candles()).toEqual(range(30).map((each) => usual('BTC/CAD', minute + each)));
    const asked = exchange.requests.filter(({ kind }) => kind === 'time').map(({ time }) => time);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(session.incidents.map(({ message }) => message).join()).toContain('by its time endpoint');
  });
});

test('the ages of order books are judged by the exchange’s time', async () => {
  for (const skewMs of [50_000, -50_000]) {
    const { session, truth, exchange } = wrongClock(skewMs);
    exchange.bookOf = (symbol, time) => ({ symbol, time: time - 6_000, bids: [[99, 1]], asks: [[101, 1]] });
    session.feed.want(new Map([['BTC/CAD', START]]));
    await session.live(3);
    const books = session.handedOut.flatMap(({ event }) => (event.kind === 'book' ? [event.stale] : []));
    expect(books.length).toBeGreaterThan(3);
    expect(books).toEqual(books.map(() => false));
    expect(truth.now()).toBeGreaterThan(START);
  }
});
