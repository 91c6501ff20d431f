import { AsyncLocalStorage } from 'node:async_hooks';
import type { CcxtClass, CcxtInstance, CcxtSocket } from './ccxt-instance.ts';
import { closedMethods } from './closed-methods.ts';
import { EgressLog } from './egress-log.ts';
import { type Endpoint, prunedApi } from './endpoints.ts';
import { Gate, LARGEST_ANSWER, TIMEOUT_MS, type Transport, USER_AGENT } from './gate.ts';
import type { Loopback } from './loopback.ts';
import { ASKED_BY_POST, openEndpoints } from './open-endpoints.ts';
import { ExchangeError } from './public-exchange.ts';
import { publicHosts } from './public-hosts.ts';
import { RequestPace } from './request-pace.ts';
import { spotOnly } from './spot-only.ts';
import { StatedTimes } from './stated-time.ts';

/** Everything that ccxt knows as a credential. */
const CREDENTIALS = [
  'apiKey',
  'secret',
  'uid',
  'accountId',
  'login',
  'password',
  'twofa',
  'privateKey',
  'walletAddress',
  'token',
] as const;

const SOCKET_LIMITS = { followRedirects: false, handshakeTimeout: TIMEOUT_MS, maxPayload: LARGEST_ANSWER };

/** Methods that ccxt calls for market data as well, and that do nothing without an account. */
const IDLE: ReadonlySet<string> = new Set(['aster.signIn']);

const FIXED = { configurable: false, writable: false, enumerable: false };

/** One question for market data, as long as it is being answered. */
export interface Question {
  readonly signal: AbortSignal | null;
}

export interface WallOptions {
  readonly loopback?: Loopback | null;
  /** Milliseconds between two requests instead of the exchange's own. */
  readonly requestIntervalMs?: number | undefined;
  /** Where the pace is kept that all processes of a work directory share; the instance has its own pace alone if not given. */
  readonly paceFile?: string | undefined;
  /** Endpoints whose answers are lists: ccxt takes anything else for an empty one. */
  readonly lists?: ReadonlySet<string>;
  /** ccxt stumbles over subscriptions that it gave no description. */
  readonly describesSubscriptions?: boolean | undefined;
  /** Tests count here what would have left. */
  readonly transport?: Transport;
  /** See GateOptions. */
  readonly steadyNow?: (() => number) | undefined;
}

/** An exchange of ccxt that can be asked for market data and cannot do anything else. */
export interface WalledExchange {
  readonly instance: CcxtInstance;
  readonly endpoints: readonly Endpoint[];
  readonly egress: EgressLog;
  /** What the exchange's answers say of its time. */
  readonly statedTimes: StatedTimes;
  /** All that leaves, leaves while this answers a question. */
  ask<T>(question: Question, answer: () => Promise<T>): Promise<T>;
}

/**
 * Puts the wall around one of ccxt's classes. What is not for the public is missing from the instance: its endpoints
 * are left out of ccxt's own list, its methods refuse, credentials cannot be set. What is left sends through one gate,
 * only during a question, and only what `sign` made of an open endpoint.
 */
