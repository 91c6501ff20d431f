import { realNow } from '@chimera/base';
import { describe, expect, test } from '@jest/globals';
import { EgressLog } from './egress-log.ts';
import { Gate, type Request } from './gate.ts';
import { Loopback } from './loopback.ts';
import { StatedTimes } from './stated-time.ts';

interface Sent {
  readonly url: string;
  readonly init: RequestInit;
}

function gateTo(answer: () => Response, takesPost = false, loopback: Loopback | null = null) {
  const sent: Sent[] = [];
  const egress = new EgressLog();
  const statedTimes = new StatedTimes();
  const gate = new Gate({
    exchange: 'ndax',
    hosts: new Set(['api.ndax.io:8443', 'api.ndax.io']),
    takesPost,
    loopback,
    pace: null,
    egress,
    statedTimes,
    steadyNow: () => 5_000,
    transport: async (url, init) => {
      sent.push({ url: url.href, init });
      return answer();
    },
  });
  return { gate, sent, egress, statedTimes };
}

const ping: Request = {
  url: 'https://api.ndax.io:8443/AP/GetL2Snapshot?omsId=1',
  method: 'GET',
  headers: {},
  body: undefined,
  path: 'GetL2Snapshot',
  signal: null,
};
const ok = () => new Response('[]');
const address = (url: string) => ({ url: `https://api.ndax.io:8443/AP/GetL2Snapshot${url}` });

describe('what the gate lets out', () => {
  test('a GET for market data, with a name of our own and redirects left alone', async () => {
    const { gate, sent } = gateTo(ok);
    const answer = await gate.request({
      ...ping,
      headers: { 'User-Agent': 'Mozilla/5.0', Accept: 'text/json' },
    });
    expect(answer.body).toBe('[]');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.init).toMatchObject({
      method: 'GET',
      redirect: 'manual',
      headers: { Accept: 'text/json', 'user-agent': 'chimera/0.1.0' },
    });
    expect(sent[0]?.init.body).toBeUndefined();
  });

  test('a question in a body, where the exchange takes it so', async () => {
    const { gate, sent } = gateTo(ok, true);
    await gate.request({ ...ping, method: 'POST', body: '{"type":"candleSnapshot","coin":"BTC"}' });
    expect(sent[0]?.init.body).toBe('{"type":"candleSnapshot","coin":"BTC"}');
  });
});

describe('what the gate does not let out', () => {
  const closed: readonly (readonly [string, Partial<Request>])[] = [
    ['another host', { url: 'https://example.com/AP/GetL2Snapshot' }],
    [
      "a host that only begins like the exchange's",
      { url: 'https://api.ndax.io.example.com/AP/GetL2Snapshot' },
    ],
    ['another port', { url: 'https://api.ndax.io:9000/AP/GetL2Snapshot' }],
    ['what is not encrypted', { url: 'http://api.ndax.io:8443/AP/GetL2Snapshot' }],
    ['another path than the endpoint', { url: 'https://api.ndax.io:8443/AP/SendOrder' }],
    ['a way round', { url: 'https://api.ndax.io:8443/AP/x/../SendOrder/GetL2Snapshot' }],
    ['no address at all', { url: 'undefined/GetL2Snapshot' }],
    ['credentials in the address', { url: 'https://me:secret@api.ndax.io:8443/AP/GetL2Snapshot' }],
    ['a key in the query', address('?apiKey=k')],
    ['a signature in the query', address('?timestamp=1&signature=s')],
    ['a nonce in the query', address('?nonce=1')],
    ['a token in the query', address('?access_token=t')],
    ['a POST', { method: 'POST' }],
    ['a DELETE', { method: 'DELETE' }],
    ['a body', { body: '{}' }],
    ['an Authorization header', { headers: { Authorization: 'Basic x' } }],
    ['an exchange key header', { headers: { 'X-MBX-APIKEY': 'k' } }],
    ["NDAX's headers", { headers: { APIKey: 'k', Nonce: '1', Signature: 's', UserId: '1' } }],
    ["Kraken's headers", { headers: { 'API-Sign': 's' } }],
    ['a cookie', { headers: { Cookie: 'session=1' } }],
    ['an overlong address', address(`?a=${'x'.repeat(9000)}`)],
  ];

  test.each(closed)('%s', async (_name, change) => {
    const { gate, sent, egress } = gateTo(ok);
    const refused = expect(gate.request({ ...ping, ...change })).rejects;
    await refused.toMatchObject({ name: 'ExchangeError', failure: 'wall' });
    expect(sent).toEqual([]);
    expect(egress.counts()).toEqual([]);
  });

  test('credentials in a body that may be sent otherwise', async () => {
    const { gate, sent } = gateTo(ok, true);
    for (const body of [
      '{"apiKey":"k"}',
      '{"action":{"type":"order"},"signature":"s"}',
      '{"type":"cancelOrder"}',
    ]) {
      const refused = expect(gate.request({ ...ping, method: 'POST', body })).rejects;
      await refused.toMatchObject({ failure: 'wall' });
    }
    expect(sent).toEqual([]);
  });
});

