import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { sleep } from '@chimera/base';
import { LedgerReader } from '@chimera/ledger';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { SampleBook, START } from '../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../report/src/testing/sample-metrics.ts';
import { EventReader, type HeardEvent } from './testing/event-reader.ts';
import { FIRST, SECOND, ServedBook, tradedBook } from './testing/served-book.ts';

const readers: EventReader[] = [];
const sockets: Socket[] = [];
afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
  for (const socket of sockets.splice(0)) socket.destroy();
  jest.restoreAllMocks();
});

function follow(served: ServedBook, query = ''): EventReader {
  const reader = new EventReader(served.url, query);
  readers.push(reader);
  return reader;
}

/** How many statements the ledger is asked meanwhile. */
async function statementsDuring(act: () => Promise<unknown>): Promise<number> {
  let count = 0;
  for (const name of ['row', 'rows'] as const) {
    const original = LedgerReader.prototype[name] as (...given: unknown[]) => unknown;
    jest.spyOn(LedgerReader.prototype, name).mockImplementation(function counted(
      this: LedgerReader,
      ...given
    ) {
      count += 1;
      return original.apply(this, given) as never;
    });
  }
  await act();
  jest.restoreAllMocks();
  return count;
}

const heardStatus = (heard: readonly HeardEvent[]) => heard.some(({ kind }) => kind === 'status');

/** Several times as many rows as one piece has. */
function longBook(): SampleBook {
  const book = new SampleBook();
  const closes = Array.from({ length: 500 }, (_, index) => 100 + (index % 7));
  book.run({ id: FIRST, start: START, closes, end: 'completed' });
  return book;
}

describe('readers of the events', () => {
  test('16 that wait cost the ledger as much as one', async () => {
    const served = await ServedBook.start(tradedBook());
    await follow(served).until(heardStatus);
    const one = await statementsDuring(() => sleep(2_000));
    const more = Array.from({ length: 15 }, () => follow(served));
    await Promise.all(more.map((reader) => reader.until(heardStatus)));
    const sixteen = await statementsDuring(() => sleep(2_000));
    expect(one).toBeGreaterThan(10);
    expect(sixteen).toBeLessThan(one * 1.5);
  });

  test('16 from the start are told the same pieces, made once, while /healthz is answered in between', async () => {
    const served = await ServedBook.start(longBook());
    const whole = (reader: EventReader) =>
      reader.until((heard) => heard.some(({ kind }) => kind === 'status'));
    const one = await statementsDuring(() => whole(follow(served, '?after=start')));
    const sixteen = await statementsDuring(async () => {
      const all = Array.from({ length: 16 }, () => follow(served, '?after=start'));
      expect((await served.ask('/healthz')).status).toBe(200);
      await Promise.all(all.map(whole));
    });
    expect(one).toBeGreaterThan(20);
    expect(sixteen).toBeLessThan(one * 5);
    const rows = readers.map(({ heard }) =>
      heard.filter(({ kind }) => !['figures', 'status', 'book'].includes(kind)).map(({ id }) => id),
    );
    expect(new Set(rows.map((ids) => JSON.stringify(ids))).size).toBe(1);
    expect(new Set(rows[0]).size).toBe(rows[0]!.length);
    expect(rows[0]!.length).toBeGreaterThan(1000);
  });

  test('one that does not read is dropped, which is told; the others hear on', async () => {
    const book = tradedBook();
    // More than the kernel keeps for a connection.
    const metrics = sampleMetrics({ application: { health_reasons: ['x'.repeat(300_000)] } });
    book.observe((pen) => {
      for (let index = 0; index < 64; index += 1) pen.health(FIRST, START, 'degraded', metrics);
    });
    const served = await ServedBook.start(book, {}, null, { longestStallMs: 300 });
    const slow = follow(served, '?after=start');
    (await slow.response).pause();
    const dropped = async () =>
      Number(/^chimera_http_readers_dropped_total (\d+)$/m.exec((await served.ask('/metrics')).text)?.[1]);
    const other = follow(served);
    await other.until(heardStatus);
    while ((await dropped()) === 0) await sleep(50);
    expect(await dropped()).toBe(1);
    const heard = other.heard.length;
    await other.until((all) => all.length > heard);
    expect((await served.ask('/metrics')).text).toContain('chimera_http_event_readers 1\n');
  });
});

