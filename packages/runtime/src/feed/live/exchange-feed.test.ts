import { describe, expect, test } from '@jest/globals';
import { ExchangeError } from '../exchange/public-exchange.ts';
import { SeenSoFar } from '../seen-so-far.ts';
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

describe('streams', () => {
  test.each(['candles', 'trades'] as const)(
    'of %s hand candles out within two seconds, and each is confirmed by a request',
    async (streams) => {
      const clock = new VirtualClock(START - 5_000);
      const symbols = symbolsOf(20);
      const exchange = new ScriptedExchange({ clock, symbols, streams });
      const session = await new LiveSession(clock, [exchange], { symbols }).live(6);
      for (const symbol of symbols) {
        expect(session.candles(symbol)).toEqual(range(6).map((each) => usual(symbol, minute + each)));
        const asked = exchange.requests.filter((request) => request.symbol === symbol);
        expect(asked.length).toBeGreaterThanOrEqual(5);
        expect(asked.length).toBeLessThanOrEqual(7);
      }
      expect(Math.max(...session.lags())).toBeLessThanOrEqual(2_000);
      expect(session.incidents).toEqual([]);
    },
  );

  test('that told something else than what a request says are said to have been revised', async () => {
    const clock = new VirtualClock(START - 5_000);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], streams: 'candles' });
    exchange.streamed = (candle) => ({ ...candle, close: candle.close + 0.25 });
    const session = await new LiveSession(clock, [exchange]).live(3);
    expect(session.candles()[1]?.close).toBe(usual('BTC/CAD', minute + 1).close + 0.25);
    expect(session.incidents[0]).toMatchObject({ kind: 'scripted-revised-candle' });
  });

  test('that fall silent are noticed and taken up again, and polling goes on', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], streams: 'candles' });
    exchange.streamed = (candle) =>
      candle.start >= START + 2 * MINUTE && candle.start < START + 12 * MINUTE ? null : candle;
    const session = await new LiveSession(clock, [exchange]).live(18);
    expect(session.candles()).toEqual(range(18).map((each) => usual('BTC/CAD', minute + each)));
    expect(session.lateMinutes()).toEqual([]);
    expect(session.incidents.map(({ severity, kind }) => [severity, kind])).toEqual([
      ['warning', 'scripted-stream'],
      ['error', 'scripted-stream'],
      ['info', 'scripted-stream'],
    ]);
  });

  test('that break within a candle are not believed about it: what they told may lack its end', async () => {
    const clock = new VirtualClock(START - 5_000);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], streams: 'trades' });
    let breaks = 0;
    const nextTrades = exchange.nextTrades.bind(exchange);
    exchange.nextTrades = async (symbol, signal) => {
      const trades = await nextTrades(symbol, signal);
      if (breaks > 0 || clock.now() < START + 2.5 * MINUTE) return trades;
      breaks += 1;
      throw new ExchangeError('unreachable', 'broken');
    };
    const session = await new LiveSession(clock, [exchange]).live(6);
    expect(session.candles()).toEqual(range(6).map((each) => usual('BTC/CAD', minute + each)));
    expect(session.incidents.map(({ kind }) => kind)).toEqual(['scripted-stream', 'scripted-stream']);
  });

  test('that break are taken up again with pauses', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'], streams: 'candles' });
    let breaks = 0;
    exchange.fault = ({ symbol, time }) => {
      if (!symbol.startsWith('stream') || time < START + MINUTE || time > START + 5 * MINUTE) return null;
      breaks += 1;
      return 'unreachable';
    };
    const session = await new LiveSession(clock, [exchange]).live(9);
    expect(session.minutes()).toEqual(range(9));
    expect(breaks).toBeGreaterThan(2);
    expect(breaks).toBeLessThan(9);
  });
});