describe('streams', () => {
  test('connect to public hosts, without credentials', () => {
    const { gate } = gateTo(ok);
    expect(gate.connection('wss://api.ndax.io/WSGateway', {}).address.href).toBe(
      'wss://api.ndax.io/WSGateway',
    );
    for (const url of [
      'wss://example.com/',
      'ws://api.ndax.io/',
      'wss://api.ndax.io/?listenKey=abc',
      'wss://api.ndax.io/private',
    ]) {
      expect(() => gate.connection(url, {})).toThrow(expect.objectContaining({ failure: 'wall' }));
    }
    expect(() => gate.connection('wss://api.ndax.io/', { 'X-Api-Key': 'k' })).toThrow('the header X-Api-Key');
  });

  const subscriptions = [
    { m: 0, i: 1, n: 'SubscribeLevel2', o: '{"OMSId":1,"InstrumentId":1,"Depth":100}' },
    { method: 'SUBSCRIBE', params: ['btcusdt@depth@100ms'], id: 1 },
    { event: 'subscribe', channel: 'candles', key: 'trade:1m:tBTCUSD' },
    { method: 'subscribe', params: { channels: ['trade.BTC_USDT'] }, nonce: 1 },
    { event: 'bts:subscribe', data: { channel: 'diff_order_book_btcusd' } },
  ];
  test.each(subscriptions)('a subscription passes: %j', (message) => {
    const { gate } = gateTo(ok);
    expect(() => gate.message(message, true)).not.toThrow();
    expect(() => gate.message(message, false)).toThrow('nobody asked for');
  });

  const commands = [
    { m: 0, i: 1, n: 'AuthenticateUser', o: '{"APIKey":"k","Signature":"s","UserId":"1","Nonce":"1"}' },
    { m: 0, i: 1, n: 'SendOrder', o: '{"InstrumentId":1}' },
    { m: 0, i: 1, n: 'SubscribeAccountEvents', o: '{"OMSId":1}' },
    { op: 'login', args: [{ apiKey: 'k', sign: 's' }] },
    { event: 'auth', authPayload: 'x' },
    { method: 'order.place', params: {} },
    { method: 'private/create-order', params: {} },
    { method: 'subscribe', params: { channels: ['user.balance'] } },
    { event: 'subscribe', subscription: { name: 'ownTrades', token: 't' } },
    { op: 'subscribe', args: [{ channel: 'positions' }] },
  ];
  test.each(commands)('a command does not: %j', (message) => {
    const { gate } = gateTo(ok);
    expect(() => gate.message(message, true)).toThrow(expect.objectContaining({ failure: 'wall' }));
  });

  test('signs of life pass by themselves', () => {
    const { gate } = gateTo(ok);
    for (const message of ['ping', { pong: 1 }, { event: 'ping' }, { type: 'heartbeat' }, '3']) {
      expect(() => gate.message(message, false)).not.toThrow();
    }
    expect(() => gate.message({ ping: 1, apiKey: 'k' }, false)).toThrow('apiKey');
  });
});

describe('answers', () => {
  const failing = async (answer: () => Response) => {
    const { gate } = gateTo(answer);
    return gate.request(ping).catch((error: unknown) => error);
  };

  test.each([
    [429, 'rate-limited'],
    [418, 'rate-limited'],
    [403, 'region-refused'],
    [451, 'region-refused'],
    [500, 'unavailable'],
    [503, 'unavailable'],
    [520, 'unavailable'],
  ])('HTTP %d is %s', async (status, failure) => {
    expect(await failing(() => new Response('<html>', { status }))).toMatchObject({
      failure,
      retryAfterMs: null,
    });
  });

  test('a redirect is not followed', async () => {
    const { gate, sent } = gateTo(() => Response.redirect('https://api.ndax.io:8443/AP/GetL2Snapshot', 302));
    await expect(gate.request(ping)).rejects.toMatchObject({ failure: 'bad-answer' });
    expect(sent).toHaveLength(1);
  });

  test('Retry-After in seconds and as a date', async () => {
    const wait = (value: string) =>
      failing(() => new Response('', { status: 429, headers: { 'retry-after': value } }));
    expect(await wait('7')).toMatchObject({ retryAfterMs: 7_000 });
    expect(await wait('soon')).toMatchObject({ retryAfterMs: null });
    const later = new Date(Math.ceil(realNow() / 1000) * 1000 + 3_600_000).toUTCString();
    const { retryAfterMs } = (await wait(later)) as { retryAfterMs: number };
    expect(retryAfterMs).toBeGreaterThan(3_000_000);
    expect(retryAfterMs).toBeLessThanOrEqual(3_601_000);
  });

  test('an endless answer is not read to its end', async () => {
    let parts = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            parts += 1;
            controller.enqueue(new Uint8Array(1024 * 1024));
          },
        }),
      );
    expect(await failing(endless)).toMatchObject({ failure: 'bad-answer' });
    expect(parts).toBeLessThan(20);
  });
});

