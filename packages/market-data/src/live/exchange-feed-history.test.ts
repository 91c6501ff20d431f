import { describe, expect, test } from '@jest/globals';
import { SeenSoFar } from '../seen-so-far.ts';
import { LiveSession, range, START } from './testing/live-session.ts';
import { MINUTE, ScriptedExchange, usual } from './testing/scripted-exchange.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const symbolsOf = (count: number) => range(count).map((index) => `C${String(index).padStart(2, '0')}/CAD`);
const minute = START / MINUTE;

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
