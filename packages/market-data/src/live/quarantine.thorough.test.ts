import { describe, expect, test } from '@jest/globals';
import { ErrorRate } from '../../../monitor/src/error-rate.ts';
import { ExchangeError, type ExchangeFailure } from '../exchange/public-exchange.ts';
import { FIRST_AGAIN_MS, LONGEST_AGAIN_MS, Quarantine, SILENT_MS } from './quarantine.ts';
import { LiveSession, range, START } from './testing/live-session.ts';
import { MINUTE, ScriptedExchange, usual } from './testing/scripted-exchange.ts';
import { VirtualClock } from './testing/virtual-clock.ts';

const GONE = 'GONE/CAD';
const SYMBOLS = ['BTC/CAD', 'ETH/CAD', GONE];

/** A session on an exchange that fails on one of three symbols, from the start and as long as the test lets it. */
function scene(failure: ExchangeFailure, options: ConstructorParameters<typeof LiveSession>[2] = {}) {
  const clock = new VirtualClock(START - 20_000);
  const exchange = new ScriptedExchange({ clock, symbols: SYMBOLS });
  const state = { isGone: true };
  exchange.fault = ({ symbol }) => (state.isGone && symbol.includes(GONE) ? failure : null);
  const session = new LiveSession(clock, [exchange], { symbols: SYMBOLS, ...options });
  const asked = () => exchange.requests.filter(({ symbol }) => symbol === GONE);
  return { clock, exchange, session, state, asked };
}

const words = ({ incidents }: LiveSession) =>
  incidents
    .filter(({ kind }) => kind === 'quarantine')
    .map(({ severity, message }) => `${severity}: ${message}`);

describe('a symbol that is gone', () => {
  test.each(['no-market', 'bad-answer', 'unavailable', 'unreachable'] as const)(
    'by %s: goes into quarantine, is asked for rarely, and the others miss nothing',
    async (failure) => {
      const { session, asked } = scene(failure);
      await session.live(180, { ends: 360 });
      expect(session.feed.status.quarantined).toMatchObject([{ symbol: GONE }]);
      expect(words(session)).toEqual([
        expect.stringMatching(
          /^warning: GONE\/CAD is in quarantine: .*the others trade on; .*chimera write-off GONE\/CAD --reason/,
        ),
      ]);
      for (const symbol of ['BTC/CAD', 'ETH/CAD']) {
        expect(session.candles(symbol)).toEqual(
          range(session.candles(symbol).length).map((each) => usual(symbol, START / MINUTE + each)),
        );
        expect(session.candles(symbol).length).toBeGreaterThanOrEqual(178);
        expect(session.lateMinutes(symbol)).toEqual([]);
      }
      // A few to find out; then after 5, 10, 20, 40 and 60 minutes.
      expect(asked().length).toBeLessThan(14);
      expect(session.feed.status.errors).toBe(0);
      await session.kill();
    },
  );

  test('never brings the error rate near its limit, not even in the first minutes', async () => {
    for (const failure of ['no-market', 'bad-answer', 'unavailable'] as const) {
      const { session } = scene(failure);
      const rate = new ErrorRate();
      let worst = 0;
      for (let minute = 1; minute <= 60; minute += 1) {
        await session.live(minute, { ends: 120 });
        const { requests, errors } = session.feed.status;
        // Each candle that the engine is shown counts twice.
        const attempted = requests + 2 * session.handedOut.length;
        rate.add({ attempted, failed: errors }, minute * MINUTE);
        worst = Math.max(worst, rate.judged);
      }
      expect(worst).toBeLessThan(0.05);
      await session.kill();
    }
  });

  test('leaves quarantine when it answers again, and what was missed comes late', async () => {
    const { session, state } = scene('bad-answer');
    await session.live(20, { ends: 60 });
    state.isGone = false;
    await session.live(60, { ends: 60 });
    expect(words(session)).toEqual([
      expect.stringContaining('is in quarantine'),
      expect.stringMatching(/^info: GONE\/CAD answers again after \d+ min: it left quarantine$/),
    ]);
    expect(session.feed.status.quarantined).toEqual([]);
    expect(session.minutes(GONE)).toEqual(range(60));
    expect(session.lateMinutes(GONE)).toContain(0);
    expect(session.lateMinutes(GONE)).not.toContain(59);
    expect(session.isOver).toBe(true);
  });

  test('that was known before is not asked for at once, and its list of markets is asked for first', async () => {
    const since = START - 60 * MINUTE;
    const quarantined = [{ symbol: GONE, cause: 'absent', since, reason: 'it is not listed' }] as const;
    const { session, exchange, asked } = scene('no-market', { quarantined });
    const listed = exchange.markets.bind(exchange);
    let hasReturned = false;
    exchange.markets = async () => (await listed()).filter(({ symbol }) => hasReturned || symbol !== GONE);
    const history = session.feed.history(START, 5);
    await session.live(20, { ends: 60 });
    expect((await history).map(({ symbol }) => symbol)).not.toContain(GONE);
    expect(asked()).toEqual([]);
    expect(exchange.requests.filter(({ kind }) => kind === 'markets')).toHaveLength(2);
    hasReturned = true;
    exchange.fault = () => null;
    await session.live(60, { ends: 60 });
    expect(session.feed.status.quarantined).toEqual([]);
    expect(session.minutes(GONE)).toEqual(range(60));
  });

  test('keeps nobody from a warm-up, and the session from nothing', async () => {
    const { session } = scene('bad-answer');
    const history = session.feed.history(START, 5);
    await session.live(10);
    const warm = (await history).map(({ symbol }) => symbol);
    expect([...new Set(warm)].toSorted()).toEqual(['BTC/CAD', 'ETH/CAD']);
    expect(session.feed.status.quarantined).toMatchObject([{ symbol: GONE, cause: 'failing' }]);
    expect(session.feed.status.errors).toBe(0);
    expect(session.isOver).toBe(true);
  });

  test('has no order books asked for', async () => {
    const { session, exchange } = scene('no-market');
    session.feed.want(new Map([[GONE, START]]));
    await session.live(30);
    expect(
      exchange.requests.filter(({ kind, symbol }) => kind === 'book' && symbol === GONE).length,
    ).toBeLessThan(8);
    expect(session.feed.status.errors).toBe(0);
  });

  test('alone on its exchange is in quarantine only where the exchange says that it has no such market', async () => {
    for (const [failure, isQuarantined] of [
      ['no-market', true],
      ['unavailable', false],
    ] as const) {
      const { session } = scene(failure, { symbols: [GONE] });
      await session.live(30, { ends: 60 });
      expect(session.feed.status.quarantined.length === 1).toBe(isQuarantined);
      await session.kill();
    }
  });
});

