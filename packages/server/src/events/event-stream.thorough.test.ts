import { formatCursor, parseCursor } from '@chimera/answers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE, SampleBook, START } from '../../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { EventReader, type HeardEvent, ofKind } from '../testing/event-reader.ts';
import { FIRST, SECOND, SECOND_START, ServedBook, tradedBook } from '../testing/served-book.ts';
import { READER_LIMITS } from './event-readers.ts';

let served: ServedBook;
const readers: EventReader[] = [];
beforeEach(async () => {
  served = await ServedBook.start(tradedBook());
});
afterEach(async () => {
  for (const reader of readers.splice(0)) reader.close();
  await served.close();
});

function follow(query = '', headers: Record<string, string> = {}): EventReader {
  const reader = new EventReader(served.url, query, headers);
  readers.push(reader);
  return reader;
}

const isToldAll = (heard: readonly HeardEvent[]) => ofKind(heard, 'status').length > 0;
const rows = (heard: readonly HeardEvent[]) =>
  heard.filter(({ kind }) => !['book', 'figures', 'status'].includes(kind));

/** A third session, which the bot adds while somebody reads. */
function addSession(): void {
  served.book.run({
    id: '20260101-001100-0003',
    start: SECOND_START + 3 * MINUTE,
    closes: [109, 110, 111, 112],
    script: { 1: 'sell' },
    end: 'completed',
  });
}

describe('from the start', () => {
  test('the whole book comes in the form of the lists, each row once', async () => {
    served.book.observe((pen) => {
      pen.incident({
        session: FIRST,
        time: START,
        severity: 'warning',
        source: 'bot',
        kind: 'restart',
        message: 'it was killed',
      });
      pen.health(SECOND, START, 'degraded', sampleMetrics());
    });
    const heard = await follow('?after=start').until(isToldAll);
    const list = (path: string, key: string) => served.list(path, key);
    expect(ofKind(heard, 'journal').map(({ data }) => data)).toEqual(
      await list('/api/v1/journal?session=all', 'journal'),
    );
    expect(ofKind(heard, 'equity').map(({ data }) => data)).toEqual(
      await list('/api/v1/equity?session=all', 'equity'),
    );
    expect(ofKind(heard, 'trade').map(({ data }) => data)).toEqual(
      await list('/api/v1/trades?session=all', 'trades'),
    );
    expect(ofKind(heard, 'incident').map(({ data }) => data)).toEqual(
      await list('/api/v1/incidents?session=all', 'incidents'),
    );
    expect(ofKind(heard, 'health').map(({ data }) => data)).toEqual(
      await list('/api/v1/health?session=all', 'checks'),
    );
    const candles = await list('/api/v1/candles?symbol=BTC/USDT&session=all', 'candles');
    expect(ofKind(heard, 'candle').map(({ data }) => data)).toEqual(
      candles.map((candle) => ({ symbol: 'BTC/USDT', ...candle })),
    );
    const positions = await list('/api/v1/positions', 'positions');
    expect(ofKind(heard, 'book').at(-1)?.data).toMatchObject({
      positions,
      open_orders: [{ id: 'o6' }, { id: 'o7' }],
    });
    expect(ofKind(heard, 'figures').at(-1)?.data).toEqual((await served.ask('/api/v1/figures')).json());
    expect(ofKind(heard, 'status').at(-1)?.data).toEqual((await served.ask('/api/v1/status')).json());
  });

  test('it is an event stream that nobody keeps', async () => {
    const { statusCode, headers } = await follow('?after=start').response;
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toBe('text/event-stream; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect((await served.ask('/api/v1/events', { method: 'HEAD' })).text).toBe('');
  });
});

describe('from where a reader stopped', () => {
  test('no matter what the event is, the rest follows without a gap or a double', async () => {
    const whole = rows(await follow('?after=start').until(isToldAll));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), fc.boolean(), async (at, isHeader) => {
        const id = whole[at]!.id!;
        const reader = isHeader ? follow('?after=start', { 'Last-Event-ID': id }) : follow(`?after=${id}`);
        const rest = rows(await reader.until(isToldAll));
        reader.close();
        const expected = whole.slice(at + 1);
        // The point of the id's own time may have changed since: it is told again.
        const told = ofKind(expected, 'equity').map(({ data }) => data.time);
        const again: readonly HeardEvent[] = ofKind(rest, 'equity').filter(
          ({ data }) => !told.includes(data.time),
        );
        expect(again.length).toBeLessThanOrEqual(1);
        expect(rest.filter((event) => !again.includes(event))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  test('what is appended meanwhile comes as it happens, in order', async () => {
    const reader = follow();
    await reader.until(isToldAll);
    expect(rows(reader.heard).filter(({ kind }) => kind !== 'equity')).toEqual([]);
    addSession();
    const heard = await reader.until(
      (events) => ofKind(events, 'trade').length > 0 && ofKind(events, 'equity').length > 4,
    );
    expect(ofKind(heard, 'candle').map(({ data }) => data.close)).toEqual([109, 110, 111, 112]);
    const sequences = ofKind(heard, 'journal').map(({ data }) => Number(data.seq));
    expect(sequences).toEqual(sequences.map((_, index) => 25 + index));
    expect(ofKind(heard, 'trade').map(({ data }) => data.number)).toEqual([2]);
  });

  test('an id of another book is answered with a reset, and an end', async () => {
    const other = '3-0badc0de.0.0.0.0.0';
    const reader = follow(`?after=${other}`);
    await reader.ended;
    expect(reader.heard.filter(({ kind }) => kind !== 'status')).toEqual([
      { kind: 'reset', id: null, data: { reason: expect.stringContaining('another book') } },
    ]);
  });

  test.each(['x', '1.2.3', '3-c74324ec.0.0.0.0', '-1-c74324ec.0.0.0.0.0'])(
    '%s is refused as an id',
    async (id) => {
      const asked = await served.ask(`/api/v1/events?after=${id}`);
      const repeated = await served.ask('/api/v1/events', { headers: { 'Last-Event-ID': id } });
      expect([asked.status, repeated.status]).toEqual([400, 400]);
      expect(asked.text).toContain('the id that an event came with');
    },
  );

  // biome-ignore format: a table is read by column
  test.each([
    ['?after=x', 'start', 'found after="x"'],
    ['?after=', 'start', 'found after=""'],
    ['?after=start&after=start', 'start', 'found after more than once'],
    ['?before=start', 'start', 'found the parameter "before"'],
    ['?after=start', 'x', 'found Last-Event-ID="x"'],
  ])('%s beside a Last-Event-ID of %s is refused', async (query, id, found) => {
    const { status, text } = await served.ask(`/api/v1/events${query}`, { headers: { 'Last-Event-ID': id } });
    expect([status, text]).toEqual([400, expect.stringContaining(JSON.stringify(found).slice(1, -1))]);
  });

  test('an id is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 6, maxLength: 6 }), (numbers) => {
        const [seq = 0, event = 0, equity = 0, trade = 0, incident = 0, health = 0] = numbers;
        const cursor = { seq, seal: '0badc0de', event, equity, trade, incident, health };
        expect(parseCursor(formatCursor(cursor))).toEqual(cursor);
      }),
    );
  });
});

