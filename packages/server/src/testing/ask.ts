import { type IncomingHttpHeaders, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Throws where the body is no JSON. */
  readonly json: () => Record<string, unknown>;
}

/** Asks over a connection of its own, with any method, host or path: also what `fetch` refuses to send. */
export async function ask(
  url: string,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const outgoing = request({ hostname, port, path, method, headers, agent: false }, async (incoming) => {
    const body = await text(incoming);
    const { statusCode = 0, headers } = incoming;
    resolve({ status: statusCode, headers, text: body, json: () => JSON.parse(body) });
  });
  outgoing.on('error', reject).end();
  return promise;
}