describe('order books', () => {
  test('of many symbols that stay of no use do not keep candles from coming', async () => {
    const clock = new VirtualClock(START);
    const symbols = symbolsOf(10);
    const exchange = new ScriptedExchange({ clock, symbols });
    exchange.bookOf = (symbol, time) => ({ symbol, time: time - 60_000, bids: [], asks: [] });
    const session = new LiveSession(clock, [exchange], { symbols });
    await session.live(1, { ends: 5 });
    session.feed.want(new Map(symbols.map((symbol) => [symbol, START + MINUTE])));
    await session.live(5);
    for (const symbol of symbols) expect(session.minutes(symbol)).toEqual(range(5));
    const { cycleMs } = pollPlan(10, 1_000);
    expect(Math.max(...session.lags())).toBeLessThanOrEqual(2 * cycleMs);
    expect(session.isOver).toBe(true);
  });

  test('are asked for when they count, before candles, cut and with their age judged', async () => {
    const clock = new VirtualClock(START);
    const symbols = symbolsOf(10);
    const exchange = new ScriptedExchange({ clock, symbols });
    const session = new LiveSession(clock, [exchange], { symbols });
    await session.live(1, { ends: 10 });
    const earliest = START + MINUTE + 2_000;
    session.feed.want(new Map([['C09/CAD', earliest]]));
    await session.live(1.1, { ends: 10 });
    const books = session.handedOut.flatMap(({ event }) => (event.kind === 'book' ? [event] : []));
    expect(books).toHaveLength(1);
    const [{ book, stale }] = books as [(typeof books)[number]];
    expect(stale).toBe(false);
    expect(book.time).toBeGreaterThanOrEqual(earliest);
    expect(book.time - earliest).toBeLessThan(2_500);
    expect([book.bids.length, book.asks.length]).toEqual([20, 20]);
    exchange.bookOf = (symbol, time) => ({ symbol, time: time - 60_000, bids: [], asks: [] });
    await session.live(2, { ends: 10 });
    expect(session.handedOut.findLast(({ event }) => event.kind === 'book')?.event).toMatchObject({
      stale: true,
    });
    session.feed.want(new Map());
    await session.live(3, { ends: 10 });
    expect(session.minutes('C03/CAD')).toEqual([0, 1]);
    await session.kill();
  });
});

describe('fallbacks', () => {
  const two = (clock: VirtualClock) =>
    ['first', 'second'].map((id) => new ScriptedExchange({ clock, id, symbols: ['BTC/CAD'] })) as [
      ScriptedExchange,
      ScriptedExchange,
    ];

  test.each([
    ['does not answer for a minute', 'unreachable', /first has been unreachable since 2026/],
    ['refuses the region', 'region-refused', /first refuses requests from this region/],
  ] as const)(
    'where the first %s the second takes over, and the engine is told',
    async (_what, failure, reason) => {
      const clock = new VirtualClock(START);
      const [first, second] = two(clock);
      first.fault = ({ time }) => (time > START + 2.5 * MINUTE ? failure : null);
      const session = await new LiveSession(clock, [first, second]).live(10);
      expect(session.minutes()).toEqual(range(10));
      const place = session.handedOut.findLastIndex(({ event }) => event.kind === 'source');
      expect(session.handedOut[place]?.event).toMatchObject({
        kind: 'source',
        source: 'second',
        reason: expect.stringMatching(reason),
        time: START + 2 * MINUTE,
      });
      expect(place).toBe(3);
      expect(session.handedOut[0]?.event).toMatchObject({ kind: 'source', source: 'first', time: START });
      expect(first.isClosed).toBe(true);
      expect(session.feed.status.source).toBe('second');
      expect(session.feed.status.egress.map(({ host }) => host)).toEqual(['first.test', 'second.test']);
    },
  );

  test('where nobody trades on the first for long, it counts as stale', async () => {
    const clock = new VirtualClock(START);
    const symbols = ['BTC/CAD'];
    const frozen = (symbol: string, at: number) => (at > minute ? null : usual(symbol, at));
    const first = new ScriptedExchange({ clock, id: 'first', symbols, market: frozen });
    const second = new ScriptedExchange({ clock, id: 'second', symbols });
    const session = await new LiveSession(clock, [first, second]).live(14);
    const switched = session.handedOut.findLast(({ event }) => event.kind === 'source');
    expect(switched?.event).toMatchObject({
      source: 'second',
      reason: expect.stringContaining('no candle with a trade'),
    });
    expect(session.minutes()).toEqual(range(14));
  });

  test('a symbol that the second lacks stays silent, and is named', async () => {
    const clock = new VirtualClock(START);
    const symbols = ['BTC/CAD', 'ETH/CAD'];
    const first = new ScriptedExchange({ clock, id: 'first', symbols });
    const second = new ScriptedExchange({ clock, id: 'second', symbols: ['BTC/CAD'] });
    first.fault = ({ time }) => (time > START + 2.5 * MINUTE ? 'region-refused' : null);
    const session = await new LiveSession(clock, [first, second], { symbols }).live(6);
    expect(session.minutes()).toEqual(range(6));
    expect(session.minutes('ETH/CAD')).toEqual([0, 1]);
    expect(session.incidents.find(({ kind }) => kind === 'second-symbols')?.message).toContain('ETH/CAD');
  });

  test('if there is none, the session stays and waits', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'] });
    exchange.fault = ({ time }) =>
      time > START + 2 * MINUTE && time < START + 9 * MINUTE ? 'region-refused' : null;
    const session = await new LiveSession(clock, [exchange]).live(12);
    expect(session.minutes()).toEqual(range(12));
    expect(session.handedOut.filter(({ event }) => event.kind === 'source')).toHaveLength(1);
  });

  test('a resumed session goes on with the exchange that it was on', async () => {
    const clock = new VirtualClock(START);
    const [first, second] = two(clock);
    const seen = new SeenSoFar();
    seen.add({ kind: 'source', source: 'second', reason: '', time: START });
    const session = await new LiveSession(clock, [first, second]).live(3, { seen });
    expect(session.minutes()).toEqual(range(3));
    expect(first.requests).toEqual([]);
    expect(session.handedOut.some(({ event }) => event.kind === 'source')).toBe(false);
  });
});

