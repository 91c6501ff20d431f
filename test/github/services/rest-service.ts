import { createHash, randomUUID } from 'node:crypto';
import type { Service } from './gateway.ts';
import { type Answer, type Call, json, jsonBody } from './http-call.ts';
import { RateLimit } from './rate-limit.ts';
import type { RepositoryState } from './repository-state.ts';
import { artifactRoutes } from './rest-artifacts.ts';
import { cacheRoutes } from './rest-caches.ts';
import { contentRoutes } from './rest-contents.ts';
import { issueRoutes } from './rest-issues.ts';
import { labelRoutes } from './rest-labels.ts';
import { type Access, notFound, Refusal, type Resource, type Route } from './rest-route.ts';
import { runRoutes } from './rest-runs.ts';

const ROUTES: readonly Route[] = [
  ...contentRoutes,
  ...issueRoutes,
  ...labelRoutes,
  ...runRoutes,
  ...artifactRoutes,
  ...cacheRoutes,
];

/** GitHub's REST interface of one repository: tokens, permissions, rate limit and conditional requests. */
export class RestService implements Service {
  readonly name = 'rest';
  readonly prefix = '/api/v3';
  readonly rateLimit: RateLimit;
  readonly unknown: string[];
  readonly #state: RepositoryState;
  token = 'test-token';
  permissions: Readonly<Partial<Record<Resource, Access>>> = {
    actions: 'write',
    contents: 'write',
    issues: 'write',
  };
  /** Where the service can be reached. */
  url = '';

  constructor(state: RepositoryState, unknown: string[]) {
    this.#state = state;
    this.unknown = unknown;
    this.rateLimit = new RateLimit(() => state.now());
  }

  headers(): Record<string, string> {
    return { 'x-github-request-id': randomUUID(), ...this.rateLimit.headers() };
  }

  handle(call: Call): Answer {
    try {
      this.#authenticate(call);
      const limit = this.rateLimit.describe();
      if (call.path === '/rate_limit') return json(200, { resources: { core: limit }, rate: limit });
      if (limit.remaining === 0) throw new Refusal(403, 'API rate limit exceeded for installation.');
      const answer = conditional(call, this.#answer(call));
      if (answer.status !== 304) this.rateLimit.spend();
      return { ...answer, headers: { ...answer.headers, ...this.rateLimit.headers() } };
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      throw error;
    }
  }

  #authenticate({ headers }: Call): void {
    const { authorization } = headers;
    if (authorization === undefined) throw new Refusal(401, 'Requires authentication');
    if (/^(?:Bearer|token) (.+)$/i.exec(authorization)?.[1] !== this.token) {
      throw new Refusal(401, 'Bad credentials');
    }
  }

  #answer(call: Call): Answer {
    try {
      return this.#route(call);
    } catch (error) {
      if (error instanceof Refusal) return refused(error);
      throw error;
    }
  }

  #route(call: Call): Answer {
    const { method, path, query, headers } = call;
    const home = /^\/repos\/([^/]+\/[^/]+)(.*)$/.exec(path);
    const rest = home?.[2] ?? '';
    const found = home ? ROUTES.find((one) => one.method === method && one.pattern.test(rest)) : undefined;
    if (!found) {
      this.unknown.push(`${method} ${path}`);
      throw notFound();
    }
    if (home?.[1]?.toLowerCase() !== this.#state.fullName.toLowerCase()) throw notFound();
    this.#permit(found);
    const params = Object.entries(found.pattern.exec(rest)?.groups ?? {});
    const search = query.size > 0 ? `?${query}` : '';
    return found.handler({
      state: this.#state,
      params: Object.fromEntries(params.map(([name, value]) => [name, decodeURIComponent(value)])),
      query,
      accept: headers.accept ?? '',
      body: jsonBody(call),
      repositoryUrl: `${this.url}/repos/${this.#state.fullName}`,
      url: `${this.url}${path}${search}`,
    });
  }

  #permit({ method, resource }: Route): void {
    if (resource === 'metadata') return;
    const access = this.permissions[resource] ?? 'none';
    if (access === 'write' || (access === 'read' && method === 'GET')) return;
    throw new Refusal(403, 'Resource not accessible by integration');
  }
}

function conditional({ method, headers }: Call, answer: Answer): Answer {
  if (method !== 'GET' || answer.status !== 200) return answer;
  const etag = `W/"${createHash('sha256')
    .update(answer.body ?? '')
    .digest('hex')}"`;
  const wanted = (headers['if-none-match'] ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''));
  const common = { ...answer.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' };
  const isSame = wanted.includes(etag.slice(2));
  return isSame ? { status: 304, headers: { etag } } : { ...answer, headers: common };
}

function refused({ status, message, errors }: Refusal): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  return json(status, { message, ...(errors ? { errors } : {}), documentation_url, status: String(status) });
}
