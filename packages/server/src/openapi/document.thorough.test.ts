import { join } from 'node:path';
import { LedgerSource } from '@chimera/answers';
import { Log } from '@chimera/base';
import { ANSWERS } from '@chimera/contract';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { SampleBook } from '../../../report/src/testing/sample-book.ts';
import { sampleMetrics } from '../../../report/src/testing/sample-metrics.ts';
import { DOCUMENT_PATH, EVENTS_PATH } from '../addresses.ts';
import { Answerer } from '../answering/answerer.ts';
import { createApp } from '../app.ts';
import { Connections } from '../connections.ts';
import { ENDPOINTS } from '../endpoints.ts';
import { EventReaders } from '../events/event-readers.ts';
import { KeptAnswers } from '../kept-answer.ts';
import { OperationCount } from '../operation-count.ts';
import { Contract, type OpenApi } from '../testing/contract.ts';
import { DirectAnswers } from '../testing/direct-answers.ts';
import { EventReader } from '../testing/event-reader.ts';
import { eventfulBook, THIRD } from '../testing/eventful-book.ts';
import { FIRST, planOf, ServedBook } from '../testing/served-book.ts';

let served: ServedBook;
let document: OpenApi;
let contract: Contract;
beforeAll(async () => {
  served = await ServedBook.start(eventfulBook(), { id: THIRD }, { html: '', css: '', js: '' });
  served.metrics = sampleMetrics();
  document = (await served.ask(DOCUMENT_PATH)).json() as unknown as OpenApi;
  contract = new Contract(document);
});

const readers: EventReader[] = [];
afterEach(() => {
  for (const reader of readers.splice(0)) reader.close();
});

/** The addresses that the server answers GET at, as its router has them. */
function routes(): readonly string[] {
  const { book } = served;
  const plan = planOf(book);
  const answers = new DirectAnswers(new Answerer(plan, new LedgerSource(book.path)));
  const session = { plan, answers, now: () => plan.start, metrics: () => null, page: null };
  const standing = { figures: async () => '{}', status: async () => '{}' };
  const app = createApp(session, {
    readers: new EventReaders(answers, standing, () => {}),
    kept: new KeptAnswers(session),
    connections: new Connections(),
    operations: new OperationCount(),
    log: new Log(join(book.folder, 'unified-server.log'), 'INFO'),
  });
  return app.routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
}

describe('the document', () => {
  test('is valid OpenAPI 3.1, with every reference in it', async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...structuredClone(document) })).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(references.length).toBeGreaterThan(100);
    const absent = references.filter(
      ([, kind, name]) => !Object.hasOwn(document.components[kind as 'schemas'], name!),
    );
    expect(absent.map(([text]) => text)).toEqual([]);
    const names = Object.values(document.paths).map(
      ({ get }) => (get as { operationId?: string }).operationId,
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('has every address of the server, and no other', () => {
    expect(Object.keys(document.paths).toSorted()).toEqual([...routes()].toSorted());
    expect(ENDPOINTS.map(({ path }) => path)).toEqual(Object.keys(ANSWERS));
  });

  test.each(ENDPOINTS)('takes the parameters of $path', ({ path, parameters, required = [] }) => {
    const stated = contract.operation(path).parameters.filter((each) => each.in === 'query');
    expect(stated.map(({ name }) => name)).toEqual(parameters);
    expect(stated.filter((each) => each.required).map(({ name }) => name)).toEqual(required);
  });

  test('is not sent again to who has it, and takes no parameters', async () => {
    const { headers } = await served.ask(DOCUMENT_PATH);
    const known = { headers: { 'If-None-Match': headers.etag! } };
    expect((await served.ask(DOCUMENT_PATH, known)).status).toBe(304);
    expect((await served.ask(`${DOCUMENT_PATH}?limit=1`)).status).toBe(400);
  });
});

