import { describe, expect, test } from '@jest/globals';
import { ExchangeError } from '../exchange/public-exchange.ts';
import { SeenSoFar } from '../seen-so-far.ts';
import { pollPlan } from './poll-plan.ts';
import { LiveSession, range, START } from './testing/live-session.ts';
import { MINUTE, ScriptedExchange, usual } from './testing/scripted-exchange.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const symbolsOf = (count: number) => range(count).map((index) => `C${String(index).padStart(2, '0')}/CAD`);
const minute = START / MINUTE;

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
