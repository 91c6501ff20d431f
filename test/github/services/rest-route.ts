import type { Answer } from './http-call.ts';
import type { RepositoryState } from './repository-state.ts';

export type Resource = 'actions' | 'contents' | 'issues' | 'metadata';
export type Access = 'none' | 'read' | 'write';

export interface RestRequest {
  readonly state: RepositoryState;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly accept: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Where the repository is in the interface. */
  readonly repositoryUrl: string;
  /** The address that was asked for, for links to other pages. */
  readonly url: string;
}

export type RestHandler = (request: RestRequest) => Answer;

export interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly resource: Resource;
  readonly handler: RestHandler;
}

/** A path within the repository; `{name}` is a segment, `{name+}` all that follows. */
export function route(method: string, path: string, resource: Resource, handler: RestHandler): Route {
  const source = path.replace(/\{(\w+)\+\}/g, '(?<$1>.*)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
  return { method, pattern: new RegExp(`^${source}$`), resource, handler };
}

/** What GitHub refuses, and how it says so. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly object[] | undefined;

  constructor(status: number, message: string, errors?: readonly object[]) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

export function notFound(message = 'Not Found'): Refusal {
  return new Refusal(404, message);
}

export function invalid(resource: string, field: string, code: string, message?: string): Refusal {
  const why = message === undefined ? {} : { message };
  return new Refusal(422, 'Validation Failed', [{ resource, field, code, ...why }]);
}

export function numberOf({ params }: RestRequest, name: string): number {
  const value = params[name] ?? '';
  if (/^\d+$/.test(value)) return Number(value);
  throw notFound();
}

export function optionalText({ body }: Pick<RestRequest, 'body'>, field: string): string | undefined {
  const value = body[field];
  return typeof value === 'string' ? value : undefined;
}