describe('answers', () => {
  test('of a book with everything in it are as stated, over all sessions and of each', async () => {
    const asked: string[] = [];
    for (const operation of contract.operations) {
      const { path, parameters } = operation;
      if (path === EVENTS_PATH) continue;
      const takes = (name: string) => parameters.some((each) => each.name === name);
      const given = takes('symbol') ? 'symbol=BTC/USDT&' : '';
      const sessions = takes('session') ? ['', 'session=all', `session=${FIRST}`] : [''];
      for (const session of sessions) {
        const answer = await served.ask(`${path}?${given}${session}`.replace(/[?&]$/, ''));
        expect([path, answer.status, contract.mistakes(operation, answer)]).toEqual([path, 200, []]);
        asked.push(path);
      }
    }
    expect(new Set(asked).size).toBe(contract.operations.length - 1);
  });

  test('have rows: nothing is as stated for want of anything to compare', async () => {
    for (const { path, parameters } of ENDPOINTS) {
      if (!parameters.includes('session')) continue;
      const symbol = parameters.includes('symbol') ? '&symbol=BTC/USDT' : '';
      const { json } = await served.ask(`${path}?session=all${symbol}`);
      for (const list of Object.values(json()).filter(Array.isArray)) {
        expect([path, list.length]).not.toEqual([path, 0]);
      }
    }
    const kinds = (await served.list('/api/v1/journal?session=all', 'journal')).map(({ kind }) => kind);
    expect([...new Set(kinds)].toSorted()).toEqual([
      'book-opened',
      'cancel',
      'candle-refused',
      'command',
      'day-started',
      'fill',
      'gap',
      'governor',
      'order',
      'refusal',
      'resting',
      'session-ended',
      'session-started',
      'signal',
      'source-changed',
      'stop-moved',
      'strategy-fault',
      'write-off',
    ]);
  });

  test('that are missing a key, or have one too many, would be found', () => {
    const { responses } = contract.operation('/api/v1/equity');
    const { schema } = responses[200]!.content!['application/json']!;
    const point = { time: '2026-01-01T00:00:00Z', session: FIRST, equity: 1, cash: 1, exposure: 0 };
    expect(contract.fits(schema, { equity: [point] })).toEqual([]);
    const { cash, ...less } = point;
    for (const wrong of [
      less,
      { ...point, more: 1 },
      { ...point, exposure: null },
      { ...point, time: 'noon' },
    ]) {
      expect(contract.fits(schema, { equity: [wrong] })).not.toEqual([]);
    }
  });

  test('before there is a book or a metric are as stated, and say when to ask again', async () => {
    const early = await ServedBook.start(new SampleBook());
    const statuses = new Map<string, number>();
    for (const operation of contract.operations.filter(({ path }) => path !== EVENTS_PATH)) {
      const query = operation.path === '/api/v1/candles' ? '?symbol=BTC/USDT' : '';
      const answer = await early.ask(`${operation.path}${query}`);
      expect([operation.path, contract.mistakes(operation, answer)]).toEqual([operation.path, []]);
      statuses.set(operation.path, answer.status);
    }
    const late = [...statuses].filter(([, status]) => status === 503).map(([path]) => path);
    expect(late).toContain('/readyz');
    expect(late).toContain('/api/v1/metrics');
    expect(late).toContain('/api/v1/equity');
    expect(late).not.toContain('/healthz');
  });

  test('of the stream are events as stated, each kind', async () => {
    const { events } = contract.operation(EVENTS_PATH);
    const reader = new EventReader(served.url, '?after=start');
    const other = new EventReader(served.url, '?after=3-0badc0de.0.0.0.0.0');
    readers.push(reader, other);
    await other.until((heard) => heard.some(({ kind }) => kind === 'reset'));
    await reader.until((heard) =>
      ['figures', 'status'].every((kind) => heard.some((each) => each.kind === kind)),
    );
    const heard = [...reader.heard, ...other.heard];
    expect([...new Set(heard.map(({ kind }) => kind))].toSorted()).toEqual(Object.keys(events).toSorted());
    for (const { kind, data } of heard)
      expect([kind, contract.fits(events[kind]!, data)]).toEqual([kind, []]);
  });
});
