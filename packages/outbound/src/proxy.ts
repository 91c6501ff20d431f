import { getProxyUrl } from '@actions/http-client/lib/proxy';
import { HttpsProxyAgent } from 'https-proxy-agent';
import type { ProxyAgent, fetch as UndiciFetch } from 'undici';

// Node's own fetch knows no proxy unless its process was started for it: undici's sends in its place.
type ProxiedInit = NonNullable<Parameters<typeof UndiciFetch>[1]>;

/** One for each proxy: it holds the connections. */
const agents = new Map<string, ProxyAgent>();

/**
 * The proxy that a request to this address goes through; `null` if it goes straight. As the client of the Actions toolkit:
 * `https_proxy`, `http_proxy`, `no_proxy` in either case, and nothing on this machine goes through a proxy.
 */
export function proxyFor(address: URL): URL | null {
  const isSecure = /^(?:https|wss):$/.test(address.protocol);
  // The toolkit knows no streams; a stream goes the way of a request to its host.
  const http = new URL(`${isSecure ? 'https' : 'http'}://${address.host}`);
  const proxy = getProxyUrl(http);
  // The toolkit's URL has its credentials decoded; those that follow decode them once more.
  return proxy ? new URL(proxy.href) : null;
}

/** The proxy for requests to this address, without its credentials: for people to read. */
export function proxyName(address: URL): string | null {
  const proxy = proxyFor(address);
  return proxy && nameOf(proxy);
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Whether the environment names a proxy. */
export function namesProxy(environment: Variables = process.env): boolean {
  return proxyVariables(environment).length > 0;
}

/** The variables that are to name a proxy and that no client can use; requests would go straight instead. */
export function unusableProxies(environment: Variables = process.env): readonly string[] {
  return proxyVariables(environment)
    .filter(([, value]) => !isUsable(value))
    .map(([name]) => name);
}

function proxyVariables(environment: Variables): readonly (readonly [string, string])[] {
  return Object.entries(environment).flatMap(([name, value]) =>
    /^https?_proxy$/i.test(name) && value ? [[name, value] as const] : [],
  );
}

function isUsable(value: string): boolean {
  // As the toolkit reads it: what is an address by itself gets nothing before it, and `proxy.example:3128` is one.
  const isWhole = /^https?:\/\//.test(value) || URL.canParse(value);
  const text = isWhole ? value : `http://${value}`;
  if (!URL.canParse(text)) return false;
  const { protocol, username, password } = new URL(text);
  if (!/^https?:$/.test(protocol)) return false;
  try {
    decodeURIComponent(username + password);
    return true;
  } catch {
    return false;
  }
}

/** `fetch` through the proxy that the environment names for this address, or straight if it names none. */
export async function proxiedFetch(address: URL | string, init: RequestInit): Promise<Response> {
  const proxy = proxyFor(new URL(address));
  if (proxy === null) return globalThis.fetch(address, init);
  try {
    // Most requests go straight: only those through a proxy load it.
    const undici = await import('undici');
    const dispatcher = agentOf(proxy, undici.ProxyAgent);
    return (await undici.fetch(address, {
      ...(init as unknown as ProxiedInit),
      dispatcher,
    })) as unknown as Response;
  } catch (error) {
    throw throughProxy(error, proxy);
  }
}

/** What carries a stream's connection to this address; `undefined` if it goes straight. */
export function proxiedAgent(address: URL): HttpsProxyAgent<string> | undefined {
  const proxy = proxyFor(address);
  return proxy ? new HttpsProxyAgent(proxy.href) : undefined;
}

function agentOf(proxy: URL, Agent: typeof ProxyAgent): ProxyAgent {
  const known = agents.get(proxy.href);
  if (known) return known;
  const agent = new Agent({ uri: proxy.href });
  agents.set(proxy.href, agent);
  return agent;
}

export function nameOf({ protocol, host }: URL): string {
  return `${protocol}//${host}`;
}

/** Says that it was by way of a proxy, and by which; its credentials are in no message. */
function throughProxy(error: unknown, proxy: URL): unknown {
  const { name } = error as Error;
  if (name === 'AbortError' || name === 'TimeoutError') return error;
  const words = `through the proxy ${nameOf(proxy)}: ${withoutPassword(reasonOf(error), proxy)}`;
  // No code: those who tell of it prefer a code to these words.
  return new TypeError(`fetch failed ${words}`, { cause: new Error(words) });
}

/** undici wraps what happened several times; the innermost says it. */
export function reasonOf(error: unknown): string {
  let innermost = error as Error & { code?: string };
  while (innermost.cause instanceof Error) innermost = innermost.cause;
  const reason = innermost.message || innermost.code || innermost.name;
  const status = /Proxy response \((\d+)\)/.exec(reason)?.[1];
  return status === undefined ? reason : refusal(Number(status));
}

/** What a proxy means that answers so. */
export function refusal(status: number): string {
  const wants = status === 407 ? ', it wants a user name and a password that it knows' : '';
  return `it answered HTTP ${status}${wants}`;
}

export function withoutPassword(text: string, proxy: URL): string {
  const secrets = [proxy.password, decoded(proxy.password)].filter((secret) => secret !== '');
  return secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
