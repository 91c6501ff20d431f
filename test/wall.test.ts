import net from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { openExchange } from '@chimera/market-data';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ccxt from 'ccxt';
import type { CcxtClass } from '../packages/market-data/src/exchange/ccxt-instance.ts';
import { closedMethods, methodNames } from '../packages/market-data/src/exchange/closed-methods.ts';
import { type Endpoint, listEndpoints } from '../packages/market-data/src/exchange/endpoints.ts';
import { BUILT_IN, exchangeIds } from '../packages/market-data/src/exchange/exchange-classes.ts';
import {
  MARKET_DATA_METHODS,
  openEndpoints,
  STREAM_METHODS,
} from '../packages/market-data/src/exchange/open-endpoints.ts';
import { publicHosts } from '../packages/market-data/src/exchange/public-hosts.ts';
import { reachableFrom } from '../packages/market-data/src/exchange/reachable.ts';
import { type WalledExchange, wallIn } from '../packages/market-data/src/exchange/walled-exchange.ts';

type Anything = Record<string, unknown>;
type Method = (...given: unknown[]) => unknown;

const pro = ccxt.pro as unknown as Record<string, CcxtClass>;
const rest = ccxt as unknown as Record<string, CcxtClass>;
const classOf = (id: string): CcxtClass => pro[id] ?? rest[id]!;

/** Every way of ccxt's to talk to somebody that is for account holders, by its usual names. */
const FOR_ACCOUNTS = [
  'createOrder',
  'createOrderWs',
  'createMarketBuyOrderWithCost',
  'createOrders',
  'editOrder',
  'editOrderWs',
  'cancelOrder',
  'cancelOrderWs',
  'cancelOrders',
  'cancelAllOrders',
  'withdraw',
  'transfer',
  'signIn',
  'fetchBalance',
  'fetchBalanceWs',
  'fetchMyTrades',
  'fetchOrder',
  'fetchOrders',
  'fetchOpenOrders',
  'fetchClosedOrders',
  'fetchPositions',
  'fetchLedger',
  'fetchDeposits',
  'fetchWithdrawals',
  'fetchDepositAddress',
  'fetchAccounts',
  'setLeverage',
  'watchBalance',
  'watchMyTrades',
  'watchOrders',
  'watchPositions',
  'authenticate',
];

const CREDENTIALS = {
  apiKey: 'a'.repeat(32),
  secret: 'b'.repeat(44),
  uid: '1',
  accountId: '1',
  login: 'me',
  password: 'me',
  twofa: 'ABCDEFGHIJKLMNOP',
  privateKey: `0x${'1'.repeat(64)}`,
  walletAddress: `0x${'2'.repeat(40)}`,
  token: 'token',
};

const marketOf = (instance: Anything, symbol: string) =>
  (instance.safeMarketStructure as Method)({
    id: 'BTCUSDT',
    lowercaseId: 'btcusdt',
    symbol,
    base: 'BTC',
    quote: symbol.split('/')[1],
    baseId: 'BTC',
    quoteId: symbol.split('/')[1],
    type: 'spot',
    spot: true,
    swap: false,
    future: false,
    option: false,
    contract: false,
    active: true,
    precision: { price: 0.01, amount: 0.00001 },
    limits: {},
    info: { wsname: symbol },
  });

interface Walk {
  readonly wall: WalledExchange;
  readonly instance: Anything;
  /** As ccxt has it, without the wall. */
  readonly plain: Anything;
  /** What the gate would have sent. */
  readonly sent: string[];
}

function walk(id: string): Walk {
  const sent: string[] = [];
  const wall = wallIn(classOf(id), id, {
    requestIntervalMs: 0,
    transport: async (url, { method }) => {
      sent.push(`${method} ${url.href}`);
      return new Response('[]');
    },
  });
  const instance = wall.instance as unknown as Anything;
  const symbol = id === 'hyperliquid' ? 'BTC/USDC' : 'BTC/USDT';
  (instance.setMarkets as Method)([marketOf(instance, symbol)]);
  instance.marketsLoading = Promise.resolve(instance.markets);
  return { wall, instance, plain: new (classOf(id))() as unknown as Anything, sent };
}