describe('readers', () => {
  test('are this many and no more, and who leaves makes room', async () => {
    const all = Array.from({ length: READER_LIMITS.mostReaders }, () => follow());
    for (const reader of all) expect((await reader.response).statusCode).toBe(200);
    const refused = await served.ask('/api/v1/events');
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
    all[0]!.close();
    for (;;) {
      const next = follow();
      if ((await next.response).statusCode === 200) break;
      next.close();
    }
    expect(served.operations.failed).toBe(0);
  });

  test('are told the last rows when the server closes, and let go', async () => {
    const reader = follow();
    await reader.until(isToldAll);
    addSession();
    await served.close();
    await reader.ended;
    expect(ofKind(reader.heard, 'journal').at(-1)?.data).toMatchObject({ kind: 'session-ended' });
    expect(ofKind(reader.heard, 'status').length).toBe(2);
    expect(ofKind(reader.heard, 'figures').at(-1)?.data).toMatchObject({
      scopes: [{ figures: {} }, { figures: { record: { trades: 2 } } }],
    });
  });

  test('that do not read hold up nobody, and nothing is kept for them', async () => {
    const slow = follow('?after=start');
    (await slow.response).pause();
    const heard = await follow('?after=start').until(isToldAll);
    expect(ofKind(heard, 'journal').length).toBe(24);
  });

  test('wait for a book that is not there yet', async () => {
    const empty = new SampleBook();
    const early = await ServedBook.start(empty);
    const reader = new EventReader(early.url, '?after=start');
    readers.push(reader);
    const [first] = await reader.until((heard) => heard.length > 0);
    expect(first).toMatchObject({ kind: 'status', data: { equity: null } });
    empty.run({ id: SECOND, start: START, closes: [100, 101] });
    const heard = await reader.until((events) => ofKind(events, 'equity').length === 2);
    expect(ofKind(heard, 'journal')[0]?.data).toMatchObject({ seq: 1, kind: 'book-opened' });
  });
});
