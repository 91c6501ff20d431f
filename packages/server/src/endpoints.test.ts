import { standingEngine } from '@chimera/book';
import { LedgerWriter } from '@chimera/ledger';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { listedEquity } from '../../answers/src/series.ts';
import { SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { FIRST, SECOND, ServedBook, tradedBook } from './testing/served-book.ts';

let served: ServedBook;
beforeAll(async () => {
  served = await ServedBook.start(tradedBook());
  served.book.observe((pen) => {
    const common = { severity: 'warning', source: 'bot', kind: 'restart', message: 'it was killed' } as const;
    pen.incident({ session: FIRST, time: START, ...common });
    pen.incident({ session: SECOND, time: START + 540_000, ...common });
    pen.health(SECOND, START + 540_000, 'degraded', sampleMetrics());
  });
});

test('/healthz and /readyz answer, with any query that a probe adds', async () => {
  expect((await served.ask('/healthz?probe=1')).json()).toEqual({ status: 'ok' });
  expect((await served.ask('/readyz')).json()).toEqual({ status: 'ready' });
});

test.each(['/', '/api/v1'])('%s links to every endpoint, and each link answers', async (index) => {
  served.metrics = sampleMetrics();
  const { text, headers } = await served.ask(index);
  expect(headers['content-type']).toMatch(/^text\/html/);
  expect(text).not.toContain('<script');
  const links = [...text.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!);
  expect(links.length).toBe(19);
  for (const link of links) {
    // The events never end.
    const method = link === '/api/v1/events' ? 'HEAD' : 'GET';
    expect([link, (await served.ask(link, { method })).status]).toEqual([link, 200]);
  }
  served.metrics = null;
});

describe('/api/v1/status', () => {
  test('says what is known before there are metrics', async () => {
    expect((await served.ask('/api/v1/status')).json()).toEqual({
      book: 'main',
      session: {
        id: SECOND,
        mode: 'test',
        risk_level: 'moderate',
        started_at: '2026-01-01T00:08:00Z',
        ends_at: '2026-01-01T06:08:00Z',
        now: '2026-01-01T00:09:00Z',
        speed: 60,
      },
      market: 'simulated:1',
      source: null,
      egress: [],
      currency: 'USDT',
      symbols: ['BTC/USDT'],
      strategy: 'scripted',
      health: null,
      health_reasons: [],
      data: { newest_candle: '2026-01-01T00:10:00Z', age_seconds: 0 },
      ended: null,
      equity: expect.closeTo(10380.72057003),
      positions: 1,
      governor: { state: 'active', rule: null, reason: null, since: null },
      breaker: null,
      processes: [],
    });
  });

  test('takes health, breaker and processes from the metrics', async () => {
    const breaker = { state: 'open', reason: 'memory' } as const;
    served.metrics = sampleMetrics({ application: { health_status: 'critical' }, breaker });
    const status = (await served.ask('/api/v1/status')).json();
    const { processes } = served.metrics.application;
    expect(status).toMatchObject({ health: 'critical', breaker, processes, source: 'simulated' });
    served.metrics = null;
  });

  test('names the rule that stopped entries', async () => {
    const book = new SampleBook();
    book.run({ id: SECOND, start: START, closes: [100, 100, 88, 88], script: { 0: 'buy' } });
    const stopped = await ServedBook.start(book);
    expect((await stopped.ask('/api/v1/status')).json().governor).toEqual({
      state: 'reducing',
      rule: 'daily-loss',
      reason: expect.stringContaining('no entries until 00:00 UTC'),
      since: '2026-01-01T00:03:00Z',
    });
  });
});

test('/api/v1/metrics is the metrics file', async () => {
  expect((await served.ask('/api/v1/metrics')).status).toBe(503);
  served.metrics = sampleMetrics();
  expect((await served.ask('/api/v1/metrics')).json()).toEqual(sampleMetrics());
  served.metrics = null;
});

test('/api/v1/equity has a point after each candle', async () => {
  expect(await served.list('/api/v1/equity?limit=2', 'equity')).toEqual([
    {
      time: '2026-01-01T00:10:00Z',
      session: SECOND,
      equity: expect.closeTo(10332.63786),
      cash: expect.closeTo(5139.70518),
      exposure: expect.closeTo(0.5025757),
    },
    expect.objectContaining({ time: '2026-01-01T00:11:00Z', equity: expect.closeTo(10380.72057) }),
  ]);
});

test('a point of an equity of nothing has an exposure of nothing', () => {
  const point = { time: START, session: FIRST, equity: 0, cash: 0, exposure: 0, seq: 1 };
  expect(listedEquity(point)).toMatchObject({ equity: 0, exposure: 0 });
});

test('/api/v1/candles has the candles that the engine saw', async () => {
  const candles = await served.list('/api/v1/candles?symbol=BTC/USDT', 'candles');
  expect(candles.length).toBe(3);
  expect(candles.at(-1)).toEqual({
    start: '2026-01-01T00:10:00Z',
    session: SECOND,
    open: 108,
    high: 109,
    low: 108,
    close: 109,
    volume: 1000,
    warmup: false,
    late: false,
  });
});

test("a session's warm-up comes with its candles, and makes it ready, but is not repeated among all", async () => {
  const next = '20260101-001100-0003';
  const warm = await ServedBook.start(tradedBook(), { id: next });
  const engine = warm.book.read(standingEngine)!;
  const writer = new LedgerWriter(warm.book.path);
  const candle = { symbol: 'BTC/USDT', start: START, open: 1, high: 2, low: 1, close: 2, volume: 3 };
  writer.commit({ session: next, seen: [{ kind: 'warmup', candle }], entries: [], time: START }, engine);
  writer.close();
  expect(await warm.list(`/api/v1/candles?symbol=BTC/USDT`, 'candles')).toEqual([
    {
      start: '2026-01-01T00:00:00Z',
      session: next,
      open: 1,
      high: 2,
      low: 1,
      close: 2,
      volume: 3,
      warmup: true,
      late: false,
    },
  ]);
  const all = await warm.list(`/api/v1/candles?symbol=BTC/USDT&session=all`, 'candles');
  expect(all.map(({ warmup }) => warmup)).toEqual(Array(11).fill(false));
  expect((await warm.ask('/readyz')).status).toBe(200);
});

test('/api/v1/incidents and /api/v1/health have what the controller observed', async () => {
  expect(await served.list('/api/v1/incidents', 'incidents')).toEqual([
    {
      id: 2,
      session: SECOND,
      time: '2026-01-01T00:09:00Z',
      real_time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      severity: 'warning',
      source: 'bot',
      kind: 'restart',
      message: 'it was killed',
    },
  ]);
  const [check] = await served.list('/api/v1/health', 'checks');
  expect(check).toMatchObject({ level: 'degraded', time: '2026-01-01T00:09:00Z', metrics: sampleMetrics() });
});

test('/api/v1/journal has the entries as they were sealed', async () => {
  const entries = await served.list('/api/v1/journal?session=all', 'journal');
  expect(entries.length).toBe(24);
  expect(entries[0]).toMatchObject({ seq: 1, kind: 'book-opened', session: FIRST });
  const head = served.book.read((reader) => reader.head());
  expect(entries.at(-1)).toMatchObject(head!);
});