describe('history', () => {
  test('is paged, contiguous and ends with the last closed candle before the session', async () => {
    const clock = new VirtualClock(START);
    const quiet = (symbol: string, at: number) => (at % 5 === 0 && at % 2 === 0 ? null : usual(symbol, at));
    const exchange = new ScriptedExchange({
      clock,
      symbols: ['BTC/CAD'],
      candlesPerRequest: 40,
      market: quiet,
    });
    const { feed } = new LiveSession(clock, [exchange]);
    const asked = feed.history(START, 203);
    await clock.runUntil(START + 20_000);
    const candles = await asked;
    expect(candles.at(-1)?.start).toBe(START - MINUTE);
    expect(candles.map(({ start }) => (start - START) / MINUTE)).toEqual(
      range(candles.length, -candles.length),
    );
    expect(candles.length).toBeGreaterThanOrEqual(202);
    expect(candles.filter(({ volume }) => volume === 0).length).toBeGreaterThan(15);
  });

  test('begins after what the ledger holds, and nobody is asked where it holds all', async () => {
    const clock = new VirtualClock(START);
    const symbols = ['AAA/CAD', 'BBB/CAD'];
    const session = new LiveSession(clock, [new ScriptedExchange({ clock, symbols })], { symbols });
    const known = new Map([
      ['AAA/CAD', START - MINUTE],
      ['BBB/CAD', START - 4 * MINUTE],
    ]);
    const asked = session.feed.history(START, 10, known);
    await clock.runUntil(START + 10_000);
    expect((await asked).map(({ symbol, start }) => [symbol, (start - START) / MINUTE])).toEqual([
      ['BBB/CAD', -3],
      ['BBB/CAD', -2],
      ['BBB/CAD', -1],
    ]);
    expect(session.feed.status.requests).toBe(1);
  });

  test('of a market that is gone is empty, and the others have theirs', async () => {
    const clock = new VirtualClock(START);
    const symbols = ['AAA/CAD', 'BBB/CAD'];
    const exchange = new ScriptedExchange({ clock, symbols });
    exchange.fault = ({ symbol }) => (symbol === 'AAA/CAD' ? 'no-market' : null);
    const asked = new LiveSession(clock, [exchange], { symbols }).feed.history(START, 5);
    await clock.runUntil(START + 10_000);
    expect((await asked).map(({ symbol }) => symbol)).toEqual(Array(5).fill('BBB/CAD'));
  });

  test('of an exchange that does not answer for half a minute is an error', async () => {
    const clock = new VirtualClock(START);
    const exchange = new ScriptedExchange({ clock, symbols: ['BTC/CAD'] });
    exchange.fault = () => 'unreachable';
    const { feed } = new LiveSession(clock, [exchange]);
    const asked = feed.history(START, 10).catch((error: Error) => error.name);
    await clock.runUntil(START + 29_000);
    const early = await Promise.race([asked, Promise.resolve('waiting')]);
    expect(early).toBe('waiting');
    await clock.runUntil(START + 65_000);
    expect(await asked).toBe('ExchangeUnreachable');
  });

  test('comes from the first fallback where the first does not answer, and the engine is told', async () => {
    const clock = new VirtualClock(START);
    const [first, second] = ['first', 'second'].map(
      (id) => new ScriptedExchange({ clock, id, symbols: ['BTC/CAD'] }),
    ) as [ScriptedExchange, ScriptedExchange];
    first.fault = () => 'unreachable';
    const session = new LiveSession(clock, [first, second]);
    const asked = session.feed.history(START, 10);
    await clock.runUntil(START + 70_000);
    expect(await asked).toHaveLength(10);
    await session.live(4);
    expect(session.handedOut[0]?.event).toMatchObject({ kind: 'source', source: 'second' });
    expect(session.minutes()).toEqual(range(4));
  });
});

