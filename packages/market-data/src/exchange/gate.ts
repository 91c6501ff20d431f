import type { Agent } from 'node:http';
import { realNow, steadyNow } from '@chimera/base';
import { proxiedAgent, proxiedFetch } from '@chimera/outbound';
import { isCredentialName, privateWordIn } from './credential-words.ts';
import type { EgressLog } from './egress-log.ts';
import { bodyWithin, refuseStatus, unreachable } from './http-answer.ts';
import type { Loopback } from './loopback.ts';
import { ExchangeError } from './public-exchange.ts';
import type { RequestPace } from './request-pace.ts';
import { dateOf, type StatedTimes } from './stated-time.ts';

export const TIMEOUT_MS = 10_000;
/** The largest answer that is read, decompressed. */
export const LARGEST_ANSWER = 16 * 1024 * 1024;
const LONGEST_URL = 8_192;
const LARGEST_MESSAGE = 16_384;

export const USER_AGENT = 'chimera/0.1.0';

/** What ccxt wants to send for an endpoint that is open. */
export interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: unknown;
  readonly body: unknown;
  /** The endpoint's path with its placeholders. */
  readonly path: string;
  readonly signal: AbortSignal | null;
}

export interface Answer {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly body: string;
}

export type Transport = (url: URL, init: RequestInit) => Promise<Response>;

export interface GateOptions {
  readonly exchange: string;
  /** The exchange's own public hosts, as ccxt lists them. */
  readonly hosts: ReadonlySet<string>;
  /** Whether questions may be in a request's body. */
  readonly takesPost: boolean;
  readonly loopback: Loopback | null;
  readonly egress: EgressLog;
  /** What sends in tests; `null` for the network, by way of a proxy if the environment names one. */
  readonly transport: Transport | null;
  /** Whose turn it is; `null` if the exchange asks for no pace, or nobody shares one. */
  readonly pace: RequestPace | null;
  /** Where the times go that answers state. */
  readonly statedTimes: StatedTimes;
  /** Milliseconds that only grow; the machine's where not given. */
  readonly steadyNow?: (() => number) | undefined;
}

/**
 * The only way out. Every request of an exchange and every connection and message of its streams passes here, is
 * judged as it would go to the exchange, and is counted. What does not pass is an ExchangeError of the kind `wall`.
 */
export class Gate {
  readonly #options: GateOptions;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /** Sends one request; redirects are not followed. Fails where the exchange did not answer with what was asked for. */
  async request({ url, method, headers, body, path, signal }: Request): Promise<Answer> {
    const { exchange, takesPost, egress, pace } = this.#options;
    const transport = this.#options.transport ?? proxiedFetch;
    const address = this.#publicAddress(url, ['https:']);
    if (method !== 'GET' && !(method === 'POST' && takesPost)) this.#refuse(`${method} is not reading`);
    if (!followsPath(address.pathname, path)) this.#refuse(`${address.pathname} is not ${path}`);
    const own = this.#ownHeaders(headers);
    const text = this.#ownBody(body, method);
    const target = this.#options.loopback?.insteadOf(address) ?? address;
    await pace?.turn(signal ?? undefined);
    egress.add(target.host, method, shownPath(target.pathname, path));
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    const sentAt = this.#steadyNow();
    try {
      const response = await transport(target, {
        method,
        headers: own,
        ...(text === null ? {} : { body: text }),
        redirect: 'manual',
        signal: signal ? AbortSignal.any([timeout, signal]) : timeout,
      });
      if (response.ok) this.#hearTime(response.headers, sentAt);
      await refuseStatus(response, `${exchange}: ${method} ${target.host}${target.pathname}`, realNow());
      const { status, statusText } = response;
      return {
        status,
        statusText,
        headers: response.headers,
        body: await bodyWithin(response, LARGEST_ANSWER),
      };
    } catch (error) {
      if (error instanceof ExchangeError) throw error;
      throw unreachable(error, `${exchange}: ${target.host}`, {
        timedOut: timeout.aborted,
        timeoutMs: TIMEOUT_MS,
      });
    } finally {
      pace?.answered();
    }
  }