export function wallIn(Base: CcxtClass, id: string, options: WallOptions = {}): WalledExchange {
  const questions = new AsyncLocalStorage<Question>();
  const egress = new EgressLog();
  const statedTimes = new StatedTimes();
  const loopback = options.loopback ?? null;
  const signed = new Map<string, Endpoint>();
  let open: readonly Endpoint[] = [];
  let gate: Gate | null = null;

  const notPublic = (what: string) => new ExchangeError('wall', `${id}: ${what} is not public market data`);
  const refuse = (what: string): never => {
    throw notPublic(what);
  };
  const refusal = (what: string): Promise<never> => Promise.reject(notPublic(what));
  const question = (): Question => questions.getStore() ?? refuse('what nobody asked for');

  class Walled extends Base {
    override describe(): Record<string, unknown> {
      const described = super.describe();
      open = openEndpoints(id, Object.create(Base.prototype), described);
      const isOpen = (candidate: Endpoint) => open.some((endpoint) => isSame(endpoint, candidate));
      return {
        ...described,
        api: prunedApi(described.api, isOpen),
        options: spotOnly(described.options),
        requiredCredentials: {},
        userAgent: USER_AGENT,
        timeout: TIMEOUT_MS,
        enableRateLimit: options.requestIntervalMs !== 0,
        ...(options.requestIntervalMs ? { rateLimit: options.requestIntervalMs } : {}),
      };
    }

    override sign(path: string, api: unknown = 'public', method = 'GET', ...rest: unknown[]) {
      const sections: unknown[] = Array.isArray(api) ? api : [api];
      const endpoint = open.find(
        (candidate) =>
          candidate.path === path &&
          candidate.method === method &&
          candidate.sections.join() === sections.join(),
      );
      if (!endpoint) return refuse(`${method} ${sections.join('.')} ${path}`);
      question();
      const request = super.sign(path, api, method, ...rest);
      signed.set(request.url, endpoint);
      return request;
    }

    override async fetch(url: string, method = 'GET', headers?: unknown, body?: unknown): Promise<unknown> {
      const endpoint = signed.get(url) ?? refuse('an address of its own');
      signed.delete(url);
      const { signal } = question();
      const { path } = endpoint;
      const all = { ...(this as { headers?: object }).headers, ...(headers as object | undefined) };
      const answer = await (gate ?? refuse('anything so early')).request({
        url,
        method,
        headers: all,
        body,
        path,
        signal,
      });
      const response = { ...answer, text: async () => answer.body };
      const parsed = await this.handleRestResponse(response, url, method, headers, body);
      const isWebPage = endpoint.sections[0]?.startsWith('web') === true;
      if (typeof parsed === 'string' && !isWebPage) throw notJson(id, path, parsed);
      if (options.lists?.has(path) && !Array.isArray(parsed)) {
        throw new ExchangeError('bad-answer', `${id}: ${path} answered with no list`);
      }
      return parsed;
    }

    override client(url: string): CcxtSocket {
      const known = this.clients?.[url];
      if (known) return known;
      question();
      const through = gate ?? refuse('a stream so early');
      // Refused here, nothing is left waiting for an answer; refused while connecting, it would be.
      const headers = streamHeaders(this.options);
      through.connection(url, headers);
      const socket = super.client(url);
      guard(socket, through, headers);
      return socket;
    }

    override watch(
      url: string,
      messageHash: string,
      message?: unknown,
      subscribeHash?: string,
      subscription?: unknown,
    ): Promise<unknown> {
      const described = options.describesSubscriptions ? (subscription ?? {}) : subscription;
      return super.watch(url, messageHash, message, subscribeHash, described);
    }

    /** ccxt leaves out candles without a time: a minute would be missing, and nobody would know. */
    override parseOHLCV(row: unknown, ...rest: unknown[]): unknown {
      const parsed = super.parseOHLCV(row, ...rest);
      if (Array.isArray(parsed) && typeof parsed[0] === 'number') return parsed;
      throw new ExchangeError('bad-answer', `${id}: a candle came without a time`);
    }

    checkRequiredCredentials(error = true): boolean {
      return error ? refuse('what wants credentials') : false;
    }

    async loadFetchImplementation(): Promise<void> {
      refuse('a way out of its own');
    }

    async undiciRequest(): Promise<void> {
      refuse('a way out of its own');
    }
  }

  /** Connects where the gate says, and sends what the gate lets pass. */
  function guard(socket: CcxtSocket, through: Gate, headers: unknown): void {
    const connect = socket.createConnection.bind(socket);
    const send = socket.send.bind(socket);
    const future = socket.future.bind(socket);
    socket.createConnection = () => {
      const { url } = socket;
      const allowed = through.connection(url, headers);
      const way = through.connects(allowed.address);
      socket.options = { ...socket.options, ...SOCKET_LIMITS, ...way, headers: allowed.headers };
      socket.url = allowed.address.href;
      try {
        connect();
      } finally {
        socket.url = url;
      }
    };
    socket.send = async (message) => {
      through.message(message, questions.getStore() !== undefined);
      return send(message);
    };
    // ccxt writes a damaged message to the terminal and goes on: what it told would be missing, and nobody would know.
    const take = socket.onMessageCallback.bind(socket);
    socket.log = () => {};
    socket.onMessageCallback = (client, message) => {
      if (!isDamaged(message)) return take(client, message);
      socket.onError(new ExchangeError('bad-answer', `${id}: a stream told half a message`));
      socket.close();
    };
    // The one who waited may have left: what fails then concerns nobody, and must not end the process.
    socket.future = (name) => unattended(future(name));
  }

  const closed = closedMethods(Base.prototype).map((name) => {
    const isIdle = IDLE.has(`${id}.${name}`);
    // ccxt calls some of them without waiting for them.
    return [name, () => unattended(isIdle ? Promise.resolve(false) : refusal(name))] as const;
  });
  // ccxt makes aliases while an instance is built: they too must find the refusal.
  for (const [name, value] of closed) {
    Object.defineProperty(Walled.prototype, name, { configurable: true, writable: true, value });
  }
  const instance = new Walled();
  for (const [name, value] of closed) Object.defineProperty(instance, name, { ...FIXED, value });
  for (const name of CREDENTIALS) {
    Object.defineProperty(instance, name, {
      configurable: false,
      get: () => undefined,
      set: () => refuse(`the credential ${name}`),
    });
  }
  gate = new Gate({
    exchange: id,
    hosts: publicHosts(instance),
    takesPost: ASKED_BY_POST.has(id),
    loopback,
    egress,
    transport: options.transport ?? null,
    pace: paceOf(instance, options),
    statedTimes,
    steadyNow: options.steadyNow,
  });
  return {
    instance,
    endpoints: open,
    egress,
    statedTimes,
    ask: (asked, answer) => questions.run(asked, answer),
  };
}

function paceOf(
  { id, enableRateLimit, rateLimit }: CcxtInstance,
  { paceFile, loopback }: WallOptions,
): RequestPace | null {
  if (paceFile === undefined || !enableRateLimit) return null;
  const name = loopback ? `${id} at ${loopback.host}` : id;
  return new RequestPace({ name, intervalMs: Math.ceil(rateLimit), path: paceFile });
}

const isSame = (a: Endpoint, b: Endpoint): boolean =>
  a.name === b.name && a.path === b.path && a.method === b.method;

function notJson(id: string, path: string, text: string): ExchangeError {
  const kind = /^\s*</.test(text) ? 'a web page' : text.trim() === '' ? 'nothing' : 'no complete JSON';
  return new ExchangeError('bad-answer', `${id}: ${path} answered with ${kind}`);
}

/** What looks like JSON is parsed by then, where it can be. */
const isDamaged = (message: unknown): boolean => typeof message === 'string' && /^[[{]/.test(message);

function unattended<T extends Promise<unknown>>(promise: T): T {
  promise.catch(() => {});
  return promise;
}

const streamHeaders = (options: CcxtInstance['options']): unknown =>
  (options.ws as { options?: { headers?: unknown } } | undefined)?.options?.headers;