describe('what was missed between two sessions', () => {
  test('is handed out late and in order of time before anything new', async () => {
    const clock = new VirtualClock(START);
    const symbols = ['AAA/CAD', 'BBB/CAD', 'CCC/CAD'];
    const exchange = new ScriptedExchange({ clock, symbols, candlesPerRequest: 30 });
    const backfill = [
      { symbol: 'AAA/CAD', from: START - 50 * MINUTE },
      { symbol: 'CCC/CAD', from: START - 45 * MINUTE },
    ];
    const session = await new LiveSession(clock, [exchange], { symbols, backfill }).live(3);
    expect(session.minutes('AAA/CAD')).toEqual(range(53, -50));
    expect(session.minutes('BBB/CAD')).toEqual(range(3));
    expect(session.minutes('CCC/CAD')).toEqual(range(48, -45));
    expect(session.lateMinutes('AAA/CAD')).toEqual(range(50, -50));
    expect(session.lateMinutes('BBB/CAD')).toEqual([]);
    const starts = session.handedOut.flatMap(({ event }) =>
      event.kind === 'candle' ? [event.candle.start] : [],
    );
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

test('what closed while the past was fetched waits behind it', async () => {
  const clock = new VirtualClock(START + 3.2 * MINUTE);
  const symbols = ['AAA/CAD', 'BBB/CAD', 'CCC/CAD'];
  const exchange = new ScriptedExchange({ clock, symbols, candlesPerRequest: 30 });
  const backfill = [
    { symbol: 'AAA/CAD', from: START - 50 * MINUTE },
    { symbol: 'CCC/CAD', from: START - 5 * MINUTE },
  ];
  const session = await new LiveSession(clock, [exchange], { symbols, backfill }).live(6);
  expect(session.minutes('AAA/CAD')).toEqual(range(56, -50));
  expect(session.minutes('BBB/CAD')).toEqual(range(6));
  expect(session.minutes('CCC/CAD')).toEqual(range(11, -5));
});

test('an exchange that fails while the past is fetched loses none of it', async () => {
  const clock = new VirtualClock(START);
  const symbols = ['AAA/CAD', 'BBB/CAD'];
  const [first, second] = ['first', 'second'].map(
    (id) => new ScriptedExchange({ clock, id, symbols, candlesPerRequest: 20 }),
  ) as [ScriptedExchange, ScriptedExchange];
  first.fault = () => (first.requests.length > 2 ? 'unreachable' : null);
  const backfill = symbols.map((symbol) => ({ symbol, from: START - 50 * MINUTE }));
  const session = await new LiveSession(clock, [first, second], { symbols, backfill }).live(6);
  for (const symbol of symbols) expect(session.minutes(symbol)).toEqual(range(56, -50));
  expect(session.feed.status.source).toBe('second');
});

test('a past that cannot be had holds a session up for ten minutes and no longer', async () => {
  const clock = new VirtualClock(START);
  const symbols = ['AAA/CAD', 'BBB/CAD'];
  const exchange = new ScriptedExchange({ clock, symbols });
  exchange.fault = ({ symbol, time }) =>
    symbol === 'AAA/CAD' && time < START + 11 * MINUTE ? 'bad-answer' : null;
  const backfill = [{ symbol: 'AAA/CAD', from: START - 50 * MINUTE }];
  const session = await new LiveSession(clock, [exchange], { symbols, backfill }).live(30);
  expect(session.minutes('AAA/CAD')).toEqual(range(30));
  expect(session.minutes('BBB/CAD')).toEqual(range(30));
  const first = session.handedOut.find(({ event }) => event.kind === 'candle');
  expect(first!.at).toBeGreaterThanOrEqual(START + 10 * MINUTE);
  expect(session.incidents.find(({ kind }) => kind === 'scripted-candles-missing')?.message).toContain(
    'AAA/CAD',
  );
});

test('a page instead of data is one incident, however many symbols it concerns', async () => {
  const clock = new VirtualClock(START);
  const symbols = symbolsOf(10);
  const exchange = new ScriptedExchange({ clock, symbols });
  exchange.fault = ({ time }) =>
    time > START + 2 * MINUTE && time < START + 2.6 * MINUTE ? 'bad-answer' : null;
  const session = await new LiveSession(clock, [exchange], { symbols }).live(5);
  expect(session.incidents.map(({ severity, kind }) => [severity, kind])).toEqual([
    ['warning', 'scripted-bad-answer'],
    ['info', 'scripted-bad-answer'],
  ]);
  for (const symbol of symbols) expect(session.minutes(symbol)).toEqual(range(5));
});

test('killed anywhere and resumed, no candle is lost or doubled', async () => {
  for (const killedAt of [0.5, 1.02, 2.7, 5, 7.35]) {
    const clock = new VirtualClock(START);
    const symbols = symbolsOf(5);
    const exchange = new ScriptedExchange({ clock, symbols });
    const first = await new LiveSession(clock, [exchange], { symbols }).live(killedAt, { ends: 10 });
    await first.kill();
    const seen = new SeenSoFar();
    for (const { event } of first.handedOut) seen.add(event);
    await clock.runUntil(clock.now() + 100_000);
    const second = await new LiveSession(clock, [exchange], { symbols }).live(10, { seen });
    for (const symbol of symbols) {
      expect([...first.candles(symbol), ...second.candles(symbol)]).toEqual(
        range(10).map((each) => usual(symbol, minute + each)),
      );
    }
  }
});
