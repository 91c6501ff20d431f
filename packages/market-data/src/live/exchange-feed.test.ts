import { describe, expect, test } from '@jest/globals';
import { ExchangeError } from '../exchange/public-exchange.ts';
import { pollPlan } from './poll-plan.ts';
import { LiveSession, range, START } from './testing/live-session.ts';
import { MINUTE, ScriptedExchange, usual } from './testing/scripted-exchange.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const symbolsOf = (count: number) => range(count).map((index) => `C${String(index).padStart(2, '0')}/CAD`);
const minute = START / MINUTE;

describe('polling', () => {
  test.each([1, 10, 40])(
    'every closed candle of %i symbols is handed out once, in order, within the stated cycle, no faster than allowed',
    async (count) => {
      const clock = new VirtualClock(START);
      const symbols = symbolsOf(count);
      const exchange = new ScriptedExchange({ clock, symbols });
      const session = await new LiveSession(clock, [exchange], { symbols }).live(6);
      for (const symbol of symbols) {
        expect(session.minutes(symbol)).toEqual(range(6));
        expect(session.candles(symbol)).toEqual(range(6).map((each) => usual(symbol, minute + each)));
      }
      expect(session.isOver).toBe(true);
      expect(session.incidents).toEqual([]);
      const { cycleMs } = pollPlan(count, 1_000);
      expect(Math.max(...session.lags())).toBeLessThanOrEqual(cycleMs + 200);
      const times = exchange.requests.map(({ time }) => time);
      for (const [index, time] of times.entries()) {
        if (index > 0) expect(time - times[index - 1]!).toBeGreaterThanOrEqual(1_000);
      }
      // One request a candle, one that shows what time it is there, and none in vain.
      expect(times.length).toBeLessThanOrEqual(6 * count + 1);
      expect(session.feed.status).toMatchObject({ source: 'scripted', errors: 0, cycleMs, flat: 0 });
    },
  );

  test('the first request leaves room for what another process has asked just now', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], requestIntervalMs: 2_000 });
    const session = new LiveSession(clock, [exchange]);
    const history = session.feed.history(START, 5);
    await clock.runUntil(START + 10_000);
    await history;
    expect(exchange.requests[0]?.time).toBeGreaterThanOrEqual(START + 2_000);
  });

  test('more symbols than the exchange allows requests for a minute all get their turn', async () => {
    const clock = new VirtualClock(START);
    const symbols = symbolsOf(50);
    const exchange = new ScriptedExchange({ clock, symbols, requestIntervalMs: 2_000 });
    const session = await new LiveSession(clock, [exchange], { symbols }).live(10, { ends: 20 });
    for (const symbol of symbols) {
      const minutes = session.minutes(symbol);
      expect(minutes).toEqual(range(minutes.length));
      expect(minutes.length).toBeGreaterThanOrEqual(7);
    }
    expect(Math.max(...session.lags())).toBeLessThanOrEqual(pollPlan(50, 2_000).cycleMs + MINUTE);
    await session.kill();
  });

  test('a candle that is published late is asked for again, and nothing else is made of it', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], publishMs: 20_000 });
    const session = await new LiveSession(clock, [exchange]).live(4);
    expect(session.candles()).toEqual(range(4).map((each) => usual('BTC/CAD', minute + each)));
    expect(session.lateMinutes()).toEqual([]);
  });
});