describe('the egress count', () => {
  test('is kept by host, method and path, with placeholders instead of symbols', async () => {
    const { gate, egress } = gateTo(ok);
    for (const id of ['BTC-CAD', 'ETH-CAD', 'ETH-CAD']) {
      const url = `https://api.ndax.io:8443/v1/products/${id}/candles?limit=1`;
      await gate.request({ ...ping, url, path: 'products/{id}/candles' });
    }
    await gate.request(ping);
    gate.connects(gate.connection('wss://api.ndax.io/ws/17', {}).address);
    expect(egress.counts()).toEqual([
      { host: 'api.ndax.io', method: 'WS', path: '/ws/{n}', count: 1 },
      { host: 'api.ndax.io:8443', method: 'GET', path: '/AP/GetL2Snapshot', count: 1 },
      { host: 'api.ndax.io:8443', method: 'GET', path: '/v1/products/{id}/candles', count: 3 },
    ]);
  });

  test('has no more rows than it may', () => {
    const egress = new EgressLog();
    for (let index = 0; index < 1000; index += 1) egress.add('host', 'GET', `/${index}`);
    const counts = egress.counts();
    expect(counts.length).toBeLessThanOrEqual(257);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
    expect(counts.find(({ path }) => path === '(others)')?.count).toBe(744);
  });
});

describe('a server in the place of an exchange', () => {
  test('is asked under the same path, and shows in the egress count', async () => {
    const { gate, sent, egress } = gateTo(ok, false, new Loopback('http://127.0.0.1:4711/base/'));
    await gate.request(ping);
    expect(sent[0]?.url).toBe('http://127.0.0.1:4711/base/AP/GetL2Snapshot?omsId=1');
    expect(egress.counts()).toEqual([
      { host: '127.0.0.1:4711', method: 'GET', path: '/base/AP/GetL2Snapshot', count: 1 },
    ]);
    const { address } = gate.connection('wss://api.ndax.io/WSGateway', {});
    expect(address.href).toBe('ws://127.0.0.1:4711/base/WSGateway');
    await expect(gate.request({ ...ping, method: 'POST' })).rejects.toMatchObject({ failure: 'wall' });
  });

  test.each([
    'http://example.com',
    'https://127.0.0.1:1',
    'http://127.0.0.1.example.com',
    'http://10.0.0.1',
    'http://0.0.0.0:80',
    'http://user@localhost',
    'localhost:80',
    '',
  ])('cannot be %j', (address) => {
    expect(() => new Loopback(address)).toThrow(expect.objectContaining({ failure: 'wall' }));
  });

  test.each(['http://127.0.0.1:1', 'http://localhost:1', 'http://[::1]:1'])('can be %s', (address) => {
    expect(new Loopback(address).insteadOf(new URL('https://a.b/c')).href).toBe(`${address}/c`);
  });
});

describe('the exchange’s time', () => {
  const dated = (headers: Record<string, string>, status = 200) =>
    gateTo(() => new Response('[]', { status, headers }));
  const DATE = 'Sun, 22 Nov 2026 15:00:07 GMT';

  test('is taken from the Date header of an answer, with the seconds that it leaves open', async () => {
    const { gate, statedTimes } = dated({ date: DATE, age: '0' });
    await gate.request(ping);
    expect(statedTimes.take()).toEqual([
      {
        sentAt: 5_000,
        receivedAt: 5_000,
        time: Date.UTC(2026, 10, 22, 15, 0, 7),
        resolutionMs: 1_000,
        source: 'Date header',
      },
    ]);
    expect(statedTimes.take()).toEqual([]);
  });

  test.each([
    ['there is none', {}, 200],
    ['it is no date', { date: 'yesterday' }, 200],
    ['a cache kept the answer', { date: DATE, age: '17' }, 200],
    ['it is not the exchange’s answer', { date: DATE }, 503],
  ])('is not taken where %s', async (_why, headers, status) => {
    const { gate, statedTimes } = dated(headers as Record<string, string>, status);
    await gate.request(ping).catch(() => {});
    expect(statedTimes.take()).toEqual([]);
  });
});