  /** Where a stream may connect to, and with which headers. */
  connection(
    url: string,
    headers: unknown,
  ): { readonly address: URL; readonly headers: Record<string, string> } {
    const address = this.#publicAddress(url, ['wss:']);
    if (/private|auth|account|user/i.test(address.pathname)) this.#refuse(`the stream ${address.pathname}`);
    const own = this.#ownHeaders(headers);
    return { address: this.#options.loopback?.insteadOf(address) ?? address, headers: own };
  }

  /** To be called with each connection that is made. Returns the socket options that carry it through a proxy. */
  connects(address: URL): { readonly agent?: Agent } {
    const { host, pathname } = address;
    // Some exchanges number their connections in the path.
    this.#options.egress.add(host, 'WS', pathname.replace(/\d+$/, '{n}'));
    const agent = proxiedAgent(address);
    return agent ? { agent } : {};
  }

  /** Lets a stream's message pass. `asked`: it belongs to a question for market data; else it must be a sign of life. */
  message(message: unknown, asked: boolean): void {
    const text = typeof message === 'string' ? message : JSON.stringify(message);
    if (text === undefined || text.length > LARGEST_MESSAGE) this.#refuse('a message of that size or kind');
    if (!asked && !/p[io]ng|heartbeat|keep-?alive|^\d{1,4}$|^\s*$/i.test(text)) {
      this.#refuse('a message that nobody asked for');
    }
    const word = privateWordIn(message);
    if (word !== null) this.#refuse(`a message with "${word.slice(0, 60)}"`);
  }

  #hearTime(headers: Headers, sentAt: number): void {
    const time = dateOf(headers);
    if (time === null) return;
    const receivedAt = this.#steadyNow();
    this.#options.statedTimes.add({ sentAt, receivedAt, time, resolutionMs: 1_000, source: 'Date header' });
  }

  #steadyNow(): number {
    return (this.#options.steadyNow ?? steadyNow)();
  }

  #publicAddress(text: string, protocols: readonly string[]): URL {
    const url = URL.canParse(text)
      ? new URL(text)
      : this.#refuse(`"${String(text).slice(0, 80)}" is no address`);
    const { hosts } = this.#options;
    if (!protocols.includes(url.protocol)) this.#refuse(`${url.protocol} is not encrypted`);
    if (!hosts.has(url.host)) this.#refuse(`${url.host} is none of the exchange's public hosts`);
    if (text.length > LONGEST_URL || /\/\.\.?(?:\/|$)/.test(text)) this.#refuse('an address of that form');
    if (url.username || url.password) this.#refuse('credentials in the address');
    const credential = [...url.searchParams].find(([name, value]) => value !== '' && isCredentialName(name));
    if (credential) this.#refuse(`the parameter ${credential[0]}`);
    return url;
  }

  #ownHeaders(headers: unknown): Record<string, string> {
    const given = Object.entries(headers ?? {}).filter(([, value]) => typeof value === 'string');
    const credential = given.find(([name]) => isCredentialName(name));
    if (credential) this.#refuse(`the header ${credential[0]}`);
    const kept = given.filter(([name]) => name.toLowerCase() !== 'user-agent');
    return { ...Object.fromEntries(kept), 'user-agent': USER_AGENT };
  }

  #ownBody(body: unknown, method: string): string | null {
    if (body === undefined || body === null || body === '') return null;
    if (typeof body !== 'string' || method !== 'POST') this.#refuse('a body');
    const word = body.length > LARGEST_MESSAGE ? 'too much' : privateWordIn(body);
    if (word !== null) this.#refuse(`a body with "${word.slice(0, 60)}"`);
    return body;
  }

  #refuse(what: string): never {
    throw new ExchangeError('wall', `${this.#options.exchange}: the wall lets no request out with ${what}`);
  }
}

/** Whether an address ends as the endpoint's path says, no matter what stands for its placeholders. */
function followsPath(pathname: string, path: string): boolean {
  return path === '' || pathPattern(path).test(decoded(pathname));
}

/** The path with the endpoint's own placeholders, so that symbols do not make rows without number. */
const shownPath = (pathname: string, path: string): string =>
  path.includes('{') ? decoded(pathname).replace(pathPattern(path), `/${path.replace(/^\//, '')}`) : pathname;

function pathPattern(path: string): RegExp {
  const literal = path
    .replace(/^\//, '')
    .split(/\{[^}]*\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`/${literal.join('[^/]+')}(?=$|[./])/?[^/]*$`);
}

function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