describe('a minute without a trade', () => {
  test('becomes a flat candle, so that strategies keep time', async () => {
    const clock = new VirtualClock(START);
    const quiet = (symbol: string, at: number) =>
      at === minute + 2 || at === minute + 3 ? null : usual(symbol, at);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], market: quiet });
    const session = await new LiveSession(clock, [exchange]).live(6);
    expect(session.minutes()).toEqual(range(6));
    const { close } = usual('BTC/CAD', minute + 1);
    expect(session.candles()[2]).toEqual({
      symbol: 'BTC/CAD',
      start: START + 2 * MINUTE,
      open: close,
      high: close,
      low: close,
      close,
      volume: 0,
    });
    expect(session.feed.status.flat).toBe(2);
    expect(session.lateMinutes()).toEqual([]);
  });

  test('is late once nobody has traded for longer than the allowed age', async () => {
    const clock = new VirtualClock(START);
    const quiet = (symbol: string, at: number) =>
      at > minute + 1 && at < minute + 8 ? null : usual(symbol, at);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], market: quiet });
    const session = await new LiveSession(clock, [exchange]).live(10);
    expect(session.minutes()).toEqual(range(10));
    expect(session.lateMinutes()).toEqual([5, 6, 7]);
  });
});

describe('failures', () => {
  test.each(['unreachable', 'unavailable', 'bad-answer', 'rate-limited'] as const)(
    'an exchange that is %s for ten minutes is asked ever more rarely, and what was missed is made up for',
    async (failure) => {
      const clock = new VirtualClock(START);
      const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'] });
      const [from, to] = [START + 3 * MINUTE, START + 13 * MINUTE];
      exchange.fault = ({ time }) => (time >= from && time < to ? failure : null);
      const session = await new LiveSession(clock, [exchange]).live(20);
      expect(session.candles()).toEqual(range(20).map((each) => usual('BTC/CAD', minute + each)));
      const during = exchange.requests.filter(({ time }) => time >= from && time < to);
      expect(during.length).toBeGreaterThan(8);
      expect(during.length).toBeLessThan(26);
      const late = session.lateMinutes();
      expect(late).toEqual(range(late.length, 2));
      expect(late.length).toBeGreaterThanOrEqual(8);
      expect(late.at(-1)).toBeLessThanOrEqual(11);
      expect(session.incidents.map(({ severity }) => severity)).toEqual(['warning', 'error', 'info']);
      expect(session.incidents[2]?.message).toMatch(/over: it began at 2026-11-22T15:03:\d\dZ, lasted \d+ s/);
      expect(session.feed.status.errors).toBe(during.length);
    },
  );

  test('an exchange that says how long to wait is not asked before', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'] });
    let isLimited = false;
    exchange.fault = ({ time }) => {
      if (isLimited || time < START + MINUTE) return null;
      isLimited = true;
      return new ExchangeError('rate-limited', 'slow down', 45_000);
    };
    await new LiveSession(clock, [exchange]).live(4);
    const times = exchange.requests.map(({ time }) => time);
    const refused = times.findIndex((time) => time >= START + MINUTE);
    expect(times[refused + 1]! - times[refused]!).toBeGreaterThanOrEqual(45_000);
  });

  test('a market that is gone keeps the others from nothing', async () => {
    const clock = new VirtualClock(START);
    const symbols = ['AAA/CAD', 'BBB/CAD'];
    const exchange = new ScriptedExchange({ clock, symbols });
    exchange.fault = ({ symbol }) => (symbol === 'AAA/CAD' ? 'no-market' : null);
    const session = await new LiveSession(clock, [exchange], { symbols }).live(12, { ends: 30 });
    expect(session.minutes('AAA/CAD')).toEqual([]);
    expect(session.minutes('BBB/CAD')).toEqual(range(11));
    // Three times to be sure, then after five minutes.
    expect(exchange.requests.filter(({ symbol }) => symbol === 'AAA/CAD')).toHaveLength(4);
    expect(session.incidents.map(({ kind }) => kind)).toEqual(['scripted-no-market', 'quarantine']);
    await session.kill();
  });

  test('a machine that slept for an hour makes up for it, late', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], candlesPerRequest: 25 });
    const session = await new LiveSession(clock, [exchange]).live(3, { ends: 70 });
    clock.jump(60 * MINUTE);
    await session.live(70, { ends: 70 });
    expect(session.candles()).toEqual(range(70).map((each) => usual('BTC/CAD', minute + each)));
    expect(session.lateMinutes()).toContain(40);
    expect(session.lateMinutes()).not.toContain(61);
  });

  test.each([
    ['before', 60],
    ['after', 69.99],
    ['just after', 70.2],
  ])(
    'a machine that falls asleep %s the end of the session and wakes an hour later hands out the last candles',
    async (_, asleep) => {
      const clock = new VirtualClock(START);
      const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], publishMs: 20_000 });
      const session = await new LiveSession(clock, [exchange]).live(asleep, { ends: 70 });
      clock.jump(60 * MINUTE);
      await clock.runUntil(START + 132 * MINUTE);
      expect(session.isOver).toBe(true);
      expect(session.candles()).toEqual(range(70).map((each) => usual('BTC/CAD', minute + each)));
    },
  );
});