describe('connections', () => {
  let served: ServedBook;
  afterAll(() => served.close());

  async function crowd(count: number): Promise<readonly Socket[]> {
    const port = Number(new URL(served.url).port);
    const all = Array.from({ length: count }, () => connect(port, '127.0.0.1'));
    for (const socket of all) {
      sockets.push(socket);
      socket.on('error', () => {});
    }
    await Promise.all(all.map((socket) => once(socket, 'connect')));
    return all;
  }

  test('are 500 at most; beyond 100 the probes are answered and the rest is told when to come again', async () => {
    served = await ServedBook.start(tradedBook());
    const all = await crowd(600);
    const refused = await served.ask('/api/v1/status');
    expect([refused.status, refused.headers['retry-after'], refused.headers.connection]).toEqual([
      503,
      '5',
      'close',
    ]);
    expect(refused.json()).toEqual({
      error: { status: 503, message: expect.stringContaining('too many connections') },
    });
    expect((await served.ask('/healthz')).status).toBe(200);
    expect((await served.ask('/readyz')).status).toBe(200);
    for (const socket of all) socket.destroy();
    let metrics = await served.ask('/metrics');
    while (metrics.status !== 200) metrics = await served.ask('/metrics');
    expect(
      Number(/^chimera_http_connections_cut_total (\d+)$/m.exec(metrics.text)?.[1]),
    ).toBeGreaterThanOrEqual(100);
    expect(metrics.text).toMatch(/^chimera_http_refused_total [1-9]/m);
    expect(served.operations.failed).toBe(0);
  });

  test('that send a request and nothing more for long are cut, and the probes answer meanwhile', async () => {
    served = await ServedBook.start(tradedBook());
    const all = await crowd(300);
    for (const socket of all) socket.write('GET /healthz HTTP/1.1\r\nHost: loc');
    const ends = all.map((socket) => once(socket.resume(), 'close'));
    expect((await served.ask('/healthz')).status).toBe(200);
    await Promise.all(ends);
    expect((await served.ask('/api/v1/status')).status).toBe(200);
  });
});

describe('what is computed over the whole book', () => {
  test('is computed once for each state of the book, however many ask', async () => {
    const served = await ServedBook.start(tradedBook());
    const ask = () => served.ask('/api/v1/page');
    const first = await ask();
    const again = await statementsDuring(() => Promise.all(Array.from({ length: 30 }, ask)));
    // One look at most for each: is it the state of before?
    expect(again).toBeLessThanOrEqual(30);
    const anew = await statementsDuring(async () => {
      served.book.run({ id: '20260101-001100-0003', start: START + 660_000, closes: [110, 111] });
      const page = await ask();
      expect(page.headers.etag).not.toBe(first.headers.etag);
      expect(page.json().period).toEqual({ from: '2026-01-01T00:00:00Z', to: '2026-01-01T00:13:00Z' });
    });
    expect(anew).toBeGreaterThan(30);
  });

  test.each(['/api/v1/page', '/api/v1/figures'])(
    '%s comes compressed, and not at all to who has it',
    async (path) => {
      const served = await ServedBook.start(tradedBook());
      const plain = await served.ask(path);
      expect([plain.headers['content-encoding'], plain.headers['cache-control']]).toEqual([
        undefined,
        'no-cache',
      ]);
      expect(plain.headers.vary).toContain('Accept-Encoding');
      for (const [accepted, coding] of [
        ['gzip, deflate, br', 'br'],
        ['gzip', 'gzip'],
        ['br;q=0, gzip;q=0.5', 'gzip'],
      ] as const) {
        const answer = await fetch(`${served.url}${path}`, { headers: { 'Accept-Encoding': accepted } });
        expect(answer.headers.get('content-encoding')).toBe(coding);
        expect(Number(answer.headers.get('content-length'))).toBeLessThan(plain.text.length / 2);
        expect(await answer.json()).toEqual(plain.json());
      }
      for (const known of [plain.headers.etag!, `"other", ${plain.headers.etag}`, '*']) {
        const { status, text, headers } = await served.ask(path, { headers: { 'If-None-Match': known } });
        expect([status, text, headers.etag]).toEqual([304, '', plain.headers.etag]);
      }
      const other = await served.ask(path, { headers: { 'If-None-Match': '"other"' } });
      expect(other.status).toBe(200);
    },
  );

  test('a long list is compressed for who takes it, a short answer and the events are not', async () => {
    const served = await ServedBook.start(tradedBook());
    const headers = { 'Accept-Encoding': 'gzip' };
    const list = await fetch(`${served.url}/api/v1/journal?session=all`, { headers });
    expect(list.headers.get('content-encoding')).toBe('gzip');
    expect(((await list.json()) as { journal: unknown[] }).journal).toHaveLength(24);
    const short = await served.ask(`/api/v1/incidents?session=${SECOND}`, { headers });
    expect(short.headers['content-encoding']).toBeUndefined();
    const { headers: events } = await follow(served).response;
    expect(events['content-encoding']).toBeUndefined();
  });
});