/** Calls it; resolves with the error, or `null` if there was none within a few turns. */
async function failureOf(call: () => unknown): Promise<unknown> {
  let failure: unknown = null;
  try {
    const result = call();
    if (result instanceof Promise) {
      result.catch((error: unknown) => {
        failure = error;
      });
      for (let waited = 0; waited < 8 && failure === null; waited += 1) await turn();
    }
  } catch (error) {
    failure = error;
  }
  return failure;
}

const isWall = (failure: unknown): boolean => (failure as { failure?: string } | null)?.failure === 'wall';

describe('the wall around every exchange of ccxt', () => {
  const connections: string[] = [];
  const connect = net.Socket.prototype.connect;

  beforeAll(() => {
    // Every connection that this process opens, by any way, is seen here; and gets nowhere.
    net.Socket.prototype.connect = function refused(this: net.Socket, ...target: unknown[]) {
      const [first] = [target[0]].flat() as { host?: string }[];
      connections.push(String(first?.host ?? JSON.stringify(first)));
      setImmediate(() => this.destroy(new Error('no connection leaves this test')));
      return this;
    } as typeof connect;
  });

  afterAll(() => {
    net.Socket.prototype.connect = connect;
  });

  test('there are exchanges to walk, and connections would be seen', async () => {
    expect(ccxt.exchanges.length).toBeGreaterThan(90);
    expect(exchangeIds()).toEqual(ccxt.exchanges.toSorted());
    await expect(fetch('http://127.0.0.1:4711/')).rejects.toThrow();
    expect(connections.splice(0)).toHaveLength(1);
  });

  test.each(ccxt.exchanges)(
    '%s: nothing for account holders is left, and nothing of it sends a byte',
    async (id) => {
      const { wall, instance, plain, sent } = walk(id);
      for (const [name, value] of Object.entries(CREDENTIALS)) {
        expect(() => Object.assign(instance, { [name]: value })).toThrow(
          expect.objectContaining({ failure: 'wall' }),
        );
        expect(instance[name]).toBeUndefined();
      }

      await wall.ask({ signal: null }, async () => {
        // Methods with ccxt's usual names, and all others that talk to an exchange.
        const closed = closedMethods(classOf(id).prototype);
        const own = FOR_ACCOUNTS.filter((name) => typeof plain[name] === 'function');
        expect(own.filter((name) => !closed.includes(name))).toEqual([]);
        const passed: string[] = [];
        for (const name of closed) {
          const failure = await failureOf(() => (instance[name] as Method)('BTC/USDT', 'limit', 'buy', 1, 1));
          if (!isWall(failure) && `${id}.${name}` !== 'aster.signIn') passed.push(name);
        }
        expect(passed).toEqual([]);

        // Endpoints: as methods they are gone, by `request` they are refused.
        const open = new Set(wall.endpoints.map(({ name }) => name));
        const all = listEndpoints(plain.api);
        const others = all.filter(({ name }) => !open.has(name));
        expect(others.filter(({ name }) => instance[name] !== undefined).map(({ name }) => name)).toEqual([]);
        for (const { path, sections, method, name } of others) {
          const api = sections.length > 1 ? sections : sections[0];
          const failure = await failureOf(() => (instance.request as Method)(path, api, method, { a: 1 }));
          if (!isWall(failure)) passed.push(name);
        }
        for (const api of ['private', 'public', ['v1', 'private']]) {
          const failure = await failureOf(() => (instance.request as Method)('SendOrder', api, 'POST', {}));
          if (!isWall(failure)) passed.push(`request SendOrder ${api}`);
        }
        // Addresses that nobody made, and streams to anywhere.
        for (const url of ['https://example.com/', ...textsIn(plain.urls as Anything)]) {
          for (const method of ['GET', 'POST', 'DELETE']) {
            const failure = await failureOf(() => (instance.fetch as Method)(url, method, CREDENTIALS, 'x'));
            if (!isWall(failure)) passed.push(`${method} ${url}`);
          }
        }
        expect(passed).toEqual([]);
      });
      expect({ sent, connections: connections.splice(0) }).toEqual({ sent: [], connections: [] });
    },
  );

  test.each(ccxt.exchanges)('%s: no method at all reaches more than open endpoints', async (id) => {
    const { wall, instance, sent } = walk(id);
    const { methods } = reachableFrom([...MARKET_DATA_METHODS, ...STREAM_METHODS], instance);
    const hosts = [...publicHosts(wall.instance)].map((host) => host.replace(/:.*/, ''));
    // Those that read a page of history one after the other, or wait, would only take time.
    const slow = /^(?:log|sleep|delay|spawn|throttle|initThrottler|fetchPaginated|safeDeterministic)/;
    const rest = methodNames(classOf(id).prototype).filter((name) => !methods.has(name) && !slow.test(name));
    expect(rest.length).toBeGreaterThan(300);
    await wall.ask({ signal: null }, async () => {
      for (const name of rest) {
        try {
          const result = (instance[name] as Method)?.('BTC/USDT', '1m', 'buy', 1, 1);
          if (result instanceof Promise) result.catch(() => {});
        } catch {
          // It did not like what it was given.
        }
      }
      for (let waited = 0; waited < 20; waited += 1) await turn();
    });
    expect(connections.splice(0).filter((host) => !hosts.includes(host))).toEqual([]);
    expect(sent.filter((request) => !isOpen(request, wall.endpoints))).toEqual([]);
  });

  test.each(ccxt.exchanges)('%s: market data can be asked for', async (id) => {
    const { wall, instance, sent } = walk(id);
    const has = instance.has as Anything;
    const symbol = Object.keys(instance.markets as object)[0];
    const [timeframe] = Object.keys((instance.timeframes as object | undefined) ?? {});
    const asked: Record<string, unknown> = {};
    const ask = async (name: string, ...given: unknown[]) => {
      if (has[name] !== true) return;
      const before = sent.length;
      const failure = await failureOf(() =>
        wall.ask({ signal: null }, async () => (instance[name] as Method)(...given)),
      );
      const needsAccount = /privateGet|privatePost|PrivateGet|PrivatePost/.test(String(failure));
      if (sent.length === before && failure !== null && !needsAccount) asked[name] = String(failure);
      if (isWall(failure)) asked[name] = String(failure);
    };
    await ask('fetchOHLCV', symbol, timeframe, Date.UTC(2026, 0, 1), 10);
    await ask('fetchOrderBook', symbol);
    await ask('fetchTrades', symbol, undefined, 10);
    await ask('fetchMarkets');
    expect(asked).toEqual(CANNOT[id] ?? {});
    connections.splice(0);
  });
});