describe('candles that are hard to believe', () => {
  const spike = (symbol: string, at: number) => {
    const { close } = usual(symbol, at);
    return { open: close * 10, high: close * 10.1, low: close * 9.9, close: close * 10 };
  };

  test('a spike that was a slip is asked for again and comes as it is', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'] });
    let slips = 1;
    exchange.distort = (candles) =>
      candles.map((candle) => {
        const isIt = candle.start === START + 2 * MINUTE && slips > 0;
        if (isIt) slips -= 1;
        return isIt ? { ...candle, ...spike('BTC/CAD', minute + 2) } : candle;
      });
    const session = await new LiveSession(clock, [exchange]).live(5);
    expect(session.candles()).toEqual(range(5).map((each) => usual('BTC/CAD', minute + each)));
  });

  test('a spike that stays is not handed out, and said; a new level is believed with the candle after it', async () => {
    const clock = new VirtualClock(START);
    const market = (symbol: string, at: number) =>
      at >= minute + 4 || at === minute + 2 ? spike(symbol, at) : usual(symbol, at);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], market });
    const session = await new LiveSession(clock, [exchange]).live(8);
    expect(session.minutes()).toEqual([0, 1, 3, 5, 6, 7]);
    const said = session.incidents.filter(({ kind }) => kind === 'scripted-suspicious-candle');
    expect(said.filter(({ severity }) => severity === 'warning')).toHaveLength(2);
  });

  test.each([
    ['no number', { close: Number.NaN }],
    ['negative', { low: -1 }],
    ['nothing', { open: 0 }],
  ])('a price that is %s twice goes to the engine, which refuses it', async (_what, wrong) => {
    const clock = new VirtualClock(START);
    const market = (symbol: string, at: number) => ({
      ...usual(symbol, at),
      ...(at === minute + 1 ? wrong : {}),
    });
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], market });
    const session = await new LiveSession(clock, [exchange]).live(4);
    expect(session.minutes()).toEqual(range(4));
    expect(session.candles()[1]).toMatchObject(wrong);
  });

  test('answers that are shuffled, doubled or off the grid lose nothing and double nothing', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'] });
    exchange.distort = (candles) => [
      ...candles.toReversed(),
      ...candles,
      { ...usual('BTC/CAD', minute), start: START + 7 },
    ];
    const session = await new LiveSession(clock, [exchange]).live(5);
    expect(session.candles()).toEqual(range(5).map((each) => usual('BTC/CAD', minute + each)));
    expect(session.incidents[0]).toMatchObject({ kind: 'scripted-disordered-candles' });
  });

  test('a candle that was changed after it was handed out is said', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'] });
    exchange.distort = (candles, { time }) =>
      candles.map((candle) =>
        candle.start === START + MINUTE && time > START + 3 * MINUTE
          ? { ...candle, close: candle.close - 0.1 }
          : candle,
      );
    const session = await new LiveSession(clock, [exchange]).live(5);
    expect(session.minutes()).toEqual(range(5));
    expect(session.incidents[0]).toMatchObject({ kind: 'scripted-revised-candle' });
  });
});
