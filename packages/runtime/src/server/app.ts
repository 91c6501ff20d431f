import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import type { Log } from '../log.ts';
import { ENDPOINTS } from './endpoints.ts';
import { indexPage } from './index-page.ts';
import { metricFamilies, requestFamilies } from './metric-families.ts';
import type { OperationCount } from './operation-count.ts';
import { NotYet, Problem } from './problem.ts';
import { EXPOSITION_TYPE, exposition } from './prometheus.ts';
import { parseQuery } from './query.ts';
import { readiness } from './readiness.ts';
import { requestGuard } from './request-guard.ts';
import type { ServedSession } from './served-session.ts';

const NOTHING = ["'none'"];

/** Every route, and what surrounds each: the count, the headers, the guard, and errors as JSON. */
export function createApp(session: ServedSession, operations: OperationCount, log: Log) {
  const app = new Hono<{ Bindings: HttpBindings }>();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: NOTHING,
        baseUri: NOTHING,
        formAction: NOTHING,
        frameAncestors: NOTHING,
      },
      xFrameOptions: 'DENY',
      strictTransportSecurity: false,
    }),
    async (context, next) => {
      operations.attempted += 1;
      await next();
      context.header('Cache-Control', 'no-store');
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
  app.get('/', (context) => context.html(indexPage(session.plan.setup.symbols[0] ?? '')));
  for (const { path, parameters, answer } of ENDPOINTS) {
    app.get(path, (context) => {
      const query = parseQuery(new URL(context.req.url).searchParams, parameters);
      return context.json(answer(session, query));
    });
  }

  app.notFound(() => {
    throw new Problem(404, 'there is nothing here: / lists what there is');
  });

  app.onError((error, context) => {
    const problem =
      error instanceof Problem ? error : new Problem(500, 'the server made a mistake; its log says more');
    const { status, message, headers } = problem;
    if (problem.status >= 500 && !(problem instanceof NotYet)) {
      operations.failed += 1;
      log.error(`${context.req.method} ${context.req.path} failed: ${error.stack ?? error.message}`);
    }
    return context.json({ error: { status, message } }, status, headers);
  });
  return app;
}