/** What ccxt itself does not ask for without more being given. */
const CANNOT: Readonly<Record<string, Record<string, unknown>>> = {
  cex: { fetchOHLCV: expect.stringContaining('"dataType"') },
  hyperliquid: { fetchTrades: expect.stringContaining('wallet address') },
  p2b: { fetchTrades: expect.stringContaining('lastId') },
  zebpay: { fetchOHLCV: expect.stringContaining('until') },
};

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(https?|wss?):/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Whether a request asks one of the endpoints, no matter what stands for its placeholders. */
function isOpen(request: string, endpoints: readonly Endpoint[]): boolean {
  const [method, href] = request.split(' ') as [string, string];
  const pathname = decodeURIComponent(new URL(href).pathname);
  return endpoints.some((endpoint) => {
    const parts = endpoint.path.split(/\{[^}]*\}/);
    return endpoint.method === method && parts.every((part) => pathname.includes(part.replace(/\/$/, '')));
  });
}

describe('what is open', () => {
  test('NDAX: these eight, and no more', () => {
    const ndax = new (classOf('ndax'))() as unknown as Anything;
    const open = openEndpoints('ndax', ndax, ndax);
    expect(open.map(({ path }) => path).toSorted()).toEqual([
      'GetInstruments',
      'GetL2Snapshot',
      'GetLastTrades',
      'GetLevel1',
      'GetProducts',
      'GetTickerHistory',
      'Ping',
      'summary',
    ]);
    const closed = listEndpoints(ndax.api).filter(({ name }) => !open.some((other) => other.name === name));
    expect(closed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['publicGetAuthenticate', 'publicGetConfirmWithdraw', 'privatePostSendOrder']),
    );
  });

  test('what is handed out has the methods of market data, and no way to ccxt', async () => {
    const exchange = await openExchange('ndax', { baseUrl: 'http://127.0.0.1:9' });
    const names = new Set<string>();
    const seen = new Set<unknown>();
    const look = (value: unknown): void => {
      if ((typeof value !== 'object' && typeof value !== 'function') || value === null || seen.has(value))
        return;
      seen.add(value);
      for (const key of Reflect.ownKeys(value)) {
        names.add(String(key));
        const { value: inner } = Object.getOwnPropertyDescriptor(value, key)!;
        if (typeof inner === 'object') look(inner);
      }
    };
    look(exchange);
    look(Object.getPrototypeOf(exchange));
    const data = [
      ...['id', 'requestIntervalMs', 'timeframes', 'streams', 'candlesPerRequest'],
      'hasTimeEndpoint',
    ];
    const methods = [
      'markets',
      'candles',
      'book',
      'trades',
      'nextCandles',
      'nextTrades',
      'nextBook',
      'askTime',
      'takeStatedTimes',
      'egress',
      'close',
    ];
    for (const name of [...data, ...methods]) expect(names).toContain(name);
    const others = [...names].filter((name) => ![...data, ...methods, 'constructor'].includes(name));
    expect(others.filter((name) => !/^(\d+|length|books|trades|candles)$/.test(name))).toEqual([]);
  });
});

