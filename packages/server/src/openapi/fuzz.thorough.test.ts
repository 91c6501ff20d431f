import { request } from 'node:http';
import { connect } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { DOCUMENT_PATH, EVENTS_PATH } from '../addresses.ts';
import type { Answer } from '../testing/ask.ts';
import { Contract, type OpenApi, type StatedOperation } from '../testing/contract.ts';
import { eventfulBook, THIRD } from '../testing/eventful-book.ts';
import { anyQuery, headers, known, odd, rightQuery, targetOf, VALID } from '../testing/questions.ts';
import { ServedBook } from '../testing/served-book.ts';

/** What people who test servers by their OpenAPI document do: questions that it allows, and all kinds that it does not. */
let served: ServedBook;
let contract: Contract;
beforeAll(async () => {
  served = await ServedBook.start(eventfulBook(), { id: THIRD });
  served.metrics = sampleMetrics();
  contract = new Contract((await served.ask(DOCUMENT_PATH)).json() as unknown as OpenApi);
});

afterEach(async () => {
  expect((await served.ask('/healthz')).json()).toEqual({ status: 'ok' });
  // What counts as a mistake of the server ends a session in the end.
  expect(served.operations.failed).toBe(0);
});

const DECODERS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  '': (bytes) => bytes,
  br: (bytes) => brotliDecompressSync(bytes),
  gzip: (bytes) => gunzipSync(bytes),
  deflate: (bytes) => inflateSync(bytes),
};

type Asked = Omit<Answer, 'json'>;

