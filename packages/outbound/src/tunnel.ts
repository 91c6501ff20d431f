import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { nameOf, proxyFor, reasonOf, refusal, withoutPassword } from './proxy.ts';

/** A proxy that takes longer does not help a session. */
const PATIENCE_MS = 10_000;

/** What the proxy for an address said when it was asked to connect there. */
export interface TunnelAnswer {
  /** Without its credentials. */
  readonly proxy: string;
  /** Why it does not connect, in words; `null` if it does. */
  readonly problem: string | null;
}

/**
 * Asks the proxy for this address whether it connects there, and closes the connection: nothing else is sent. `null` if
 * requests to the address go straight.
 */
export async function tryTunnel(address: URL, patienceMs = PATIENCE_MS): Promise<TunnelAnswer | null> {
  const proxy = proxyFor(address);
  if (proxy === null) return null;
  try {
    const status = await connectStatus(proxy, address, patienceMs);
    return { proxy: nameOf(proxy), problem: status === 200 ? null : refusal(status) };
  } catch (error) {
    const reason = withoutPassword(reasonOf(error), proxy);
    return { proxy: nameOf(proxy), problem: `it cannot be reached: ${reason}` };
  }
}

function connectStatus(proxy: URL, address: URL, patienceMs: number): Promise<number> {
  const isSecure = /^(?:https|wss):$/.test(address.protocol);
  const target = `${address.hostname}:${address.port || (isSecure ? '443' : '80')}`;
  const { username, password } = proxy;
  const token = Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  const send = proxy.protocol === 'https:' ? secureRequest : plainRequest;
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const asked = send({
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port || (proxy.protocol === 'https:' ? 443 : 80),
    method: 'CONNECT',
    path: target,
    agent: false,
    headers: {
      host: target,
      ...(username === '' ? {} : { 'proxy-authorization': `Basic ${token.toString('base64')}` }),
    },
  });
  asked.setTimeout(patienceMs, () => {
    asked.destroy(new Error(`no answer within ${patienceMs / 1000} s`));
  });
  asked.once('connect', ({ statusCode = 0 }, socket) => {
    socket.destroy();
    resolve(statusCode);
  });
  // A refusal may come as an ordinary answer.
  asked.once('response', (answer) => {
    answer.destroy();
    resolve(answer.statusCode ?? 0);
  });
  asked.once('error', reject);
  asked.end();
  return promise;
}
