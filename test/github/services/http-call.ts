import type { IncomingHttpHeaders } from 'node:http';

export type ServiceName = 'rest' | 'artifact' | 'cache' | 'blob' | 'unknown';

/** A request as the services see it; `path` starts within the service and has no query. */
export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

export interface LoggedRequest {
  readonly service: ServiceName;
  readonly method: string;
  /** Within the service, with the query. */
  readonly path: string;
  readonly time: number;
  /** 0 as long as there was no answer, for ever where a fault kept it back. */
  status: number;
  /** What came as JSON. */
  readonly body?: unknown;
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

/** The JSON object of a request; empty if there is none. */
export function jsonBody({ body }: Pick<Call, 'body'>): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