/** As `ask`, and of events, which never end, no more than that they began. */
async function put(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Asked> {
  const { hostname, port } = new URL(served.url);
  const { promise, resolve, reject } = Promise.withResolvers<Asked>();
  const outgoing = request({ hostname, port, path, method, headers, agent: false }, async (incoming) => {
    const { statusCode: status = 0, headers } = incoming;
    const isEndless = headers['content-type']?.startsWith('text/event-stream') && method !== 'HEAD';
    const body = isEndless ? Buffer.alloc(0) : await buffer(incoming);
    const decoded = body.length > 0 ? DECODERS[headers['content-encoding'] ?? '']!(body) : body;
    resolve({ status, headers, text: decoded.toString() });
    if (isEndless) outgoing.destroy();
  });
  outgoing.on('error', reject).end();
  return promise;
}

/** Pages and probes ignore their parameters; `/api/v1/…` does not. */
const isStrict = ({ path }: StatedOperation) => path.startsWith('/api/v1/');
const RUNS = { numRuns: 30 };
// Thousands of questions, on a machine that others may keep busy.

describe('to any question the server answers as its document says', () => {
  test('what the document allows is answered', async () => {
    for (const operation of contract.operations) {
      await fc.assert(
        fc.asyncProperty(rightQuery(operation), async (query) => {
          expect(contract.allows(operation, query)).toBe(true);
          const answer = await put(targetOf(operation.path, query));
          expect([operation.path, answer.status, contract.mistakes(operation, answer)]).toEqual([
            operation.path,
            200,
            [],
          ]);
        }),
        { numRuns: known(operation).length > 0 ? RUNS.numRuns : 1 },
      );
    }
  });

  test('what it does not allow is a 400 that says why', async () => {
    const seen = new Set<number>();
    for (const operation of contract.operations) {
      await fc.assert(
        fc.asyncProperty(anyQuery(operation), async (query) => {
          const target = targetOf(operation.path, query);
          const answer = await put(target);
          const { status } = answer;
          seen.add(status);
          expect([target, contract.mistakes(operation, answer)]).toEqual([target, []]);
          if (target.length > 2048)
            expect([target, status]).toEqual([target, target.length > 8000 ? 431 : 414]);
          else if (!isStrict(operation)) expect([target, status]).toEqual([target, 200]);
          else if (!contract.allows(operation, query)) expect([target, status]).toEqual([target, 400]);
          // What is of the right form, and is not of this book.
          else if (status === 400) expect(answer.text).toMatch(/expected (a session of this book|BTC\/USDT)/);
          else expect([target, status]).toEqual([target, 200]);
        }),
        RUNS,
      );
    }
    expect([...seen].toSorted()).toEqual(expect.arrayContaining([200, 400, 414]));
  });

  test('headers of any kind change nothing but the form of the answer', async () => {
    const seen = new Set<number | string>();
    for (const operation of contract.operations) {
      await fc.assert(
        fc.asyncProperty(rightQuery(operation), headers, async (query, given) => {
          const answer = await put(targetOf(operation.path, query), { headers: given });
          seen.add(answer.headers['content-encoding'] ?? answer.status);
          const mistakes = contract.mistakes(operation, answer);
          expect([operation.path, given, mistakes]).toEqual([operation.path, given, []]);
        }),
        RUNS,
      );
    }
    expect([...seen]).toEqual(expect.arrayContaining([200, 304, 'br', 'gzip']));
  });

  test('any method but GET and HEAD is refused, and HEAD is GET without a body', async () => {
    const methods = fc.constantFrom(
      'POST',
      'PUT',
      'PATCH',
      'DELETE',
      'OPTIONS',
      'TRACE',
      'PROPFIND',
      'SEARCH',
      'QUERY',
      'PURGE',
    );
    for (const operation of contract.operations) {
      await fc.assert(
        fc.asyncProperty(methods, anyQuery(operation), async (method, query) => {
          const target = targetOf(operation.path, query).slice(0, 2048);
          const answer = await put(target, { method });
          expect([target, answer.status, contract.mistakes(operation, answer)]).toEqual([target, 405, []]);
          const [get, head] = [await put(target), await put(target, { method: 'HEAD' })];
          expect([target, head.status, head.text, head.headers['content-type']]).toEqual([
            target,
            get.status,
            '',
            get.headers['content-type'],
          ]);
        }),
        { numRuns: 8 },
      );
    }
  });

  test('where a reader of events stopped is read with the same eyes from the address and from the header', async () => {
    const operation = contract.operation(EVENTS_PATH);
    const [after, seen] = ['after', 'Last-Event-ID'].map(
      (name) => operation.parameters.find((each) => each.name === name)!,
    );
    const printable = fc.string({
      unit: fc.constantFrom(...'0123456789abcdef.-start'.split('')),
      maxLength: 30,
    });
    const value = fc.oneof(VALID.after!, printable);
    await fc.assert(
      fc.asyncProperty(value, fc.option(value), async (asked, told) => {
        const isRight = contract.takes(after!, asked) && (told === null || contract.takes(seen!, told));
        const answer = await put(targetOf(EVENTS_PATH, [['after', asked]]), {
          headers: told === null ? {} : { 'Last-Event-ID': told },
        });
        expect([asked, told, answer.status]).toEqual([asked, told, isRight ? 200 : 400]);
        expect(contract.mistakes(operation, answer)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('an address that is not in the document is nothing', async () => {
    const { schema } = contract.operation('/healthz').responses[400]!.content!['application/json']!;
    const addresses = new Set(contract.operations.map(({ path }) => path));
    const path = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }).map((each) => `/${encodeURIComponent(each)}`),
      fc
        .tuple(fc.constantFrom(...addresses), odd)
        .map(([begin, end]) => `${begin}/${encodeURIComponent(end)}`.slice(0, 2000)),
      fc.constantFrom(...addresses).map((each) => each.toUpperCase()),
    );
    await fc.assert(
      fc.asyncProperty(path, async (asked) => {
        const { pathname } = new URL(served.url + asked);
        fc.pre(!addresses.has(pathname));
        const answer = await put(asked);
        expect([asked, answer.status]).toEqual([asked, 404]);
        expect(contract.fits(schema, JSON.parse(answer.text))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is no HTTP', () => {
  /** Writes bytes, and says with which status the connection was answered; `null` if it was closed without a word. */
  async function raw(bytes: string): Promise<{ readonly status: number; readonly body: string } | null> {
    const socket = connect(Number(new URL(served.url).port), '127.0.0.1');
    socket.end(Buffer.from(bytes, 'latin1'));
    let answer = '';
    try {
      for await (const chunk of socket.setEncoding('latin1')) answer += chunk;
    } catch {
      // The server may cut what is no request.
    }
    const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(answer) ?? [];
    return status === undefined
      ? null
      : { status: Number(status), body: answer.slice(answer.indexOf('\r\n\r\n') + 4) };
  }

  test('is refused in JSON, or not answered at all', async () => {
    const host = `Host: localhost:${new URL(served.url).port}`;
    const latin1 = fc.string({
      unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)),
      maxLength: 80,
    });
    const { schema } = contract.operation('/healthz').responses[400]!.content!['application/json']!;
    const bytes = fc.oneof(
      latin1.map((target) => `GET /${target} HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`),
      latin1.map((line) => `GET /healthz HTTP/1.1\r\n${host}\r\n${line}\r\nConnection: close\r\n\r\n`),
      latin1.map((word) => `${word} /healthz HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`),
      latin1.map((body) => `GET /healthz HTTP/1.1\r\n${host}\r\nContent-Length: 5\r\n\r\n${body}`),
      latin1.map((body) => `GET /healthz HTTP/1.1\r\n${host}\r\nTransfer-Encoding: chunked\r\n\r\n${body}`),
      latin1,
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (sent) => {
        const answer = await raw(sent);
        if (answer === null || answer.status === 200) return;
        expect([sent, answer.status < 500]).toEqual([sent, true]);
        expect(contract.fits(schema, JSON.parse(answer.body))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
