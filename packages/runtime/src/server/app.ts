import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../log.ts';
import { ENDPOINTS } from './endpoints.ts';
import type { EventReaders } from './events/event-readers.ts';
import { indexPage } from './index-page.ts';
import { metricFamilies, requestFamilies } from './metric-families.ts';
import type { OperationCount } from './operation-count.ts';
import { PAGE_POLICY, pageAssets } from './page-assets.ts';
import { Problem } from './problem.ts';
import { EXPOSITION_TYPE, exposition } from './prometheus.ts';
import { parseQuery } from './query.ts';
import { readiness } from './readiness.ts';
import { requestGuard } from './request-guard.ts';
import type { ServedSession } from './served-session.ts';

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

/** Every route, and what surrounds each: the count, the headers, the guard, and errors as JSON. */
export function createApp(
  session: ServedSession,
  { readers, operations, log }: { readers: EventReaders; operations: OperationCount; log: Log },
) {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const page = session.page ? pageAssets(session.page) : null;

  app.use(
    async (context, next) => {
      await next();
      if (context.res.headers.has('ETag')) context.header('Content-Security-Policy', PAGE_POLICY);
    },
    forbidden,
    async (context, next) => {
      operations.attempted += 1;
      await next();
      if (!context.res.headers.has('ETag')) context.header('Cache-Control', 'no-store');
    },
    requestGuard(session.plan.server.host),
  );

  app.get('/healthz', (context) => context.json({ status: 'ok' }));
  app.get('/readyz', (context) => context.json(readiness(session)));

  app.get('/metrics', (context) => {
    const metrics = session.metrics();
    const families = metrics ? metricFamilies(metrics, session.plan.identity.currency) : [];
    const text = exposition([...families, ...requestFamilies(operations)]);
    return context.body(text, 200, { 'Content-Type': EXPOSITION_TYPE });
  });
  const index = indexPage(session.plan.setup.symbols[0] ?? '');
  app.get('/api/v1', (context) => context.html(index));
  if (!page) app.get('/', (context) => context.html(index));
  for (const [path, { type, caching, etag, body }] of page ?? []) {
    app.get(path, (context) => {
      const headers = { 'Content-Type': type, 'Cache-Control': caching, ETag: etag, Vary: 'Accept-Encoding' };
      if (context.req.header('If-None-Match') === etag) return context.body(null, 304, headers);
      const { bytes, encoding } = body(context.req.header('Accept-Encoding') ?? '');
      return context.body(bytes, 200, encoding ? { ...headers, 'Content-Encoding': encoding } : headers);
    });
  }
  app.get('/api/v1/events', (context) => {
    const given = new URL(context.req.url).searchParams;
    const seen = context.req.header('Last-Event-ID');
    if (seen !== undefined) given.set('after', seen);
    const { after } = parseQuery(given, ['after']);
    const headers = { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no' };
    if (context.req.method === 'HEAD') return context.body(null, 200, headers);
    return context.body(readers.open(after), 200, headers);
  });
  for (const { path, parameters, answer } of ENDPOINTS) {
    app.get(path, (context) => {
      const query = parseQuery(new URL(context.req.url).searchParams, parameters);
      return context.json(answer(session, query));
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
