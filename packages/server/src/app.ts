import { Full, NotYet, Problem } from '@chimera/answers';
import type { Log } from '@chimera/base';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';
import { DOCUMENT_PATH, EVENTS_PATH } from './addresses.ts';
import type { Connections } from './connections.ts';
import { encodingFor, isKnownTag } from './encoding.ts';
import { ENDPOINTS, isKept } from './endpoints.ts';
import type { EventReaders } from './events/event-readers.ts';
import type { HttpSession } from './http-session.ts';
import { indexPage } from './index-page.ts';
import type { KeptAnswers, KeptText } from './kept-answer.ts';
import { connectionFamilies, metricFamilies, requestFamilies } from './metric-families.ts';
import { KeptDocument } from './openapi/kept-document.ts';
import type { OperationCount } from './operation-count.ts';
import { PAGE_POLICY, pageAssets } from './page-assets.ts';
import { parseParameter, parseQuery } from './parameters.ts';
import { EXPOSITION_TYPE, exposition } from './prometheus.ts';
import { requestGuard } from './request-guard.ts';

const NOTHING = ["'none'"];

const forbidden = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: NOTHING,
    baseUri: NOTHING,
    formAction: NOTHING,
    frameAncestors: NOTHING,
  },
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
});

/** What `forbidden` says on every answer, for those that are given before the app is asked. */
export const REFUSAL_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** A list may be long; an answer below this many bytes is sent as it is. */
const LEAST_COMPRESSED_BYTES = 1024;

export interface Surroundings {
  readonly readers: EventReaders;
  readonly kept: KeptAnswers;
  readonly connections: Connections;
  readonly operations: OperationCount;
  readonly log: Log;
}

/** Every route, and what surrounds each: the count, the headers, the guard, and errors as JSON. */
export function createApp(
  session: HttpSession,
  { readers, kept, connections, operations, log }: Surroundings,
) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const page = session.page ? pageAssets(session.page) : null;
  let isReady = false;

  app.use(
    async (context, next) => {
      await next();
      if (page?.has(context.req.path)) context.header('Content-Security-Policy', PAGE_POLICY);
    },
    forbidden,
    async (context, next) => {
      operations.attempted += 1;
      await next();
      if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store');
    },
    requestGuard(session.plan.server.host),
  );

  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', async (context) => {
    // Once ready it stays so: this answer waits for nobody.
    isReady ||= await session.answers.isReady();
    if (!isReady) throw new NotYet('the bot has not processed its first candle yet');
    return context.json({ status: 'ready' });
  });

  app.use(async (context, next) => {
    if (connections.areTooMany) {
      connections.refused += 1;
      context.header('Connection', 'close');
      throw new Full('there are too many connections: close some, or ask again later');
    }
    await next();
  });
  // Nothing secret is in the answers, and nothing of a request stands beside it: their length tells nothing (BREACH).
  app.use('/api/v1/*', compress({ threshold: LEAST_COMPRESSED_BYTES }));

  app.get('/metrics', (context) => {
    const metrics = session.metrics();
    const families = metrics ? metricFamilies(metrics, session.plan.identity.currency) : [];
    const text = exposition([
      ...families,
      ...requestFamilies(operations),
      ...connectionFamilies(connections, readers),
    ]);
    return context.body(text, 200, { 'Content-Type': EXPOSITION_TYPE });
  });
  const index = indexPage({ book: session.plan.book, symbol: session.plan.setup.symbols[0] ?? '' });
  app.get('/api/v1', (context) => context.html(index));
  if (!page) app.get('/', (context) => context.html(index));
  for (const [path, asset] of page ?? []) app.get(path, (context) => tagged(context, asset));
  app.get(EVENTS_PATH, (context) => {
    const { after } = parseQuery(new URL(context.req.url).searchParams, ['after']);
    const seen = context.req.header('Last-Event-ID');
    // A browser that reconnects asks for the same address again, and says here how far it has come since.
    const from = seen === undefined ? after : parseParameter('after', seen, 'Last-Event-ID');
    const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' };
    if (context.req.method === 'HEAD') return context.body(null, 200, headers);
    const { outgoing } = context.env;
    return context.body(
      readers.open(from, () => outgoing.destroy()),
      200,
      headers,
    );
  });
  const document = new KeptDocument();
  app.get(DOCUMENT_PATH, async (context) => {
    parseQuery(new URL(context.req.url).searchParams, []);
    return tagged(context, { type: JSON_TYPE, caching: 'no-cache', ...(await document.get()) });
  });
  for (const { path, parameters } of ENDPOINTS) {
    app.get(path, async (context) => {
      const query = parseQuery(new URL(context.req.url).searchParams, parameters);
      if (isKept(path))
        return tagged(context, { type: JSON_TYPE, caching: 'no-cache', ...(await kept.of(path)) });
      const moment = { now: session.now(), metrics: session.metrics() };
      const { body } = await session.answers.endpoint(path, query, moment);
      if (body === null) throw new Error(`${path} gave no answer`);
      return context.body(body, 200, { 'Content-Type': JSON_TYPE, 'Content-Length': String(body.length) });
    });
  }

  app.notFound(() => {
    throw new Problem(404, 'there is nothing here: /api/v1 lists what there is');
  });

  app.onError((error, context) => {
    const problem =
      error instanceof Problem ? error : new Problem(500, 'the server made a mistake; its log says more');
    const { status, message, headers } = problem;
    if (problem.isFailure) {
      operations.failed += 1;
      log.error(`${context.req.method} ${context.req.path} failed: ${error.stack ?? error.message}`);
    }
    return context.json({ error: { status, message } }, status, headers);
  });
  return app;
}

const JSON_TYPE = 'application/json';

interface TaggedText extends KeptText {
  readonly type: string;
  readonly caching: string;
}

/** As small as the client can read it; nothing at all if it has it. */
async function tagged(
  context: Context<{ Bindings: HttpBindings }>,
  { type, caching, etag, text }: TaggedText,
): Promise<Response> {
  const headers = { 'Content-Type': type, 'Cache-Control': caching, ETag: etag, Vary: 'Accept-Encoding' };
  if (isKnownTag(context.req.header('If-None-Match'), etag)) return context.body(null, 304, headers);
  const encoding = encodingFor(context.req.header('Accept-Encoding') ?? '');
  const bytes = await text.as(encoding);
  const length = { 'Content-Length': String(bytes.length) };
  return context.body(bytes, 200, {
    ...headers,
    ...length,
    ...(encoding ? { 'Content-Encoding': encoding } : {}),
  });
}