test('a symbol that nobody trades for three hours, while others are traded, is in quarantine until somebody does', async () => {
  const clock = new VirtualClock(START - 20_000);
  const wakes = START / MINUTE + 240;
  const market = (symbol: string, minute: number) =>
    symbol === GONE && minute >= START / MINUTE + 1 && minute < wakes ? null : usual(symbol, minute);
  const exchange = new ScriptedExchange({ clock, symbols: SYMBOLS, market });
  const session = new LiveSession(clock, [exchange], { symbols: SYMBOLS });
  await session.live(230, { ends: 260 });
  expect(session.feed.status.quarantined).toMatchObject([
    { symbol: GONE, cause: 'silent', since: START + MINUTE },
  ]);
  await session.live(260, { ends: 260 });
  expect(session.feed.status.quarantined).toEqual([]);
  expect(session.minutes(GONE)).toEqual(range(260));
  expect(words(session)).toHaveLength(2);
});

test('an exchange that fails on everything quarantines nobody', async () => {
  const clock = new VirtualClock(START - 20_000);
  const exchange = new ScriptedExchange({ clock, symbols: SYMBOLS });
  exchange.fault = ({ time }) =>
    time > START + 5 * MINUTE && time < START + 25 * MINUTE ? new ExchangeError('bad-answer', 'no') : null;
  const session = await new LiveSession(clock, [exchange], { symbols: SYMBOLS }).live(40);
  expect(words(session)).toEqual([]);
  for (const symbol of SYMBOLS) expect(session.minutes(symbol)).toEqual(range(40));
});

test('the pauses grow from five minutes to an hour, but not for one that answers', () => {
  const quarantine = new Quarantine(() => {}, [
    { symbol: 'A', cause: 'absent', since: 0, reason: '' },
    { symbol: 'S', cause: 'silent', since: 0, reason: '' },
  ]);
  const minutes = (symbol: string) => range(6).map(() => quarantine.pause(symbol) / MINUTE);
  expect(minutes('A')).toEqual([5, 10, 20, 40, 60, 60]);
  expect(minutes('S')).toEqual([5, 5, 5, 5, 5, 5]);
  expect([FIRST_AGAIN_MS, LONGEST_AGAIN_MS, SILENT_MS]).toEqual([300_000, 3_600_000, 10_800_000]);
});
