import { Problem } from '@chimera/answers';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const LONGEST_TARGET = 2048;

/**
 * Lets through what this server is for: reading, asked for by the machine itself. A page elsewhere whose name was
 * made to point here (DNS rebinding) still says its own name in `Host` or `Origin`.
 */
export function requestGuard(configuredHost: string): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const bound = configuredHost.includes(':') ? `[${configuredHost}]` : configuredHost;
  const names = new Set([...LOOPBACK, bound.toLowerCase()]);
  return async (context, next) => {
    const { method, url = '', headers, socket } = context.env.incoming;
    const host = headers.host?.toLowerCase() ?? '';
    if (!isOurs(host, names, socket.localPort)) {
      throw new Problem(403, `this server does not answer to the host ${JSON.stringify(host)}`);
    }
    const { origin } = headers;
    if (origin !== undefined && origin.toLowerCase() !== `http://${host}`) {
      throw new Problem(403, 'this server answers to no other origin');
    }
    if (method !== 'GET' && method !== 'HEAD') {
      throw new Problem(405, `${method} is not allowed: this server is read-only`, { Allow: 'GET, HEAD' });
    }
    if (url.length > LONGEST_TARGET) {
      throw new Problem(
        414,
        `the address has ${url.length} characters, at most ${LONGEST_TARGET} are allowed`,
      );
    }
    if (!url.startsWith('/')) throw new Problem(400, 'the request asks for another server');
    await next();
  };
}

function isOurs(host: string, names: ReadonlySet<string>, port: number | undefined): boolean {
  const [, name = '', given = '80'] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  return names.has(name) && Number(given) === port;
}