describe('the exchanges of the bundle', () => {
  test('are the same in both registers, and each is the one that ccxt has', async () => {
    const found: unknown = await import('../packages/market-data/src/exchange/built-in-exchanges.ts');
    const classes = { ...(found as Record<string, CcxtClass>) };
    expect(Object.keys(classes).toSorted()).toEqual([...BUILT_IN]);
    for (const id of BUILT_IN) {
      expect(new classes[id]!().id).toBe(id);
      expect(Object.keys(new classes[id]!().has)).toEqual(Object.keys(new (classOf(id))().has));
    }
  });

  test.each(BUILT_IN)('%s can be opened, and has minutes', async (id) => {
    const exchange = await openExchange(id);
    expect(exchange.id).toBe(id);
    expect(exchange.timeframes).toContain('1m');
    expect(exchange.requestIntervalMs).toBeGreaterThan(0);
    expect(exchange.candlesPerRequest).toBeGreaterThan(0);
    expect(exchange.egress()).toEqual([]);
  });

  test('another name is a mistake of the one who wrote it, with the one that was meant', async () => {
    for (const id of ['karken', '../base/Exchange', 'Exchange', '']) {
      await expect(openExchange(id)).rejects.toMatchObject({ name: 'UnknownExchange', exitCode: 2 });
    }
    await expect(openExchange('karken')).rejects.toThrow('is "kraken" meant?');
    await expect(openExchange('ndax', { baseUrl: 'https://example.com' })).rejects.toMatchObject({
      failure: 'wall',
    });
    await expect(openExchange('ndax', { requestIntervalMs: 1 })).rejects.toMatchObject({ failure: 'wall' });
  });
});
